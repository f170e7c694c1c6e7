// The program was not run as root, or the user may not open the socket.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { unitAsRoot } from '../../remedies/unit-as-root.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import { isKubeletDown } from '../kubelet-down.ts';

/** k3s can be meant so. */
const isRootless = (command: string): boolean => command.includes('--rootless');

const judge = (facts: Facts): Finding | undefined => {
  const start = valueOf(facts.kubeletStart);
  if (start === undefined || isRootless(start.command)) return undefined;
  const source = sourceOf(facts.kubeletStart);
  if (start.user !== undefined) {
    const is = isKubeletDown(facts) ? 'proved' : 'supported';
    return finding(is, source, `${start.unit} runs as the user ${start.user}`, `${start.unit} 以用户 ${start.user} 运行`);
  }
  // Who has joined was root once, and is started as root now; before that, somebody may have typed without sudo.
  const runs = valueOf(facts.kubeletHealth)?.ok === true || valueOf(facts.kubeletUnit)?.active === 'active';
  return valueOf(facts.kubeconfig)?.present === true && runs
    ? finding('excluded', source, `${start.unit} runs as root`, `${start.unit} 以 root 运行`)
    : undefined;
};

export const notRunAsRoot = cause({
  code: 'MU216',
  slug: 'not-run-as-root',
  rung: 'runtime',
  title: { en: 'it was not run as root', zh: '未以 root 身份运行' },
  frequency: 2,
  signs: {
    usual: {
      weight: 'suggests',
      phrases: [
        'open /etc/kubernetes/{rest}: permission denied',
        '(需要|不是|非|没有用|没用|使用|用) root',
        '(需要|不是|非|没有用|没用|使用)root',
      ],
    },
    named: {
      weight: 'names',
      phrases: [
        'needs to run as uid',
        'run as uid `0`',
        'is being run as',

        '[ERROR IsPrivilegedUser]',
        'user is not running as root',
        'permission denied while trying to connect to the Docker daemon',
        '.sock: connect: permission denied',
        '.sock: permission denied',
        'must (be |)run as root',
        'must be run * as root',
        '(need|needs|requires|require|have to be|has to be) (to be |to be run as |to run as |run as |)root',
        '(this command|this script|k3s|kubelet|kubeadm) (must|should|needs|need|has to) * as root',
        'please run as root',
        'are you root',
        "(not|n't) (run|running|started|executed) (as|with) (root|sudo)",
        '(without|missing|forgot|forgot the|needs|need) sudo',
        'not root',
        'root privileges',
        'root (用户|权限)',
        'root(用户|权限)',
        '(加|加上|没加|忘了)*sudo',
        'open /etc/rancher/{rest}: permission denied',
        'open /var/lib/rancher/{rest}: permission denied',
        'open /var/lib/kubelet/{rest}: permission denied',
        'mkdir /var/lib/{rest}: permission denied',
        'mkdir /etc/{rest}: permission denied',
        'mkdir /run/{rest}: permission denied',
        'must be ran as root',
        'must be run as root',
        'must run as root',
        'oom_score_adj: permission denied',
        'oom_score_adj: operation not permitted',
      ],
    },
    some: {
      weight: 'points',
      phrases: [
        'User=(kube|ubuntu|pi|k3s|kubelet|core|debian|ec2-user|centos|admin)',
        'EUID',
        'uid=1000',
        'rootless',
        'operation not permitted',
        'Permission denied (you must be root)',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['sudo'] },
    refused: {
      weight: 'shows',
      phrases: [
        'Elevated permissions are needed',
        'Insufficient permissions to access MicroK8s',
        'This command needs to be run as root',
        'must be ran as root',
      ],
    },
  },
  state: judge,
  remedies: unitAsRoot,
  explains: ['waiting-timed-out', 'kubelet-exits'],
  becauseOf: ['selinux-denied'],
  page: {
    en: {
      means:
        'kubeadm, the kubelet, k3s and the runtimes\' sockets belong to root. As another user they stop at the first file or socket: "user is not running as root", "connect: permission denied".',
      check: '    id -u; ls -l /run/containerd/containerd.sock /var/run/docker.sock',
      cure: 'Run it with sudo, or as a system service without `User=`. If it is root already and still denied, look at SELinux or AppArmor.',
    },
    zh: {
      means:
        'kubeadm、kubelet、k3s 以及运行时套接字都属于 root。以其他用户运行会在第一个文件或套接字处停下：「user is not running as root」、「connect: permission denied」。',
      check: '    id -u; ls -l /run/containerd/containerd.sock /var/run/docker.sock',
      cure: '使用 sudo 运行，或作为不带 `User=` 的系统服务运行。若已是 root 仍被拒绝，请检查 SELinux 或 AppArmor。',
    },
  },
});
