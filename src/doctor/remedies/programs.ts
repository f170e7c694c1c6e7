// The only programs that a remedy may run. No shell, no others.
export const remedyPrograms = [
  'swapoff',
  'swapon',
  'modprobe',
  'sysctl',
  'setenforce',
  'timedatectl',
  'chronyc',
  'ctr',
  'crictl',
  'kubeadm',
  'iptables',
  'ip',
  'mount',
  'update-ca-certificates',
] as const;

export type RemedyProgram = (typeof remedyPrograms)[number];
