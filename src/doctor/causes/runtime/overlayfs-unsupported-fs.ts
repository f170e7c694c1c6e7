// The file system below the runtime's folder cannot carry overlayfs: ZFS, NFS, XFS without ftype, overlay on overlay.
import { setK3sSetting } from '../../remedies/k3s-setting.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { isKubeletDown } from '../kubelet-down.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Disk } from '../../facts/host.ts';
import { valueOf } from '../../facts/reading.ts';

/** No upper layer can lie on these. ZFS can since 2.2, XFS when it was made with file types: neither is told by its name. */
const unsupported = ['overlay', 'nfs', 'nfs4', 'ecryptfs', 'vfat', 'fuse.glusterfs', 'cifs'];
const supported = ['ext4', 'btrfs', 'tmpfs'];

const usual = 'overlayfs';

/** Of what k3s and RKE2 keep, on the nearest mount above that was looked at. */
const diskOf = (facts: Facts, folder: string): Disk | undefined =>
  valueOf(facts.disks)
    ?.filter((one) => folder === one.folder || folder.startsWith(one.folder === '/' ? '/' : `${one.folder}/`))
    .sort((one, other) => other.folder.length - one.folder.length)[0];

const judge = (facts: Facts): Finding | undefined => {
  const k3s = valueOf(facts.k3s);
  if (k3s === undefined) return undefined;
  const snapshotter = k3s.settings['snapshotter'] ?? usual;
  if (snapshotter !== usual)
    return finding('excluded', sourceOf(facts.k3s), `the snapshotter is ${snapshotter}`, `snapshotter 为 ${snapshotter}`);
  const disk = diskOf(facts, k3s.dataFolder);
  if (disk === undefined) return undefined;
  const source = sourceOf(facts.disks);
  if (supported.includes(disk.type)) return finding('excluded', source, `${disk.mount} is ${disk.type}`, `${disk.mount} 为 ${disk.type}`);
  // A runtime that answers has made its layers.
  if (!unsupported.includes(disk.type) || !isKubeletDown(facts) || valueOf(facts.runtimeAnswer)?.answers === true) return undefined;
  const en = `${k3s.dataFolder} lies on ${disk.type}, and the snapshotter is ${usual}`;
  return finding('proved', source, en, `${k3s.dataFolder} 位于 ${disk.type} 上，而 snapshotter 为 ${usual}`);
};

const useNative = (facts: Facts): readonly Remedy[] => {
  const k3s = valueOf(facts.k3s);
  const steps = k3s === undefined ? [] : setK3sSetting(facts, k3s, 'snapshotter', 'native');
  if (steps.length === 0) return [];
  const title = {
    en: 'use the snapshotter `native`, which copies layers: it takes more of the disk',
    zh: '改用 snapshotter `native`：逐层复制，占用更多磁盘',
  };
  return [{ name: 'use-native', title, applicability: 'confirm', steps }];
};

export const overlayfsUnsupportedFs = cause({
  code: 'MU217',
  slug: 'overlayfs-unsupported-fs',
  rung: 'runtime',
  title: { en: 'the file system cannot carry overlayfs', zh: '文件系统不支持 overlayfs' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      when: (_, { text }) => !text.includes('skip loading plugin'),
      phrases: [
        'graphdriver: driver not supported',
        'maximum fs stacking depth',
        'graphdriver: overlay2: the backing',

        'failed to find snapshotter overlayfs',
        'failed to find snapshotter "overlayfs"',
        'does not support d_type',
        'without d_type',
        'd_type support',
        'not supported as upperdir',
        'overlayfs: filesystem on',
        'overlayfs: upper fs',
        '"overlayfs" snapshotter cannot be enabled',
        'overlayfs snapshotter cannot be enabled',
        'snapshotter not loaded: overlayfs',
        'snapshotter overlayfs was not found',
        'snapshotter "overlayfs" * not (found|loaded|supported)',
        'try using "fuse-overlayfs" or "native"',
        'reformat with ftype=1',
        'ftype=0',
        '[graphdriver] prior storage driver overlay* failed',
        'driver not supported* overlay',
        'driver "overlay2" failed',
        'overlay* (is |was |)not supported (over|on|by)',
        'overlay* (backing file ?system|filesystem)* (unsupported|not supported)',
        '(unsupported|not supported)* overlay',
        'failed to mount overlay',
        'error creating overlay mount',
        'mount overlay:{rest} invalid argument',
        'overlayfs* (invalid argument|operation not permitted|no such device)',
        '(overlay|overlayfs) (module |)(is |was |)(not loaded|not available|missing|not supported|unsupported)',
        'modprobe overlay* (not found|failed)',
        'Module overlay not found',
        "unknown filesystem type 'overlay'",
        'must be a zfs filesystem to be used',
        'could not use snapshotter overlayfs',
        'does not support RENAME_WHITEOUT',
        'RENAME_WHITEOUT',
        'formatted without d_type',
        'the backing xfs filesystem',
        'failed to mount /run/containerd* invalid argument',
        'failed to mount rootfs component* (invalid argument|overlay)',
        'mount source: "overlay"* (invalid argument|no such device)',
        'overlay: upper fs',
        'backing file system is unsupported for this graph driver',
        'error initializing graphdriver',
      ],
    },
    some: {
      weight: 'points',
      phrases: [
        '--snapshotter native',
        '--snapshotter=native',
        'snapshotter: native',
        '--snapshotter=fuse-overlayfs',
        'snapshotter: fuse-overlayfs',
        'snapshotter = "native"',
        'fuse-overlayfs',
        'native snapshotter',
        '(zfs|nfs|btrfs|ecryptfs) * (overlay|rancher|containerd|docker)',
        '(/var/lib/rancher|/var/lib/containerd|/var/lib/docker)* (zfs|nfs|btrfs|tmpfs|ecryptfs)',
        '(df -T|mount)* (nfs|nfs4|zfs|ecryptfs|btrfs|overlay)* (containerd|docker|rancher)',
        '(containerd|docker|rancher)* (nfs|nfs4|zfs)',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['xfs_info', 'overlay2'] },
  },
  state: judge,
  remedies: useNative,
  explains: ['sandbox-failed', 'kubelet-exits', 'server-not-ready'],
  page: {
    en: {
      means:
        "overlayfs needs a file system below it that tells file types and can be an upper layer: ext4, or XFS with ftype=1. ZFS before 2.2, NFS, eCryptfs, XFS of old installations, and another overlay (a container's own root) are not.",
      check:
        '    findmnt -no FSTYPE,SOURCE -T /var/lib/containerd; xfs_info /var | grep ftype\n    modprobe overlay; grep overlay /proc/filesystems',
      cure: 'Put the folder on ext4 or XFS with ftype=1 (for nodes in containers: a volume for /var/lib/rancher or /var/lib/containerd). Or choose another snapshotter: `--snapshotter=fuse-overlayfs` or `native` (k3s), zfs in containerd.',
    },
    zh: {
      means:
        'overlayfs 要求底层文件系统能给出文件类型并可作为上层：ext4，或 ftype=1 的 XFS。ZFS 2.2 之前、NFS、eCryptfs、旧版安装的 XFS，以及另一层 overlay（容器自身的根）都不行。',
      check:
        '    findmnt -no FSTYPE,SOURCE -T /var/lib/containerd; xfs_info /var | grep ftype\n    modprobe overlay; grep overlay /proc/filesystems',
      cure: '把目录放到 ext4 或 ftype=1 的 XFS 上（节点在容器中运行时：为 /var/lib/rancher 或 /var/lib/containerd 挂载卷）。或换用其他 snapshotter：k3s 用 `--snapshotter=fuse-overlayfs` 或 `native`，containerd 用 zfs。',
    },
  },
});
