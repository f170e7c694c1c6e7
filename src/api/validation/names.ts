// Forms of names: every function returns what is wrong with a value, in upstream's words
// (apimachinery/pkg/util/validation/validation.go, pkg/api/validation/generic.go and path/name.go; wording of 1.20).
export const noLongerThan = (value: string, max: number): string[] =>
  Buffer.byteLength(value) > max ? [`must be no more than ${max} characters`] : [];

/** The pattern is compiled once, and told in the fault. */
export const matching = (rule: string, pattern: string, ...examples: string[]): ((value: string) => string[]) => {
  const expression = new RegExp(`^${pattern}$`);
  const shown = examples.map((example) => `'${example}', `).join(' or ');
  const fault = `${rule} ${examples.length === 0 ? '(' : `(e.g. ${shown}`}regex used for validation is '${pattern}')`;
  return (value) => (expression.test(value) ? [] : [fault]);
};

const labelPattern = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const namePattern = '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]';

const dnsLabel = matching(
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character",
  labelPattern,
  'my-name',
  '123-abc',
);
const dnsSubdomain = matching(
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character",
  `${labelPattern}(\\.${labelPattern})*`,
  'example.com',
);
const dns1035Label = matching(
  "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character",
  '[a-z]([-a-z0-9]*[a-z0-9])?',
  'my-name',
  'abc-123',
);
const labelValue = matching(
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
  `(${namePattern})?`,
  'MyValue',
  'my_value',
  '12345',
);
const namePart = matching(
  "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
  namePattern,
  'MyName',
  'my.name',
  '123-abc',
);

export const dnsLabelFaults = (value: string): string[] => [...noLongerThan(value, 63), ...dnsLabel(value)];
export const dnsSubdomainFaults = (value: string): string[] => [...noLongerThan(value, 253), ...dnsSubdomain(value)];
export const dns1035LabelFaults = (value: string): string[] => [...noLongerThan(value, 63), ...dns1035Label(value)];
export const labelValueFaults = (value: string): string[] => [...noLongerThan(value, 63), ...labelValue(value)];

const namePartFaults = (name: string): string[] =>
  [...(name === '' ? ['must be non-empty'] : noLongerThan(name, 63)), ...namePart(name)].map((fault) => `name part ${fault}`);

const prefixFaults = (prefix: string): string[] =>
  (prefix === '' ? ['must be non-empty'] : dnsSubdomainFaults(prefix)).map((fault) => `prefix part ${fault}`);

/** `name` or `example.com/name`: keys of labels and annotations, finalizers, resource names. */
export const qualifiedNameFaults = (value: string): string[] => {
  const [first = '', second, third] = value.split('/', 3);
  if (third !== undefined) {
    const [rule = ''] = namePart('/');
    return [`a qualified name ${rule} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`];
  }
  return second === undefined ? namePartFaults(first) : [...prefixFaults(first), ...namePartFaults(second)];
};

const pathSegmentFaults = (name: string, prefix: boolean): string[] => {
  if (!prefix && (name === '.' || name === '..')) return [`may not be '${name}'`];
  return ['/', '%'].filter((character) => name.includes(character)).map((character) => `may not contain '${character}'`);
};

/** Which form the names of a kind's objects have. */
export type NameRule = 'dnsSubdomain' | 'dnsLabel' | 'dns1035Label' | 'pathSegment';

const dnsRules = { dnsSubdomain: dnsSubdomainFaults, dnsLabel: dnsLabelFaults, dns1035Label: dns1035LabelFaults };

/** A prefix may end with a dash, since more will follow it. */
const asIfCompleted = (prefix: string): string => (prefix.length > 1 && prefix.endsWith('-') ? `${prefix.slice(0, -2)}a` : prefix);

export const nameFaults = (rule: NameRule, name: string): string[] =>
  rule === 'pathSegment' ? pathSegmentFaults(name, false) : dnsRules[rule](name);

/** For generateName. */
export const namePrefixFaults = (rule: NameRule, prefix: string): string[] =>
  rule === 'pathSegment' ? pathSegmentFaults(prefix, true) : dnsRules[rule](asIfCompleted(prefix));
