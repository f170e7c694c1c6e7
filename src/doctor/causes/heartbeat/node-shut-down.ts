// The machine is shutting down, or has been.
import { cause } from '../cause.ts';
import { notReadySaying } from '../finding.ts';

export const nodeShutDown = cause({
  code: 'MU703',
  slug: 'node-shut-down',
  rung: 'heartbeat',
  title: { en: 'the machine is shut down or shutting down', zh: '机器已关机或正在关机' },
  frequency: 1,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        '[MU703]',
        'node is shutting down',
        'NodeShutdown',
        'Shutdown manager detected new shutdown event',
        'Pod was terminated in response to imminent node shutdown',
        'node.kubernetes.io/out-of-service',
        'node.cloudprovider.kubernetes.io/shutdown',
        'systemd-logind: Power key pressed',
        'System is powering down',
        'Reached target Shutdown',
        'Reached target Power-Off',
        'The node had been shutdown',
        '已关机',
      ],
    },
    shown: { weight: 'mentions', phrases: ['Stopping Kubernetes kubelet'] },
    usual: {
      weight: 'suggests',
      phrases: ['(vm|node|machine|instance) (was|is|has been) (shut down|powered off|stopped|switched off|terminated|deallocated)', '关机'],
    },
  },
  state: notReadySaying('node is shutting down'),
  explains: ['node-not-ready'],
  page: {
    en: {
      means:
        'The machine was powered off, or systemd announced a shutdown to the kubelet, which then reports "node is shutting down" and ends its pods. A shutdown that was called off leaves older kubelets in that state.',
      check: '    last -x shutdown reboot | head\n    kubectl describe node NODE | grep -A2 -i shut',
      cure: 'Start the machine. If it is running and the node still says so, restart the kubelet. If the machine will not come back, taint its Node with node.kubernetes.io/out-of-service, or delete it.',
    },
    zh: {
      means:
        '机器已关机，或 systemd 通知 kubelet 即将关机，kubelet 因此报告 "node is shutting down" 并终止 Pod。被取消的关机会使较旧的 kubelet 停留在该状态。',
      check: '    last -x shutdown reboot | head\n    kubectl describe node NODE | grep -A2 -i shut',
      cure: '启动机器。若机器正在运行而节点仍显示该状态，重启 kubelet。若机器不再恢复，为其 Node 添加污点 node.kubernetes.io/out-of-service，或删除该 Node。',
    },
  },
});
