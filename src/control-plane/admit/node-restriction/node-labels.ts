// Which labels a node may set on itself: those by which no workload is steered. Others of kubernetes.io and k8s.io are for
// the cluster's operators (plugin/pkg/admission/noderestriction, k8s.io/kubelet/pkg/apis/well_known_labels.go).
type Labels = Readonly<Record<string, string>> | undefined;

const allowedLabels: ReadonlySet<string> = new Set([
  'kubernetes.io/hostname',
  'kubernetes.io/os',
  'kubernetes.io/arch',
  'beta.kubernetes.io/os',
  'beta.kubernetes.io/arch',
  'topology.kubernetes.io/zone',
  'topology.kubernetes.io/region',
  'failure-domain.beta.kubernetes.io/zone',
  'failure-domain.beta.kubernetes.io/region',
  'node.kubernetes.io/instance-type',
  'beta.kubernetes.io/instance-type',
]);

const within = (namespace: string, domain: string): boolean => namespace === domain || namespace.endsWith(`.${domain}`);

const namespaceOf = (key: string): string => {
  const slash = key.indexOf('/');
  return slash < 0 ? '' : key.slice(0, slash);
};

const isForbidden = (key: string): boolean => {
  const namespace = namespaceOf(key);
  if (within(namespace, 'node-restriction.kubernetes.io')) return true;
  if (!within(namespace, 'kubernetes.io') && !within(namespace, 'k8s.io')) return false;
  return !allowedLabels.has(key) && !within(namespace, 'kubelet.kubernetes.io') && !within(namespace, 'node.kubernetes.io');
};

const valueOf = (labels: Labels, key: string): string | undefined =>
  labels !== undefined && Object.hasOwn(labels, key) ? labels[key] : undefined;

/** The labels that differ and that a node may neither add nor change nor remove; sorted. */
export const forbiddenLabelChanges = (now: Labels, before: Labels): readonly string[] => {
  const keys = new Set([...Object.keys(now ?? {}), ...Object.keys(before ?? {})]);
  return [...keys].filter((key) => valueOf(now, key) !== valueOf(before, key) && isForbidden(key)).sort();
};

/** To the letter: a label that is there and empty is another one than none. */
export const sameLabels = (one: Labels, other: Labels): boolean => {
  const keys = Object.keys(one ?? {});
  return keys.length === Object.keys(other ?? {}).length && keys.every((key) => valueOf(one, key) === valueOf(other, key));
};
