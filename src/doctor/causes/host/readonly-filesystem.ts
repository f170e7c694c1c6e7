// A file system that the node writes to is mounted read-only: by a fault of the disk, or by the image.
import type { Disk } from '../../facts/host.ts';
import { restartKubelet } from '../../remedies/services.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Facts } from '../../facts/facts.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding } from '../cause.ts';

/** An immutable system has its root read-only and these writable. */
const written = ['/var', '/var/lib', '/var/lib/kubelet', '/var/lib/containerd', '/var/lib/docker', '/var/lib/rancher', '/var/log'];

const readOnly = (facts: Facts): readonly Disk[] => {
  const found = (valueOf(facts.disks) ?? []).filter(
    ({ folder, mount, options }) => written.includes(folder) && mount !== '/' && options.includes('ro'),
  );
  return found.filter(({ mount }, index) => found.findIndex((one) => one.mount === mount) === index);
};

const judgeState = (facts: Facts): Finding | undefined => {
  const disks = valueOf(facts.disks);
  if (disks === undefined) return undefined;
  const source = sourceOf(facts.disks);
  const [first] = readOnly(facts);
  if (first === undefined) return undefined;
  return finding('proved', source, `${first.mount} (${first.type}) is mounted read-only`, `${first.mount}（${first.type}）以只读方式挂载`);
};

/** A disk that the kernel made read-only after an error wants a file system check first: not without being asked. */
const remedies = (facts: Facts): readonly Remedy[] =>
  readOnly(facts).map(({ mount }) => ({
    name: 'remount',
    title: {
      en: `mount ${mount} writable again (after an error of the disk: check the file system first)`,
      zh: `将 ${mount} 重新挂载为可写（若因磁盘错误：先检查文件系统）`,
    },
    applicability: 'confirm',
    steps: [
      { kind: 'program', program: 'mount', arguments: ['-o', 'remount,rw', mount], undo: ['-o', 'remount,ro', mount] },
      restartKubelet(facts),
    ],
  }));

export const readonlyFilesystem = cause({
  code: 'MU107',
  slug: 'readonly-filesystem',
  rung: 'host',
  title: { en: 'a file system that the node needs to write is read-only', zh: '节点需要写入的文件系统是只读的' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'read-only file system',
        'Remounting filesystem read-only',
        'Read-only file system',
        'filesystem is read only',
        'EROFS',
        '文件系统只读',
        'remount,ro',
        'mounted read-only',
        'mounted readonly',
        '(只读)*(文件系统|挂载)',
      ],
      when: (_, { text }) => !/\/proc\/|\/sys\/|control group/.test(text),
    },
    disk: {
      weight: 'points',
      phrases: [
        'EXT4-fs error',
        'Aborting journal on device',
        'XFS * Shutting down filesystem',
        'I/O error, dev',
        '(ro,relatime',
        'emergency mode',
        'errors=remount-ro',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['fsck'] },
  },
  state: judgeState,
  explains: ['kubelet-exits', 'sandbox-failed', 'node-not-ready'],
  remedies: remedies,
  page: {
    en: {
      means:
        'The kubelet and the runtime write to /var/lib, /etc/kubernetes and /opt/cni. A kernel that met a disk error mounts the file system read-only; an image-based system has read-only parts by design.',
      check: "    findmnt -no OPTIONS -T /var/lib/kubelet\n    dmesg | grep -iE 'ext4|xfs|I/O error|remount'",
      cure: 'After a disk error: save what matters, check the disk (`smartctl -a`), reboot into fsck, and replace the disk if it fails again. On an image-based system, point the folder that is written to a writable place.',
    },
    zh: {
      means:
        'kubelet 与运行时需要写入 /var/lib、/etc/kubernetes 与 /opt/cni。内核遇到磁盘错误时会把文件系统重新挂载为只读；基于镜像的系统则有部分目录设计上只读。',
      check: "    findmnt -no OPTIONS -T /var/lib/kubelet\n    dmesg | grep -iE 'ext4|xfs|I/O error|remount'",
      cure: '若为磁盘错误：先保存重要数据，检查磁盘（`smartctl -a`），重启执行 fsck，再次出错则更换磁盘。若为镜像系统：把需写入的目录指向可写位置。',
    },
  },
});
