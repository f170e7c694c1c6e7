// A unit of the kubelet that systemd does not take is made one that it takes, where that is certain: unmasked, or with one line less
// that starts it. All else a person has to read.
import type { RefusedUnit } from '../facts/kubelet.ts';
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { Remedy, Step } from './remedy.ts';

const unmask = ({ name, active }: RefusedUnit): Remedy => ({
  name: 'unmask',
  title: { en: `unmask ${name}, and start it`, zh: `解除 ${name} 的屏蔽并启动` },
  // Somebody masked it, and may have had a reason.
  applicability: 'confirm',
  steps: [
    { kind: 'unit', unit: name, action: 'unmask' },
    ...(active === 'active' ? [] : [{ kind: 'unit', unit: name, action: 'start' } as const]),
  ],
});

/** What runs goes on: the unit is taken with its next start. */
const startOnce = ({ name, active }: RefusedUnit, path: string): Remedy => {
  const steps: readonly Step[] = [
    { kind: 'edit-file', path, edit: { put: 'start-alone' } },
    { kind: 'reload-units' },
    ...(active === 'active' ? [] : [{ kind: 'unit', unit: name, action: 'restart' } as const]),
  ];
  const title = { en: `let ${path} take away the ExecStart= before its own`, zh: `在 ${path} 中先清空之前的 ExecStart=` };
  return { name: 'one-start', title, applicability: 'safe', steps };
};

const byHand = ({ name, load, enabled }: RefusedUnit): Remedy => ({
  name: 'mend-unit',
  title: { en: `put the unit ${name} right`, zh: `修正单元 ${name}` },
  applicability: 'manual',
  steps: [],
  commands:
    load === 'masked'
      ? [`systemctl unmask ${enabled === 'masked-runtime' ? '--runtime ' : ''}${name}`, `systemctl start ${name}`]
      : [
          `systemd-analyze verify ${name}   # says which line`,
          `systemctl cat ${name}`,
          `systemctl daemon-reload && systemctl restart ${name}`,
        ],
});

export const takeUnit = (facts: Facts): readonly Remedy[] => {
  const unit = valueOf(facts.kubeletUnitRefused);
  if (unit === undefined) return [];
  if (unit.load === 'masked' && unit.enabled !== 'masked-runtime') return [unmask(unit)];
  return [unit.secondStart === undefined ? byHand(unit) : startOnce(unit, unit.secondStart)];
};
