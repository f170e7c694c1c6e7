// The codes and names that `muster explain` and `muster doctor fix` take: for Tab, and for whoever mistyped one.
import { messageIds, tellInGeneral } from '../language/catalogue.ts';
import type { Language } from '../language/message.ts';
import type { Suggestion } from './command.ts';

interface Known {
  readonly code: string;
  readonly name: string;
  readonly about: string;
}

export const knownCauses = async (language: Language): Promise<Known[]> => {
  const { causes } = await import('../doctor/causes/all.ts');
  return causes.map(({ code, slug, title }) => ({ code, name: slug, about: title[language] }));
};

const knownMessages = (language: Language): Known[] =>
  messageIds.map((id) => {
    const { code, fact } = tellInGeneral(language, id);
    return { code, name: id, about: fact };
  });

/** What only the control plane sees is among them. */
export const knownToExplain = async (language: Language): Promise<Known[]> => {
  const [causes, { causeCodes, causeFacts }] = await Promise.all([knownCauses(language), import('../registration/causes.ts')]);
  const have = new Set(causes.map(({ code }) => code));
  const refusals = causeCodes
    .filter((code) => !have.has(code))
    .map((code) => ({ code, name: causeFacts(code).slug, about: causeFacts(code).title[language] }));
  return [...knownMessages(language), ...[...causes, ...refusals].sort((a, b) => (a.code < b.code ? -1 : 1))];
};

/** Names only for who has begun one: both would be twice as many. */
export const suggestionsOf = (known: readonly Known[], typed: string): Suggestion[] =>
  known.map(({ code, name, about }) => ({ word: /^[a-z]/.test(typed) ? name : code, about })).sort((a, b) => (a.word < b.word ? -1 : 1));
