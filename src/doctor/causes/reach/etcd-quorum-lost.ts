// More than half of etcd's members do not answer: the others elect no leader, and nothing is written or read.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { EtcdMember } from '../../facts/control-plane.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const isSilent = (facts: Facts, { peerUrls }: EtcdMember): boolean =>
  valueOf(facts.etcdPeers)?.some(({ url, connection }) => peerUrls.includes(url) && !connection.ok) === true;

const judge = (facts: Facts): Finding | undefined => {
  const etcd = valueOf(facts.etcd);
  if (etcd?.hasLeader === true) return finding('excluded', sourceOf(facts.etcd), 'the member here has a leader', '本机的成员有 leader');
  // Learners do not vote.
  const voters = valueOf(facts.etcdMembers)?.filter(({ isLearner }) => !isLearner) ?? [];
  const silent = voters.filter((one) => isSilent(facts, one));
  const needed = Math.floor(voters.length / 2) + 1;
  if (etcd?.hasLeader !== false || voters.length - silent.length >= needed) return undefined;
  const names = silent.map(({ name, peerUrls }) => `${name} (${peerUrls.join(', ')})`.trim()).join(', ');
  const [count, of] = [String(silent.length), String(voters.length)];
  return finding(
    'proved',
    sourceOf(facts.etcdMembers),
    `${count} of ${of} members do not answer, ${String(needed)} are needed, and there is no leader: ${names}`,
    `${of} 个成员中有 ${count} 个无应答，至少需要 ${String(needed)} 个，当前没有 leader：${names}`,
  );
};

export const etcdQuorumLost = cause({
  code: 'MU431',
  slug: 'etcd-quorum-lost',
  rung: 'reach',
  title: { en: "too few of etcd's members run: it has no quorum", zh: 'etcd 存活成员过少，失去法定人数' },
  frequency: 2,
  signs: {
    voting: { weight: 'mentions', phrases: ['is starting a new election at term', 'became candidate at term', 'etcdserver: no leader'] },
  },
  state: judge,
  explains: ['connection-refused', 'connection-timeout', 'waiting-timed-out', 'server-not-ready', 'list-failed'],
  becauseOf: ['etcd-stale-member', 'etcd-data-corrupt'],
  rivals: [
    {
      slug: 'etcd-stale-member',
      question: { en: 'will the machines of the silent members come back?', zh: '无应答成员所在的机器还会恢复吗？' },
    },
    {
      slug: 'firewall-etcd-port',
      question: {
        en: 'does etcd run on the silent machines (crictl ps, port 2380 from there)?',
        zh: '无应答的机器上 etcd 是否在运行（crictl ps、本地 2380 端口）？',
      },
    },
  ],
  page: {
    en: {
      means:
        'etcd decides by majority: two of three members, three of five. With fewer it elects no leader, answers neither reads nor writes, and the API server waits for it until it ends. A member that is started alone takes calls and never answers them. Nothing is lost: with the next member it goes on.',
      check:
        '    curl -s http://127.0.0.1:2381/metrics | grep etcd_server_has_leader\n    curl -s --cacert /etc/kubernetes/pki/etcd/ca.crt --cert /etc/kubernetes/pki/etcd/healthcheck-client.crt \\\n      --key /etc/kubernetes/pki/etcd/healthcheck-client.key https://127.0.0.1:2380/members\n    nc -zv PEER 2380   # for each of them',
      cure: 'Start the other control planes, or etcd on them; a majority is enough, and no member is to be removed for it. Only when their machines will never come back: make a copy of /var/lib/etcd, start the last member once with --force-new-cluster, take that flag out again, and join new control planes.',
    },
    zh: {
      means:
        'etcd 按多数决定：三个成员中的两个，五个中的三个。不足时无法选出 leader，既不应答读也不应答写，API 服务器一直等待直到退出。单独启动的成员会接受连接但从不应答。数据并未丢失：再有一个成员启动即可恢复。',
      check:
        '    curl -s http://127.0.0.1:2381/metrics | grep etcd_server_has_leader\n    curl -s --cacert /etc/kubernetes/pki/etcd/ca.crt --cert /etc/kubernetes/pki/etcd/healthcheck-client.crt \\\n      --key /etc/kubernetes/pki/etcd/healthcheck-client.key https://127.0.0.1:2380/members\n    nc -zv PEER 2380   # 逐一检查',
      cure: '启动其余控制平面或其上的 etcd；达到多数即可，无需移除任何成员。只有当这些机器确定不再恢复时：先备份 /var/lib/etcd，用 --force-new-cluster 启动最后一个成员一次，随后去掉该参数，再加入新的控制平面。',
    },
  },
});
