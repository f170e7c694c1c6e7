// The node is Ready and takes no pods, because somebody said so.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { letPodsIn, strangeTaints } from '../../remedies/let-pods-in.ts';

const judge = (facts: Facts): Finding | undefined => {
  const node = valueOf(facts.node);
  if (node === undefined) return undefined;
  const source = sourceOf(facts.node);
  if (node.unschedulable) return finding('proved', source, `Node ${node.name} is cordoned`, `Node ${node.name} 已被设为不可调度`);
  const [taint] = strangeTaints(node);
  if (taint === undefined) return finding('excluded', source, 'neither cordoned nor tainted', '未被设为不可调度，也没有污点');
  return finding('proved', source, `tainted with ${taint.key}:${taint.effect}`, `带有污点 ${taint.key}:${taint.effect}`);
};

export const nodeCordonedOrTainted = cause({
  code: 'MU902',
  slug: 'node-cordoned-or-tainted',
  rung: 'serving',
  severity: 'warning',
  title: { en: 'the node takes no pods: it is cordoned or tainted', zh: '节点不接受 Pod：已被设为不可调度或有污点' },
  frequency: 1,
  signs: {
    named: {
      weight: 'names',
      when: (_, { text }) => !/Tolerations|op=Exists/.test(text),
      phrases: [
        '[MU902]',
        'SchedulingDisabled',
        'node.kubernetes.io/unschedulable',
        'were unschedulable',
        'untolerated taint {node.kubernetes.io/unschedulable',
      ],
    },
    taint: { weight: 'points', phrases: [] },
    shown: {
      weight: 'mentions',
      phrases: [
        "had taint * that the pod didn't tolerate",
        'had untolerated taint',
        'kubectl cordon',
        'kubectl drain',
        'kubectl uncordon',
        'node-role.kubernetes.io/control-plane:NoSchedule',
        'node-role.kubernetes.io/master:NoSchedule',
      ],
    },
  },
  state: judge,
  remedies: letPodsIn,
  explains: ['pods-pending'],
  page: {
    en: {
      means:
        'The node is sound, and its Node carries spec.unschedulable (kubectl cordon or drain) or a taint that common pods do not tolerate, such as that of control planes. New pods stay Pending.',
      check: '    kubectl get node NODE -o jsonpath={.spec}\n    kubectl describe node NODE | grep -A3 Taints',
      cure: 'If nobody works on it: `kubectl uncordon NODE`, or `kubectl taint node NODE KEY-`. A single machine that is control plane and worker: take away node-role.kubernetes.io/control-plane:NoSchedule.',
    },
    zh: {
      means:
        '节点正常，但其 Node 设置了 spec.unschedulable（kubectl cordon 或 drain），或带有普通 Pod 不容忍的污点，如控制平面污点。新 Pod 停留在 Pending。',
      check: '    kubectl get node NODE -o jsonpath={.spec}\n    kubectl describe node NODE | grep -A3 Taints',
      cure: '若无人维护：`kubectl uncordon NODE`，或 `kubectl taint node NODE KEY-`。单机兼作控制平面与工作节点时，移除 node-role.kubernetes.io/control-plane:NoSchedule。',
    },
  },
});
