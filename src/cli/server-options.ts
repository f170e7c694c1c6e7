// From the words of `muster server` to the options of a control plane; refuses what cannot be before anything is touched.
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { parseKubeadmVersion } from '../registration/kubeadm-version.ts';
import { parseCidr } from '../base/cidr.ts';
import { UsageError } from '../language/errors.ts';
import { newestKubeadm } from '../server/newest-kubeadm.ts';
import type { ServerOptions } from '../server/server-options.ts';
import type { Environment } from '../language/choice.ts';
import type { OptionDeclaration, OptionValues } from './command.ts';
import { etcdOptionDeclarations, readStoreChoice } from './store-options.ts';
import { defaultDataDir } from './places.ts';

export const dataDirOption: OptionDeclaration = {
  name: '--data-dir',
  value: 'DIR',
  fallback: '/var/lib/muster, or ~/.local/share/muster without root',
  about: { en: 'folder of everything the control plane keeps', zh: '控制平面全部数据所在的目录' },
};

export const serverOptionDeclarations: readonly OptionDeclaration[] = [
  dataDirOption,
  {
    name: '--pki-dir',
    value: 'DIR',
    fallback: 'DATA-DIR/pki',
    about: { en: 'folder of keys and certificates', zh: '密钥与证书所在的目录' },
  },
  {
    name: '--listen',
    value: 'ADDR:PORT',
    fallback: '0.0.0.0:6443',
    about: { en: 'where the API server listens', zh: 'API 服务器监听的地址与端口' },
  },
  { name: '--advertise-address', value: 'IP', about: { en: 'address at which others reach it', zh: '供其他机器访问的地址' } },
  {
    name: '--tls-san',
    value: 'NAME',
    repeatable: true,
    about: { en: 'another name or address in the serving certificate', zh: '服务证书中附加的名称或地址' },
  },
  { name: '--service-cidr', value: 'CIDR', fallback: '10.96.0.0/12', about: { en: 'addresses of Services', zh: 'Service 的地址段' } },
  {
    name: '--cluster-cidr',
    value: 'CIDR[,CIDR]',
    about: { en: 'addresses of pods; two, of both families, for dual stack', zh: 'Pod 的地址段；双栈时用逗号分隔两个' },
  },
  {
    name: '--store',
    value: 'BACKEND',
    choices: ['embedded', 'etcd'],
    fallback: 'embedded',
    about: { en: 'what keeps the objects', zh: '保存对象的存储后端' },
  },
  ...etcdOptionDeclarations,
  {
    name: '--compaction-interval',
    value: 'DURATION',
    fallback: '5m',
    about: { en: 'how often superseded history is forgotten', zh: '清理过期历史的间隔' },
  },
  {
    name: '--node-monitor-grace-period',
    value: 'DURATION',
    fallback: '50s',
    about: { en: 'how long a node may be silent before it is marked lost', zh: '节点多久没有心跳即标记为失联' },
  },
  {
    name: '--node-startup-grace-period',
    value: 'DURATION',
    fallback: '60s',
    about: { en: 'how long a new node may take to post its first status', zh: '新节点多久未上报首个状态即标记为失联' },
  },
  {
    name: '--node-monitor-period',
    value: 'DURATION',
    fallback: '5s',
    about: {
      en: 'how often all nodes are looked through for silent ones; a quarter of the grace period when that is less',
      zh: '检查节点是否失联的间隔；若宽限期的四分之一更短则取后者',
    },
  },
  {
    name: '--cluster-signing-duration',
    value: 'DURATION',
    fallback: '8760h',
    about: { en: 'the longest life of a certificate signed for a node or a client', zh: '为节点或客户端签发的证书的最长有效期' },
  },
  {
    name: '--ca-duration',
    value: 'DURATION',
    fallback: '87600h',
    about: { en: 'the life of the certificate authority, when one is made', zh: '新建证书颁发机构时的有效期' },
  },
  {
    name: '--serving-duration',
    value: 'DURATION',
    fallback: '8760h',
    about: {
      en: 'the life of the API server’s own certificate, which is renewed while it runs',
      zh: 'API 服务器自身证书的有效期，运行中自动续签',
    },
  },
  {
    name: '--kubeadm-version',
    value: '1.NN',
    fallback: newestKubeadm.version.slice(1),
    about: {
      en: 'the kubeadm that machines join with: it decides the form of its configuration',
      zh: '加入集群的机器所用的 kubeadm 版本，决定其配置的格式',
    },
  },
];

export function readServerOptions(options: OptionValues, environment: Environment): ServerOptions {
  const dataDir = resolve(options.text('--data-dir') ?? defaultDataDir(environment));
  return {
    dataDir,
    pkiDir: resolve(options.text('--pki-dir') ?? join(dataDir, 'pki')),
    listen: readListen(options.text('--listen') ?? '0.0.0.0:6443'),
    advertiseAddress: readAddress('--advertise-address', options.text('--advertise-address')),
    tlsSans: options.texts('--tls-san'),
    serviceCidr: readCidr('--service-cidr', options.text('--service-cidr') ?? '10.96.0.0/12'),
    clusterCidr: options.has('--cluster-cidr') ? readClusterCidr('--cluster-cidr', options.text('--cluster-cidr') ?? '') : undefined,
    store: readStoreChoice(options),
    compactionIntervalSeconds: readDuration('--compaction-interval', options.text('--compaction-interval') ?? '5m'),
    nodeMonitorGraceSeconds: readDuration('--node-monitor-grace-period', options.text('--node-monitor-grace-period') ?? '50s'),
    nodeStartupGraceSeconds: readDuration('--node-startup-grace-period', options.text('--node-startup-grace-period') ?? '60s'),
    nodeMonitorPeriodSeconds: readDuration('--node-monitor-period', options.text('--node-monitor-period') ?? '5s'),
    clusterSigningSeconds: readDuration('--cluster-signing-duration', options.text('--cluster-signing-duration') ?? '8760h'),
    authoritySeconds: readDuration('--ca-duration', options.text('--ca-duration') ?? '87600h'),
    servingSeconds: readDuration('--serving-duration', options.text('--serving-duration') ?? '8760h'),
    kubeadmVersion: readKubeadmVersion('--kubeadm-version', options.text('--kubeadm-version')),
  };
}

/** `10.0.0.5:6443`, `[::]:6443`, `localhost:0`, `:6443`. */
export function readListen(text: string): ServerOptions['listen'] {
  const parts = /^(?:\[(?<six>[^\]]+)\]|(?<name>[^:]*)):(?<port>\d{1,5})$/.exec(text)?.groups;
  const port = Number(parts?.port);
  const address = parts?.six ?? (parts?.name === '' ? '0.0.0.0' : parts?.name);
  const isAddress = parts?.six === undefined ? /^[a-z0-9.-]+$/i.test(address ?? '') : isIP(parts.six) === 6;
  if (address === undefined || !isAddress || port > 65535) throw invalid('--listen', text, '10.0.0.5:6443');
  return { address, port };
}

/** `90s`, `5m`, `1h`, or plain seconds. */
export function readDuration(option: string, text: string): number {
  const parts = /^(?<count>\d{1,9})(?<unit>[smh]?)$/.exec(text)?.groups;
  const seconds = Number(parts?.count) * (parts?.unit === 'h' ? 3600 : parts?.unit === 'm' ? 60 : 1);
  if (!(seconds > 0)) throw invalid(option, text, '30s, 5m, 1h');
  return seconds;
}

export function readCidr(option: string, text: string): string {
  const [address = '', length = '', ...rest] = text.split('/');
  const family = isIP(address);
  const longest = family === 6 ? 128 : 32;
  if (family === 0 || rest.length > 0 || !/^\d{1,3}$/.test(length) || Number(length) > longest) throw invalid(option, text, '10.96.0.0/12');
  return text;
}

/** Wide enough for a part per node: /24 or /64. */
export function readClusterCidr(option: string, text: string): string {
  const ranges = text.split(',').map((range) => parseCidr(readCidr(option, range)));
  const families = new Set(ranges.map((range) => range?.family));
  const wide = ranges.every((range) => range !== undefined && range.prefix <= (range.family === 4 ? 24 : 64));
  if (ranges.length > 2 || families.size < ranges.length || !wide) throw invalid(option, text, '10.244.0.0/16,fd00:10:244::/48');
  return text;
}

function readKubeadmVersion(option: string, text: string | undefined): ServerOptions['kubeadmVersion'] {
  if (text === undefined) return newestKubeadm;
  const version = parseKubeadmVersion(text);
  if (version === undefined) throw invalid(option, text, '1.20');
  return version;
}

function readAddress(option: string, text: string | undefined): string | undefined {
  if (text !== undefined && isIP(text) === 0) throw invalid(option, text, '10.0.0.5');
  return text;
}

function invalid(option: string, value: string, expected: string): UsageError {
  return new UsageError('option-value-malformed', { args: { option, value, expected } });
}
