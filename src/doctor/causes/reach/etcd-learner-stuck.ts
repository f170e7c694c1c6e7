// A half-joined member stays a learner, and etcd takes no second one.
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judge = (facts: Facts): Finding | undefined => {
  const members = valueOf(facts.etcdMembers);
  if (members === undefined) return undefined;
  const source = sourceOf(facts.etcdMembers);
  const learner = members.find(({ isLearner }) => isLearner);
  if (learner === undefined) return finding('excluded', source, 'no member is a learner', '没有成员是 learner');
  if (valueOf(facts.etcd)?.isLearner === true) return undefined;
  const who = `${learner.name === '' ? learner.id : learner.name} (${learner.peerUrls.join(', ')})`;
  const url = learner.peerUrls[0];
  const isGone = valueOf(facts.etcdPeers)?.some((peer) => peer.url === url && !peer.connection.ok) === true;
  return finding(isGone || learner.name === '' ? 'proved' : 'supported', source, `${who} is a learner`, `${who} 为 learner`);
};

/** A learner is listed, and its machine is no more. */
const weigh = ({ listed, gone }: HeardBySign<'listed' | 'gone'>): Verdict | undefined =>
  listed.length > 0 && gone.length > 0 ? { weight: 'shows', because: [...listed, ...gone] } : undefined;

export const etcdLearnerStuck = cause({
  code: 'MU426',
  slug: 'etcd-learner-stuck',
  rung: 'reach',
  title: { en: 'a learner of an earlier try blocks the next member', zh: '先前遗留的 learner 阻止新成员加入' },
  frequency: 1,
  signs: {
    hinted: { weight: 'points', phrases: ['etcdserver: rpc not supported for learner'] },
    named: {
      weight: 'names',
      // A learner that answers with its index lives.
      when: (_, { text }) => !/endpoint status|APPLIED INDEX/i.test(text),
      phrases: [
        'too many learner members in cluster',
        'too many learner members',
        'learner * stays',
        'stuck * learner',
        'learner * stuck',
        'isLearner=true',
        'IS LEARNER * true',
        '"isLearner":true',
        '"isLearner": true',
        ', true * unstarted',
        'started, * , true',
        'learner member * (left|remains|already|never promoted|not promoted|dead|unreachable)',
        'remove the learner',
        'learner * (removed|removing)',
        'learner * 残留',
        'unstarted * , true',
        'too many learner',
        'learner* (aborted|dead|destroyed|interrupted|without name|without a name|made no progress|no longer exists)',
        '(aborted|dead|destroyed|interrupted|halfway|in the middle) * learner',
        '(dead|stale|old|orphaned) learner',
        'learner* block',
        'learner*(残留|卡住|挡住)',
        'learner (is |was |)left',
        '(a|the|old) learner* (left|remains)',
      ],
    },
    shown: { weight: 'mentions', phrases: ['learner', 'etcdctl member list', 'health check for peer'] },
    listed: {
      weight: 'context',
      phrases: [
        'too many learner',
        'IS LEARNER * true',
        'LEARNER true',
        'isLearner * true',
        'isLearner:true',
        'isLearner=true',
        'stalled at RaftAppliedIndex=0',
        'Learner * stalled',
      ],
    },
    gone: {
      weight: 'context',
      phrases: [
        '(deleted|destroyed|reinstalled|wiped|no longer exists|answers nothing|powered off|does not exist)',
        '已经删',
        '删了',
        '(机器|节点|主机)*(删除|销毁|下线)',
      ],
    },
  },
  weigh,
  state: judge,
  explains: ['connection-refused', 'server-not-ready', 'waiting-timed-out'],
  page: {
    en: {
      means:
        'etcd allows one learner at a time. A server that failed in the middle of joining stays in the member list as a learner, and every further server is refused until it is promoted or removed.',
      check: '    etcdctl member list -w table',
      cure: "Remove the learner: `etcdctl member remove ID` (on k3s and RKE2 with their certificates under server/tls/etcd), empty the failed server's etcd folder, and start it again, one server at a time.",
    },
    zh: {
      means:
        'etcd 同一时间只允许一个 learner。加入过程中失败的服务器会作为 learner 留在成员列表中，在其被提升或移除之前，其他服务器都会被拒绝。',
      check: '    etcdctl member list -w table',
      cure: '移除该 learner：`etcdctl member remove ID`（k3s 与 RKE2 使用 server/tls/etcd 下的证书），清空失败服务器的 etcd 目录，再逐台重新启动。',
    },
  },
});
