// Rung 1 from its papers: names, kernel, memory, modules; what is of one kind is read in the files beside.
import type { HostFacts, HostName, Swap, System } from '../facts/host.ts';
import { known, type Reading, unknown } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { filters, linksOf, listenersIn, routes } from './addresses.ts';
import { builds } from './builds.ts';
import { cgroupsIn, controlGroups } from './cgroups.ts';
import { clock, nowIn } from './clock.ts';
import { disks, goneMounts } from './disks.ts';
import { fromPaper, linesIn, readPapers, wordsIn } from './from-paper.ts';
import { proxies } from './proxies.ts';
import { hostsIn, resolver } from './resolver.ts';

/** getent(1): 2 is for what was not found. */
const resolvesIn = (papers: Papers): boolean | undefined => {
  const status = papers.read('host-name-lookup')?.status;
  return status === 0 || status === 2 ? status === 0 : undefined;
};

const hostName = (papers: Papers): Reading<HostName> => {
  const running = papers.read('host-name');
  const fixed = papers.read('host-name-fixed')?.text.trim();
  if (running === undefined && fixed === undefined) return unknown(papers.whyNot('host-name'));
  const name = running?.text.trim() ?? fixed ?? '';
  const resolves = resolvesIn(papers);
  const found = { running: name, ...(fixed !== undefined && { fixed }), ...(resolves !== undefined && { resolves }) };
  return known(found, { where: running?.where ?? '/etc/hostname', says: name });
};

const oneLine = (papers: Papers, id: string): string | undefined => papers.read(id)?.text.trim() || undefined;

const system = (papers: Papers): Reading<System> => {
  const kernel = papers.read('kernel');
  if (kernel === undefined) return unknown(papers.whyNot('kernel'));
  const os = /^PRETTY_NAME="?([^"\n]*)/m.exec(papers.read('os-release')?.text ?? '')?.[1] ?? 'Linux';
  const productUuid = oneLine(papers, 'product-uuid');
  const seconds = Number(wordsIn(papers.read('uptime')?.text ?? '0')[0]);
  return known(
    {
      kernel: kernel.text.trim(),
      os,
      architecture: oneLine(papers, 'architecture') ?? '',
      machineId: oneLine(papers, 'machine-id') ?? '',
      bootId: oneLine(papers, 'boot-id') ?? '',
      bootedAt: (nowIn(papers) ?? 0) - seconds * 1000,
      ...(productUuid !== undefined && { productUuid }),
    },
    { where: kernel.where },
  );
};

const swapsIn = (text: string): Swap[] =>
  linesIn(text)
    .slice(1)
    .map(wordsIn)
    .map(([device = '', , size = '0']) => ({ device, kibibytes: Number(size) }));

/** Also where no folder of modules is, as in a container, one that is loaded can be used. */
const vxlan = (papers: Papers): HostFacts['vxlan'] => {
  const loaded = readPapers(papers, 'modules').find(({ text }) => /^vxlan /m.test(text));
  if (loaded !== undefined) return known(true, { where: loaded.where });
  return fromPaper(papers, 'vxlan-module', (text, { status }) => {
    if (status === 0) return true;
    return text.includes('not found') ? false : undefined;
  });
};

const kibibytesIn = (text: string, name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1] ?? 0) * 1024;

const sysctls = (papers: Papers): Reading<Readonly<Record<string, string>>> => {
  const read = readPapers(papers, 'sysctl');
  if (read.length === 0) return unknown(papers.whyNot('sysctl'));
  const dotted = (path: string): string => path.replace('/proc/sys/', '').replaceAll('/', '.');
  return known(Object.fromEntries(read.map(({ where, text }) => [dotted(where), text.trim()])), { where: '/proc/sys' });
};

const inotify = (papers: Papers): HostFacts['inotify'] => {
  const values = sysctls(papers);
  if (!values.known) return values;
  const maxInstances = Number(values.value['fs.inotify.max_user_instances']);
  const maxWatches = Number(values.value['fs.inotify.max_user_watches']);
  if (Number.isNaN(maxInstances) || Number.isNaN(maxWatches)) return unknown('/proc/sys/fs/inotify was not read');
  return known({ maxInstances, maxWatches, instances: 0 }, values.source);
};

const programsIn = (text: string): Readonly<Record<string, boolean>> =>
  Object.fromEntries(linesIn(text).map((line) => [line.split('\t')[0] ?? '', (line.split('\t')[1] ?? '').trim() !== '']));

/** Modules with settings of their own have a folder in /sys also when they are part of the kernel. */
const builtIn = (papers: Papers): string[] =>
  readPapers(papers, 'module-in-kernel')
    .filter(({ text }) => text.trim() === 'present')
    .map(({ where }) => where.slice(where.lastIndexOf('/') + 1));

const oomKilled = /(?:Killed process \d+ \(|oom-kill:.*task=)([^),]{1,32})/;

/** `resolvConf`: the file that the kubelet hands to pods. */
export const readHost = (papers: Papers, resolvConf: string): HostFacts => ({
  hostName: hostName(papers),
  system: system(papers),
  swaps: fromPaper(papers, 'swaps', swapsIn),
  cgroups: fromPaper(papers, 'mounts', (text) => cgroupsIn(text, papers)),
  controlGroups: controlGroups(papers),
  processors: fromPaper(papers, 'processors', (text) => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : undefined)),
  vxlan: vxlan(papers),
  kernelModules: fromPaper(papers, 'modules', (text) => [...linesIn(text).map((line) => wordsIn(line)[0] ?? ''), ...builtIn(papers)]),
  sysctls: sysctls(papers),
  disks: disks(papers),
  memory: fromPaper(papers, 'memory', (text) => ({
    bytes: kibibytesIn(text, 'MemTotal'),
    availableBytes: kibibytesIn(text, 'MemAvailable'),
  })),
  inotify: inotify(papers),
  programs: fromPaper(papers, 'programs', programsIn),
  resolver: resolver(papers, resolvConf),
  hostsFile: fromPaper(papers, 'hosts-file', hostsIn),
  proxies: proxies(papers),
  clock: clock(papers),
  links: fromPaper(papers, 'links', (text) => linksOf(text, papers)),
  routes: routes(papers),
  listeners: fromPaper(papers, 'listeners', listenersIn),
  builds: builds(papers),
  policyRules: fromPaper(papers, 'policy-rules', (text, { status }) => (status === 0 ? linesIn(text) : undefined)),
  filters: filters(papers),
  asRoot: fromPaper(papers, 'user', (text) => text.trim() === '0'),
  // Where the kernel has none, there is no such file.
  appArmor:
    papers.whyNot('apparmor') === 'ENOENT'
      ? known(false, { where: '/sys/module/apparmor' })
      : fromPaper(papers, 'apparmor', (text) => text.trim() === 'Y'),
  kernelMessages: fromPaper(papers, 'kernel-messages', (text) => text.trim() === 'present'),
  goneMounts: goneMounts(papers),
  selinux: fromPaper(papers, 'selinux', (text) => (text.trim() === '1' ? ('enforcing' as const) : ('permissive' as const))),
  oomKills: fromPaper(papers, 'kernel-log', (text, { status }) =>
    status === 0 ? linesIn(text).flatMap((line) => oomKilled.exec(line)?.[1] ?? []) : undefined,
  ),
});
