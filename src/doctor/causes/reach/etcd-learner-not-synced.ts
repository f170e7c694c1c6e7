// kubeadm promotes a new etcd member before it has caught up.
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judge = (facts: Facts): Finding | undefined => {
  const etcd = valueOf(facts.etcd);
  if (etcd?.isLearner === true)
    return finding('supported', sourceOf(facts.etcd), 'the member on this machine is a learner', '本机的成员为 learner');
  const members = valueOf(facts.etcdMembers);
  return members === undefined || members.some(({ isLearner }) => isLearner)
    ? undefined
    : finding('excluded', sourceOf(facts.etcdMembers), 'no member is a learner', '没有成员是 learner');
};

/** It looks stuck, and moves. */
const weigh = ({ stands, moves, named, slow }: HeardBySign<'stands' | 'moves' | 'named' | 'slow'>): Verdict | undefined => {
  if (stands.length > 0 && moves.length > 0) return { weight: 'shows', because: [...stands, ...moves] };
  // A slow disk or line is why it falls behind.
  return named.length > 0 && slow.length > 0 ? { weight: 'shows', because: [...named, ...slow] } : undefined;
};

export const etcdLearnerNotSynced = cause({
  code: 'MU425',
  slug: 'etcd-learner-not-synced',
  rung: 'reach',
  title: { en: 'the new etcd member has not caught up yet', zh: '新的 etcd 成员尚未完成同步' },
  frequency: 1,
  signs: {
    moves: {
      weight: 'context',
      phrases: [
        'grows',
        'slowly',
        'by itself',
        'promoted after',
        'promoted" after',
        'then "promoted"',
        'then promoted',
        'caught up',
        'catches up',
        'came up later',
        '自己恢复',
        '过了一会',
        'came after',
        'promoted',
        'after {n} min',
        'works the (second|third|next) time',
        'suddenly',
      ],
    },
    stands: {
      weight: 'context',
      phrases: [
        'stuck at raft progress',
        'learner* stuck',
        'Learner * has not progressed',
        'made no progress',
        'Waiting for (the |this |)* learner',
        'too many learner',
      ],
    },
    named: {
      weight: 'names',
      phrases: [
        'can only promote a learner member which is in sync with leader',
        'etcdserver: can only promote a learner member',
        'learner * not ready to be promoted',
        'learner is not ready',
        'error promoting the member',
        'failed to promote the member',
        'learner * in sync with leader',
        'etcd-join * promote',
        'learner which is in sync with leader',
        'FailedPrecondition desc = etcdserver: can only promote',
        'ErrGRPCLearnerNotReady',
        'etcdserver: can only promote',
        'error promoting learner',
        'unable to promote learner',
        '[etcd] Promoting the learner * failed',
        'learner* (behind|receiving|fetching|catching up|not in sync|not synced|not caught up)',
        '(learner|member promote)* not in sync',
        'learner*(没有同步|还没同步|还没有同步|未同步|没同步)',
        'timeout waiting for the learner',
        'ErrLearnerNotReady',
        'member promote: not in sync',
      ],
    },
    phase: {
      weight: 'points',
      phrases: ['control-plane-join/etcd', 'etcd-join', 'EtcdLearnerMode', 'member promote', 'Learner promot', 'etcd is a learner'],
    },
    shown: { weight: 'mentions', phrases: ['Promoting the learner', 'learner'] },
    answers: {
      weight: 'names',
      phrases: ['endpoint status'],
      when: (_, { text }) => /learner"?[:= ]*true/i.test(text) && /applied|raft/i.test(text),
    },
    moving: { weight: 'suggests', phrases: ['stalled at RaftAppliedIndex={index}'], when: ({ index = '' }) => !/^0\b/.test(index) },
    late: {
      weight: 'names',
      phrases: ['promote of * timed out', '(promote|promoting|promotion)* (timed out|timeout)'],
      when: (_, { text }) => /learner|etcd|member/i.test(text),
    },
    slow: { weight: 'context', phrases: ['iostat', 'w_await', 'took too long', 'SD card', '机械盘', 'Mbit/s', 'HDD'] },
  },
  weigh,
  state: judge,
  explains: ['waiting-timed-out'],
  page: {
    en: {
      means:
        'A control plane that joins adds its etcd as a learner and promotes it to a voter once it has all data. On a slow disk or network, or with much data, kubeadm asks too early or gives up waiting, and leaves a learner behind.',
      check: '    etcdctl member list -w table\n    etcdctl endpoint status --cluster -w table',
      cure: 'Wait until its raft index is that of the leader, then `etcdctl member promote ID`; or remove the learner (`etcdctl member remove ID`), `kubeadm reset` on the new machine and join again. Newer kubeadm (1.31) waits longer.',
    },
    zh: {
      means:
        '加入的控制平面先将其 etcd 添加为 learner，数据同步完成后再提升为投票成员。磁盘或网络较慢、数据较多时，kubeadm 过早提升或等待超时，遗留一个 learner。',
      check: '    etcdctl member list -w table\n    etcdctl endpoint status --cluster -w table',
      cure: '等其 raft index 与 leader 一致后执行 `etcdctl member promote ID`；或移除该 learner（`etcdctl member remove ID`），在新机器上 `kubeadm reset` 后重新加入。较新的 kubeadm（1.31）会等待更久。',
    },
  },
});
