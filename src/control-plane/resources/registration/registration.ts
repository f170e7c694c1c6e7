// Registrations: where every machine stands that is a node, wants to be one, or was refused. The control plane alone writes
// them; everybody else reads.
import type { Registration } from '../../../api/types/registration.v1.generated.ts';
import { isRung, rungNames, rungs } from '../../../registration/rungs.ts';
import { ageSince } from '../age.ts';
import { nameColumn, text, wideText } from '../columns.ts';
import { declare } from '../resource.ts';

const rungText = ({ status }: Registration): string => {
  const rung = status?.rung ?? '';
  return isRung(rung) ? `${rung} ${rungs[rung].number}/${rungNames.length}` : rung;
};

export const registrations = declare<Registration>({
  storage: 'stored',
  group: 'registration.muster.dev',
  version: 'v1',
  kind: 'Registration',
  resource: 'registrations',
  singular: 'registration',
  namespaced: false,
  schema: 'registration.v1.Registration',
  verbs: ['get', 'list', 'watch'],
  keptFromInside: true,
  nameRule: 'dnsSubdomain',
  strategy: {},
  columns: [
    nameColumn,
    text<Registration>('Rung', 'The first step on the way to a node that serves whose test does not pass.', rungText),
    text<Registration>(
      'State',
      'Whether the machine climbs, waits for a decision, is stopped, is impaired or serves.',
      ({ status }) => status?.state ?? '',
    ),
    text<Registration>('Cause', 'Why it stands there: a code, or the cause in one word.', ({ status }) => status?.cause ?? ''),
    text<Registration>('Since', 'How long it has been so.', ({ status }, now) => ageSince(status?.since, now)),
    text<Registration>('Address', 'Where its requests come from.', ({ status }) => status?.address ?? ''),
    wideText<Registration>('Detail', 'The cause in a sentence.', ({ status }) => status?.detail ?? ''),
  ],
  unconditionalUpdate: true,
});
