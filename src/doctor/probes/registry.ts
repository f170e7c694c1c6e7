// Whether the registry of an image answers at all. Any answer will do: that it asks for a login is not the question here.
import type { RegistryAnswer } from '../facts/runtime.ts';
import type { Paper } from '../papers/paper.ts';
import { registryOf } from '../reading/image-name.ts';
import { messageOf } from './api-request.ts';
import { noAnswer } from './deadline.ts';
import { fetchText } from './fetch-text.ts';
import type { Place } from './gather.ts';

const patienceMs = 2_500;

/** Whom it trusts is the runtime's concern; here is asked only whether somebody is there. */
const options = { method: 'HEAD', rejectUnauthorized: false };

export const askRegistry = async ({ deadline }: Place, image: string): Promise<Paper> => {
  const host = registryOf(image);
  const where = `https://${host}/v2/`;
  const paper = (said: RegistryAnswer): Paper => ({ id: 'sandbox-registry', where, text: JSON.stringify(said) });
  if (!URL.canParse(where)) return paper({ host, answers: false, problem: 'it is no name of a host' });
  const patience = deadline.patience(patienceMs);
  try {
    await fetchText(where, { patience, mostBytes: 0 }, options);
    return paper({ host, answers: true });
  } catch (error) {
    const problem = messageOf(error);
    return patience.isCut && problem === noAnswer(patience)
      ? { id: 'sandbox-registry', where, text: undefined, why: problem }
      : paper({ host, answers: false, problem });
  }
};
