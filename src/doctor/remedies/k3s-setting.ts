// A setting of k3s or RKE2, changed where it stands: in a configuration file, in an environment file, or in the unit itself.
import type { Facts } from '../facts/facts.ts';
import type { K3sFacts } from '../facts/k3s.ts';
import { type CriticalSetting, isCritical } from '../causes/critical-settings.ts';
import { k3sUnit } from './node-password.ts';
import type { Edit } from './edit.ts';
import type { Step } from './remedy.ts';

interface Names {
  readonly flags: readonly string[];
  /** Without what they begin with: K3S_URL. */
  readonly variable: string;
}

const known: Readonly<Record<'server' | 'flannel-iface' | 'snapshotter', Names>> = {
  server: { flags: ['server', 's'], variable: 'URL' },
  snapshotter: { flags: ['snapshotter'], variable: 'SNAPSHOTTER' },
  'flannel-iface': { flags: ['flannel-iface'], variable: 'FLANNEL_IFACE' },
};

/** Those of which only the long flag is known have no variable that k3s reads. */
const namesOf = (name: keyof typeof known | CriticalSetting): Names =>
  isCritical(name) ? { flags: [name], variable: name.toUpperCase().replaceAll('-', '_') } : known[name];

const isUnit = (path: string): boolean => path.endsWith('.service') || path.endsWith('.conf');
const isConfig = (k3s: K3sFacts, path: string): boolean => path === k3s.configFile || path.startsWith(`${k3s.configFile}.d/`);

/** None when only the running process shows it: then nobody knows where it would come from the next time. */
export const setK3sSetting = (facts: Facts, k3s: K3sFacts, name: keyof typeof known | CriticalSetting, value: string): readonly Step[] => {
  const path = k3s.places[name] ?? k3s.configFile;
  const { flags, variable: short } = namesOf(name);
  if (path.startsWith('/proc/')) return [];
  const variable = `${k3s.program.toUpperCase()}_${short}`;
  const edit: Edit = isConfig(k3s, path)
    ? { put: 'yaml-value', path: [name], value: value === 'true' || value === 'false' ? value === 'true' : value }
    : isUnit(path)
      ? { put: 'unit-setting', flags, variables: [variable], value }
      : { put: 'variable', variable, value };
  return [
    { kind: 'edit-file', path, edit },
    ...(isUnit(path) ? [{ kind: 'reload-units' } as const] : []),
    { kind: 'unit', unit: k3sUnit(facts, k3s), action: 'restart' },
  ];
};
