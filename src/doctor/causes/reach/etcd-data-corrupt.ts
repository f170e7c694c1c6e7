// etcd cannot read its own data after an unclean stop.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

/** It keeps its database in a file `db`, and cannot start from its log alone once a snapshot was taken. */
const lacksDatabase = (facts: Facts): boolean => {
  const files = valueOf(facts.etcdFiles);
  return files !== undefined && !files.snapshots.includes('db') && files.snapshots.some((name) => name.endsWith('.snap'));
};

/** `0000000000000002-….wal` after `0000000000000000-….wal`: one of them is gone. */
const hasGap = (facts: Facts): boolean => {
  const numbers = (valueOf(facts.etcdFiles)?.logs ?? [])
    .flatMap((name) => /^([0-9a-f]{16})-[0-9a-f]{16}\.wal$/.exec(name)?.[1] ?? [])
    .map((one) => Number.parseInt(one, 16));
  return numbers.sort((one, other) => one - other).some((one, index) => index > 0 && one !== (numbers[index - 1] ?? 0) + 1);
};

const judge = (facts: Facts): Finding | undefined => {
  const etcd = valueOf(facts.etcd);
  if (etcd?.alarms?.includes('CORRUPT') === true || etcd?.reason?.includes('CORRUPT') === true)
    return finding('proved', sourceOf(facts.etcd), 'alarm CORRUPT', '告警 CORRUPT');
  if (etcd !== undefined)
    return finding('excluded', sourceOf(facts.etcd), 'it runs, and raises no such alarm', 'etcd 在运行，且没有此告警');
  const folder = valueOf(facts.etcdFiles)?.folder ?? '';
  const source = sourceOf(facts.etcdFiles);
  if (lacksDatabase(facts))
    return finding('proved', source, `${folder} has snapshots and no database`, `${folder} 中有快照而没有数据库文件`);
  return hasGap(facts) ? finding('proved', source, `a file is missing in the log of ${folder}`, `${folder} 的预写日志缺少文件`) : undefined;
};

export const etcdDataCorrupt = cause({
  code: 'MU424',
  slug: 'etcd-data-corrupt',
  rung: 'reach',
  title: { en: "etcd's data is damaged", zh: 'etcd 数据损坏' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      // The runtime keeps its state in the same kind of file.
      when: (_, { component }) => component !== 'containerd' && component !== 'dockerd',
      phrases: [
        'mvcc: * panic',
        'panic: mvcc',
        'etcd * (起不来|无法启动|启动失败|启动不了)',
        '(断电|掉电|强制关机|非正常关机) * etcd',

        'etcd * (damaged|corrupted|损坏)',
        "snapshot * (missing|not found|doesn't exist) * etcd",
        'tocommit( * out of range',
        'failed to recover v3 backend from snapshot',
        'recovering backend from snapshot error',
        "snap: snapshot file doesn't exist",
        'failed to find database snapshot file',
        'failed to find [SNAPSHOT-INDEX].snap.db',
        'database snapshot file path error',
        'wal: crc mismatch',
        'crc mismatch',
        'walpb: crc mismatch',
        'wal: file not found',
        'file size is not',
        'page * already freed',
        'invalid freelist page',
        'assertion failed: Page expected to be',
        'Was the raft log corrupted, truncated, or lost',
        'alarm:CORRUPT',
        'CORRUPT alarm',
        'data inconsistency',
        'mismatched hash',
        'found data inconsistency with peers',
        'etcdserver: corrupt cluster',
        'read db file * invalid database',
        'failed to open database * invalid',
        'invalid database',
        'database disk image is malformed',
        'unexpected EOF * wal',
        'cannot find local wal',
        'failed to repair WAL',
        'etcd 数据损坏',
        'wal: max entry size limit exceeded',
        'wal: slice bounds out of range',
        'failed to read WAL, cannot be repaired',
        'invalid meta page',
        'bolt: invalid',
        'bbolt: invalid',
        'version mismatch * bolt',
        'cannot find * snap.db',
        'failed to open database at',
        'raft3: tocommit',
        'raftexample: tocommit',
        'failed to publish local member * corrupt',
        'checkBucket',
        'panic: page * already freed',
        'fatal error: fault',
        'file is not a database',
        '(disk image|state.db|kine) * (malformed|corrupt)',
        'checking whether the raft log is corrupted',
        'etcd 数据 * 损坏',
        '断电 * etcd',
        'etcd * 断电',
        'etcd: panic: freepages',
        '/var/lib/etcd * freepages',
        '/var/lib/etcd* input/output error',
        '(member/snap|member/wal|db/etcd)* input/output error',
        'mvcc: cannot unmarshal',
        'etcd* invalid page type',
        'etcd* (wiretype|freelist|unexpected EOF)',
        'walpb: unexpected EOF',
      ],
    },
    panic: {
      weight: 'points',
      when: (_, { component }) => component !== 'containerd' && component !== 'dockerd',
      phrases: [
        'mvcc: * panic',
        'panic: runtime error * etcd',
        'failed to open WAL',
        'etcdserver: panic',
        'unclean shutdown',
        'power loss',
        '断电',
        '掉电',
        'unclean power',
        'go.etcd.io/bbolt',
        'etcd-snapshot restore',
        'snapshot restore',
        'freepages: failed to get all reachable pages',
        'unexpected fault address',
        'bbolt freelist',
        'invalid page type',
      ],
    },
    folder: { weight: 'mentions', phrases: ['/var/lib/etcd/member', 'recovered store from snapshot at index'] },
    usual: {
      weight: 'suggests',
      phrases: [
        'etcd * (power (loss|cut|outage|failure)|unclean|hard reset)',
        '(power (loss|cut|outage|failure)|unclean|hard reset|crash) * etcd',
      ],
    },
    restarts: { weight: 'points', phrases: ['etcd (container|pod) (restarts|is restarting|keeps restarting|crashes)'] },
  },
  state: judge,
  explains: [
    'connection-refused',
    'kubelet-exits',
    'list-failed',
    'register-failed',
    'node-not-found',
    'waiting-timed-out',
    'lease-failed',
  ],
  page: {
    en: {
      means:
        'etcd was stopped in the middle of a write (power cut, killed disk, full disk) and its write-ahead log, snapshot or database do not fit together any more. It ends at every start, and with it the API server of this machine.',
      check:
        '    crictl logs $(crictl ps -aq --name etcd | head -1) 2>&1 | tail -20\n    ls -la /var/lib/etcd/member/snap /var/lib/etcd/member/wal',
      cure: 'Keep a copy of /var/lib/etcd. With other members alive: `etcdctl member remove ID`, move the data folder aside, `etcdctl member add`, start again; it takes the data from its peers. Alone: restore the last snapshot (`etcdutl snapshot restore`; k3s: `k3s server --cluster-reset --cluster-reset-restore-path=FILE`).',
    },
    zh: {
      means:
        'etcd 在写入过程中被中断（断电、磁盘故障、磁盘写满），其 WAL、快照与数据库不再一致。每次启动都会退出，本机的 API 服务器也随之不可用。',
      check:
        '    crictl logs $(crictl ps -aq --name etcd | head -1) 2>&1 | tail -20\n    ls -la /var/lib/etcd/member/snap /var/lib/etcd/member/wal',
      cure: '先备份 /var/lib/etcd。若其他成员正常：`etcdctl member remove ID`，移走数据目录，`etcdctl member add`，重新启动后会从其他成员同步。若只有一个成员：恢复最近的快照（`etcdutl snapshot restore`；k3s：`k3s server --cluster-reset --cluster-reset-restore-path=FILE`）。',
    },
  },
});
