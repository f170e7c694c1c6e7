// Whether the registry of an image answers at all. Any answer will do: that it asks for a login is not the question here.
import { request } from 'node:https';
import type { RegistryAnswer } from '../facts/runtime.ts';
import type { Paper } from '../papers/paper.ts';
import { registryOf } from '../reading/image-name.ts';
import { noAnswer } from './deadline.ts';
import type { Place } from './gather.ts';
import { lookUpFor } from './look-up.ts';

const patienceMs = 2_500;

export const askRegistry = async ({ deadline }: Place, image: string): Promise<Paper> => {
  const host = registryOf(image);
  const where = `https://${host}/v2/`;
  const patience = deadline.patience(patienceMs);
  const late = AbortSignal.timeout(patience.ms);
  const said = await new Promise<RegistryAnswer>((resolve) => {
    if (!URL.canParse(where)) {
      resolve({ host, answers: false, problem: 'it is no name of a host' });
      return;
    }
    // Whom it trusts is the runtime's concern; here is asked only whether somebody is there.
    const asked = request(where, { signal: late, rejectUnauthorized: false, agent: false, lookup: lookUpFor(patience) }, (response) => {
      response.resume();
      resolve({ host, answers: true });
    });
    asked.on('error', (error) => {
      const problem = late.aborted ? noAnswer(patience) : error.message;
      resolve({ host, answers: false, problem });
    });
    asked.end();
  });
  return late.aborted && patience.isCut
    ? { id: 'sandbox-registry', where, text: undefined, why: noAnswer(patience) }
    : { id: 'sandbox-registry', where, text: JSON.stringify(said) };
};
