// Writes plain data as YAML in blocks, keys sorted, as Go's tools write it. Reading YAML is another matter, with a library of its own.

type YamlScalar = string | number | boolean | null;
type YamlItem = YamlScalar | YamlMap;
export type YamlValue = YamlItem | readonly YamlItem[];

export interface YamlMap {
  readonly [key: string]: YamlValue | undefined;
}

/** What every YAML reader takes for a string without quotes. */
const plain = /^[A-Za-z/](?:[-A-Za-z0-9_./@+=]|:(?=[-A-Za-z0-9_./@]))*$/;
/** `10.96.0.0/12`, `127.0.0.1:6443`, `4m0s`: begin like numbers and are none. */
const plainFromDigit = /^(?:\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d{1,5})?|(?:\d{1,5}[hms])+)$/;
const otherThanText = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

const isPlain = (text: string): boolean => (plain.test(text) && !otherThanText.test(text)) || plainFromDigit.test(text);

const scalar = (value: YamlScalar): string => (typeof value === 'string' && !isPlain(value) ? JSON.stringify(value) : String(value));

const isList = (value: YamlValue): value is readonly YamlItem[] => Array.isArray(value);
const isMap = (value: YamlItem): value is YamlMap => typeof value === 'object' && value !== null;

/** Keys whose value is undefined are left out. */
export function renderYaml(map: YamlMap): string {
  return mapLines(map)
    .map((line) => `${line}\n`)
    .join('');
}

function mapLines(map: YamlMap): string[] {
  const keys = Object.keys(map).sort();
  return keys.flatMap((key) => {
    const value = map[key];
    return value === undefined ? [] : entryLines(`${scalar(key)}:`, value);
  });
}

/** `head` and the value: beside it when it fits on the line, else below. */
function entryLines(head: string, value: YamlValue): string[] {
  if (isList(value)) return value.length === 0 ? [`${head} []`] : [head, ...value.flatMap(itemLines)];
  if (!isMap(value)) return [`${head} ${scalar(value)}`];
  const lines = mapLines(value);
  return lines.length === 0 ? [`${head} {}`] : [head, ...lines.map((line) => `  ${line}`)];
}

function itemLines(item: YamlItem): string[] {
  if (!isMap(item)) return [`- ${scalar(item)}`];
  const [first = '{}', ...rest] = mapLines(item);
  return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
}
