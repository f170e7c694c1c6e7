// The first server keeps its data in a store which further servers cannot share.
import type { Facts } from '../../facts/facts.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { k3sUnit } from '../../remedies/node-password.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import { joinedServers } from '../k3s-servers.ts';
import { isKubeletDown } from '../kubelet-down.ts';

/** A server tells only the API where it keeps its data: without a kubeconfig nobody can know it from here. */
const judge = (facts: Facts): Finding | undefined => {
  const joined = joinedServers(facts);
  if (joined === undefined) return undefined;
  const source = sourceOf(facts.otherNodes);
  const other = joined.others.find(({ datastore }) => datastore !== 'sqlite');
  if (other !== undefined)
    return finding('excluded', source, `${other.name} keeps its data where others can join`, `${other.name} 的数据存储支持其他服务器加入`);
  const isOwn = joined.k3s.settings['datastore-endpoint'] !== undefined;
  const [first] = joined.others;
  if (first === undefined || isOwn || !isKubeletDown(facts)) return undefined;
  return finding(
    'proved',
    source,
    `${first.name} runs without etcd and without a database of others: its data is in SQLite`,
    `${first.name} 既未使用 etcd 也未使用外部数据库：其数据在 SQLite 中`,
  );
};

const remedies = (facts: Facts): readonly Remedy[] => {
  const joined = joinedServers(facts);
  const first = joined?.others[0]?.name;
  if (joined === undefined || first === undefined) return [];
  const { program } = joined.k3s;
  return [
    {
      name: 'into-etcd',
      title: { en: `move the data of ${first} into etcd, then join`, zh: `将 ${first} 的数据迁移到 etcd 后再加入` },
      applicability: 'manual',
      steps: [],
      commands: [
        `echo 'cluster-init: true' >> /etc/rancher/${program}/config.yaml   # on ${first}`,
        `systemctl restart ${program === 'k3s' ? 'k3s' : 'rke2-server'}   # on ${first}`,
        `systemctl restart ${k3sUnit(facts, joined.k3s)}`,
      ],
    },
  ];
};

/** The first server keeps its data in a file of its own, and another is to join. */
const weigh = ({ sqlite, refused }: HeardBySign<'sqlite' | 'refused'>): Verdict | undefined =>
  sqlite.length > 0 && refused.length > 0 ? { weight: 'shows', because: [...sqlite, ...refused] } : undefined;

export const serverDatastoreNotJoinable = cause({
  code: 'MU423',
  slug: 'server-datastore-not-joinable',
  rung: 'reach',
  title: { en: "the first server's datastore cannot be joined by others", zh: '首个服务器的数据存储不支持其他服务器加入' },
  frequency: 2,
  signs: {
    refused: {
      weight: 'context',
      phrases: [
        'server-bootstrap',
        'validate server configuration',
        '400 Bad Request',
        'second server',
        'second master',
        'server --server',
        'third server',
        '第二台',
        '第二个',
      ],
    },
    sqlite: { weight: 'context', phrases: ['sqlite', 'state.db', 'kine'] },
    plain: {
      weight: 'suggests',
      phrases: ['get.k3s.io | sh -'],
      when: (_, { text }) => /first|second|\bplain\b|第一|第二/i.test(text) && !/cluster-init|K3S_URL|datastore/.test(text),
    },
    named: {
      weight: 'names',
      phrases: [
        '(uses|runs|running) (kine|sqlite)',
        'sqlite * (does not|not) support',
        'does not support multiple servers',
        'server must be started with embedded etcd',

        'embedded sqlite',
        '401 Unauthorized * sqlite',
        'not started with --cluster-init',
        'without cluster-init',
        'without --cluster-init',
        'using sqlite',
        'runs on * sqlite',
        'first server * sqlite',
        'etcd disabled',
        'server-bootstrap: 400',
        'datastore * sqlite',
        '(first|existing|old) (server|master|node) * (sqlite|kine)',
        'server/db/state.db',
        'db/state.db',
        '(no|missing) --cluster-init',
        '--cluster-init * (missing|not set|never|forgotten|not given|without)',
        'etcd * not enabled on the first',
        'default datastore is sqlite',
        'sqlite * (second|another|additional|join|HA)',
        'cluster is not using embedded etcd',
        'only supported with embedded etcd',
        'not supported * sqlite',
        'sqlite 数据',
        '没有 * cluster-init',
        '没加 * cluster-init',
        'agents (join|joins|can join|joined)* (servers|server) (do not|does not|cannot|fail|fails|are refused)',
        'agent*(正常|没问题|没有问题|可以)*server*(失败|报错|不行)',
        'no etcd (directory|folder)',
        'second (one|server|master) with --server fails',
        '(converted|migrated|restarted) with --cluster-init',
        'cannot join controller into current storage',
        'etcd (directory|folder) is absent',
        'without any datastore',
        '--cluster-init (lets|let|fixes|fixed|helps|helped|cured|cures)',
        'k3sup install * (no|without) --cluster',
      ],
    },
    bootstrap: { weight: 'points', phrases: ['cluster-init', 'server-bootstrap: 401 Unauthorized', 'server-bootstrap'] },
    joining: { weight: 'points', phrases: ['Managed etcd cluster not yet initialized'] },
    shown: {
      weight: 'mentions',
      phrases: ['starting kubernetes: preparing server', 'kine.sock', 'sqlite', 'datastore-endpoint', 'second server', 'second master'],
    },
    usual: {
      weight: 'suggests',
      phrases: ['not a member of the etcd cluster'],
    },
  },
  state: judge,
  remedies,
  weigh,
  explains: ['unauthorized', 'server-not-ready', 'kubelet-exits'],
  page: {
    en: {
      means:
        'A k3s server that was started alone keeps its data in SQLite on its own disk. Further servers need embedded etcd (the first one started with --cluster-init) or a shared database; otherwise they are refused, with a 401 that looks like a wrong token.',
      check: '    ls /var/lib/rancher/k3s/server/db\n    journalctl -u k3s | grep -i -E "etcd|kine|sqlite"',
      cure: 'Restart the first server with --cluster-init (or cluster-init: true): it moves SQLite into embedded etcd. Then join the others. Or give all servers one external database with --datastore-endpoint.',
    },
    zh: {
      means:
        '单独启动的 k3s 服务器将数据保存在本机 SQLite 中。其他服务器加入需要内嵌 etcd（首个服务器使用 --cluster-init 启动）或共享数据库；否则会被拒绝，且返回看似令牌错误的 401。',
      check: '    ls /var/lib/rancher/k3s/server/db\n    journalctl -u k3s | grep -i -E "etcd|kine|sqlite"',
      cure: '以 --cluster-init（或 cluster-init: true）重启首个服务器，它会将 SQLite 迁移到内嵌 etcd，之后再加入其他服务器；或为所有服务器指定同一外部数据库 --datastore-endpoint。',
    },
  },
});
