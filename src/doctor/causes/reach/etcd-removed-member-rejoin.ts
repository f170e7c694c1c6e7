// The member was removed from the cluster and starts with its old data.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judge = (facts: Facts): Finding | undefined =>
  valueOf(facts.etcd)?.hasLeader === true
    ? finding('excluded', sourceOf(facts.etcd), 'the member here has a leader', '本机的成员有 leader')
    : undefined;

export const etcdRemovedMemberRejoin = cause({
  code: 'MU428',
  slug: 'etcd-removed-member-rejoin',
  rung: 'reach',
  title: { en: 'a removed etcd member starts again with its old data', zh: '已移除的 etcd 成员携带旧数据启动' },
  frequency: 1,
  signs: {
    kept: {
      weight: 'names',
      phrases: ['etcdctl member remove', 'member remove'],
      when: (_, { text }) =>
        /\bkept\b|restarted|started again|old data|was kept|not (?:deleted|removed|wiped)|保留|没删|旧数据/i.test(text),
    },
    named: {
      weight: 'names',
      phrases: [
        'etcd * (with|has|still has) the old (data|etcd data|data folder|database)',
        '(delete|deleted|removed) * (started|starting|rejoin|joined) (it |)again with (the |its |)old',

        'the member has been removed',
        'etcdserver: member has been removed',
        'the member has been permanently removed from the cluster',
        'member has been permanently removed',
        'has been permanently removed',
        'this member has been permanently removed',
        'member * was removed from the cluster',
        'removed member',
        'removed from etcd cluster',
        'ignored streaming request; ID mismatch',
        'rejected stream from remote peer because it was removed',
        'the data-dir used by this member must be removed',
        'member ID mismatch',
        'not found in the member list',
        'node has been deleted from etcd',
        '已被移除',
        'etcdserver: member not found',
        'etcd-tombstone',
        'the member has been permanently removed',
        'server is removed from the cluster',
        'has already been removed from the cluster',
        'member {id} has already been bootstrapped',
        'has already been bootstrapped',
        'this node has been removed from the cluster',
        'please (restart|delete) * to rejoin the cluster',
        'already removed from the cluster',
        'publish error: etcdserver: request timed out * removed',
        'this server has been removed from the cluster',
        'removed from the cluster, data-dir',
        'db/etcd must be removed',
        'data-dir * must be removed',
        'the member {id} has been removed',
        'member {id} has (already |)been removed',
        'member was permanently removed',
        'member (was |)removed from (the |)cluster',
        'failed to (stream|publish|dial)* (been |permanently |)removed',
        'removed * (starts|started|start) with (its|the) old',
        '(移除|删除)*旧数据',
        '旧数据*(移除|删除)',
        'db/etcd/tombstone',
        'tombstone',
        'db/etcd-old',
        '(renamed|moved) to etcd-old',
        'kubectl delete node * (rke2-server|k3s.service|start k3s|k3s server|server again)',
        'permanently removed',
        'removed etcd member',
        '(server|member|etcd)* (was|has been|been) removed from the cluster',
        'remove-member * (again|powered|started)',
        '(member remove|移除)*(再把|重新开机|再开机|旧机器|没有清理|没清理|未清理|没有清空)',
        'raft: stopped * removed',
      ],
    },
    removed: {
      weight: 'points',
      phrases: ['member * not found', 'etcd member * deleted and rejoined', 'cluster ID mismatch', 'request cluster ID mismatch'],
    },
    shown: { weight: 'mentions', phrases: ['kubectl delete node', 'data-dir'] },
    usual: {
      weight: 'suggests',
      phrases: [
        '(removed|deleted) * (rejoin|re-join|joins again|comes back|added again|readd|re-add)',
        'this server is not a member of the etcd cluster',
        'not a member of the etcd cluster',
        'is a not a member of the etcd cluster',
        '(rm -rf|removing|deleting|deleted|removed) * (server/db|/var/lib/etcd) * (cured|fixed|helped|solved|cures|helps)',
      ],
    },
  },
  state: judge,
  explains: ['connection-refused', 'kubelet-exits', 'list-failed'],
  page: {
    en: {
      means:
        "The machine's etcd member was taken out of the cluster (its Node deleted, `member remove`), and its data folder is still there. etcd may not come back under an identity that was removed: it ends at once.",
      check: '    etcdctl member list -w table\n    ls /var/lib/etcd/member\n    ls /var/lib/rancher/*/server/db',
      cure: 'Move the data folder aside (/var/lib/etcd; k3s, RKE2: server/db/etcd) on the removed machine and let it join as a new member: kubeadm reset and join --control-plane; k3s and RKE2: start the service again with server and token.',
    },
    zh: {
      means:
        '该机器的 etcd 成员已从集群中移除（删除 Node 或 `member remove`），但数据目录仍在。etcd 不允许以已移除的身份重新加入，会立即退出。',
      check: '    etcdctl member list -w table\n    ls /var/lib/etcd/member\n    ls /var/lib/rancher/*/server/db',
      cure: '在被移除的机器上移走数据目录（/var/lib/etcd；k3s、RKE2 为 server/db/etcd），并作为新成员加入：kubeadm reset 后 join --control-plane；k3s 与 RKE2 以 server 与 token 重新启动服务。',
    },
  },
});
