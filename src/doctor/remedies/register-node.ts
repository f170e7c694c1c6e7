// The kubelet is told to register its Node, where it was told not to.
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { Remedy, Step } from './remedy.ts';

const editOf = (facts: Facts): Step | undefined => {
  const layout = valueOf(facts.layout);
  if (valueOf(facts.kubeletSettings)?.flags['register-node'] === undefined) {
    const path = valueOf(facts.kubeletConfig)?.path;
    return path === undefined ? undefined : { kind: 'edit-file', path, edit: { put: 'yaml-value', path: ['registerNode'], value: true } };
  }
  if (layout?.flagsFile === undefined) return undefined;
  const edit = { put: 'flag-in-variable', variable: 'KUBELET_EXTRA_ARGS', flag: 'register-node', value: 'true' } as const;
  return { kind: 'edit-file', path: layout.flagsFile, edit };
};

export const registerNode = (facts: Facts): readonly Remedy[] => {
  const edit = editOf(facts);
  if (edit === undefined) return [];
  return [
    {
      name: 'register',
      title: { en: 'let the kubelet register its Node', zh: '让 kubelet 注册其 Node' },
      applicability: 'safe',
      steps: [edit, { kind: 'unit', unit: valueOf(facts.layout)?.unit ?? 'kubelet.service', action: 'restart' }],
    },
  ];
};
