// The disk of the kubelet or of the runtime is full or nearly so: nothing starts, pods are evicted, the node is tainted.
import type { Remedy } from '../../remedies/remedy.ts';
import { cause, type Finding } from '../cause.ts';
import { underPressure } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

/** The kubelet evicts below 10 % of bytes or 5 % of inodes. */
const isShort = (free: number, all: number, share: number): boolean => all > 0 && free / all < share;

const judgeDisks = (facts: Facts): Finding | undefined => {
  // The root of an immutable system is an image, full by its nature.
  const disks = valueOf(facts.disks)?.filter(({ options }) => !options.includes('ro'));
  if (disks === undefined || !facts.disks.known || disks.length === 0) return undefined;
  const { source } = facts.disks;
  const short = disks.filter((disk) => isShort(disk.freeBytes, disk.bytes, 0.1) || isShort(disk.freeInodes, disk.inodes, 0.05));
  if (short.length === 0) return { is: 'excluded', seen: [{ text: { en: 'every disk has room', zh: '所有磁盘均有余量' }, source }] };
  const isFull = short.some(({ freeBytes, freeInodes, inodes }) => freeBytes === 0 || (inodes > 0 && freeInodes === 0));
  const seen = short.map(({ folder, bytes, freeBytes }) => {
    const percent = String(Math.floor((100 * freeBytes) / Math.max(bytes, 1)));
    return { text: { en: `${folder} has ${percent} % left`, zh: `${folder} 剩余 ${percent} %` }, source };
  });
  return { is: isFull ? 'proved' : 'supported', seen };
};

const remedies = (): readonly Remedy[] => [
  {
    name: 'make-room',
    title: { en: 'make room: what may go is for its owner to say', zh: '释放空间：由管理员决定可删除的内容' },
    applicability: 'manual',
    steps: [],
    commands: ['crictl rmi --prune', 'journalctl --vacuum-size=500M', 'du -xsh /var/* | sort -h | tail', 'rm <what may go>'],
  },
];

/** Looks at the disks; from afar the kubelet's own word counts, while it speaks. */
const judgeState = (facts: Facts): Finding | undefined => judgeDisks(facts) ?? underPressure('DiskPressure')(facts);

export const diskPressure = cause({
  code: 'MU104',
  slug: 'disk-pressure',
  rung: 'host',
  title: { en: 'the disk is full or nearly full', zh: '磁盘已满或接近写满' },
  frequency: 3,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'no space left on device',
        'NodeHasDiskPressure',
        'DiskPressure=True',
        'DiskPressure True',
        'node.kubernetes.io/disk-pressure',
        'had condition: [DiskPressure]',
        'low on resource: ephemeral-storage',
        'low on resource: imagefs',
        'attempting to reclaim (ephemeral-storage|nodefs|imagefs)',
        'to reclaim ephemeral-storage',
        'failed to garbage collect required amount of images',
        'FreeDiskSpaceFailed',
        'over the high threshold',
        'Disk usage on image filesystem',
        'eviction manager: unable to evict any pods',
        '磁盘空间不足',
        'low on resource: (nodefs|inodes)',
        'resourceName="(ephemeral-storage|inodes|nodefs|imagefs|containerfs)',
        'inodes (100|99)%',
        '(disk|磁盘)-pressure*(污点|taint)',
        '(磁盘|docker|containerd|根目录|/var)*占用*9{n}%',
        'Wanted to free {n} bytes, but freed',
        'disk quota exceeded',
        'No space left',
        'ENOSPC',
        'used all (its |)inodes',
        'out of (disk|inodes)',
        '(disk|root partition|partition|volume|filesystem|/var) (is |was |)(at |)(9{n}|100)%',
        'ran out of (disk|space|inodes)',
        'out of disk space',
        'disk (is |was |)full',
        'disk full',
        '(IUse%|inodes|df -i)* 100%',
        'must evict pod * reclaim (nodefs|imagefs|ephemeral-storage|inodes|containerfs)',
        'taint* disk-pressure',
        '(imagefs|nodefs)* 9{n} %',
        '(imagefs|nodefs)* 9{n}%',
      ],
      when: (_, { text }) => !/inotify|fsnotify|watch|cgroup|database space|Tolerations|op=Exists/i.test(text),
    },
    full: { weight: 'names', phrases: ['100% /', '99% /', '98% /', '97% /', '96% /'] },
    some: {
      weight: 'points',
      phrases: [
        'DiskPressure',
        'disk pressure',
        '(ImageGCFailed|ContainerGCFailed)',
        'EvictionThresholdMet',
        '(disk|filesystem|partition|volume) * (is |was |)full',
        '(9{rest}|100)% * /var',
        'nodefs.available',
        'imagefs.available',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['df -h', 'docker system prune', 'crictl rmi --prune', 'imageGCHighThresholdPercent'] },
    usual: {
      weight: 'suggests',
      phrases: ['磁盘(已满|满了|写满|压力|不足|空间)', '(磁盘|硬盘|根分区|分区)*(使用率|占满|爆满|满)', '磁盘空间'],
    },
  },
  state: judgeState,
  explains: ['node-not-ready', 'kubelet-exits', 'pods-pending', 'eviction-failed', 'sandbox-failed'],
  remedies: remedies,
  page: {
    en: {
      means:
        'Below its thresholds (nodefs 10 %, imagefs 15 % free by default) the kubelet evicts pods, takes no new ones and taints the node; on a full disk the runtime, etcd and the kubelet itself fail to write. Images, logs and dead containers are what fills it.',
      check: '    df -h / /var/lib/kubelet /var/lib/containerd /var/log\n    du -xsh /var/* 2>/dev/null | sort -h | tail',
      cure: "Make room: `crictl rmi --prune`, `journalctl --vacuum-size=500M`, old logs and cores. Then enlarge the volume or move the runtime's folder; lower thresholds only delay it.",
    },
    zh: {
      means:
        '低于阈值（默认 nodefs 剩余 10 %、imagefs 剩余 15 %）时，kubelet 会驱逐 Pod、不再接收新 Pod 并给节点加污点；磁盘完全写满后，运行时、etcd 与 kubelet 自身都无法写入。常见占用来源是镜像、日志与已退出的容器。',
      check: '    df -h / /var/lib/kubelet /var/lib/containerd /var/log\n    du -xsh /var/* 2>/dev/null | sort -h | tail',
      cure: '释放空间：`crictl rmi --prune`、`journalctl --vacuum-size=500M`，清理旧日志与 core 文件。随后扩容磁盘或迁移运行时目录；调低阈值只是推迟问题。',
    },
  },
});
