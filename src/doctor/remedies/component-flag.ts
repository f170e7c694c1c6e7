// A flag in the manifest of a part of the control plane that is started from this machine. The kubelet sees the change and starts it
// anew: it is asked first.
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { Remedy, Step } from './remedy.ts';

type Part = 'apiServer' | 'controllerManager' | 'etcdMember';

const words = ({ flag, value }: Flag): string => (value === undefined ? `--${flag}` : `--${flag}=${value}`);

interface Flag {
  readonly flag: string;
  /** Undefined: it is taken out. */
  readonly value?: string;
}

export const setFlags = (facts: Facts, part: Part, flags: readonly Flag[]): readonly Remedy[] => {
  const path = valueOf(facts[part])?.manifest;
  if (path === undefined) return [];
  const list = flags.map(words).join(' ');
  const isDropped = flags.every(({ value }) => value === undefined);
  const title = isDropped
    ? { en: `take ${list} out of ${path}`, zh: `从 ${path} 中去掉 ${list}` }
    : { en: `set ${list} in ${path}`, zh: `在 ${path} 中设置 ${list}` };
  const steps = flags.map((one): Step => ({ kind: 'edit-file', path, edit: { put: 'manifest-flag', ...one } }));
  return [{ name: isDropped ? 'drop-flag' : 'set-flag', title, applicability: 'confirm', steps }];
};

export const setFlag = (facts: Facts, part: Part, one: Flag): readonly Remedy[] => setFlags(facts, part, [one]);

export const signTokens = (facts: Facts): readonly Remedy[] => {
  const listed = valueOf(facts.controllerManager)?.flags['controllers'] ?? '*';
  const kept = listed.split(',').filter((name) => name !== '' && !/^-?bootstrap-?signer/.test(name));
  return setFlag(facts, 'controllerManager', { flag: 'controllers', value: [...kept, 'bootstrapsigner'].join(',') });
};
