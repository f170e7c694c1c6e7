// etcd's database has reached its quota: it answers reads and refuses writes.
import { dirname } from 'node:path';
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import type { EtcdSeen } from '../../facts/control-plane.ts';
import type { Remedy } from '../../remedies/remedy.ts';

/** Before 3.5 its health does not say why: then it is full when nothing is left of the quota. */
const isFull = ({ healthy, bytes, quotaBytes }: EtcdSeen): boolean =>
  healthy === false && bytes !== undefined && quotaBytes !== undefined && quotaBytes > 0 && bytes / quotaBytes > 0.98;

const judge = (facts: Facts): Finding | undefined => {
  const etcd = valueOf(facts.etcd);
  if (etcd === undefined) return undefined;
  const source = sourceOf(facts.etcd);
  const size = `${String(Math.round((etcd.bytes ?? 0) / 1_048_576))} MiB`;
  if (etcd.alarms?.includes('NOSPACE') === true || etcd.reason?.includes('NOSPACE') === true || isFull(etcd))
    return finding('proved', source, `the database is full: ${size}`, `数据库已满：${size}`);
  return etcd.healthy === true ? finding('excluded', source, `it is healthy, with ${size}`, `etcd 健康，大小 ${size}`) : undefined;
};

const remedies = (facts: Facts): readonly Remedy[] => {
  const folder = dirname(valueOf(facts.etcdMember)?.flags['trusted-ca-file'] ?? '/etc/kubernetes/pki/etcd/ca.crt');
  const etcdctl = `etcdctl --cacert=${folder}/ca.crt --cert=${folder}/healthcheck-client.crt --key=${folder}/healthcheck-client.key`;
  return [
    {
      name: 'make-room',
      title: { en: 'compact, defragment, and take the alarm back', zh: '压缩、整理碎片并解除告警' },
      applicability: 'manual',
      steps: [],
      commands: [
        `${etcdctl} endpoint status -w json   # take the revision from it`,
        `${etcdctl} compact <revision>`,
        `${etcdctl} defrag`,
        `${etcdctl} alarm disarm`,
      ],
    },
  ];
};

export const etcdNospace = cause({
  code: 'MU427',
  slug: 'etcd-nospace',
  rung: 'reach',
  title: { en: "etcd's database is full", zh: 'etcd 数据库已满' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'mvcc: database space exceeded',
        'database space exceeded',
        'alarm NOSPACE',
        'alarm:NOSPACE',
        'NOSPACE',
        'etcd 空间',
        'etcdserver: no space',
        'memberID:{id} alarm:NOSPACE',
        'quota-backend-bytes * (exceeded|reached|default|2GB)',
        'etcd * (db|database) * (2.1 GB|2.0 GB|2 GB|quota)',
        'alarm disarm',
        'etcd * 配额',
        'exceeds the quota',
        'etcd * space quota',
        'exceeded backend quota',
        'backend quota',
        'exceeds the backend quota',
      ],
    },
    shown: { weight: 'mentions', phrases: ['quota-backend-bytes', 'etcdctl defrag', 'compaction', 'endpoint status', 'db size'] },
    hinted: { weight: 'points', phrases: ['DB SIZE', 'db_total_size_in_bytes', 'etcd_mvcc_db_total_size'] },
    atQuota: {
      weight: 'suggests',
      phrases: ['snap/db'],
      when: (_, { text }) => /\b(?:2147[45]\d{5}|858993\d{4}|2\.[01] ?G(?:i?B)?|8\.0 ?G(?:i?B)?)(?![\w.])/.test(text),
    },
  },
  state: judge,
  remedies: remedies,
  explains: ['register-failed', 'lease-failed', 'node-not-found', 'node-not-ready'],
  page: {
    en: {
      means:
        "etcd's database has reached --quota-backend-bytes (2 GB unless set). It raises the alarm NOSPACE and takes reads and deletes only: no lease is renewed, no Node registered, no event kept.",
      check: '    etcdctl endpoint status --cluster -w table\n    etcdctl alarm list',
      cure: 'Compact to the present revision, defragment each member in turn, then `etcdctl alarm disarm`. Find what fills it (events, one custom resource, too long a history), see to periodic compaction (the API server does it every 5 minutes), or raise the quota up to 8 GB.',
    },
    zh: {
      means:
        'etcd 数据库达到 --quota-backend-bytes（默认 2 GB），触发 NOSPACE 告警，只接受读取与删除：租约无法续期、Node 无法注册、事件无法写入。',
      check: '    etcdctl endpoint status --cluster -w table\n    etcdctl alarm list',
      cure: '压缩到当前版本，逐个成员碎片整理，然后 `etcdctl alarm disarm`。查明占用来源（事件、某种自定义资源、历史过长），确保定期压缩（API 服务器每 5 分钟一次），或将配额提高到最多 8 GB。',
    },
  },
});
