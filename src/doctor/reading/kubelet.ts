// Rung 3 from its papers: the layout of the machine, found by its processes first, then by its units, then by known paths.
import { isFields } from '../../base/fields.ts';
import { parse } from 'yaml';
import type { Flavour, KubeletConfig, KubeletFacts, Layout, RefusedUnit, Unit } from '../facts/kubelet.ts';
import { known, type Reading, unknown, valueOf } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { fromPaper, readPapers } from './from-paper.ts';
import { joiningIn } from './joining.ts';
import { isK3sServer, k3sNodeName, k3sPaths } from './k3s.ts';
import { isServiceOf } from './k3s-settings.ts';
import { kubeletSettings } from './kubelet-flags.ts';
import { musterAgent, musterFolder, musterPaths } from './muster-agent.ts';
import { ageOfProcess, type Process, runningProcesses } from './processes.ts';
import { secondStart, startLine } from './start-line.ts';

const property = (block: string, name: string): string => new RegExp(`^${name}=(.*)$`, 'm').exec(block)?.[1] ?? '';

const unitOf = (block: string): Unit => {
  const since = Date.parse(property(block, 'ActiveEnterTimestamp').replace(/^[A-Z][a-z]{2} /, ''));
  const exitStatus = property(block, 'ExecMainStatus');
  const file = property(block, 'FragmentPath');
  return {
    name: property(block, 'Id'),
    present: property(block, 'LoadState') === 'loaded',
    active: property(block, 'ActiveState'),
    sub: property(block, 'SubState'),
    enabled: property(block, 'UnitFileState'),
    restarts: Number(property(block, 'NRestarts') || 0),
    result: property(block, 'Result'),
    dropIns: property(block, 'DropInPaths')
      .split(' ')
      .filter((path) => path !== ''),
    ...(exitStatus !== '' && { exitStatus: Number(exitStatus) }),
    ...(!Number.isNaN(since) && { activeSince: since }),
    ...(file !== '' && { file }),
  };
};

export const unitsIn = (papers: Papers): Reading<readonly Unit[]> =>
  fromPaper(papers, 'units', (text, { status }) =>
    status === 0 || text.includes('Id=')
      ? text
          .split('\n\n')
          .filter((block) => block.includes('Id='))
          .map(unitOf)
      : undefined,
  );

/** Units that are the kubelet, or run it within themselves. */
const kubeletUnits = [
  'kubelet.service',
  'k3s-agent.service',
  'k3s.service',
  'rke2-agent.service',
  'rke2-server.service',
  'muster-agent.service',
];

const kubeletUnit = (papers: Papers): Reading<Unit> => {
  const units = unitsIn(papers);
  if (!units.known) return units;
  const present = units.value.filter(({ name, present: isThere }) => isThere && kubeletUnits.includes(name));
  const found = present.find(({ active }) => active === 'active') ?? present.find(({ enabled }) => enabled === 'enabled') ?? present[0];
  return found === undefined ? unknown('no unit of a kubelet is on this machine') : known(found, { where: `systemctl show ${found.name}` });
};

const refusals = ['bad-setting', 'error', 'masked'] as const;

const refusedUnit = (papers: Papers): Reading<RefusedUnit> => {
  if (kubeletUnit(papers).known) return unknown('a unit of a kubelet is taken');
  return fromPaper(papers, 'units', (text) => {
    for (const block of text.split('\n\n')) {
      const name = property(block, 'Id');
      const load = refusals.find((one) => one === property(block, 'LoadState'));
      if (load === undefined || !kubeletUnits.includes(name)) continue;
      const why = /^\S{1,128} "(.{1,512})"$/.exec(property(block, 'LoadError'))?.[1];
      const second = load === 'bad-setting' ? secondStart(papers, name) : undefined;
      return {
        name,
        load,
        active: property(block, 'ActiveState'),
        enabled: property(block, 'UnitFileState'),
        ...(why !== undefined && { why }),
        ...(second !== undefined && { secondStart: second }),
      };
    }
    return undefined;
  });
};

const flavourOfUnit: Readonly<Record<string, Flavour>> = {
  'k3s.service': 'k3s',
  'k3s-agent.service': 'k3s',
  'rke2-server.service': 'rke2',
  'rke2-agent.service': 'rke2',
  'muster-agent.service': 'muster',
};

/** They run a kubelet within themselves, or as their child. */
const ownPrograms = ['k3s', 'rke2'] as const;

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
  (unit?.dropIns.some((path) => path.endsWith('-kubeadm.conf')) ?? false);

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
  const name = unit?.name ?? valueOf(refusedUnit(papers))?.name;
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

const layout = (papers: Papers): Reading<Layout> => {
  const found = flavourOf(papers);
  if (found === undefined) return unknown('no kubelet, k3s or rke2 was found on this machine');
  const { flavour } = found;
  const { paths, how } = flaggedPaths(papers, flavour);
  const unit = valueOf(kubeletUnit(papers))?.name ?? valueOf(refusedUnit(papers))?.name;
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

/** A file that is given to a library: bounded by whoever read it; aliases that multiply are refused by it. */
const yamlIn = (text: string): { readonly values: Readonly<Record<string, unknown>>; readonly problem?: string } => {
  try {
    const value: unknown = parse(text, { maxAliasCount: 20, logLevel: 'error' });
    if (!isFields(value)) return { values: {}, problem: 'it is no mapping' };
    return value['kind'] === 'KubeletConfiguration'
      ? { values: value }
      : { values: value, problem: 'its kind is not KubeletConfiguration' };
  } catch (error) {
    return { values: {}, problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
};

const kubeletConfig = (papers: Papers): Reading<KubeletConfig> => {
  const place = valueOf(layout(papers));
  const path = place?.configFile;
  if (path === undefined) return unknown('no configuration file is named');
  const paper = papers.all('kubelet-config').find(({ where }) => where === path);
  if (paper?.text !== undefined) return known({ path, present: true, ...yamlIn(paper.text) }, { where: path });
  return paper?.why === 'ENOENT'
    ? known({ path, present: false, values: {} }, { where: path })
    : unknown(paper?.why ?? `${path} was not gathered`);
};

const kubeletRunning = (papers: Papers): KubeletFacts['kubeletRunning'] => {
  const joining = joiningIn(papers);
  if (joining !== undefined) return known({ running: true, pid: joining.pid }, { where: `/proc/${String(joining.pid)}` });
  if (papers.read('processes') === undefined) return unknown(papers.whyNot('processes'));
  const unit = valueOf(kubeletUnit(papers));
  const isKubelet = ({ program, words }: Process): boolean => program === 'kubelet' || ownPrograms.some((one) => isServiceOf(one, words));
  const process = musterAgent(papers) ?? runningProcesses(papers).find(isKubelet);
  const age = process === undefined ? undefined : ageOfProcess(papers, process.pid);
  const now = Date.parse(papers.read('now')?.text.trim() ?? '');
  const since = age === undefined || Number.isNaN(now) ? unit?.activeSince : now - age * 1000;
  return known(
    {
      running: process !== undefined || unit?.active === 'active',
      ...(process !== undefined && { pid: process.pid }),
      ...(since !== undefined && { since }),
    },
    { where: process === undefined ? '/proc' : `/proc/${String(process.pid)}` },
  );
};

const nodeName = (papers: Papers): Reading<string> => {
  const asked = papers.read('node-name');
  if (asked !== undefined) return known(asked.text.trim(), { where: asked.where });
  const joining = joiningIn(papers)?.nodeName;
  if (joining !== undefined) return known(joining, { where: 'muster join' });
  const override = valueOf(kubeletSettings(papers))?.flags['hostname-override'];
  if (override !== undefined) return known(override.toLowerCase(), { where: '--hostname-override' });
  const place = valueOf(layout(papers));
  if (place === undefined) return unknown('no kubelet was found on this machine');
  if (place.flavour === 'k3s' || place.flavour === 'rke2') return k3sNodeName(papers, place.flavour);
  if (place.flavour === 'muster') return fromPaper(papers, 'muster-node-name', (text) => text.split('\n')[0]?.trim() || undefined);
  const cloud = valueOf(kubeletSettings(papers))?.flags['cloud-provider'];
  if (cloud !== undefined && cloud !== '' && cloud !== 'external') return unknown(`the cloud provider ${cloud} names the node`);
  return fromPaper(papers, 'host-name', (text) => text.trim().toLowerCase());
};

/** k3s writes its own flags for the kubelet. */
/** Of a checkpoint of the CPU or the memory manager. */
const policyIn = (text: string, { where }: { readonly where: string }): { path: string; policy: string } | undefined => {
  const policy = /"policyName":"([A-Za-z]{1,32})"/.exec(text)?.[1];
  return policy === undefined ? undefined : { path: where, policy };
};

export const readKubelet = (papers: Papers): KubeletFacts => ({
  layout: layout(papers),
  kubeletUnit: kubeletUnit(papers),
  kubeletUnitRefused: refusedUnit(papers),
  kubeletStart: startLine(papers, valueOf(kubeletUnit(papers))?.name ?? 'kubelet.service'),
  kubeletRunning: kubeletRunning(papers),
  kubeletSettings: kubeletSettings(papers),
  kubeletConfig: kubeletConfig(papers),
  kubeletHealth: fromPaper(papers, 'kubelet-health', (text, { status }) => ({
    ok: status === 0 && text.trim() === 'ok',
    answer: text.trim(),
  })),
  kubeletVersion: fromPaper(papers, 'kubelet-version', (text) => /v\d{1,4}\.\d{1,4}\.\d{1,4}\S{0,64}/.exec(text)?.[0]),
  kubeletFlagsTried: fromPaper(papers, 'kubelet-flags-tried', (text, { status }) =>
    status === 0 ? { accepted: true } : { accepted: false, problem: text.trim() },
  ),
  nodeName: nodeName(papers),
  memoryManagerState: fromPaper(papers, 'memory-manager-state', policyIn),
  cpuManagerState: fromPaper(papers, 'cpu-manager-state', policyIn),
});
