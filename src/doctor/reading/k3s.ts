// k3s and RKE2 from their papers: their role, what they were told, what they hold, what their server showed.
import { join } from 'node:path';
import type { K3sFacts, RememberedPassword, Supervisor } from '../facts/k3s.ts';
import type { Layout } from '../facts/kubelet.ts';
import { known, type Reading, unknown, valueOf } from '../facts/reading.ts';
import { k3sDataFolder, type K3sProgram } from '../papers/k3s-readings.ts';
import type { Papers } from '../papers/paper.ts';
import { answerIn } from './answers.ts';
import { certificateFacts, certificatesOf } from './certificates.ts';
import { linesIn, readPapers } from './from-paper.ts';
import { commandOf, type Told, toldTo } from './k3s-settings.ts';

const dataFolderOf = ({ settings }: Told, program: K3sProgram): string => settings['data-dir'] ?? k3sDataFolder(program);

export const k3sPaths = (papers: Papers, program: K3sProgram): Partial<Layout> => {
  const dataFolder = dataFolderOf(toldTo(papers, program), program);
  return { kubeconfig: join(dataFolder, 'agent/kubelet.kubeconfig'), pkiFolder: join(dataFolder, 'agent'), dataFolder };
};

/** By its command, else by what it was told: only who joins another names one. */
export const isK3sServer = (papers: Papers, program: K3sProgram, unit: string | undefined): boolean => {
  const command = commandOf(papers, program);
  if (command !== undefined) return command === 'server';
  return unit === `${program}.service` || unit === `${program}-server.service`;
};

/** As both name a node: what they were told, else the host name, in lower case; with-node-id adds what it once made up. */
export const k3sNodeName = (papers: Papers, program: K3sProgram): Reading<string> => {
  const { settings, places } = toldTo(papers, program);
  const host = papers.read('host-name')?.text.trim();
  const name = settings['node-name'] ?? host;
  if (name === undefined || name === '') return unknown('the host name was not read');
  const where = places['node-name'] ?? '/proc/sys/kernel/hostname';
  if (settings['with-node-id'] !== 'true') return known(name.toLowerCase(), { where });
  const id = papers.read('k3s-node-id')?.text.trim();
  return id === undefined ? unknown('with-node-id adds an id that is not made yet') : known(`${name}-${id}`.toLowerCase(), { where });
};

const isSupervisor = (value: unknown): value is Supervisor => typeof value === 'object' && value !== null && 'connection' in value;

const isRemembered = (value: unknown): value is RememberedPassword => typeof value === 'object' && value !== null && 'path' in value;

const isBalancerLook = (value: unknown): value is { leads: boolean } => typeof value === 'object' && value !== null && 'leads' in value;

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);

const balancedServers = (papers: Papers, folder: string): readonly string[] =>
  readPapers(papers, 'k3s-balancer')
    .filter(({ where }) => where.startsWith(folder))
    .flatMap(({ text }) => {
      try {
        const value: unknown = JSON.parse(text);
        return typeof value === 'object' && value !== null && 'ServerAddresses' in value ? texts(value.ServerAddresses) : [];
      } catch {
        // Half written, or of a later form: then it names nobody.
        return [];
      }
    });

const hashInToken = (token: string | undefined): string | undefined => /^K10([0-9a-f]{64})::/.exec(token ?? '')?.[1];

/** An old server on this machine remembers in a file; both stand-ins are of one bundle, and so can be compared. */
const rememberedInFile = (papers: Papers, folder: string, node: string | undefined): RememberedPassword | undefined => {
  const list = readPapers(papers, 'k3s-passwords').find(({ where }) => where.startsWith(folder));
  const row = linesIn(list?.text ?? '')
    .map((line) => line.split(','))
    .find(([, name]) => name === node);
  if (list === undefined || row === undefined) return undefined;
  const own = papers.read('k3s-password')?.text.trim();
  return { kind: 'file', path: list.where, ...(own !== undefined && { matches: own === row[0] }) };
};

const remembered = (papers: Papers, folder: string, node: string | undefined): RememberedPassword | undefined =>
  valueOf(answerIn(papers, 'k3s-remembered', isRemembered)) ?? rememberedInFile(papers, folder, node);

const tokenOf = (papers: Papers, { settings }: Told): string | undefined =>
  settings['token'] ??
  papers
    .read('k3s-token')
    ?.text.trim()
    .replace(/^password=/, '');

/** Both are stand-ins of one bundle; the hash before the password may be there or not. */
const passwordIn = (token: string): string =>
  token
    .replace(/^password=/, '')
    .replace(/^K10[0-9a-f]{1,128}::/, '')
    .split(':')
    .at(-1) ?? '';

const databases = { 'state.db': 'sqlite', etcd: 'etcd' } as const;

const dataFacts = (papers: Papers, folder: string, token: string | undefined): Pick<K3sFacts, 'isTokenKept' | 'database'> => {
  const kept = readPapers(papers, 'k3s-kept-token')
    .find(({ where }) => where === join(folder, 'server/token'))
    ?.text.trim();
  const names = readPapers(papers, 'k3s-database').find(({ where }) => where === join(folder, 'server/db'));
  const found = linesIn(names?.text ?? '').find((name): name is keyof typeof databases => Object.hasOwn(databases, name));
  return {
    ...(kept !== undefined && token !== undefined && { isTokenKept: passwordIn(kept) === passwordIn(token) }),
    ...(found !== undefined && { database: databases[found] }),
  };
};

const fingerprintsIn = (text: string): string[] => certificatesOf(text).map(({ fingerprint256 }) => fingerprint256);

const trustFacts = (papers: Papers, folder: string): Pick<K3sFacts, 'trustedBySystem' | 'isAuthorityEmpty'> => {
  const path = join(folder, 'agent/server-ca.crt');
  const kept = readPapers(papers, 'certificate').find(({ where }) => where === path);
  const server = readPapers(papers, 'k3s-server-certificate').filter(({ where }) => where === join(folder, 'server/tls/server-ca.crt'));
  const authorities = [...readPapers(papers, 'k3s-authority'), ...(kept === undefined ? [] : [kept]), ...server];
  const known = new Set(authorities.flatMap(({ text }) => fingerprintsIn(text)));
  const anchors = readPapers(papers, 'trust-anchor').filter(({ text }) => fingerprintsIn(text).some((one) => known.has(one)));
  return {
    trustedBySystem: anchors.map(({ where }) => where),
    ...(kept !== undefined && { isAuthorityEmpty: certificatesOf(kept.text).length === 0 }),
  };
};

const passwordFacts = (papers: Papers): Pick<K3sFacts, 'passwordPresent' | 'passwordWritten'> => {
  const written = Number(papers.read('k3s-password-date')?.text.trim()) * 1000;
  return {
    passwordPresent: papers.read('k3s-password') !== undefined || papers.all('k3s-password').some(({ why }) => why === 'EACCES'),
    ...(!Number.isNaN(written) && { passwordWritten: written }),
  };
};

const supervisorFacts = (papers: Papers, token: string | undefined): Partial<K3sFacts> => {
  const supervisor = valueOf(answerIn(papers, 'k3s-supervisor', isSupervisor));
  const tokenCaHash = hashInToken(token);
  const served = texts(supervisor?.caHashes);
  const servedCaHash = served.find((hash) => hash === tokenCaHash) ?? served[0];
  return {
    ...(supervisor !== undefined && { supervisor }),
    ...(tokenCaHash !== undefined && { tokenCaHash }),
    ...(servedCaHash !== undefined && { servedCaHash }),
  };
};

const serverCertificates = (papers: Papers, folder: string): K3sFacts['serverCertificates'] =>
  readPapers(papers, 'k3s-server-certificate')
    .filter(({ where }) => where.startsWith(folder))
    .flatMap(({ where, text }) =>
      certificatesOf(text)
        .slice(0, 1)
        .map((one) => certificateFacts(where, one, [])),
    );

/** Each only when the papers tell it. */
const told = (papers: Papers, folder: string, { settings }: Told, node: string | undefined): Partial<K3sFacts> => {
  const server = settings['server'];
  const nodeId = papers.read('k3s-node-id')?.text.trim();
  const passwords = remembered(papers, folder, node);
  const leads = valueOf(answerIn(papers, 'k3s-balancer-look', isBalancerLook))?.leads;
  return {
    ...(server !== undefined && server !== '' && { server }),
    ...(nodeId !== undefined && { nodeId }),
    ...(passwords !== undefined && { remembered: passwords }),
    ...(leads !== undefined && { balancerLeads: leads }),
  };
};

const usualConfig = (program: K3sProgram): string => `/etc/rancher/${program}/config.yaml`;

export const readK3s = (papers: Papers, layout: Layout | undefined, node: string | undefined): Reading<K3sFacts> => {
  const program = layout?.flavour;
  if (program !== 'k3s' && program !== 'rke2') return unknown('neither k3s nor RKE2 is on this machine');
  const all = toldTo(papers, program);
  const { settings, places } = all;
  const dataFolder = dataFolderOf(all, program);
  const token = tokenOf(papers, all);
  const configFile = settings['config'] ?? settings['config-file'] ?? usualConfig(program);
  const value: K3sFacts = {
    program,
    role: layout?.controlPlane === true ? 'server' : 'agent',
    dataFolder,
    configFile,
    settings,
    places,
    tokenPresent: token !== undefined || settings['token-file'] !== undefined,
    balancedServers: balancedServers(papers, dataFolder),
    serverCertificates: serverCertificates(papers, dataFolder),
    ...dataFacts(papers, dataFolder, token),
    ...trustFacts(papers, dataFolder),
    ...passwordFacts(papers),
    ...supervisorFacts(papers, token),
    ...told(papers, dataFolder, all, node),
  };
  return known(value, { where: places['server'] ?? configFile });
};
