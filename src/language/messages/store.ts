// MU040 to MU059: keeping objects.
import { message } from '../message.ts';

export const storeMessages = {
  'store-locked': message<{ folder: string; pid: number | undefined }>({
    code: 'MU040',
    fact: {
      en: ({ folder, pid }) => `another Muster is running on the data in ${folder}${pid === undefined ? '' : `, as process ${pid}`}`,
      zh: ({ folder, pid }) => `另一个 Muster ${pid === undefined ? '' : `（进程 ${pid}）`}正在使用 ${folder} 中的数据`,
    },
    means: {
      en: () => 'two servers on one folder would destroy it, so this one did not start',
      zh: () => '两个服务器同时使用一个目录会损坏数据，因此本进程没有启动',
    },
    try: {
      en: () => ['stop the other one, or give this one a folder of its own: muster server --data-dir DIR'],
      zh: () => ['先停止另一个，或为本进程指定单独的目录：muster server --data-dir 目录'],
    },
  }),
  'store-missing': message<{ folder: string }>({
    code: 'MU041',
    fact: { en: ({ folder }) => `there is no store in ${folder}`, zh: ({ folder }) => `${folder} 中没有数据存储` },
    try: {
      en: () => ['name the folder that was given to the server: --data-dir DIR'],
      zh: () => ['指定服务器所用的目录：--data-dir 目录'],
    },
  }),
  'store-damaged': message<{ file: string; problem: string }>({
    code: 'MU042',
    fact: { en: ({ file, problem }) => `${file} is damaged: ${problem}`, zh: ({ file, problem }) => `${file} 已损坏：${problem}` },
    means: {
      en: () => 'what it holds can no longer be trusted; Muster keeps it and does not begin anew by itself',
      zh: () => '其中的内容已不可信；Muster 会保留它，不会自行重新开始',
    },
    try: {
      en: () => ['muster store restore FILE    puts a backup in its place and keeps the damaged store beside it'],
      zh: () => ['muster store restore 文件    用备份替换它，并把损坏的存储保留在旁边'],
    },
  }),
  'store-foreign': message<{ file: string }>({
    code: 'MU043',
    fact: { en: ({ file }) => `${file} is a database, but not one of Muster's`, zh: ({ file }) => `${file} 是数据库，但不属于 Muster` },
    try: {
      en: () => [
        'give the server a folder of its own: muster server --data-dir DIR',
        'or put a backup in its place: muster store restore FILE',
      ],
      zh: () => ['为服务器指定单独的目录：muster server --data-dir 目录', '或用备份替换它：muster store restore 文件'],
    },
  }),
  'store-newer': message<{ file: string; found: number; known: number }>({
    code: 'MU044',
    fact: {
      en: ({ file, found, known }) => `${file} has format ${found}, and this Muster knows formats up to ${known}`,
      zh: ({ file, found, known }) => `${file} 的格式为 ${found}，而此版本的 Muster 只支持到 ${known}`,
    },
    means: { en: () => 'a newer Muster wrote it', zh: () => '它由更新版本的 Muster 写入' },
    try: {
      en: () => ['run that newer Muster, or put a backup from before in its place: muster store restore FILE'],
      zh: () => ['运行较新版本的 Muster，或用升级前的备份替换它：muster store restore 文件'],
    },
  }),
  'store-restore-unfinished': message<{ folder: string }>({
    code: 'MU045',
    fact: {
      en: ({ folder }) => `a restore in ${folder} was interrupted`,
      zh: ({ folder }) => `${folder} 中的恢复操作被中断`,
    },
    means: {
      en: () => 'the folder may hold parts of two stores; the old one is kept there under a dated name',
      zh: () => '该目录可能同时含有两个存储的一部分；旧的存储以带日期的名称保留在其中',
    },
    try: { en: () => ['run it again: muster store restore FILE'], zh: () => ['重新执行：muster store restore 文件'] },
  }),
  'store-unusable': message<{ path: string; problem: string }>({
    code: 'MU046',
    fact: {
      en: ({ path, problem }) => `the store in ${path} cannot be used: ${problem}`,
      zh: ({ path, problem }) => `无法使用 ${path} 中的存储：${problem}`,
    },
    try: {
      en: ({ path }) => [`ls -ld ${path}    shows whose it is`, `df ${path}    shows whether the disk is full`],
      zh: ({ path }) => [`ls -ld ${path}    查看其所有者`, `df ${path}    查看磁盘是否已满`],
    },
  }),
  'etcd-unusable': message<{ urls: string; problem: string }>({
    code: 'MU047',
    fact: {
      en: ({ urls, problem }) => `the etcd at ${urls} cannot be used: ${problem}`,
      zh: ({ urls, problem }) => `无法使用 ${urls} 的 etcd：${problem}`,
    },
    try: {
      en: ({ urls }) => [`etcdctl --endpoints ${urls} endpoint status    shows which members answer, with the same certificate files`],
      zh: ({ urls }) => [`etcdctl --endpoints ${urls} endpoint status    使用相同的证书文件，查看哪些成员有响应`],
    },
  }),
  'etcd-foreign': message<{ urls: string; key: string }>({
    code: 'MU048',
    fact: {
      en: ({ urls, key }) => `the etcd at ${urls} belongs to another Kubernetes: ${key} is not written by Muster`,
      zh: ({ urls, key }) => `${urls} 的 etcd 属于另一个 Kubernetes：${key} 不是由 Muster 写入的`,
    },
    means: {
      en: () => 'kube-apiserver keeps its objects in another form; two different servers on one etcd would destroy each other',
      zh: () => 'kube-apiserver 以另一种格式保存对象；两种服务器共用一个 etcd 会相互破坏',
    },
    try: {
      en: () => ['give Muster an etcd of its own: muster server --store etcd --etcd-servers URL'],
      zh: () => ['为 Muster 指定单独的 etcd：muster server --store etcd --etcd-servers URL'],
    },
  }),
  'store-moved': message<{ place: string; to: string; undo: string }>({
    code: 'MU049',
    fact: {
      en: ({ place, to }) => `the store in ${place} was moved to ${to}`,
      zh: ({ place, to }) => `${place} 中的数据存储已迁移到 ${to}`,
    },
    means: {
      en: () => 'the cluster goes on there; a server on what was left here would be a second cluster with the same machines',
      zh: () => '集群在那里继续运行；若在这里的旧数据上再启动服务器，就会出现拥有相同机器的第二个集群',
    },
    try: {
      en: ({ undo }) => [
        'start the server on the store that it was moved to',
        `${undo}    goes back to what was left here, if nothing runs there`,
      ],
      zh: ({ undo }) => ['在迁移后的存储上启动服务器', `${undo}    若那里没有运行任何服务器，可用此命令回到这里的旧数据`],
    },
  }),
  'migration-unfinished': message<{ place: string; from: string }>({
    code: 'MU050',
    fact: {
      en: ({ place, from }) => `a store is being moved from ${from} to ${place}, and is not all there`,
      zh: ({ place, from }) => `正在把 ${from} 的数据存储迁移到 ${place}，尚未完成`,
    },
    means: {
      en: () => 'either it is still under way, or it was interrupted; what is there is used by nobody',
      zh: () => '迁移可能仍在进行，也可能已被中断；目标中的数据没有被任何服务器使用',
    },
    try: {
      en: () => ['run it again, it begins anew: muster store migrate'],
      zh: () => ['重新执行，会从头开始：muster store migrate'],
    },
  }),
  'migration-target-taken': message<{ place: string; holds: string }>({
    code: 'MU051',
    fact: {
      en: ({ place, holds }) => `${place} is not empty: it holds ${holds}`,
      zh: ({ place, holds }) => `${place} 不为空：其中有 ${holds}`,
    },
    means: {
      en: () => 'two stores in one place would be neither; nothing was changed',
      zh: () => '两个存储不能放在同一处；未做任何更改',
    },
    try: {
      en: () => ['name an empty place: another --data-dir, or an etcd of its own', 'or move away what is there'],
      zh: () => ['指定一个空的位置：另一个 --data-dir，或单独的 etcd', '或先移走其中的内容'],
    },
  }),
  'migration-source-in-use': message<{ place: string; servers: string }>({
    code: 'MU052',
    fact: {
      en: ({ place, servers }) => `the store in ${place} is in use by the server at ${servers}`,
      zh: ({ place, servers }) => `${place} 中的数据存储正被位于 ${servers} 的服务器使用`,
    },
    means: {
      en: () => 'what a server writes in the meantime would be lost; nothing was changed',
      zh: () => '迁移期间服务器写入的内容会丢失；未做任何更改',
    },
    try: {
      en: () => ['stop every server on it, then run it again; one that was killed counts for 15 seconds more'],
      zh: () => ['停止使用它的所有服务器后重新执行；被强制结束的服务器还会计入 15 秒'],
    },
  }),
  'migration-source-empty': message<{ place: string }>({
    code: 'MU053',
    fact: { en: ({ place }) => `there is nothing to move in ${place}`, zh: ({ place }) => `${place} 中没有可迁移的内容` },
    try: {
      en: () => ['name what was given to the server: --data-dir DIR, or --etcd-servers URL'],
      zh: () => ['指定服务器所用的位置：--data-dir 目录，或 --etcd-servers URL'],
    },
  }),
  'migration-differs': message<{ from: string; to: string; difference: string }>({
    code: 'MU054',
    fact: {
      en: ({ from, to, difference }) => `what arrived in ${to} is not what is in ${from}: ${difference}`,
      zh: ({ from, to, difference }) => `${to} 中的内容与 ${from} 不一致：${difference}`,
    },
    means: {
      en: ({ from }) => `somebody wrote to one of them in the meantime; the store in ${from} is as it was, and the copy is used by nobody`,
      zh: ({ from }) => `迁移期间有其他程序写入；${from} 中的存储保持原样，副本没有被任何服务器使用`,
    },
    try: {
      en: () => ['see that no server runs on either, then run it again: muster store migrate'],
      zh: () => ['确认两处都没有服务器运行，然后重新执行：muster store migrate'],
    },
  }),
};
