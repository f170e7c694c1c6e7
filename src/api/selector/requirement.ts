// One condition on labels, checked as upstream checks it (labels.NewRequirement) and made ready to be asked for many objects.
import { problemsOfLabelKey, problemsOfLabelValue } from './label-syntax.ts';

export type Labels = Readonly<Record<string, string>>;
export type Operator = 'in' | 'notin' | '=' | '==' | '!=' | 'exists' | '!' | 'gt' | 'lt';

export interface Requirement {
  readonly key: string;
  readonly operator: Operator;
  /** Sorted, each once. */
  readonly values: readonly string[];
  matches(labels: Labels): boolean;
}

/** The text is upstream's; whoever asked turns it into an answer. */
export class SelectorSyntaxError extends Error {
  override readonly name = 'SelectorSyntaxError';
}

const quoted = (text: string): string => JSON.stringify(text);

export const requireLabelKey = (key: string): void => {
  const problems = problemsOfLabelKey(key);
  if (problems.length > 0) throw new SelectorSyntaxError(`invalid label key ${quoted(key)}: ${problems.join('; ')}`);
};

const requireLabelValue = (key: string, value: string): void => {
  const problems = problemsOfLabelValue(value);
  if (problems.length > 0) {
    throw new SelectorSyntaxError(`invalid label value: ${quoted(value)}: at key: ${quoted(key)}: ${problems.join('; ')}`);
  }
};

const integer = /^[+-]?\d{1,19}$/;
const least = -(2n ** 63n);
const most = 2n ** 63n - 1n;

/** strconv.ParseInt(text, 10, 64) */
const parseInteger = (text: string | undefined): bigint | undefined => {
  if (text === undefined || !integer.test(text)) return undefined;
  const number = BigInt(text.startsWith('+') ? text.slice(1) : text);
  return number < least || number > most ? undefined : number;
};

const requireCount = (operator: Operator, count: number): void => {
  const problem = problemWithCount(operator, count);
  if (problem !== undefined) throw new SelectorSyntaxError(problem);
};

const problemWithCount = (operator: Operator, count: number): string | undefined => {
  switch (operator) {
    case 'in':
    case 'notin':
      return count === 0 ? "for 'in', 'notin' operators, values set can't be empty" : undefined;
    case '=':
    case '==':
    case '!=':
      return count === 1 ? undefined : 'exact-match compatibility requires one single value';
    case 'exists':
    case '!':
      return count === 0 ? undefined : 'values set must be empty for exists and does not exist';
    case 'gt':
    case 'lt':
      return count === 1 ? undefined : "for 'Gt', 'Lt' operators, exactly one value is required";
  }
};

const comparison = (key: string, operator: 'gt' | 'lt', bound: bigint): ((labels: Labels) => boolean) => {
  return (labels) => {
    const value = Object.hasOwn(labels, key) ? parseInteger(labels[key]) : undefined;
    return value !== undefined && (operator === 'gt' ? value > bound : value < bound);
  };
};

/** Label values are strings, so nothing inherited can equal one. */
const membership = (key: string, values: readonly string[]): ((labels: Labels) => boolean) => {
  const [only] = values;
  if (values.length === 1) return (labels) => labels[key] === only;
  const set = new Set(values);
  return (labels) => {
    const value = labels[key];
    return value !== undefined && set.has(value);
  };
};

const matcherOf = (key: string, operator: Operator, values: readonly string[]): ((labels: Labels) => boolean) => {
  switch (operator) {
    case 'exists':
      return (labels) => Object.hasOwn(labels, key);
    case '!':
      return (labels) => !Object.hasOwn(labels, key);
    case 'gt':
    case 'lt': {
      const bound = parseInteger(values[0]);
      if (bound === undefined) throw new SelectorSyntaxError("for 'Gt', 'Lt' operators, the value must be an integer");
      return comparison(key, operator, bound);
    }
    case 'in':
    case '=':
    case '==':
      return membership(key, values);
    case 'notin':
    case '!=': {
      const isOneOf = membership(key, values);
      return (labels) => !isOneOf(labels);
    }
  }
};

export const requirement = (key: string, operator: Operator, given: readonly string[]): Requirement => {
  requireLabelKey(key);
  const values = [...new Set(given)].sort();
  requireCount(operator, values.length);
  const matches = matcherOf(key, operator, values);
  for (const value of values) requireLabelValue(key, value);
  return { key, operator, values, matches };
};
