// etcd's database has reached its quota: it answers reads and refuses writes.
import { cause } from '../cause.ts';

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
      ],
    },
    shown: { weight: 'mentions', phrases: ['quota-backend-bytes', 'etcdctl defrag', 'compaction', 'endpoint status'] },
    hinted: { weight: 'points', phrases: ['DB SIZE'] },
  },
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
