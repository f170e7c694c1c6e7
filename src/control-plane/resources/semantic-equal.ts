// Whether two JSON values mean the same to Kubernetes: what is not set equals what is empty (equality.Semantic.DeepEqual).
const isEmpty = (value: unknown): boolean => {
  if (value === undefined || value === null || value === '' || value === 0 || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
};

/** Pointers in Go: unset means something else than false or 0. */
const pointers = new Set([
  'activeDeadlineSeconds',
  'allowPrivilegeEscalation',
  'automountServiceAccountToken',
  'defaultMode',
  'enableServiceLinks',
  'expirationSeconds',
  'fsGroup',
  'hostUsers',
  'mode',
  'optional',
  'priority',
  'privileged',
  'readOnlyRootFilesystem',
  'runAsGroup',
  'runAsNonRoot',
  'runAsUser',
  'setHostnameAsFQDN',
  'shareProcessNamespace',
  'terminationGracePeriodSeconds',
  'tolerationSeconds',
]);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const sameLists = (a: readonly unknown[], b: readonly unknown[], differ: Differ, path: string): boolean =>
  a.length === b.length ? a.every((item, index) => same(item, b[index], differ, `${path}[${index}]`)) : differ(path, a, b);

const sameObjects = (a: Record<string, unknown>, b: Record<string, unknown>, differ: Differ, path: string): boolean => {
  let equal = true;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const here = Object.hasOwn(a, key) ? a[key] : undefined;
    const there = Object.hasOwn(b, key) ? b[key] : undefined;
    const at = path === '' ? key : `${path}.${key}`;
    const unset = (here === undefined || there === undefined) && here !== there;
    const agree = unset && pointers.has(key) ? differ(at, here, there) : same(here, there, differ, at);
    equal &&= agree;
  }
  return equal;
};

type Differ = (path: string, a: unknown, b: unknown) => boolean;

const same = (a: unknown, b: unknown, differ: Differ, path: string): boolean => {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return sameLists(a, b, differ, path);
  if (isObject(a) && isObject(b)) return sameObjects(a, b, differ, path);
  return (isEmpty(a) && isEmpty(b)) || differ(path, a, b);
};

const no: Differ = () => false;

export const semanticallyEqual = (a: unknown, b: unknown): boolean => same(a, b, no, '');

const shown = (value: unknown): string => (value === undefined ? 'unset' : JSON.stringify(value));

/** What differs, a line each: `containers[0].command: unset -> ["sh"]`. `now` is compared with `before`. */
export const differences = (now: unknown, before: unknown): string[] => {
  const found: string[] = [];
  same(now, before, (path, a, b) => found.push(`${path}: ${shown(b)} -> ${shown(a)}`) === 0, '');
  return found;
};
