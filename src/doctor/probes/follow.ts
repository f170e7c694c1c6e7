// The second look: files that the first papers name, where the known paths did not lead. A kubelet installed by hand keeps its
// kubeconfig and certificates wherever its flags say.
import { X509Certificate, createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Facts } from '../facts/facts.ts';
import type { Layout } from '../facts/kubelet.ts';
import { valueOf } from '../facts/reading.ts';
import type { Paper } from '../papers/paper.ts';
import { k3sConfigReadings, k3sDataFolder, k3sDataReadings } from '../papers/k3s-readings.ts';
import type { Reading } from '../papers/reading.ts';
import { readingList } from '../papers/reading-list.ts';
import { ownRuntimeFolder, programFolders } from '../reading/runtime.ts';
import { gatherList, isOutOfReach, type Place } from './gather.ts';

const file = (id: string, path: string | undefined, keep: 'redacted' | 'certificates'): Reading[] =>
  path === undefined ? [] : [{ kind: 'file', id, path, keep }];

const folderOf = (path: string | undefined): string | undefined => (path === undefined ? undefined : dirname(path));

const certificateFolder = (folder: string | undefined): Reading[] =>
  folder === undefined
    ? []
    : [
        { kind: 'names', id: 'pki-names', folder },
        { kind: 'files', id: 'certificate', folder, ending: '.pem', keep: 'certificates' },
        { kind: 'files', id: 'certificate', folder, ending: '.crt', keep: 'certificates' },
      ];

const cniFolder = (folder: string): Reading[] => [
  { kind: 'names', id: 'cni-names', folder },
  ...['.conf', '.conflist'].map((ending): Reading => ({ kind: 'files', id: 'cni-file', folder, ending, keep: 'redacted' })),
];

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const ofMuster = (layout: Layout | undefined): Reading[] =>
  layout?.flavour !== 'muster'
    ? []
    : [
        { kind: 'file', id: 'muster-node-name', path: join(layout.dataFolder ?? '', 'node-name') },
        { kind: 'presence', id: 'socket', path: join(ownRuntimeFolder(layout), 'containerd.sock') },
        { kind: 'file', id: 'containerd-config', path: join(ownRuntimeFolder(layout), 'config.toml') },
      ];

const ofK3s = (facts: Facts): readonly Reading[] => {
  const k3s = valueOf(facts.k3s);
  if (k3s === undefined) return [];
  const tokenFile = k3s.settings['token-file'];
  return [
    ...(k3s.dataFolder === k3sDataFolder(k3s.program) ? [] : k3sDataReadings(k3s.program, k3s.dataFolder)),
    ...(k3s.configFile === `/etc/rancher/${k3s.program}/config.yaml` ? [] : k3sConfigReadings(k3s.configFile)),
    ...(tokenFile === undefined ? [] : [{ kind: 'file', id: 'k3s-token', path: tokenFile, keep: 'secret' } as const]),
  ];
};

/** Whatever the kubelet's unit names. A pattern names no file. */
const ofUnit = (facts: Facts): Reading[] => {
  const start = valueOf(facts.kubeletStart);
  const program = /^[-@:+!|]{0,8}(\/\S{1,4096})/.exec(start?.command ?? '')?.[1];
  const id = valueOf(facts.k3s) === undefined ? 'environment-file' : 'k3s-environment';
  const files = start?.environmentFiles.filter((path) => path.startsWith('/') && !/[*?[%]/.test(path)) ?? [];
  const isNew = (reading: Reading): boolean => !readingList.some((one) => 'path' in one && 'path' in reading && one.path === reading.path);
  const named: readonly Reading[] = [
    ...files.flatMap((path) => file(id, path, 'redacted')),
    ...(program === undefined ? [] : [{ kind: 'head', id: 'build', path: program } as const]),
  ];
  return named.filter(isNew);
};

/** What the first facts say should be read too. */
export const readingsNamed = (facts: Facts): Reading[] => {
  const layout = valueOf(facts.layout);
  const settings = valueOf(facts.kubeletSettings)?.flags ?? {};
  return [
    ...ofMuster(layout),
    ...ofK3s(facts),
    ...ofUnit(facts),
    ...file('kubelet-config', layout?.configFile, 'redacted'),
    ...file('kubeconfig', layout?.kubeconfig, 'redacted'),
    ...file('kube-proxy-config', valueOf(facts.kubeProxy)?.configFile, 'redacted'),
    ...file('bootstrap-kubeconfig', layout?.bootstrapKubeconfig, 'redacted'),
    ...file('certificate', settings['client-ca-file'], 'certificates'),
    ...certificateFolder(layout?.pkiFolder),
    { kind: 'presence', id: 'socket', path: (valueOf(facts.runtimeEndpoint)?.url ?? '').replace('unix://', '') },
  ];
};

/** The folders of the network plugins stand in the configuration of the runtime, wherever that was found. */
const networkReadings = (facts: Facts): Reading[] => {
  const containerd = valueOf(facts.containerdConfig);
  const settings = valueOf(facts.kubeletSettings)?.flags ?? {};
  return [
    ...file('resolver', settings['resolv-conf'] ?? textOf(valueOf(facts.kubeletConfig)?.values['resolvConf']), 'redacted'),
    ...cniFolder(settings['cni-conf-dir'] ?? containerd?.cniConfDir ?? '/etc/cni/net.d'),
    ...[...programFolders(containerd), ...(settings['cni-bin-dir'] ?? '').split(',')]
      .filter((folder) => folder !== '')
      .map((folder): Reading => ({ kind: 'names', id: 'cni-binaries', folder })),
  ];
};

/** The certificate that a kubeconfig names may lie in yet another folder. */
const credentialReadings = (facts: Facts): Reading[] => {
  const path = valueOf(facts.kubeconfig)?.certificatePath;
  const folder = folderOf(path);
  return folder === undefined || folder === valueOf(facts.layout)?.pkiFolder
    ? []
    : [...certificateFolder(folder), ...file('certificate', path, 'certificates')];
};

const privateKeyIn = (text: string): string =>
  /-----BEGIN [A-Z ]{0,24}PRIVATE KEY-----[^-]{1,20000}-----END [A-Z ]{0,24}PRIVATE KEY-----/.exec(text)?.[0] ?? '';

/** Whether the key beside the certificate is its key. The key is looked at here and goes nowhere; only the answer is kept. */
const keyMatch = (place: Place, path: string, keyPath: string): Paper => {
  try {
    if (isOutOfReach(place, path) || isOutOfReach(place, keyPath)) throw new Error('its file system does not answer');
    const certificate = new X509Certificate(readFileSync(join(place.root, path), 'utf8'));
    const key = createPrivateKey(privateKeyIn(readFileSync(join(place.root, keyPath), 'utf8')));
    return { id: 'key-match', where: path, text: certificate.checkPrivateKey(key) ? 'yes\n' : 'no\n' };
  } catch (error) {
    return { id: 'key-match', where: path, text: undefined, why: error instanceof Error ? error.message : String(error) };
  }
};

export const gatherNamed = async (place: Place, read: () => Facts, have: (papers: readonly Paper[]) => void): Promise<void> => {
  have(await gatherList(place, readingsNamed(read())));
  have(await gatherList(place, [...networkReadings(read()), ...credentialReadings(read())]));
  const path = valueOf(read().kubeconfig)?.certificatePath;
  if (path !== undefined) have([keyMatch(place, path, path.replace(/\.crt$/, '.key'))]);
};
