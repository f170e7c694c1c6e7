// What a label key or value may look like, in upstream's words (apimachinery/pkg/util/validation).
const nameFormat = '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]';
const name = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const subdomainFormat = '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*';
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

const longestName = 63;
const longestSubdomain = 253;

const tooLong = (most: number): string => `must be no more than ${most} characters`;

const malformedName =
  "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character " +
  `(e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '${nameFormat}')`;

const malformedValue =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an " +
  `alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(${nameFormat})?')`;

const malformedSubdomain =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an " +
  `alphanumeric character (e.g. 'example.com', regex used for validation is '${subdomainFormat}')`;

const problemsOfPrefix = (prefix: string): string[] => {
  if (prefix === '') return ['prefix part must be non-empty'];
  const problems: string[] = [];
  if (prefix.length > longestSubdomain) problems.push(`prefix part ${tooLong(longestSubdomain)}`);
  // The length is known before a long text meets a pattern with nested repetition.
  if (prefix.length > longestSubdomain || !subdomain.test(prefix)) problems.push(`prefix part ${malformedSubdomain}`);
  return problems;
};

/** Empty when the key is a qualified name: `app`, `example.com/app`. */
export const problemsOfLabelKey = (key: string): string[] => {
  const parts = key.split('/', 3);
  if (parts.length > 2)
    return [`a qualified name ${malformedName} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`];
  const own = parts.at(-1) ?? '';
  const problems = parts.length === 2 ? problemsOfPrefix(parts[0] ?? '') : [];
  if (own === '') problems.push('name part must be non-empty');
  else if (Buffer.byteLength(own) > longestName) problems.push(`name part ${tooLong(longestName)}`);
  if (!name.test(own)) problems.push(`name part ${malformedName}`);
  return problems;
};

/** Empty when the value may stand in a label. */
export const problemsOfLabelValue = (value: string): string[] => {
  const problems: string[] = [];
  if (Buffer.byteLength(value) > longestName) problems.push(tooLong(longestName));
  if (value !== '' && !name.test(value)) problems.push(malformedValue);
  return problems;
};
