// Whom a kubeconfig's context speaks to, and as whom. Data stands before files, and paths are relative to their file, as kubectl
// reads them; what Muster cannot do is refused by name.
import { ConfigError } from '../language/errors.ts';
import type { ServerAccess } from './https-transport.ts';
import { type Entry, type Files, joined, type Kubeconfig, missingField, readConfig, textOf, wrong } from './kubeconfig-entries.ts';

/** Where a context leads, and as whom. */
export interface ClusterAccess extends ServerAccess {
  readonly context: string;
  readonly cluster: string;
  readonly user: string;
  readonly namespace: string | undefined;
}

const entry = (file: string, entries: ReadonlyMap<string, Entry>, list: string, name: string): Entry => {
  const found = entries.get(name);
  if (found === undefined) throw missingField(file, `${list}[name=${name}]`);
  return found;
};

const base64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;

/** Of `<name>-data` or the file named by `<name>`. */
const pemOf = (from: Entry, name: string, files: Files): string | undefined => {
  const data = textOf(from, `${name}-data`);
  if (data !== undefined) {
    const field = `${from.field}.${name}-data`;
    if (!base64.test(data)) throw wrong(from.file, field, shown(data), 'base64');
    return requirePem(from.file, field, Buffer.from(data, 'base64').toString('utf8'));
  }
  const path = textOf(from, name);
  if (path === undefined) return undefined;
  return requirePem(from.file, `${from.field}.${name}`, readBeside(from, name, path, files).toString('utf8'));
};

/** Keys are not for messages. */
const shown = (secret: string): string => `${secret.length} characters`;

const requirePem = (file: string, field: string, text: string): string => {
  if (!text.includes('-----BEGIN ')) throw wrong(file, field, shown(text), 'PEM');
  return text;
};

const readBeside = (from: Entry, name: string, path: string, files: Files): Buffer => {
  const bytes = files.read(files.beside(from.file, path));
  if (bytes === undefined) throw wrong(from.file, `${from.field}.${name}`, path, 'a file that exists');
  return bytes;
};

/** Ways to identify oneself that would need programs or are gone from Kubernetes. */
const unsupported = ['exec', 'auth-provider', 'username', 'password', 'as', 'as-groups', 'as-uid', 'as-user-extra'];

const refuse = (from: Entry, names: readonly string[]): void => {
  for (const name of names) {
    if (from.fields[name] === undefined || from.fields[name] === null || from.fields[name] === '') continue;
    throw new ConfigError('kubeconfig-field-unsupported', { args: { file: from.file, field: `${from.field}.${name}` } });
  }
};

const serverOf = (cluster: Entry): string => {
  const server = textOf(cluster, 'server');
  if (server === undefined) throw missingField(cluster.file, `${cluster.field}.server`);
  const url = URL.parse(server.includes('://') ? server : `https://${server}`);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw wrong(cluster.file, `${cluster.field}.server`, server, 'https://HOST:PORT');
  }
  return url.href.replace(/\/$/, '');
};

const tokenOf = (user: Entry, files: Files): (() => string) | undefined => {
  const token = textOf(user, 'token');
  if (token !== undefined) return () => token;
  const path = textOf(user, 'tokenFile');
  // Read for every request: what writes such files renews them.
  return path === undefined ? undefined : () => readBeside(user, 'tokenFile', path, files).toString('utf8').trim();
};

const accessOf = (config: Kubeconfig, wanted: string | undefined, files: Files): ClusterAccess => {
  const name = wanted ?? config.currentContext;
  if (name === '') throw missingField(config.file, 'current-context');
  const context = entry(config.file, config.contexts, 'contexts', name);
  const clusterName = textOf(context, 'cluster');
  if (clusterName === undefined) throw missingField(context.file, `${context.field}.cluster`);
  const userName = textOf(context, 'user') ?? '';
  const cluster = entry(context.file, config.clusters, 'clusters', clusterName);
  const user: Entry =
    userName === '' ? { file: context.file, field: 'users', fields: {} } : entry(context.file, config.users, 'users', userName);
  refuse(user, unsupported);
  refuse(cluster, ['proxy-url']);
  const certPem = pemOf(user, 'client-certificate', files);
  const keyPem = pemOf(user, 'client-key', files);
  if (certPem !== undefined && keyPem === undefined) throw missingField(user.file, `${user.field}.client-key`);
  if (keyPem !== undefined && certPem === undefined) throw missingField(user.file, `${user.field}.client-certificate`);
  return {
    context: name,
    cluster: clusterName,
    user: userName,
    namespace: textOf(context, 'namespace'),
    server: serverOf(cluster),
    caPem: pemOf(cluster, 'certificate-authority', files),
    insecureSkipTlsVerify: flagOf(cluster, 'insecure-skip-tls-verify'),
    tlsServerName: textOf(cluster, 'tls-server-name'),
    certPem,
    keyPem,
    token: tokenOf(user, files),
  };
};

const flagOf = ({ file, field, fields }: Entry, name: string): boolean => {
  const value = fields[name] ?? false;
  if (typeof value !== 'boolean') throw wrong(file, `${field}.${name}`, value, 'true or false');
  return value;
};

export interface KubeconfigSource {
  /** Of `--kubeconfig`: the only file, and it must exist. */
  readonly flag?: string | undefined;
  /** Of the environment: a list of files; those that do not exist are left out, as kubectl does. */
  readonly environment?: string | undefined;
  /** Where `muster server` of this machine writes its own. */
  readonly fallback: string;
  /** Instead of `current-context`. */
  readonly context?: string | undefined;
}

const pathsOf = ({ flag, environment, fallback }: KubeconfigSource): readonly string[] => {
  if (flag !== undefined && flag !== '') return [flag];
  const named = (environment ?? '').split(':').filter((path) => path !== '');
  return named.length === 0 ? [fallback] : named;
};

/** Throws ConfigError, naming file and field. */
export const loadKubeconfig = (source: KubeconfigSource, files: Files): ClusterAccess => {
  const paths = pathsOf(source);
  const configs = paths.map((path) => readConfig(path, files)).filter((config) => config !== undefined);
  const [first, ...others] = configs;
  if (first === undefined) throw new ConfigError('kubeconfig-missing', { args: { tried: paths.join(', ') } });
  return accessOf(others.reduce(joined, first), source.context, files);
};
