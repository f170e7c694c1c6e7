// A port that the kubelet, kubeadm or k3s needs is held by somebody else, mostly an earlier kubelet or another cluster.
import { cause } from '../cause.ts';

const nodePort = /[:.](?:10(?:24[89]|25\d)|6443|6444|2379|2380|9345|16443|8472)\b/;

export const portInUse = cause({
  code: 'MU303',
  slug: 'port-in-use',
  rung: 'kubelet',
  title: { en: 'a port that the node needs is in use', zh: '节点所需的端口已被占用' },
  frequency: 3,
  signs: {
    refused: {
      weight: 'names',
      phrases: [
        '[ERROR Port-',
        'Port {port} is in use',
        'address already in use',
        'port is already allocated',
        'ports are not available',
        'port {port} already in use',
        '(is|are) already (in use|taken|bound|occupied)',
        'another (process|kubelet|instance|program) * (port|listening|running)',
        'bind: Only one usage of each socket address',
        'Failed to listen and serve* in use',
        'EADDRINUSE',
        'failed to listen* in use',
        '(conflict|conflicts|conflicting|collides|clash)* (port|ports|microk8s|minikube)',
        '(端口|port )*(占用|冲突|被使用)',
        '(10250|10248|10259|10257|6443|2379|2380|10256|6444)*(占用|冲突|被使用)',
      ],
    },
    listens: { weight: 'points', phrases: ['LISTEN', 'lsof'], when: (_, { text }) => nodePort.test(text) },
    mentioned: { weight: 'mentions', phrases: ['netstat', 'ss -l', 'lsof -i', 'fuser'] },
  },
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'waiting-timed-out'],
  becauseOf: ['stale-files-after-reset'],
  page: {
    en: {
      means:
        'The kubelet listens on 10250 and 10248, the control plane on 6443, 2379, 2380, 10257 and 10259. They are held by what ran here before (a kubelet that was not reset, k3s, MicroK8s, another API server) or by a stranger.',
      check: "    ss -lntp | grep -E ':(10248|10250|6443|6444|2379|2380|10257|10259)\\b'",
      cure: "If it is an earlier cluster's: end it the way it was made (`kubeadm reset`, `k3s-killall.sh`, `microk8s stop`). If it is a stranger: move that one to another port.",
    },
    zh: {
      means:
        'kubelet 监听 10250 与 10248，控制平面监听 6443、2379、2380、10257 与 10259。占用者通常是以前运行在此处的程序（未重置的 kubelet、k3s、MicroK8s、另一个 API 服务器）或无关程序。',
      check: "    ss -lntp | grep -E ':(10248|10250|6443|6444|2379|2380|10257|10259)\\b'",
      cure: '若属于旧集群：按其安装方式结束它（`kubeadm reset`、`k3s-killall.sh`、`microk8s stop`）。若是无关程序：让它换一个端口。',
    },
  },
});
