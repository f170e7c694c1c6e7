// The layout of a machine from its papers: found by its processes first, then by its units, then by known paths.
import type { Flavour, Layout, Unit } from '../facts/kubelet.ts';
import { known, type Reading, unknown, valueOf } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { readPapers } from './from-paper.ts';
import { joiningIn } from './joining.ts';
import { isK3sServer, k3sPaths } from './k3s.ts';
import { isServiceOf } from './k3s-settings.ts';
import { kubeletSettings } from './kubelet-flags.ts';
import { musterAgent, musterFolder, musterPaths } from './muster-agent.ts';
import { runningProcesses } from './processes.ts';
import { kubeletUnit, kubeletUnitName } from './units.ts';

const flavourOfUnit: Readonly<Record<string, Flavour>> = {
  'k3s.service': 'k3s',
  'k3s-agent.service': 'k3s',
  'rke2-server.service': 'rke2',
  'rke2-agent.service': 'rke2',
  'muster-agent.service': 'muster',
};

/** They run a kubelet within themselves, or as their child. */
export const ownPrograms = ['k3s', 'rke2'] as const;

const pathsOfFlavour: Readonly<Record<Flavour, Partial<Layout>>> = {
  kubeadm: {
    kubeconfig: '/etc/kubernetes/kubelet.conf',
    bootstrapKubeconfig: '/etc/kubernetes/bootstrap-kubelet.conf',
    configFile: '/var/lib/kubelet/config.yaml',
    pkiFolder: '/var/lib/kubelet/pki',
  },
  hand: { pkiFolder: '/var/lib/kubelet/pki' },
  muster: {},
  k3s: {},
  rke2: {},
};

const hasRead = (papers: Papers, id: string, where: string): boolean => readPapers(papers, id).some((paper) => paper.where === where);

const hasKubeadmFiles = (papers: Papers, unit: Unit | undefined): boolean =>
  hasRead(papers, 'environment-file', '/var/lib/kubelet/kubeadm-flags.env') ||
  hasRead(papers, 'kubelet-config', '/var/lib/kubelet/config.yaml') ||
  hasRead(papers, 'kubeconfig', '/etc/kubernetes/kubelet.conf') ||
  (unit?.dropIns.some((path) => path.endsWith('-kubeadm.conf')) ??
    /^# \/\S{1,256}-kubeadm\.conf$/m.test(papers.read('unit-texts')?.text ?? ''));

interface FoundFlavour {
  readonly flavour: Flavour;
  readonly how: string;
}

const runningFlavour = (papers: Papers): FoundFlavour | undefined => {
  const joining = joiningIn(papers);
  if (joining !== undefined) return { flavour: 'muster', how: `process ${String(joining.pid)}` };
  const agent = musterAgent(papers);
  if (agent !== undefined) return { flavour: 'muster', how: `process ${String(agent.pid)}` };
  for (const { words, pid } of runningProcesses(papers)) {
    const flavour = ownPrograms.find((program) => isServiceOf(program, words));
    if (flavour !== undefined) return { flavour, how: `process ${String(pid)}` };
  }
  return undefined;
};

const flavourOf = (papers: Papers): FoundFlavour | undefined => {
  const running = runningFlavour(papers);
  if (running !== undefined) return running;
  const unit = valueOf(kubeletUnit(papers));
  const name = kubeletUnitName(papers);
  const ofUnit = flavourOfUnit[name ?? ''];
  if (name !== undefined && ofUnit !== undefined) return { flavour: ofUnit, how: name };
  if (hasRead(papers, 'kubeconfig', `${musterFolder}/kubeconfig`)) return { flavour: 'muster', how: musterFolder };
  if (hasKubeadmFiles(papers, unit)) return { flavour: 'kubeadm', how: 'files of kubeadm' };
  const isThere = name !== undefined || runningProcesses(papers).some(({ program }) => program === 'kubelet');
  return isThere ? { flavour: 'hand', how: name ?? 'process' } : undefined;
};

const fieldOfFlag: Readonly<Record<string, 'kubeconfig' | 'bootstrapKubeconfig' | 'configFile' | 'pkiFolder'>> = {
  kubeconfig: 'kubeconfig',
  'bootstrap-kubeconfig': 'bootstrapKubeconfig',
  config: 'configFile',
  'cert-dir': 'pkiFolder',
};

/** Debian's and Red Hat's packages differ; the file that is there, or that the unit names, decides. */
const flagsFileOf = (papers: Papers, flavour: Flavour): string | undefined => {
  if (flavour !== 'kubeadm' && flavour !== 'hand') return undefined;
  const candidates = ['/etc/default/kubelet', '/etc/sysconfig/kubelet'];
  const unit = papers.read('unit-texts')?.text ?? '';
  return (
    candidates.find((path) => hasRead(papers, 'environment-file', path)) ??
    candidates.find((path) => unit.includes(`EnvironmentFile=-${path}`) || unit.includes(`EnvironmentFile=${path}`))
  );
};

/** Paths that the kubelet's flags name; k3s and rke2 run theirs within themselves, with flags of their own. */
const flaggedPaths = (
  papers: Papers,
  flavour: Flavour,
): { readonly paths: Record<string, string>; readonly how: Record<string, string> } => {
  const settings = valueOf(kubeletSettings(papers));
  const found = { paths: {} as Record<string, string>, how: {} as Record<string, string> };
  if (settings === undefined || flavour === 'k3s' || flavour === 'rke2') return found;
  for (const [flag, field] of Object.entries(fieldOfFlag)) {
    const path = settings.flags[flag];
    if (path === undefined) continue;
    found.paths[field] = path;
    found.how[field] = `--${flag} of the ${settings.fromProcess ? 'process' : 'unit'}`;
  }
  return found;
};

const isServer = (papers: Papers, flavour: Flavour, unit: string | undefined): boolean =>
  flavour === 'k3s' || flavour === 'rke2'
    ? isK3sServer(papers, flavour, unit)
    : (papers.read('manifest-names')?.text ?? '').includes('kube-apiserver');

export const layout = (papers: Papers): Reading<Layout> => {
  const found = flavourOf(papers);
  if (found === undefined) return unknown('no kubelet, k3s or rke2 was found on this machine');
  const { flavour } = found;
  const { paths, how } = flaggedPaths(papers, flavour);
  const unit = kubeletUnitName(papers);
  const flagsFile = flagsFileOf(papers, flavour);
  const value: Layout = {
    flavour,
    controlPlane: isServer(papers, flavour, unit),
    ...pathsOfFlavour[flavour],
    ...(flavour === 'muster' && musterPaths(papers)),
    ...((flavour === 'k3s' || flavour === 'rke2') && k3sPaths(papers, flavour)),
    ...paths,
    ...(unit !== undefined && { unit }),
    ...(flagsFile !== undefined && { flagsFile }),
    how: { flavour: found.how, ...how },
  };
  return known(value, { where: found.how });
};
