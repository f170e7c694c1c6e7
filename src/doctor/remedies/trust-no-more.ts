// An authority that the whole machine trusts is taken out again. Debian reads files of one ending only, so that one moved aside is out;
// elsewhere every file of the folder counts, and a person has to take it away.
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import { k3sUnit } from './node-password.ts';
import type { Remedy, Step } from './remedy.ts';

const ofDebian = '/usr/local/share/ca-certificates/';

/** Taken back in the other order: the first one makes the bundle anew when the file is there again. */
const again: Step = { kind: 'program', program: 'update-ca-certificates', arguments: ['--fresh'], undo: ['--fresh'] };

export const trustNoMore = (facts: Facts): readonly Remedy[] => {
  const k3s = valueOf(facts.k3s);
  if (k3s === undefined || k3s.trustedBySystem.length === 0) return [];
  const unit = k3sUnit(facts, k3s);
  const paths = k3s.trustedBySystem;
  const title = { en: `trust ${paths.join(', ')} no more`, zh: `不再信任 ${paths.join('、')}` };
  if (paths.every((path) => path.startsWith(ofDebian))) {
    const aside = paths.map((path): Step => ({ kind: 'move-aside', path }));
    // Other programs of the machine may call the cluster.
    return [
      {
        name: 'trust-no-more',
        title,
        applicability: 'confirm',
        steps: [again, ...aside, again, { kind: 'unit', unit, action: 'restart' }],
      },
    ];
  }
  const commands = [
    ...paths.map((path) => `mv ${path} /root/`),
    'update-ca-trust   # or update-ca-certificates',
    `systemctl restart ${unit}`,
  ];
  return [{ name: 'trust-no-more', title, applicability: 'manual', steps: [], commands }];
};
