// Which objects belong to which node: those that its pods refer to, and the pods themselves. Kept from the pods' changes,
// so that judging a request reads nothing (plugin/pkg/auth/authorizer/node/graph.go; without volumes and attachments,
// which are not served, what is left of upstream's graph is one step long).
import type { Pod } from '../../../api/types/core.v1.generated.ts';
import { referencesOf } from '../../resources/core/pod/references.ts';

export type Related = 'pod' | 'secret' | 'configmap' | 'serviceaccount' | 'claim';

/** Made by the kubelet to show a static pod: it must never give its node a right. */
const mirror = 'kubernetes.io/config.mirror';

interface Bound {
  readonly node: string;
  readonly keys: readonly string[];
}

const keyOf = (kind: Related, namespace: string, name: string): string => `${kind}/${namespace}/${name}`;

const keysOf = (pod: Pod): string[] => {
  const { name = '', namespace = '', annotations } = pod.metadata;
  const keys = [keyOf('pod', namespace, name)];
  if (annotations !== undefined && Object.hasOwn(annotations, mirror)) return keys;
  const { secrets, configMaps, claims } = referencesOf(pod);
  const account = pod.spec.serviceAccountName ?? '';
  if (account !== '') keys.push(keyOf('serviceaccount', namespace, account));
  for (const secret of secrets) keys.push(keyOf('secret', namespace, secret));
  for (const configMap of configMaps) keys.push(keyOf('configmap', namespace, configMap));
  for (const claim of claims) keys.push(keyOf('claim', namespace, claim));
  return keys;
};

export class NodeGraph {
  /** By object, by node: through how many pods. */
  readonly #related = new Map<string, Map<string, number>>();
  readonly #pods = new Map<string, Bound>();

  relates(node: string, kind: Related, namespace: string, name: string): boolean {
    return this.#related.get(keyOf(kind, namespace, name))?.has(node) === true;
  }

  /** `id` is the pod's own for as long as it lives. */
  put(id: string, pod: Pod): void {
    this.remove(id);
    const node = pod.spec.nodeName ?? '';
    if (node === '') return;
    const keys = keysOf(pod);
    this.#pods.set(id, { node, keys });
    for (const key of keys) this.#count(key, node, 1);
  }

  remove(id: string): void {
    const bound = this.#pods.get(id);
    if (bound === undefined) return;
    this.#pods.delete(id);
    for (const key of bound.keys) this.#count(key, bound.node, -1);
  }

  /** A bound pod changes neither its node nor what it refers to. */
  isBound(id: string): boolean {
    return this.#pods.has(id);
  }

  #count(key: string, node: string, by: 1 | -1): void {
    const nodes = this.#related.get(key) ?? new Map<string, number>();
    const count = (nodes.get(node) ?? 0) + by;
    if (count > 0) nodes.set(node, count);
    else nodes.delete(node);
    if (nodes.size > 0) this.#related.set(key, nodes);
    else this.#related.delete(key);
  }
}
