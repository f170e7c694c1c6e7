// Rung 1 from its papers: names, kernel, memory, disks, clock, addresses.
import type { Cgroups, Clock, HostFacts, HostName, Link, Listener, Resolver, Route, Swap, System } from '../facts/host.ts';
import { known, type Reading, unknown } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { disks, goneMounts } from './disks.ts';
import { fromPaper, linesIn, readPapers, wordsIn } from './from-paper.ts';
import { runningProcesses } from './processes.ts';

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

const nowIn = (papers: Papers): number | undefined => {
  const at = Date.parse(papers.read('now')?.text.trim() ?? '');
  return Number.isNaN(at) ? undefined : at;
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

const cgroupsIn = (mounts: string, papers: Papers): Cgroups | undefined => {
  const rows = linesIn(mounts).map(wordsIn);
  const unified = rows.some(([, folder, type]) => type === 'cgroup2' && folder === '/sys/fs/cgroup');
  const old = rows.filter(([, , type]) => type === 'cgroup');
  if (!unified && old.length === 0) return undefined;
  const ofOld = linesIn(papers.read('cgroups')?.text ?? '')
    .map(wordsIn)
    .filter(([name = '', , , enabled]) => !name.startsWith('#') && enabled === '1')
    .map(([name = '']) => name);
  return {
    version: unified ? (old.length > 0 ? 'hybrid' : 'v2') : 'v1',
    controllers: unified ? wordsIn(papers.read('cgroup-controllers')?.text ?? '').filter((word) => word !== '') : ofOld,
    systemdHierarchy: unified || old.some(([, , , options = '']) => options.includes('name=systemd')),
  };
};

/** Settings and numbers of the group itself. */
const isOfKernel =
  /^(?:(?:cgroup|cpu|cpuacct|cpuset|memory|io|pids|hugetlb|rdma|misc|irq)\.|(?:tasks|notify_on_release|release_agent|process_api)$)/;

/** In v1 each controller has a hierarchy; in the one of memory stand those with limits. */
const controlGroups = (papers: Papers): HostFacts['controlGroups'] => {
  const cgroups = fromPaper(papers, 'mounts', (text) => cgroupsIn(text, papers));
  if (!cgroups.known) return cgroups;
  const where = cgroups.value.version === 'v1' ? '/sys/fs/cgroup/memory' : '/sys/fs/cgroup';
  const paper = readPapers(papers, 'control-groups').find((one) => one.where === where);
  return paper === undefined
    ? unknown(`${where} was not read`)
    : known(
        linesIn(paper.text).filter((name) => !isOfKernel.test(name)),
        { where },
      );
};

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

const nameserversIn = (text: string): string[] =>
  linesIn(text)
    .map(wordsIn)
    .filter(([word]) => word === 'nameserver')
    .map(([, address = '']) => address);

const resolver = (papers: Papers, path: string): Reading<Resolver> => {
  const paper = papers.all('resolver').find(({ where }) => where === path);
  const others = [...readPapers(papers, 'resolver-behind-stub'), ...readPapers(papers, 'resolver')]
    .filter(({ where }) => where !== path)
    .map(({ where, text }) => ({ path: where, nameservers: nameserversIn(text) }));
  if (paper?.text !== undefined) {
    return known({ path, present: true, nameservers: nameserversIn(paper.text), others }, { where: path });
  }
  return paper?.why === 'ENOENT'
    ? known({ path, present: false, nameservers: [], others }, { where: path })
    : unknown(paper?.why ?? `${path} was not gathered`);
};

const hostsIn = (text: string): { address: string; names: string[] }[] =>
  linesIn(text)
    .map((line) => wordsIn(line.split('#')[0] ?? ''))
    .filter(([address = '', ...names]) => address !== '' && names.length > 0)
    .map(([address = '', ...names]) => ({ address, names }));

const timeServices = ['chronyd', 'ntpd', 'systemd-timesyncd'];

/** Machine minus API server: as a probe measured it, or by the Date that curl was given just after `date` was asked. */
const aheadOfServer = (papers: Papers, now: number): number | undefined => {
  const measured = papers.read('server-clock')?.text.trim();
  if (measured !== undefined) return Number(measured);
  const date = Date.parse(/^date: (.{1,40})$/im.exec(papers.read('api-look')?.text ?? '')?.[1] ?? '');
  return Number.isNaN(date) ? undefined : now - date;
};

const clock = (papers: Papers): Reading<Clock> => {
  const now = nowIn(papers);
  if (now === undefined) return unknown(papers.whyNot('now'));
  const said = /^NTPSynchronized=(yes|no)$/m.exec(papers.read('clock')?.text ?? '')?.[1];
  const service = runningProcesses(papers).find(({ program }) => timeServices.includes(program))?.program;
  const ahead = aheadOfServer(papers, now);
  return known(
    {
      now,
      ...(said !== undefined && { synchronized: said === 'yes' }),
      ...(service !== undefined && { service }),
      ...(ahead !== undefined && !Number.isNaN(ahead) && { aheadOfServerMs: ahead }),
    },
    { where: 'date -u' },
  );
};

const linkKind = /\b(vxlan|bridge|veth|wireguard|dummy|bond|vlan|ipip|geneve|tun) /;

const linksOf = (text: string, papers: Papers): Link[] => {
  const addresses = linesIn(papers.read('addresses')?.text ?? '').map(wordsIn);
  return linesIn(text).map((line) => {
    const name = (wordsIn(line)[1] ?? '').replace(/[:@].*$/, '');
    const kind = linkKind.exec(line.split('\\').slice(1).join(' '))?.[1];
    return {
      name,
      addresses: addresses.filter(([, of]) => of === name).map(([, , , address = '']) => address.split('/')[0] ?? ''),
      mtu: Number(/ mtu (\d+)/.exec(line)?.[1] ?? 0),
      up: /[<,]UP[,>]/.test(line),
      ...(kind !== undefined && { kind }),
    };
  });
};

const routes = (papers: Papers): Reading<readonly Route[]> => {
  const read = readPapers(papers, 'routes');
  if (read.length === 0) return unknown(papers.whyNot('routes'));
  const rows = read.flatMap(({ text }) => linesIn(text));
  return known(
    rows.map((line): Route => {
      const words = wordsIn(line);
      const after = (word: string): string | undefined => (words.includes(word) ? words[words.indexOf(word) + 1] : undefined);
      const via = after('via');
      return { to: words[0] ?? '', link: after('dev') ?? '', metric: Number(after('metric') ?? 0), ...(via !== undefined && { via }) };
    }),
    { where: 'ip route show' },
  );
};

const owner = /\(\("([^"]{1,64})",pid=(\d{1,8})/;

const listenersIn = (text: string): Listener[] =>
  linesIn(text).map((line) => {
    const local = wordsIn(line)[3] ?? '';
    const at = local.lastIndexOf(':');
    const found = owner.exec(line);
    return {
      address: local.slice(0, at).replace(/^\[|\]$|%.*$/g, ''),
      port: Number(local.slice(at + 1)),
      ...(found !== null && { process: found[1] ?? '', pid: Number(found[2]) }),
    };
  });

/** Modules with settings of their own have a folder in /sys also when they are part of the kernel. */
const builtIn = (papers: Papers): string[] =>
  readPapers(papers, 'module-in-kernel')
    .filter(({ text }) => text.trim() === 'present')
    .map(({ where }) => where.slice(where.lastIndexOf('/') + 1));

const filters = (papers: Papers): HostFacts['filters'] => {
  const version = papers.read('filter-version');
  const tables = papers.read('legacy-filters');
  if (version?.status !== 0) return unknown(papers.whyNot('filter-version'));
  if (tables === undefined && papers.whyNot('legacy-filters') !== 'ENOENT') return unknown(papers.whyNot('legacy-filters'));
  const kind = version.text.includes('nf_tables') ? ('nft' as const) : ('legacy' as const);
  return known({ kind, legacyTables: linesIn(tables?.text ?? '') }, { where: '/proc/net/ip_tables_names' });
};

const proxyVariable = /\b((?:HTTPS?|NO)_PROXY|(?:https?|no)_proxy)=("[^"]*"|\S*)/g;

const proxies = (papers: Papers): HostFacts['proxies'] => {
  const paper = papers.read('units');
  if (paper === undefined) return unknown(papers.whyNot('units'));
  const found = paper.text.split('\n\n').flatMap((block) => {
    const of = /^Id=(.*)$/m.exec(block)?.[1] ?? '';
    return [...(/^Environment=(.*)$/m.exec(block)?.[1] ?? '').matchAll(proxyVariable)].map(([, name = '', value = '']) => ({
      of,
      name,
      value: value.replaceAll('"', ''),
    }));
  });
  return known(found, { where: paper.where });
};

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
