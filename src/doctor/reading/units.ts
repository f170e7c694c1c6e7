// Units of systemd from its papers, and which of them is the kubelet, or runs it.
import type { RefusedUnit, Unit } from '../facts/kubelet.ts';
import { known, type Reading, unknown, valueOf } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { fromPaper } from './from-paper.ts';
import { secondStart, writtenUnit } from './start-line.ts';

const property = (block: string, name: string): string => new RegExp(`^${name}=(.*)$`, 'm').exec(block)?.[1] ?? '';

const unitOf = (block: string): Unit => {
  const since = Date.parse(property(block, 'ActiveEnterTimestamp').replace(/^[A-Z][a-z]{2} /, ''));
  const exitStatus = property(block, 'ExecMainStatus');
  const file = property(block, 'FragmentPath');
  return {
    name: property(block, 'Id'),
    present: property(block, 'LoadState') === 'loaded',
    active: property(block, 'ActiveState'),
    sub: property(block, 'SubState'),
    enabled: property(block, 'UnitFileState'),
    restarts: Number(property(block, 'NRestarts') || 0),
    result: property(block, 'Result'),
    dropIns: property(block, 'DropInPaths')
      .split(' ')
      .filter((path) => path !== ''),
    ...(exitStatus !== '' && { exitStatus: Number(exitStatus) }),
    ...(!Number.isNaN(since) && { activeSince: since }),
    ...(file !== '' && { file }),
  };
};

export const unitsIn = (papers: Papers): Reading<readonly Unit[]> =>
  fromPaper(papers, 'units', (text, { status }) =>
    status === 0 || text.includes('Id=')
      ? text
          .split('\n\n')
          .filter((block) => block.includes('Id='))
          .map(unitOf)
      : undefined,
  );

/** Units that are the kubelet, or run it within themselves. */
const kubeletUnits = [
  'kubelet.service',
  'k3s-agent.service',
  'k3s.service',
  'rke2-agent.service',
  'rke2-server.service',
  'muster-agent.service',
];

export const kubeletUnit = (papers: Papers): Reading<Unit> => {
  const units = unitsIn(papers);
  if (!units.known) return units;
  const present = units.value.filter(({ name, present: isThere }) => isThere && kubeletUnits.includes(name));
  const found = present.find(({ active }) => active === 'active') ?? present.find(({ enabled }) => enabled === 'enabled') ?? present[0];
  return found === undefined ? unknown('no unit of a kubelet is on this machine') : known(found, { where: `systemctl show ${found.name}` });
};

const refusals = ['bad-setting', 'error', 'masked'] as const;

export const refusedUnit = (papers: Papers): Reading<RefusedUnit> => {
  if (kubeletUnit(papers).known) return unknown('a unit of a kubelet is taken');
  return fromPaper(papers, 'units', (text) => {
    for (const block of text.split('\n\n')) {
      const name = property(block, 'Id');
      const load = refusals.find((one) => one === property(block, 'LoadState'));
      if (load === undefined || !kubeletUnits.includes(name)) continue;
      const why = /^\S{1,128} "(.{1,512})"$/.exec(property(block, 'LoadError'))?.[1];
      const second = load === 'bad-setting' ? secondStart(papers, name) : undefined;
      return {
        name,
        load,
        active: property(block, 'ActiveState'),
        enabled: property(block, 'UnitFileState'),
        ...(why !== undefined && { why }),
        ...(second !== undefined && { secondStart: second }),
      };
    }
    return undefined;
  });
};

/** By systemd; where it was not there to be asked, by the files. */
export const kubeletUnitName = (papers: Papers): string | undefined => {
  const named = valueOf(kubeletUnit(papers))?.name ?? valueOf(refusedUnit(papers))?.name;
  return named ?? (papers.read('units') === undefined ? writtenUnit(papers, kubeletUnits) : undefined);
};
