// The folder that k3s (or containerd) unpacks its programs to is on a file system mounted noexec.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { finding, sourceOf } from '../finding.ts';
import { isKubeletDown } from '../kubelet-down.ts';
import { cause, type Finding } from '../cause.ts';

const judgeState = (facts: Facts): Finding | undefined => {
  const folder = valueOf(facts.k3s)?.dataFolder;
  const disk = valueOf(facts.disks)?.find((one) => one.folder === '/var/lib/rancher');
  if (folder?.startsWith('/var/lib/rancher/') !== true || disk === undefined) return undefined;
  const source = sourceOf(facts.disks);
  if (!disk.options.includes('noexec'))
    return finding('excluded', source, `${disk.mount} is mounted without noexec`, `${disk.mount} 未带 noexec 挂载`);
  return finding(isKubeletDown(facts) ? 'proved' : 'supported', source, `${disk.mount} is mounted noexec`, `${disk.mount} 以 noexec 挂载`);
};

export const dataDirNoexec = cause({
  code: 'MU215',
  slug: 'data-dir-noexec',
  rung: 'runtime',
  title: { en: 'the data folder is on a file system that forbids execution', zh: '数据目录所在的文件系统禁止执行程序' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      // Where the kernel shows itself nobody unpacks programs; and a taint is called NoExecute.
      when: (_, { text }) =>
        !/noexecute/i.test(text) &&
        !/ on \/(?:sys|proc|dev|run|boot)[/ ]|^\/(?:sys|proc|run|dev\/(?:shm|pts|mqueue))\b|^(?!mount: |cat |grep )\S{1,40} \/(?:sys|proc|run|dev)[/ ]/.test(
          text,
        ),
      phrases: [
        'remount,exec',

        'noexec',
        'fork/exec {path}/data/{hash}/bin/{name}: permission denied',
        'fork/exec /var/lib/rancher{rest}: permission denied',
        'exec: "{path}/data/{rest}: permission denied',
        'data/current/bin/{name}: permission denied',
        'exec /var/lib/rancher{rest}: permission denied',
        'runc did not terminate* permission denied* noexec',
        '/var/lib/(containerd|docker|kubelet|rancher|containers|k0s) {kind} * noexec',
      ],
    },
    bare: {
      weight: 'points',
      phrases: ['permission denied'],
      when: (_, { text }) => /^(?:FATA\s*\[\d+\]\s*|.*level=fatal msg="?)?permission denied"?$/.test(text),
    },
    forked: {
      weight: 'points',
      phrases: ['fork/exec', 'exec user process caused * permission denied', 'exec user process caused: permission denied'],
    },
    dataDir: { weight: 'mentions', phrases: ['--data-dir', 'data-dir', 'the data dir'] },
  },
  state: judgeState,
  explains: ['kubelet-exits'],
  page: {
    en: {
      means:
        'k3s unpacks its programs to DATA-DIR/data/…/bin and runs them from there; a CNI plugin or a container\'s file system needs the same right. On a mount with `noexec` (hardened /var, /tmp or a data partition, a NAS) that ends with a bare "permission denied".',
      check: '    findmnt -no TARGET,OPTIONS -T /var/lib/rancher/k3s',
      cure: 'Mount it with exec (`mount -o remount,exec MOUNT`, and in /etc/fstab), or choose another folder with --data-dir.',
    },
    zh: {
      means:
        'k3s 会把程序解压到 DATA-DIR/data/…/bin 并从那里运行；CNI 插件与容器文件系统也需要执行权限。若所在挂载点带有 `noexec`（加固过的 /var、/tmp 或数据分区、NAS），就会以一句「permission denied」结束。',
      check: '    findmnt -no TARGET,OPTIONS -T /var/lib/rancher/k3s',
      cure: '允许执行（`mount -o remount,exec 挂载点`，并修改 /etc/fstab），或用 --data-dir 换一个目录。',
    },
  },
});
