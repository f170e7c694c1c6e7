// The node runs in a container (LXC, Docker) that hides /dev/kmsg or the kernel's settings from it.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { finding, sourceOf } from '../finding.ts';
import { isKubeletDown } from '../kubelet-down.ts';
import { cause, type Finding } from '../cause.ts';

const judgeState = (facts: Facts): Finding | undefined => {
  const isThere = valueOf(facts.kernelMessages);
  if (isThere === undefined) return undefined;
  const source = sourceOf(facts.kernelMessages);
  if (isThere) return finding('excluded', source, '/dev/kmsg is there', '/dev/kmsg 存在');
  return finding(isKubeletDown(facts) ? 'proved' : 'supported', source, '/dev/kmsg is not there', '/dev/kmsg 不存在');
};

export const lxcKmsgMissing = cause({
  code: 'MU116',
  slug: 'lxc-kmsg-missing',
  rung: 'host',
  title: { en: 'the container that the node runs in has no /dev/kmsg', zh: '节点所在的容器没有 /dev/kmsg' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'open /dev/kmsg',
        '/dev/kmsg: (no such file|permission denied|operation not permitted)',
        'stat /dev/kmsg',
        '/dev/kmsg does not exist',
        '/dev/kmsg * (missing|not available|not present)',
        'privileged_without_host_devices',
        'proc/sys/vm/overcommit_memory: (permission denied|read-only|operation not permitted)',
        'proc/sys/kernel/panic: (permission denied|read-only)',
        'proc/sys/kernel/panic_on_oops: (permission denied|read-only)',
        '/dev/console /dev/kmsg',
        'ln -s * /dev/kmsg',
        'Failed to create an oomWatcher',
        'enable KubeletInUserNamespace',
        'mknod /dev/kmsg',
        '/dev/kmsg: (no such|permission|operation)',
        'L /dev/kmsg',
        'failed to start OOM watcher',
        '(no|without|missing) (the |)(/dev/kmsg|kmsg) (disk |)(device|entry|mount)',
      ],
    },
    inContainer: {
      weight: 'points',
      phrases: [
        '/dev/kmsg',
        'lxc.mount.entry',
        'lxc.cgroup',
        'lxc.apparmor',
        'lxc.cap.drop',
        'KubeletInUserNamespace',
        '(unprivileged|privileged) (lxc|container)',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['lxc', 'lxd', 'proxmox', 'incus', 'running in UserNS', 'userns', 'unprivileged container'] },
  },
  state: judgeState,
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'waiting-timed-out'],
  page: {
    en: {
      means:
        "The kubelet reads /dev/kmsg for out-of-memory messages and sets some kernel parameters; in an LXC container, or one made without the host's devices, it cannot and ends.",
      check: '    ls -l /dev/kmsg; systemd-detect-virt -c',
      cure: 'In LXC: make it a link at each boot (`L /dev/kmsg - - - - /dev/console` in /etc/tmpfiles.d) and run the container privileged with nesting, without AppArmor confinement. In Docker: `--privileged --device /dev/kmsg`. Rootless: feature gate KubeletInUserNamespace.',
    },
    zh: {
      means: 'kubelet 需要读取 /dev/kmsg（内存不足消息）并设置若干内核参数；在 LXC 容器或未带主机设备的容器中无法做到，因此退出。',
      check: '    ls -l /dev/kmsg; systemd-detect-virt -c',
      cure: 'LXC：每次启动时建立链接（在 /etc/tmpfiles.d 中写 `L /dev/kmsg - - - - /dev/console`），容器使用特权模式并允许嵌套，不受 AppArmor 限制。Docker：`--privileged --device /dev/kmsg`。无根模式：启用特性门控 KubeletInUserNamespace。',
    },
  },
});
