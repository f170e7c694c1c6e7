// Field selectors: `metadata.name=a,status.phase!=Running` of a query (apimachinery/pkg/fields). Which fields a kind knows, and
// how it says that it does not know one, its declaration decides.
import { badRequest, type StatusError } from '../status.ts';

export interface FieldRequirement {
  readonly field: string;
  readonly equal: boolean;
  readonly value: string;
}

export interface FieldSelector {
  readonly requirements: readonly FieldRequirement[];
  /** True when every object fits. */
  readonly everything: boolean;
  /** `field` gives the value a field has, '' when it has none. */
  matches(field: (name: string) => string): boolean;
  /** The value the field must have, if the selector says so. */
  exact(field: string): string | undefined;
  /** The name when the selector is `metadata.name=…` and nothing else. */
  readonly onlyName: string | undefined;
}

/** Parts between commas; an escaped comma is data. */
const splitTerms = (text: string): string[] => {
  const terms: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === ',') {
      terms.push(text.slice(start, at));
      start = at + 1;
    }
  }
  terms.push(text.slice(start));
  return terms;
};

const special = /[\\,=]/;

const unescapeValue = (value: string): string => {
  if (!special.test(value)) return value;
  let plain = '';
  let escaped = false;
  for (const char of value) {
    if (escaped) {
      if (!special.test(char)) throw badEscape(char);
      plain += char;
      escaped = false;
    } else if (char === '\\') escaped = true;
    // Upstream prints the code of the character.
    else if (special.test(char)) throw badRequest(`invalid field selector: unescaped character in value: ${char.codePointAt(0)}`);
    else plain += char;
  }
  if (escaped) throw badEscape('');
  return plain;
};

const badEscape = (char: string): StatusError => badRequest(`invalid field selector: invalid escape sequence: \\${char}`);

const operator = /!=|==|=/;

const requirementOf = (term: string, text: string): FieldRequirement => {
  const match = operator.exec(term);
  if (match === null) throw badRequest(`invalid selector: '${text}'; can't understand '${term}'`);
  const [sign] = match;
  return { field: term.slice(0, match.index), equal: sign !== '!=', value: unescapeValue(term.slice(match.index + sign.length)) };
};

const selectorOf = (requirements: readonly FieldRequirement[]): FieldSelector => {
  const [first] = requirements;
  return {
    requirements,
    everything: first === undefined,
    matches: (field) => requirements.every((each) => (field(each.field) === each.value) === each.equal),
    exact: (field) => requirements.find((each) => each.equal && each.field === field)?.value,
    onlyName: requirements.length === 1 && first?.equal === true && first.field === 'metadata.name' ? first.value : undefined,
  };
};

/** A text that is no selector is a StatusError (400). */
export const parseFieldSelector = (text: string): FieldSelector =>
  selectorOf(
    splitTerms(text)
      .filter((term) => term !== '')
      .sort()
      .map((term) => requirementOf(term, text)),
  );

const escapable = /[\\,=]/g;

/** A value made ready to stand in a field selector. */
export const escapeFieldValue = (value: string): string => value.replace(escapable, '\\$&');
