// The token that the k3s or RKE2 machine shows is not the cluster's.
import { cause, type Finding } from '../cause.ts';
import { finding } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { tokenAnew, tokenPlace } from '../../remedies/k3s-token.ts';

const judge = (facts: Facts): Finding | undefined => {
  const k3s = valueOf(facts.k3s);
  const status = k3s?.supervisor?.tokenStatus;
  if (k3s === undefined || status === undefined) return undefined;
  const source = { where: tokenPlace(k3s) };
  if (status === 200) return finding('excluded', source, 'the server takes the token', '服务器接受该令牌');
  // It is shown only when the agent starts.
  if (status !== 401 || valueOf(facts.kubeletHealth)?.ok === true) return undefined;
  const url = k3s.supervisor?.url ?? '';
  return finding('proved', source, `${url} answers 401 to the token of this machine`, `${url} 以 401 拒绝本机的令牌`);
};

export const k3sTokenInvalid = cause({
  code: 'MU528',
  slug: 'k3s-token-invalid',
  rung: 'identity',
  title: { en: 'the k3s token is not accepted', zh: 'k3s 令牌不被接受' },
  frequency: 3,
  signs: {
    refused: {
      weight: 'names',
      phrases: ['failed to get CA certs * 401'],
      when: (_, { text }) => !/server-bootstrap|404/.test(text),
    },
    answered: {
      weight: 'names',
      phrases: [
        'token is not valid: https://',
        'token is invalid: https://',
        'Node token is invalid',
        '/apis: 401',
        '/cacerts: not authorized',
        'failed to get CA certs: not authorized',
        'Failed to validate connection to cluster * (not authorized|401|Unauthorized)',
      ],
      when: (_, { text }) => !text.includes('rke2-cloud'),
    },
    swapped: {
      weight: 'names',
      phrases: [
        '(used|using|gave|passed|copied|set) (the |)(agent-token|agent token|node-token|server token) * (instead of|rather than|for)',
      ],
    },
    compared: { weight: 'shows', phrases: [], together: ['k3s-tokens-differ'] },
    named: {
      weight: 'names',
      when: (_, { text }) => !/(?:没有?|并未)写错|is (?:right|correct|the same)/.test(text),
      phrases: [
        '"not authorized" * token',
        'token * dev cluster',
        'token file has',

        'token: {token} * server/token',

        'token is not valid for server',
        'server is not ready: * Unauthorized',
        'K3S_TOKEN * (server generated|generated its own|no --token)',
        'token * (复制|少了|多了|拷贝)',
        'token changed on the server',
        '(agent|k3s-agent|rke2-agent) * 401 Unauthorized * token',

        'invalid username/password combination',
        'Failed to authenticate request from',
        'failed to authenticate request from',
        'invalid token format',
        'token must not be empty',
        '/v1-k3s/config: 401',
        '/v1-k3s/apiservers: 401',
        '/v1-rke2/config: 401',
        'not authorized * v1-k3s',
        'token * incomplete',
        'token * truncated',
        'join token * wrong',
        'token * incorrect',
        'failed to normalize (server token|agent token|token)',
        'must be in format K10',
        'token * (does not match|differs|different) * server',
        'token rejected',
        '/cacerts * 401',
        'v1-k3s/(cacerts|config|apiservers|readyz|connect): (401|403)',
        'node-token * (wrong|old|other|another|different|changed)',
        'k3s token rotate',
        'K3S_TOKEN * (截断|写错|错误|不对|空)',
        'token * (截断|写错)',
        '(wrong|old|incorrect|mistyped|truncated) (node token|K3S_TOKEN|join token|agent token|server token)',
      ],
    },
    path: {
      weight: 'names',
      phrases: ['/v1-k3s/{path}: 401', '/v1-rke2/{path}: 401'],
      when: ({ path }) => path !== 'server-bootstrap' && path?.endsWith('-kubelet.crt') !== true,
    },
    bootstrap: {
      weight: 'points',
      phrases: [
        'websocket: bad handshake * token',
        'v1-k3s/serving-kubelet.crt: 401',
        'v1-k3s/client-kubelet.crt: 401',
        'v1-rke2/serving-kubelet.crt: 401',

        '--token is required',
        'wrong token',
        'token is not valid',
        'failed to validate token',
        'server-bootstrap: 401 Unauthorized',
        'server-bootstrap: 500 Internal Server Error',
        'server-bootstrap',
        'agent configuration * 401',
        'Waiting to retrieve agent configuration; server is not ready: * 401',
        'Node authorization rejected, retrying without client certificate authentication',
        'not authorized',
      ],
    },
    shown: {
      weight: 'mentions',
      phrases: ['starting kubernetes: preparing server', 'K3S_TOKEN', 'node-token', 'K10', 'K3S_URL', 'agent-token'],
    },
    usual: {
      weight: 'suggests',
      phrases: ['(K3S_TOKEN|token) * (cut|truncated|missing|wrong|old|typo|newline|space|empty|incomplete)'],
    },
  },
  state: judge,
  remedies: tokenAnew,
  explains: ['server-not-ready', 'unauthorized', 'kubelet-exits'],
  becauseOf: ['node-object-deleted-no-rejoin', 'datastore-token-conflict'],
  rivals: [
    {
      slug: 'server-datastore-not-joinable',
      question: {
        en: 'does the first server run embedded etcd? (ls /var/lib/rancher/k3s/server/db: an etcd folder, or state.db only)',
        zh: '首个服务器是否运行内嵌 etcd？（ls /var/lib/rancher/k3s/server/db：有 etcd 目录，还是只有 state.db）',
      },
    },
  ],
  page: {
    en: {
      means:
        "Agents and further servers log in with the cluster's token. A token that was cut off, of another cluster, of an earlier installation, or an agent token used for a server is answered 401 (older servers: 500).",
      check:
        '    cat /var/lib/rancher/k3s/server/node-token\n    grep -r -i token /etc/rancher/k3s/config.yaml /etc/systemd/system/k3s*.env',
      cure: 'Copy the whole token from the first server (/var/lib/rancher/k3s/server/token for servers, node-token for agents; rke2 likewise) into K3S_TOKEN or config.yaml and restart. Mind quotes and line ends.',
    },
    zh: {
      means:
        'agent 与其他服务器用集群令牌登录。令牌被截断、属于其他集群或旧安装，或将 agent 令牌用于服务器时，会得到 401（旧版本为 500）。',
      check:
        '    cat /var/lib/rancher/k3s/server/node-token\n    grep -r -i token /etc/rancher/k3s/config.yaml /etc/systemd/system/k3s*.env',
      cure: '从首个服务器复制完整令牌（服务器用 /var/lib/rancher/k3s/server/token，agent 用 node-token；rke2 同理），写入 K3S_TOKEN 或 config.yaml 后重启。注意引号与换行。',
    },
  },
});
