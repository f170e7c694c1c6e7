// A kubelet registers its Node when it starts, and never again.
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { Remedy } from './remedy.ts';

export const restartKubelet = (facts: Facts): readonly Remedy[] => [
  {
    name: 'restart',
    title: { en: 'restart the kubelet, which registers the Node again', zh: '重启 kubelet，使其重新注册 Node' },
    applicability: 'safe',
    steps: [{ kind: 'unit', unit: valueOf(facts.layout)?.unit ?? 'kubelet.service', action: 'restart' }],
  },
];
