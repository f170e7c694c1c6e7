// etcd cannot read its own data after an unclean stop.
import { cause } from '../cause.ts';

export const etcdDataCorrupt = cause({
  code: 'MU424',
  slug: 'etcd-data-corrupt',
  rung: 'reach',
  title: { en: "etcd's data is damaged", zh: 'etcd 数据损坏' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'etcd * (damaged|corrupted|损坏)',
        "snapshot * (missing|not found|doesn't exist) * etcd",
        'etcd * (power (loss|cut|outage|failure)|unclean|hard reset)',
        '(power (loss|cut|outage|failure)|unclean|hard reset|crash) * etcd',
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
        'freepages: failed to get all reachable pages',
        'panic: freepages',
        'page * already freed',
        'invalid freelist page',
        'assertion failed: Page expected to be',
        'unexpected fault address',
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
      ],
    },
    panic: {
      weight: 'points',
      phrases: [
        'mvcc: * panic',
        'panic: runtime error * etcd',
        'failed to open WAL',
        'etcdserver: panic',
        'unclean shutdown',
        'power loss',
        '断电',
      ],
    },
    folder: { weight: 'mentions', phrases: ['/var/lib/etcd/member', 'recovered store from snapshot at index'] },
  },
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
