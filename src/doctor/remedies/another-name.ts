// Two machines of one name: one of them gets another, which only its owner can choose.
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { Remedy } from './remedy.ts';

export const anotherName = (facts: Facts): readonly Remedy[] => {
  const flavour = valueOf(facts.layout)?.flavour;
  if (flavour !== 'kubeadm' && flavour !== 'hand') return [];
  return [
    {
      name: 'rename',
      title: { en: 'give this machine a name that no Node has, and join again', zh: '为本机设置未被任何 Node 使用的名称，然后重新加入' },
      applicability: 'manual',
      steps: [],
      commands: [
        'hostnamectl set-hostname <a name that no Node has>',
        ...(flavour === 'kubeadm'
          ? ['kubeadm reset -f', '<the join command of a control plane: kubeadm token create --print-join-command>']
          : []),
      ],
    },
  ];
};
