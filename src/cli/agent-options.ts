// From the words of `muster agent` and `muster join` to what an agent is told.
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import type { AgentOptions } from '../agent/options.ts';
import type { TrustOptions } from '../agent/trust.ts';
import { UsageError } from '../language/errors.ts';
import type { Environment } from '../language/choice.ts';
import { parseBootstrapToken } from '../registration/bootstrap-token.ts';
import type { OptionDeclaration, OptionValues } from './command.ts';
import { defaultDataDir } from './places.ts';

const defaultSocket = '/run/containerd/containerd.sock';

export const serverOption: OptionDeclaration = {
  name: '--server',
  value: 'URL[,URL]',
  repeatable: true,
  about: { en: 'API servers of the cluster', zh: '集群的 API 服务器' },
};

/** What anyone needs to join a cluster, beside its address. */
export const joinOptionDeclarations: readonly OptionDeclaration[] = [
  { name: '--token', value: 'TOKEN', about: { en: 'bootstrap token to join with', zh: '加入集群所用的引导令牌' } },
  {
    name: '--discovery-token-ca-cert-hash',
    value: 'sha256:HASH',
    repeatable: true,
    about: { en: 'key of the cluster’s certificate authority', zh: '集群证书颁发机构公钥的哈希' },
  },
];

export const agentOptionDeclarations: readonly OptionDeclaration[] = [
  ...joinOptionDeclarations,
  {
    name: '--data-dir',
    value: 'DIR',
    fallback: '/var/lib/muster/agent, or ~/.local/share/muster/agent without root',
    about: { en: 'folder of the identity of this machine', zh: '保存本机身份的目录' },
  },
  {
    name: '--node-name',
    value: 'NAME',
    fallback: 'the host name',
    about: { en: 'name of the node; decided once', zh: '节点名称，只决定一次' },
  },
  { name: '--node-ip', value: 'IP', fallback: 'that of the default route', about: { en: 'address of the node', zh: '节点的地址' } },
  {
    name: '--container-runtime-endpoint',
    value: 'SOCKET',
    fallback: defaultSocket,
    about: { en: 'socket of the container runtime', zh: '容器运行时的套接字' },
  },
];

export function readAgentOptions(servers: readonly string[], options: OptionValues, environment: Environment): AgentOptions {
  const nodeIp = options.text('--node-ip');
  if (nodeIp !== undefined && isIP(nodeIp) === 0) throw malformed('--node-ip', nodeIp, '10.0.0.7');
  return {
    ...readJoinOptions(servers, options),
    dataDir: resolve(options.text('--data-dir') ?? join(defaultDataDir(environment), 'agent')),
    nodeName: options.text('--node-name'),
    nodeIp,
    runtimeSocket: (options.text('--container-runtime-endpoint') ?? defaultSocket).replace(/^unix:\/\//, ''),
  };
}

export function readJoinOptions(servers: readonly string[], options: OptionValues): TrustOptions {
  return {
    servers: servers.flatMap((list) => list.split(',')).map(readServer),
    token: readToken(options.text('--token')),
    pins: options.texts('--discovery-token-ca-cert-hash').map(readPin),
    joinPatienceSeconds: 60,
  };
}

function readToken(text: string | undefined): AgentOptions['token'] {
  if (text === undefined) return undefined;
  const token = parseBootstrapToken(text);
  if (token === undefined) throw new UsageError('token-malformed', { args: { typed: text } });
  return token;
}

function readPin(text: string): string {
  const pin = text.toLowerCase();
  if (!/^sha256:[0-9a-f]{64}$/.test(pin)) throw malformed('--discovery-token-ca-cert-hash', text, 'sha256:0123…');
  return pin;
}

/** `https://10.0.0.1:6443`, or without the scheme, as kubeadm takes it. */
function readServer(text: string): string {
  const url = URL.parse(text.includes('://') ? text : `https://${text}`);
  if (url?.protocol !== 'https:' || url.pathname !== '/' || url.username !== '') throw malformed('--server', text, 'https://10.0.0.1:6443');
  return url.origin;
}

function malformed(option: string, value: string, expected: string): UsageError {
  return new UsageError('option-value-malformed', { args: { option, value, expected } });
}
