// A unit of the kubelet that says it is run by somebody else is run by root: a drop-in that comes last says so.
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import { dropInPath } from './flag-in-unit.ts';
import type { Remedy } from './remedy.ts';

export const unitAsRoot = (facts: Facts): readonly Remedy[] => {
  const start = valueOf(facts.kubeletStart);
  const path = start?.user === undefined ? undefined : dropInPath(start, 'user');
  if (start === undefined || path === undefined) return [];
  return [
    {
      name: 'as-root',
      title: { en: `run ${start.unit} as root`, zh: `以 root 运行 ${start.unit}` },
      // Whoever wrote the user there may have meant it.
      applicability: 'confirm',
      steps: [
        { kind: 'edit-file', path, edit: { put: 'text', text: '[Service]\nUser=\nGroup=\n' } },
        { kind: 'reload-units' },
        { kind: 'unit', unit: start.unit, action: 'restart' },
      ],
    },
  ];
};
