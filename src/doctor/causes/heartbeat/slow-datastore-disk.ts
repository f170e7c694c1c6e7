// The disk under etcd (or SQLite) is too slow: leases and leaders are lost.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

/** Fewer say nothing yet. */
const enough = 500;

const judge = (facts: Facts): Finding | undefined => {
  const writes = valueOf(facts.etcd)?.slowWrites;
  if (writes === undefined || writes.of < enough) return undefined;
  const source = sourceOf(facts.etcd);
  const share = writes.count / writes.of;
  const percent = `${(share * 100).toFixed(1)} %`;
  const [en, zh] = [
    `${percent} of ${String(writes.of)} writes took longer than 128 ms`,
    `${String(writes.of)} 次写入中有 ${percent} 超过 128 ms`,
  ];
  if (share < 0.001) return finding('excluded', source, en, zh);
  return share > 0.01 ? finding('supported', source, en, zh) : undefined;
};

export const slowDatastoreDisk = cause({
  code: 'MU705',
  slug: 'slow-datastore-disk',
  rung: 'heartbeat',
  title: { en: 'the disk under the datastore is too slow', zh: '数据存储所在磁盘过慢' },
  frequency: 3,
  signs: {
    usual: { weight: 'suggests', phrases: ['(slow|spinning|rotational|hdd|nfs|usb|ceph) * (disk|storage|etcd)'] },
    named: {
      weight: 'names',
      when: (_, { text }) => !/slow (?:link|network|line|vpn|connection)|\blearner\b/i.test(text),
      phrases: [
        'failed to renew lease * kube-controller-manager',
        'leaderelection lost',
        '(etcd|disk|storage|datastore) * (slow|latency|iops|i/o wait|iowait)',
        'apply request took too long',
        'apply entries took too long',
        'took too long * to execute',
        'slow fdatasync',
        'sync duration of * expected less than 1s',
        'wal: sync duration',
        'disk is too slow',
        'slow disk',
        'disk * too slow',
        'leader failed to send out heartbeat on time',
        'failed to send out heartbeat on time',
        'took too long, leader is overloaded likely from slow disk',
        'leader is overloaded likely from slow disk',
        'waiting for ReadIndex response took too long',
        'request timed out, waiting for the applied index took too long',
        'Object stored in database" {ms}ms',
        'Slow SQL',
        'slow SQL',
        'wal_fsync_duration',
        'backend_commit_duration',
        '磁盘慢',
        '磁盘性能',
        '(etcd|kine|sqlite|apiserver) * (slow|latency|took too long)',
        '(sd card|sdcard|hdd|nfs|usb stick|spinning|ceph|network disk|iops) * (slow|latency|etcd|ms)',
        '(etcd|datastore) * (sd card|sdcard|hdd|nfs|usb|spinning|iops|fsync)',
        'fio * (fsync|iops|99.00th)',
        '99th percentile * ms',
        'wal_fsync',
        'etcdserver: failed to send out heartbeat on time',
        'server is likely overloaded',
        '(%util|iowait|await) * (100|99|98|9)',
        '磁盘 * (慢|延迟|性能)',
      ],
    },
    lost: {
      weight: 'points',
      phrases: [
        'etcdserver: leader changed',
        'etcdserver: request timed out',
        'overloaded',
        '(total time: {seconds}s)',
        'took too long',
        '磁盘IO',
        'SD card',
        'failed to renew lease * timed out waiting for the condition',
        'Failed to renew lease',
        'lost leader election',
        'database is locked',
      ],
    },
    shown: {
      weight: 'mentions',
      phrases: ['error retrieving resource lock', 'Trace[', 'fsync', 'HDD', 'iostat', 'Client.Timeout exceeded', '(total time:'],
    },
  },
  state: judge,
  explains: [
    'connection-timeout',
    'kubelet-exits',
    'lease-failed',
    'register-failed',
    'node-not-ready',
    'waiting-timed-out',
    'connection-refused',
  ],
  page: {
    en: {
      means:
        'etcd writes every change through to the disk before it answers. On an SD card, a busy network volume or a shared hard disk that takes seconds: leaders are elected anew, leases are lost, controllers and k3s end ("leaderelection lost"), nodes become NotReady in turns.',
      check:
        '    fio --rw=write --ioengine=sync --fdatasync=1 --directory=/var/lib/etcd --size=22m --bs=2300 --name=t\n    iostat -x 1 3\n    curl -s localhost:2381/metrics | grep wal_fsync_duration_seconds_bucket',
      cure: 'Put the datastore on an SSD of its own (99 % of fdatasync under 10 ms). Until then: fewer writers on that disk, larger --heartbeat-interval and --election-timeout, ionice for etcd.',
    },
    zh: {
      means:
        'etcd 在应答之前必须将每次变更同步写入磁盘。在 SD 卡、繁忙的网络卷或共享机械硬盘上可能耗时数秒：不断重新选举、租约丢失、控制器与 k3s 退出（"leaderelection lost"）、节点轮流 NotReady。',
      check:
        '    fio --rw=write --ioengine=sync --fdatasync=1 --directory=/var/lib/etcd --size=22m --bs=2300 --name=t\n    iostat -x 1 3\n    curl -s localhost:2381/metrics | grep wal_fsync_duration_seconds_bucket',
      cure: '将数据存储放在独立的 SSD 上（99 % 的 fdatasync 低于 10 毫秒）。此前可减少该磁盘的其他写入、调大 --heartbeat-interval 与 --election-timeout，并为 etcd 设置 ionice。',
    },
  },
});
