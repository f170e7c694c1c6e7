// etcd still lists a member whose machine is gone, so it has no quorum or refuses a new one.
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import type { EtcdMember } from '../../facts/control-plane.ts';
import type { Remedy } from '../../remedies/remedy.ts';

/** etcd asks a machine in vain, and the report says that a machine is gone. */
const weigh = ({ named = [], cured = [], dial = [], gone = [], otherFault = [] }: HeardBySign): Verdict | undefined => {
  if (otherFault.length > 0 && named.length + cured.length === 0) return { weight: 'mentions', because: [...dial, ...gone] };
  if (named.length > 0 || dial.length === 0)
    return gone.length > 0 && named.length === 0 ? { weight: 'mentions', because: gone } : undefined;
  return gone.length > 0 ? { weight: 'names', because: [...dial, ...gone] } : undefined;
};

/** Whose machine is no Node of this cluster; undefined where nobody knows the Nodes. */
const strayMember = (facts: Facts): EtcdMember | undefined => {
  const others = valueOf(facts.otherNodes);
  const node = valueOf(facts.node);
  if (others === undefined || node === undefined) return undefined;
  const known = new Set([node, ...others].flatMap(({ name, addresses }) => [name, ...addresses.map(({ address }) => address)]));
  return valueOf(facts.etcdMembers)?.find(
    ({ name, peerUrls }) => !known.has(name) && peerUrls.every((url) => URL.canParse(url) && !known.has(new URL(url).hostname)),
  );
};

const isSilent = (facts: Facts, { peerUrls }: EtcdMember): boolean =>
  valueOf(facts.etcdPeers)?.some(({ url, connection }) => peerUrls.includes(url) && !connection.ok) === true;

const judge = (facts: Facts): Finding | undefined => {
  const members = valueOf(facts.etcdMembers);
  if (members === undefined) return undefined;
  const source = sourceOf(facts.etcdMembers);
  const silent = members.filter((one) => isSilent(facts, one));
  if (facts.etcdPeers.known && silent.length === 0) return finding('excluded', source, 'every member answers', '所有成员均有应答');
  const hasLeader = valueOf(facts.etcd)?.hasLeader;
  const unstarted = silent.find(({ name }) => name === '');
  if (unstarted !== undefined && hasLeader === false)
    return finding(
      'proved',
      source,
      `a member was added for ${unstarted.peerUrls.join(', ')}, never started, and there is no leader without it`,
      `已为 ${unstarted.peerUrls.join(', ')} 添加成员但从未启动，缺少它便没有 leader`,
    );
  const stray = strayMember(facts);
  if (stray !== undefined && silent.includes(stray))
    return finding(
      hasLeader === false ? 'proved' : 'supported',
      source,
      `${stray.name} is a member, does not answer, and is no Node`,
      `${stray.name} 仍为成员，但无应答，也不是 Node`,
    );
  const [first] = silent;
  // Without a leader too few run, and who of them will come back nobody knows from here.
  return first === undefined || hasLeader === false
    ? undefined
    : finding('supported', source, `member ${first.name} does not answer`, `成员 ${first.name} 无应答`);
};

const remedies = (facts: Facts): readonly Remedy[] => {
  const stray = strayMember(facts);
  if (stray === undefined || !isSilent(facts, stray)) return [];
  const title = { en: `remove the member ${stray.name}`, zh: `移除成员 ${stray.name}` };
  return [
    {
      name: 'remove-member',
      title,
      applicability: 'manual',
      steps: [],
      commands: [`etcdctl member remove ${BigInt(stray.id).toString(16)}`],
    },
  ];
};

export const etcdStaleMember = cause({
  code: 'MU429',
  slug: 'etcd-stale-member',
  rung: 'reach',
  title: { en: 'etcd still lists a member that is gone', zh: 'etcd 仍列出已不存在的成员' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'etcd * (quorum|no quorum|lost quorum)',
        '(member|etcd) * (still listed|still lists|still contains|not removed|left over|leftover)',
        '(remove|removed|removing) the (old|dead|stale|failed) * (member|etcd)',
        'etcd * 残留',
        'etcd cluster is not healthy * no route to host',
        'etcd cluster is not healthy * connection refused',
        'duplicate node name found, please use a unique name for this node',
        'duplicate node name found',
        'member count is unequal',
        'error validating peerURLs * member count is unequal',
        'etcdserver: unhealthy cluster',
        'unhealthy cluster',
        're-configuration failed due to not enough started members',
        'not enough started members',
        'Peer URLs already exists',
        'etcdserver: Peer URLs already exists',
        'failed to remove etcd member',
        'etcd member * dead',
        'dead * etcd member',
        'stale * member',
        'stale etcd',
        'member list still',
        'old etcd member',
        'etcd * old member',
        'tls: bad certificate * etcd * member',
        'etcd cluster is not healthy * (EOF|no such host|is not healthy|unhealthy)',
        'member * (unstarted|unreachable) * etcdctl',
        'etcdctl member list * (still|old|removed|gone|deleted|replaced|dead)',
        'member list * (still|old|gone|deleted|replaced|dead)',
        '(old|dead|gone|deleted|removed|previous|failed) * still * (member|etcd)',
        'still * (in|part of) the etcd',
        'still * etcd (member|cluster)',
        'failed to commit proposal: Unhealthy',
        'is unhealthy: failed to commit proposal',
        "couldn't join as etcd member",
        'etcd 成员 * 没有删除',
        'etcd * 旧的成员',
        'ClusterStatus * (still|old)',
        'member list*(还在|仍在|还有|里还)',
        '(还在|仍在|残留)*etcd 成员',
        'without (etcdctl |etcd |)member remove',
        'member remove (was |is |)(forgotten|not run|never run|missing)',
      ],
    },
    gone: {
      weight: 'mentions',
      // What etcd says of this machine itself is another fault.
      when: (_, { text }) => !/removed from the cluster|data-dir/.test(text),
      phrases: [
        '(was|were|been|got|is) (deleted|destroyed|removed|terminated|reinstalled|rebuilt|replaced|decommissioned|switched off|gone)',
        '(master|control plane|control-plane|server|machine|vm) * (deleted|destroyed|gone|dead|removed|terminated|no longer exists|does not exist)',
        '(deleted|destroyed|removed|lost|terminated|replaced|reinstalled) * (master|control plane|control-plane|server|vm)',
        'kubectl delete node',
        'lists only',
        '(坏了|删掉|删除|下线|重装|不存在|已经没有|宕机|旧机器|重建)',
        'threw away',
        'thrown away',
        'no longer exists',
        'that I deleted',
        'switched off',
        '扔掉',
        '废弃',
      ],
    },
    otherFault: {
      weight: 'context',
      phrases: ['has been permanently removed', 'too many learner members', 'data-dir used by this member'],
    },
    cured: {
      weight: 'names',
      phrases: ['etcdctl member remove'],
      when: (_, { text }) =>
        !/\b(?:I|we|they|he|she|colleague) (?:did|ran|issued|had run)\b|so I did|之前.{0,20}member remove|\bkept\b|restarted|old data|learner|旧数据/i.test(
          text,
        ),
    },
    dial: {
      weight: 'mentions',
      phrases: [
        'failed to dial endpoint',

        'failed to dial endpoint * with maintenance client',
        'etcd cluster is not healthy: failed to dial endpoint',
        'etcd cluster is not healthy',
        'ETCD join failed',
        'failed to (add|join) * etcd',
        'adding etcd member * (context deadline exceeded|Unavailable)',
        'health check for peer',
        'could not connect: dial tcp {address}:2380',
      ],
    },
    check: {
      weight: 'points',
      phrases: [
        'unstarted',
        'etcd cluster is not healthy',
        'failed to join cluster',
        'ETCD join failed',
        'etcdserver: request timed out, possibly due to connection lost',
        'etcdserver: no leader',
        'lost the TCP streaming connection with peer',
        'error execution phase check-etcd',
      ],
    },
    shown: { weight: 'mentions', phrases: ['etcdctl member list', 'health check for peer', 'kubeadm reset', 'check-etcd'] },
  },
  weigh,
  state: judge,
  remedies: remedies,
  explains: ['connection-refused', 'connection-timeout', 'waiting-timed-out', 'server-not-ready', 'list-failed'],
  page: {
    en: {
      means:
        "A control plane that was reset, deleted or rebuilt is still in etcd's member list. kubeadm asks every listed member before it joins another and stops at the dead one; of two members one dead means no quorum; k3s refuses the old name.",
      check: '    etcdctl member list -w table\n    etcdctl endpoint health --cluster',
      cure: "Remove the dead member on a living control plane: `etcdctl member remove ID` (kubeadm: in the etcd pod, with the certificates of /etc/kubernetes/pki/etcd; also take it out of kubeadm-config's ClusterStatus before 1.22). If there is no quorum, restore the last living member with --force-new-cluster. Then join.",
    },
    zh: {
      means:
        '已重置、删除或重装的控制平面仍在 etcd 成员列表中。kubeadm 加入前会逐一检查所有成员，遇到失效成员即停止；两个成员中一个失效则没有法定人数；k3s 会拒绝旧名称。',
      check: '    etcdctl member list -w table\n    etcdctl endpoint health --cluster',
      cure: '在正常的控制平面上移除失效成员：`etcdctl member remove ID`（kubeadm：在 etcd Pod 中使用 /etc/kubernetes/pki/etcd 的证书；1.22 之前还需从 kubeadm-config 的 ClusterStatus 中删除）。若已无法定人数，用 --force-new-cluster 恢复最后一个成员。之后再加入。',
    },
  },
});
