// Rung 8 from its papers: CNI configuration and binaries, flannel, the service proxy.
import { fieldsOf } from '../../base/fields.ts';
import type { CniFile, NetworkFacts } from '../facts/network.ts';
import { known, unknown, valueOf } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { fromPaper, linesIn, readPapers } from './from-paper.ts';
import { unitsIn } from './units.ts';
import { flagsIn, runningProcesses } from './processes.ts';
import { startLine } from './start-line.ts';

/** Where the runtime looks. */
export interface CniFolders {
  readonly config: string;
  readonly binaries: readonly string[];
}

const cniFile = (name: string, text: string): CniFile => {
  let fields: Readonly<Record<string, unknown>>;
  try {
    fields = fieldsOf(JSON.parse(text));
  } catch (error) {
    return { name, plugins: [], problem: error instanceof Error ? error.message : String(error) };
  }
  const list = fields['plugins'];
  const entries = Array.isArray(list) ? list.map(fieldsOf) : [fields];
  const plugins = entries.flatMap(({ type }) => (typeof type === 'string' ? [type] : []));
  const network = fields['name'];
  const isList = name.endsWith('.conflist');
  const problem =
    plugins.length === 0 || isList !== Array.isArray(list)
      ? isList
        ? 'no list of plugins'
        : "no 'type'; a list belongs into a .conflist"
      : undefined;
  return { name, plugins, ...(typeof network === 'string' && { network }), ...(problem !== undefined && { problem }) };
};

/** The folder that the runtime reads. */
const cniConfig = (papers: Papers, folder: string): NetworkFacts['cniConfig'] => {
  const names = papers.all('cni-names').find(({ where }) => where === folder);
  if (names === undefined) return unknown(`${folder} was not gathered`);
  if (names.text === undefined) return names.why === 'ENOENT' ? known({ folder, files: [] }, { where: folder }) : unknown(names.why ?? '');
  const texts = new Map(readPapers(papers, 'cni-file').map(({ where, text }) => [where, text]));
  const files = linesIn(names.text)
    .map((name) => name.split('\t')[0] ?? '')
    .filter(isConfiguration)
    .map((name) => cniFile(name, texts.get(`${folder}/${name}`) ?? ''));
  return known({ folder, files }, { where: folder });
};

/** All that the runtime looks in: known when each of them is. */
const cniBinaries = (papers: Papers, folders: readonly string[]): NetworkFacts['cniBinaries'] => {
  const [folder = ''] = folders;
  const names: string[] = [];
  for (const one of folders) {
    const paper = papers.all('cni-binaries').find(({ where }) => where === one);
    if (paper?.text === undefined && paper?.why !== 'ENOENT') return unknown(paper?.why ?? `${one} was not gathered`);
    names.push(...linesIn(paper.text ?? '').map((line) => line.split('\t')[0] ?? ''));
  }
  return known({ folder, names }, { where: folders.join(', ') });
};

const isConfiguration = (name: string): boolean => /\.(?:conf|conflist|json)$/.test(name);

const foldersOf = (papers: Papers, id: string, used: readonly string[], wanted: (name: string) => boolean) => {
  const found = new Map(readPapers(papers, id).map(({ where, text }) => [where, linesIn(text)]));
  return [...found]
    .map(([folder, lines]) => ({ folder, names: lines.map((line) => line.split('\t')[0] ?? '').filter(wanted) }))
    .filter(({ folder, names }) => !used.includes(folder) && names.length > 0);
};

const cniElsewhere = (papers: Papers, used: CniFolders): NetworkFacts['cniElsewhere'] =>
  papers.all('cni-names').length === 0
    ? unknown('no folder of CNI was gathered')
    : known(
        {
          configuration: foldersOf(papers, 'cni-names', [used.config], isConfiguration),
          programs: foldersOf(papers, 'cni-binaries', used.binaries, () => true),
        },
        { where: 'ls' },
      );

const flannelSubnet = (papers: Papers): NetworkFacts['flannelSubnet'] =>
  fromPaper(papers, 'flannel-subnet', (text) => {
    const of = (name: string): string | undefined => new RegExp(`^FLANNEL_${name}=(.*)$`, 'm').exec(text)?.[1];
    const network = of('NETWORK');
    const subnet = of('SUBNET');
    return network === undefined || subnet === undefined ? undefined : { network, subnet, mtu: Number(of('MTU') ?? 0) };
  });

/** The variable of an environment file in which its arguments stand, where it is started by hand. */
const proxyVariable = (papers: Papers): { argumentsIn?: string } => {
  const paper = readPapers(papers, 'environment-file').find(({ where }) => where === '/etc/kubernetes/proxy');
  const argumentsIn = /^(KUBE_PROXY_(?:ARGS|OPTS))=/m.exec(paper?.text ?? '')?.[1];
  return argumentsIn === undefined ? {} : { argumentsIn };
};

/** What its configuration file says; undefined when nobody read it. */
const proxyConfig = (papers: Papers, path: string | undefined): { readonly name?: string; readonly mode?: string } | undefined => {
  const text = readPapers(papers, 'kube-proxy-config').find(({ where }) => where === path)?.text;
  if (text === undefined) return undefined;
  const name = /^[ \t]{0,64}["']?hostnameOverride["']?:[ \t]{0,64}["']?([^\s"',#]{1,253})/m.exec(text)?.[1];
  const mode = /^mode:[ \t]{0,64}["']?([a-z]{1,32})/m.exec(text)?.[1];
  return { ...(name !== undefined && { name }), ...(mode !== undefined && { mode }) };
};

const proxyName = (papers: Papers, flags: Readonly<Record<string, string>>) => {
  const flag = flags['hostname-override'];
  const config = proxyConfig(papers, flags['config']);
  const name = flag ?? config?.name;
  return {
    ...(name !== undefined && { hostnameOverride: name, namedBy: flag === undefined ? ('file' as const) : ('flag' as const) }),
    ...(config !== undefined && { isConfigRead: true }),
  };
};

const kubeProxy = (papers: Papers): NetworkFacts['kubeProxy'] => {
  if (papers.read('processes') === undefined) return unknown(papers.whyNot('processes'));
  const process = runningProcesses(papers).find(({ program }) => program === 'kube-proxy');
  const flags = flagsIn(process?.words.slice(1) ?? []);
  const configFile = flags['config'];
  const mode = flags['proxy-mode'] ?? proxyConfig(papers, configFile)?.mode;
  return known(
    {
      running: process !== undefined,
      ...proxyName(papers, flags),
      ...(configFile !== undefined && { configFile }),
      ...(mode !== undefined && { mode }),
      ...proxyVariable(papers),
    },
    { where: process === undefined ? '/proc' : `/proc/${String(process.pid)}/cmdline` },
  );
};

const proxyUnit = 'kube-proxy.service';

/** One that stands still is a leftover: starting it again would start it. */
const kubeProxyStart = (papers: Papers): NetworkFacts['kubeProxyStart'] => {
  const unit = valueOf(unitsIn(papers))?.find(({ name }) => name === proxyUnit);
  return unit?.present === true && unit.active !== 'inactive'
    ? startLine(papers, proxyUnit)
    : unknown('kube-proxy is no unit of this machine');
};

export const readNetwork = (papers: Papers, folders: CniFolders): NetworkFacts => ({
  cniConfig: cniConfig(papers, folders.config),
  cniBinaries: cniBinaries(papers, folders.binaries),
  cniElsewhere: cniElsewhere(papers, folders),
  flannelSubnet: flannelSubnet(papers),
  kubeProxy: kubeProxy(papers),
  kubeProxyStart: kubeProxyStart(papers),
});
