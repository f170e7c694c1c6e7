// Label selectors: `a=b,c!=d,e in (x,y),!f,g>1` of a query, and the LabelSelector object. Parsed once, asked for many objects.
import { badRequest } from '../status.ts';
import { type Token, type TokenKind, tokensOf } from './label-lexer.ts';
import { type Labels, type Operator, requireLabelKey, type Requirement, requirement, SelectorSyntaxError } from './requirement.ts';

export interface LabelSelector {
  readonly requirements: readonly Requirement[];
  /** True when every object fits. */
  readonly everything: boolean;
  matches(labels: Labels | undefined): boolean;
}

const noLabels: Labels = {};
const everything: LabelSelector = { requirements: [], everything: true, matches: () => true };
const nothing: LabelSelector = { requirements: [], everything: false, matches: () => false };

const allOf = (requirements: readonly Requirement[]): LabelSelector => {
  const [first] = requirements;
  if (first === undefined) return everything;
  if (requirements.length === 1) return { requirements, everything: false, matches: (labels = noLabels) => first.matches(labels) };
  return { requirements, everything: false, matches: (labels = noLabels) => requirements.every((each) => each.matches(labels)) };
};

const signs: Partial<Record<TokenKind, Operator>> = { in: 'in', notin: 'notin', '=': '=', '==': '==', '!=': '!=', '>': 'gt', '<': 'lt' };

/** Recursive descent in upstream's steps, so that it refuses the same texts in the same words (labels.Parser). */
class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = tokensOf(text);
  }

  parse(): Requirement[] {
    const requirements: Requirement[] = [];
    for (;;) {
      const { kind, text } = this.#look();
      if (kind === 'end') return requirements;
      if (kind !== 'word' && kind !== '!') throw found(text, "!, identifier, or 'end of string'");
      requirements.push(this.#within('unable to parse requirement', () => this.#requirement()));
      const separator = this.#take();
      if (separator.kind === 'end') return requirements;
      if (separator.kind !== ',') throw found(separator.text, "',' or 'end of string'");
      const next = this.#look();
      if (next.kind !== 'word' && next.kind !== '!') throw found(next.text, "identifier after ','");
    }
  }

  /** `in` and `notin` are words except where an operator stands. */
  #look(): Token {
    const token = this.#tokens[this.#at] ?? { kind: 'end', text: '' };
    return token.kind === 'in' || token.kind === 'notin' ? { kind: 'word', text: token.text } : token;
  }

  #take(): Token {
    const token = this.#look();
    this.#at++;
    return token;
  }

  #within<T>(where: string, parse: () => T): T {
    try {
      return parse();
    } catch (error) {
      if (error instanceof SelectorSyntaxError) throw new SelectorSyntaxError(`${where}: ${error.message}`, { cause: error });
      throw error;
    }
  }

  #requirement(): Requirement {
    const first = this.#take();
    const absent = first.kind === '!';
    const key = absent ? this.#take() : first;
    if (key.kind !== 'word') throw found(key.text, 'identifier');
    requireLabelKey(key.text);
    if (absent) return requirement(key.text, '!', []);
    const { kind } = this.#look();
    if (kind === 'end' || kind === ',') return requirement(key.text, 'exists', []);
    const operator = this.#operator();
    return requirement(key.text, operator, operator === 'in' || operator === 'notin' ? this.#values() : [this.#value()]);
  }

  #operator(): Operator {
    const token = this.#tokens[this.#at++];
    const operator = token === undefined ? undefined : signs[token.kind];
    if (operator === undefined) throw found(token?.text ?? '', "'=', '!=', '==', 'in', notin'");
    return operator;
  }

  #value(): string {
    const { kind, text } = this.#look();
    if (kind === 'end' || kind === ',') return '';
    this.#at++;
    if (kind !== 'word') throw found(text, 'identifier');
    return text;
  }

  #values(): string[] {
    const open = this.#take();
    if (open.kind !== '(') throw new SelectorSyntaxError(`found '${open.text}' expected: '('`);
    const { kind, text } = this.#look();
    if (kind !== 'word' && kind !== ',' && kind !== ')') throw found(text, "',', ')' or identifier");
    const values: string[] = [];
    let comma = true;
    for (;;) {
      const token = this.#take();
      if (token.kind === ')') return comma ? [...values, ''] : values;
      if (token.kind === ',') {
        if (comma) values.push('');
        comma = true;
      } else if (token.kind === 'word' && comma) {
        values.push(token.text);
        comma = false;
      } else throw found(token.text, comma ? "',', or identifier" : "',' or ')'");
    }
  }
}

const found = (text: string, expected: string): SelectorSyntaxError => new SelectorSyntaxError(`found '${text}', expected: ${expected}`);

const asBadRequest = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw error instanceof SelectorSyntaxError ? badRequest(error.message) : error;
  }
};

/** Of the query; a text that is no selector is a StatusError (400). */
export const parseLabelSelector = (text: string): LabelSelector =>
  text === '' ? everything : allOf(asBadRequest(() => new Parser(text).parse()));

export interface LabelSelectorObject {
  readonly matchLabels?: Labels | undefined;
  readonly matchExpressions?:
    | readonly { readonly key: string; readonly operator: string; readonly values?: readonly string[] }[]
    | undefined;
}

const namedOperators: Readonly<Record<string, Operator>> = { In: 'in', NotIn: 'notin', Exists: 'exists', DoesNotExist: '!' };

/** Of a LabelSelector in an object: none selects nothing, an empty one everything (metav1.LabelSelectorAsSelector). */
export const labelSelectorOf = (selector: LabelSelectorObject | undefined): LabelSelector => {
  if (selector === undefined) return nothing;
  return asBadRequest(() => {
    const exact = Object.entries(selector.matchLabels ?? {}).map(([key, value]) => requirement(key, '=', [value]));
    const expressions = (selector.matchExpressions ?? []).map(({ key, operator, values }) => {
      const named = Object.hasOwn(namedOperators, operator) ? namedOperators[operator] : undefined;
      if (named === undefined) throw new SelectorSyntaxError(`${JSON.stringify(operator)} is not a valid pod selector operator`);
      return requirement(key, named, values ?? []);
    });
    return allOf([...exact, ...expressions]);
  });
};

/** Of a plain map of labels, as in a Service's `spec.selector`: an absent or empty one selects nothing. */
export const labelSelectorOfMap = (labels: Labels | undefined): LabelSelector =>
  labels === undefined || Object.keys(labels).length === 0 ? nothing : labelSelectorOf({ matchLabels: labels });
