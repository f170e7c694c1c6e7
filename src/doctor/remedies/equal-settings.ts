// Settings that must be equal on all servers of k3s and RKE2: this one takes those of the others.
import type { Facts } from '../facts/facts.ts';
import { joinedServers } from '../causes/k3s-servers.ts';
import { differing } from '../causes/critical-settings.ts';
import { setK3sSetting } from './k3s-setting.ts';
import type { Remedy, Step } from './remedy.ts';

/** Files first, each once; then what reads them is started, once. */
const inOrder = (steps: readonly Step[]): readonly Step[] => {
  const edits = steps.filter(({ kind }) => kind === 'edit-file');
  const [reload] = steps.filter(({ kind }) => kind === 'reload-units');
  const [restart] = steps.filter(({ kind }) => kind === 'unit');
  return [...edits, ...(reload === undefined ? [] : [reload]), ...(restart === undefined ? [] : [restart])];
};

export const equalSettings = (facts: Facts): readonly Remedy[] => {
  const joined = joinedServers(facts);
  const wrong = joined === undefined ? [] : differing(joined);
  if (joined === undefined || wrong.length === 0) return [];
  const steps = wrong.map(({ name, theirs }) => setK3sSetting(facts, joined.k3s, name, theirs));
  if (steps.some((one) => one.length === 0)) return [];
  const said = wrong.map(({ name, theirs }) => `${name}: ${theirs}`).join(', ');
  return [
    {
      name: 'equal-settings',
      title: { en: `set what the other servers have: ${said}`, zh: `改为与其他服务器相同的设置：${said}` },
      applicability: 'confirm',
      steps: inOrder(steps.flat()),
    },
  ];
};
