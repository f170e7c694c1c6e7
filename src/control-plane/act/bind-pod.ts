// POST pods/NAME/binding: a scheduler assigns a pod to a node.
import type { ApiAnswer } from '../../api/exchange.ts';
import { conflict, invalid, created, notFound } from '../../api/status.ts';
import type { Binding, Pod } from '../../api/types/core.v1.generated.ts';
import { causeOf } from '../../api/validation/field-error.ts';
import { answerValue } from '../answer/object-answer.ts';
import { decodeAs, readBody } from '../decode/body.ts';
import type { Act } from '../exchange.ts';
import { parseEntry, storedText } from '../negotiate/entry-text.ts';
import { bind, bindingConflict, validateBinding } from '../resources/core/pod/binding.ts';
import { storeKey } from '../served.ts';
import type { Action } from './action.ts';
import { admitAction } from './admit-object.ts';
import { dryRunOf } from './dry-run.ts';

const takes = { group: '', version: 'v1', kind: 'Binding' } as const;
const bindings = { group: '', resource: 'pods/binding' };

const run = async (act: Act): Promise<ApiAnswer> => {
  const { parts, exchange, served } = act;
  const dryRun = dryRunOf(exchange.query, 'CreateOptions');
  const binding = decodeAs(exchange, await readBody(exchange), { ...takes, schema: 'core.v1.Binding' }) as unknown as Binding;
  const { namespace, name } = exchange.info;
  await admitAction(act, binding, dryRun);
  const errors = validateBinding(binding);
  if (errors.length > 0) throw invalid({ group: '', kind: 'Binding' }, name, errors.map(causeOf));
  for (;;) {
    const { entry } = await parts.store.get(storeKey(served, namespace, name));
    if (entry === undefined) throw notFound(served.groupResource, name);
    const pod = parseEntry<Pod>(served, entry);
    const refusal = bindingConflict(pod);
    if (refusal !== undefined) throw conflict(bindings, name, refusal);
    if (dryRun) break;
    const outcome = await parts.store.update(entry.key, storedText(served, bind(pod, binding, parts.clock.now())), entry.modRevision);
    if (outcome.kind === 'done') break;
  }
  return answerValue(exchange, created(), 201);
};

export const bindPod: Action = { group: '', resource: 'pods', subresource: 'binding', takes, run };
