// What is said of a unit of the kubelet that systemd does not take.
import type { Facts } from '../facts/facts.ts';
import type { RefusedUnit } from '../facts/kubelet.ts';
import type { Finding } from './cause.ts';
import { finding, sourceOf } from './finding.ts';

export const refusedSaying = ({ name, load, why, secondStart }: RefusedUnit, facts: Facts): Finding => {
  const state = `${name}: LoadState=${load}${why === undefined ? '' : `, ${why}`}`;
  const en = secondStart === undefined ? state : `${state} ${secondStart} gives a second ExecStart=`;
  const zh = secondStart === undefined ? state : `${state} ${secondStart} 给出了第二个 ExecStart=`;
  return finding('proved', sourceOf(facts.kubeletUnitRefused), en, zh);
};
