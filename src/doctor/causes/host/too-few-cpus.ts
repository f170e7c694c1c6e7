// The machine has fewer processors than a control plane needs.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';

/** cmd/kubeadm/app/constants: ControlPlaneNumCPU. */
const wanted = 2;

const judgeState = (facts: Facts): Finding | undefined => {
  const count = valueOf(facts.processors);
  if (count === undefined) return undefined;
  const source = sourceOf(facts.processors);
  if (count >= wanted) return finding('excluded', source, `there are ${String(count)} processors`, `有 ${String(count)} 个 CPU`);
  // Once it is a node it was made to go on, and who has only to join needs no second one: that it is so is then not why.
  const isNew = valueOf(facts.kubeconfig)?.present === false && valueOf(facts.joining) === undefined;
  return isNew ? finding('supported', source, 'there is one processor', '仅有一个 CPU') : undefined;
};

export const tooFewCpus = cause({
  code: 'MU124',
  slug: 'too-few-cpus',
  rung: 'host',
  title: { en: 'the machine has too few processors', zh: '机器的 CPU 数量不足' },
  frequency: 1,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        '[ERROR NumCPU]',
        'number of available CPUs {n} is less than the required',
        'CPU (数|核数|数量)*(不足|少于|小于)',
        'CPU * (required 2|less than 2)',
        '(cpu|核)*(至少|最少)*2',
        '只有1核',
        '单核',
      ],
    },
    some: { weight: 'points', phrases: ['(Insufficient cpu|insufficient CPU|not enough CPU)', 'InvalidNodeAllocatableConfiguration'] },
    mentioned: { weight: 'mentions', phrases: ['nproc'] },
  },
  state: judgeState,
  explains: ['waiting-timed-out', 'pods-pending'],
  page: {
    en: {
      means:
        'kubeadm asks for two processors for a control plane. With one it refuses, and if it is made to go on, the components starve each other.',
      check: '    nproc; lscpu | head',
      cure: 'Give the machine two processors. For a try-out only: `--ignore-preflight-errors=NumCPU`.',
    },
    zh: {
      means: 'kubeadm 要求控制平面至少有两个 CPU。只有一个时会拒绝；若强行继续，各组件会相互争抢。',
      check: '    nproc; lscpu | head',
      cure: '为机器分配两个 CPU。仅作试验时可用 `--ignore-preflight-errors=NumCPU`。',
    },
  },
});
