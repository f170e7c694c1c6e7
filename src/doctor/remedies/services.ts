// The services that a remedy starts again, so that a changed file takes effect.
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { Step } from './remedy.ts';

export const kubeletUnit = (facts: Facts): string => valueOf(facts.kubeletUnit)?.name ?? valueOf(facts.layout)?.unit ?? 'kubelet.service';

export const restartKubelet = (facts: Facts): Step => ({ kind: 'unit', unit: kubeletUnit(facts), action: 'restart' });

export const restartContainerd: Step = { kind: 'unit', unit: 'containerd.service', action: 'restart' };
