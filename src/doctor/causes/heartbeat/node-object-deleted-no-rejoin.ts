// Somebody deleted the Node; a running kubelet does not make it again.
import { cause, type Finding, type Heard, type HeardBySign, type Verdict } from '../cause.ts';
import { finding } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { restartKubelet } from '../../remedies/restart-kubelet.ts';

const judge = (facts: Facts): Finding | undefined => {
  if (!facts.node.known) return undefined;
  const { value: node, source } = facts.node;
  if (node !== undefined) return finding('excluded', source, `Node ${node.name} is there`, `Node ${node.name} 存在`);
  const lives = valueOf(facts.kubeletRunning)?.running === true;
  const isKnown = valueOf(facts.apiAnswer)?.status === 404;
  return lives && isKnown
    ? finding('proved', source, 'the kubelet runs, its credential holds, and there is no Node', 'kubelet 在运行且凭据有效，但没有 Node')
    : undefined;
};

/** The very Node that was deleted is not found. */
const judgeLines = ({
  gone,
  byCloud,
  notFound,
  notAgain,
  update,
  cured,
}: HeardBySign<'gone' | 'byCloud' | 'notFound' | 'notAgain' | 'update' | 'cured'>): Verdict | undefined => {
  if (notAgain.length > 0 && notFound.length + byCloud.length + update.length > 0)
    return { weight: 'shows', because: [...notFound, ...byCloud, ...update, ...notAgain] };
  const missing = new Set(notFound.flatMap(({ captures }) => captures['node'] ?? []));
  const isMissing = ({ captures }: Heard): boolean => missing.has(captures['node'] ?? '');
  if (gone.some(isMissing)) return { weight: 'shows', because: [...gone, ...notFound] };
  if (byCloud.length > 0 && cured.length > 0) return { weight: 'names', because: [...byCloud, ...cured] };
  return byCloud.some(isMissing) ? { weight: 'names', because: [...byCloud, ...notFound] } : undefined;
};

export const nodeObjectDeletedNoRejoin = cause({
  code: 'MU704',
  slug: 'node-object-deleted-no-rejoin',
  rung: 'heartbeat',
  title: { en: 'the Node was deleted and the kubelet does not make it again', zh: 'Node 已被删除，kubelet 不会重新创建' },
  frequency: 2,
  signs: {
    notAgain: {
      weight: 'context',
      phrases: [
        'no "Attempting to register node"',
        '"Attempting to register node" is only',
        'Attempting to register node* (only|never|not again|no longer|at boot)',
        '(no|never|without)* Attempting to register node',
        '(does not|never|did not|not) (register|registered|re-register) again',
      ],
    },
    byCloud: {
      weight: 'context',
      phrases: [
        'Deleting node {node} because it does not exist in the cloud provider',
        'deleting node since it is no longer present in cloud provider: {node}',
        'Deleting node {node} because',
        'Deleting node: {node}',
        'deleting node {node}',
      ],
    },
    gone: {
      weight: 'context',
      phrases: [
        'node "{node}" deleted',
        'kubectl delete node {node}',
        'kubectl delete no {node}',
        'kubectl delete nodes {node}',
        'delete nodes {node}',
        'delete node {node}',
        'nodes/{node} delete',
      ],
    },
    notFound: { weight: 'context', phrases: ['node "{node}" not found', 'nodes "{node}" not found'] },
    told: {
      weight: 'names',
      // With a server of k3s or RKE2 its member of etcd goes too.
      when: (_, { text }) => !/rke2-server|k3s\.service|start k3s\b|k3s server|etcd/.test(text),
      phrases: [
        'kubectl delete (node|no) * (restart|rejoin|register)',
        '(restarting|restart) * kubelet * (registers|rejoin|node comes back|node reappears|joins)',
        'deleted * node object',
        'node object * deleted',
        'deleted the node',
        'deletion of the node',
        'after the deletion',
        'after deleting the node',
        'removed * from the cluster * kubelet keeps running',
        're-register',
        'reregister',
        'does not register again',
        'only registers at',
        'status of the missing Node',
        '删除节点',
        '节点被删除',
        'delete node 后',
        'unable to verify node identity',
        'kubectl drain + delete',
        'kubectl delete node * (kubelet|yesterday|since|then|now|after|still|again|but|the node|running|before)',
        'node (object|resource) (was|is|has been|got) (deleted|gone|removed)',
        'node "{node}" has been deleted',
        '误删 * 节点',
        '(删除|删掉) * (node|节点) * (没有|不|重新|无法)',
        'kubelet active (running)* node "{node}" not found',
      ],
    },
    update: {
      weight: 'points',
      phrases: [
        'Error updating node status, will retry * nodes "{again}" not found',
        'kubectl delete node',
        'Error updating node status, will retry: error getting node "{node}": nodes "{again}" not found',
        'Unable to update node status: update node status exceeds retry count',
        'update node status exceeds retry count',
        'node is missing',
        'the node is missing',
        'DeletingNode',
        'RemovingNode',
        'node not found (repeated)',
        'Removing Node * from Controller',
        'Unable to update node status',
        'Error getting the current node from lister',
      ],
    },
    shown: { weight: 'mentions', phrases: ['kubectl get nodes'] },
    usual: {
      weight: 'suggests',
      phrases: [
        '(restart|restarting) (kubelet|of the kubelet|the kubelet|k3s-agent|k3s) * (registers|back|creates|joins|again)',
        'node * (removed|deleted) (from the cluster|from the API|by mistake|accidentally)',
        'Node was deleted',
        'node was deleted',
        'node has been removed',
        '(node|nodes) * (deleted|removed) * (kubelet|does not|never|still running|not * again|rejoin|come back)',
        '(someone|we|I|autoscaler|script|admin) * deleted * (node|from the cluster)',
        '(drain|drained) * (delete|deleted)',
        '(removed|removes|deleted|deletes) the node object',
        '(was|were|been) deleted with kubectl',
        'deleted (by|via|through|using) kubectl',
        'deletes (NotReady nodes|not ready nodes|stale nodes)',
        '(节点|node)*误删',
        '误删*(节点|node)',
        '(because it does not exist in the cloud provider|because it was shut down)* (only stopped|was stopped|still running|exists|back)',
        '(missing|absent|gone) * since * (deleted|removed)',
        '误(点|操作|触)*(node|节点)',
      ],
    },
    cured: {
      weight: 'context',
      phrases: [
        '(reboot|restart|restarting|restarted) * (cured|fixed|helped|registered|registers)',
        'registered again',
        '(reboot|restart) cured',
      ],
    },
  },
  weigh: judgeLines,
  state: judge,
  remedies: restartKubelet,
  explains: ['node-not-found', 'lease-failed', 'node-not-ready'],
  becauseOf: ['register-node-disabled', 'etcd-removed-member-rejoin'],
  page: {
    en: {
      means:
        'A kubelet makes its Node once, when it starts. When the Node is deleted later (by a person, an autoscaler, the cloud controller), it goes on updating what is not there and logs "node not found" for ever. Its credential still holds.',
      check: '    kubectl get node NAME\n    journalctl -u kubelet | grep -m1 "Successfully registered node"',
      cure: 'Restart the kubelet on the machine (`systemctl restart kubelet`, k3s-agent, rke2-agent): it registers again. If the Node was meant to go, reset the machine.',
    },
    zh: {
      means:
        'kubelet 仅在启动时创建一次 Node。之后若 Node 被删除（人工、自动扩缩容或云控制器），它会不断更新不存在的对象并持续输出 "node not found"。其凭据仍然有效。',
      check: '    kubectl get node NAME\n    journalctl -u kubelet | grep -m1 "Successfully registered node"',
      cure: '在该机器上重启 kubelet（`systemctl restart kubelet`、k3s-agent、rke2-agent），它会重新注册。若本就要移除该节点，则重置该机器。',
    },
  },
});
