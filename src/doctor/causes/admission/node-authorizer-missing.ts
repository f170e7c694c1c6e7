// The API server does not authorize nodes: the Node mode is off, or the kubelet's user has no role.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { letNodesIn } from '../../remedies/bind-role.ts';

/** A node that asks for another one is refused by an authorizer that works. */
const isOfAnother = (text: string): boolean => {
  const found = /"([^"]{1,253})" is forbidden: User "system:node:([^"]{1,253})"/.exec(text);
  return found !== null && found[1] !== found[2] && /nodes "|leases/.test(text);
};

const judge = (facts: Facts): Finding | undefined => {
  const status = valueOf(facts.apiAnswer)?.status;
  const source = sourceOf(facts.apiAnswer);
  if (status === 200) return finding('excluded', source, 'it may read its own Node', '有权读取自己的 Node');
  const modes = valueOf(facts.apiServer)?.flags['authorization-mode'];
  if (modes?.split(',').includes('Node') === true)
    return finding('excluded', sourceOf(facts.apiServer), `--authorization-mode=${modes}`, `--authorization-mode=${modes}`);
  const certificate = valueOf(facts.clientCertificate);
  const isOwn = certificate?.commonName === `system:node:${valueOf(facts.nodeName) ?? ''}`;
  if (status !== 403 || !isOwn || !certificate.organizations.includes('system:nodes')) return undefined;
  const en = `${certificate.commonName} of group system:nodes may not read its own Node`;
  return finding('proved', source, en, `属于 system:nodes 组的 ${certificate.commonName} 无权读取自己的 Node`);
};

export const nodeAuthorizerMissing = cause({
  code: 'MU604',
  slug: 'node-authorizer-missing',
  rung: 'admission',
  title: { en: 'the API server gives nodes no rights', zh: 'API 服务器未授予节点权限' },
  frequency: 2,
  signs: {
    group: {
      weight: 'names',
      phrases: [
        'system:nodes * (no longer|not) * bound',
        'AuthorizationConfiguration * RBAC',
        'authorization-mode * 只 * RBAC',
        'authorization-mode=Node,RBAC * (fixed|fixes|helped|cured|solved)',
        '(adding|added|with|after) (--|)authorization-mode=Node,RBAC',
        'authorization-mode * (without|lacks|no|only) (Node|RBAC)',
      ],
    },
    mode: {
      weight: 'names',
      phrases: [
        'without the Node authorizer',
        'no Node authorization',
        'clusterrolebinding * system:node',
        'clusterrolebindings * system:node',
        'authorization-mode=RBAC * (instead of|without|no) Node',
        '(Node,RBAC|Node authorizer|authorization-mode) * (missing|lacks|without|not enabled|forgot|no Node)',
        'clusterrolebinding system:node',
        'authorization-mode * (没有|缺少) * Node',
      ],
    },
    user: {
      weight: 'names',
      phrases: [
        '(node,rbac|Node authorization|node authorizer) * (missing|not|without|absent|off)',
        'nodes is forbidden: User "kubelet" cannot',
        'nodes is forbidden: User "system:node:{name}" cannot list',
        'services is forbidden: User "system:node:{name}" cannot list',
        'pods is forbidden: User "system:node:{name}" cannot list',
        'User "system:node:{name}" cannot create resource "nodes"',
        'User "system:node:{name}" cannot create nodes at the cluster scope',
        'User "system:node:{name}" cannot list resource',
        'User "system:node:{name}" cannot list nodes',
        'User "system:node:{name}" cannot list services',
        'User "system:node:{name}" cannot list pods',
        'User "kubelet" cannot',
      ],
      // A mode that is named with Node in it is not without.
      when: (_, { text }) => !isOfAnother(text) && (!/authorization-mode=\S{0,80}Node/.test(text) || text.includes('forbidden')),
    },
    node: {
      weight: 'points',
      phrases: [
        '--authorization-mode=AlwaysDeny',
        'authorization-mode: RBAC',
        '--authorization-mode=RBAC',
        'User "system:node:{name}" cannot',
        'User "system:node" cannot',
      ],
      when: (_, { text }) => !isOfAnother(text),
    },
    shown: { weight: 'mentions', phrases: ['system:node ClusterRole', 'cannot list nodes at the cluster scope'] },
    hinted: {
      weight: 'points',
      phrases: ['User "kubelet-{name}" cannot'],
    },
    modes: {
      weight: 'names',
      phrases: ['authorization-mode'],
      when: (_, { text }) =>
        /authorization-mode["']?\s?[=:]\s?["']?[A-Za-z,]{0,60}\b(?:RBAC|ABAC)\b/.test(text) && !/\bNode\b|AlwaysAllow/.test(text),
    },
  },
  state: judge,
  remedies: letNodesIn,
  explains: ['list-failed', 'register-failed', 'lease-failed', 'node-not-found'],
  page: {
    en: {
      means:
        'Kubelets get their rights from the Node authorizer, which must be in --authorization-mode=Node,RBAC and knows them by user system:node:NAME in group system:nodes. Since 1.8 the ClusterRoleBinding system:node has no subjects, so RBAC alone gives nodes nothing; nor does any other user name.',
      check:
        '    grep authorization-mode /etc/kubernetes/manifests/kube-apiserver.yaml\n    kubectl get clusterrolebinding system:node -o yaml\n    openssl x509 -noout -subject -in /var/lib/kubelet/pki/kubelet-client-current.pem',
      cure: 'Set `--authorization-mode=Node,RBAC` and `--enable-admission-plugins=NodeRestriction` on the API server, and give kubelets certificates with CN=system:node:NAME, O=system:nodes. Until then `kubectl create clusterrolebinding nodes --clusterrole=system:node --group=system:nodes` (or --user) lets them work with too many rights.',
    },
    zh: {
      means:
        'kubelet 的权限来自 Node 授权器：必须配置 --authorization-mode=Node,RBAC，并以 system:nodes 组中的用户 system:node:NAME 识别。自 1.8 起 ClusterRoleBinding system:node 没有主体，仅有 RBAC 时节点没有任何权限；其他用户名同样没有。',
      check:
        '    grep authorization-mode /etc/kubernetes/manifests/kube-apiserver.yaml\n    kubectl get clusterrolebinding system:node -o yaml\n    openssl x509 -noout -subject -in /var/lib/kubelet/pki/kubelet-client-current.pem',
      cure: '为 API 服务器设置 `--authorization-mode=Node,RBAC` 与 `--enable-admission-plugins=NodeRestriction`，并为 kubelet 签发 CN=system:node:NAME、O=system:nodes 的证书。此前可用 `kubectl create clusterrolebinding nodes --clusterrole=system:node --group=system:nodes`（或 --user）临时放行，但权限过大。',
    },
  },
});
