// What belongs to a node because its pods refer to it, and the pods themselves.
import { parseFieldSelector } from '../../../api/selector/field-selector.ts';
import { StatusError } from '../../../api/status.ts';
import { allowed, because, changes, type Judge, reads, silent } from './judge.ts';
import type { NodeGraph, Related } from './node-graph.ts';

const unrelated = (node: string) => because(`no relationship found between node '${node}' and this object`);

export const judgeRelated =
  (graph: NodeGraph, kind: Related): Judge =>
  (node, { namespace, name }) => {
    if (name === '') return because('No Object name found');
    return graph.relates(node, kind, namespace, name) ? allowed : unrelated(node);
  };

/** Kinds that are not served: no object of theirs is anyone's. */
export const judgeUnserved: Judge = (node, { name }) => (name === '' ? because('No Object name found') : unrelated(node));

/** One by one, also in lists and watches, which then name their object in a field selector. */
export const toRead =
  (judge: Judge): Judge =>
  (node, attributes) => {
    if (!reads(attributes)) return because('can only read resources of this type');
    if (attributes.subresource !== '') return because('cannot read subresource');
    return attributes.namespace === '' ? because('can only read namespaced object of this type') : judge(node, attributes);
  };

export const toGet =
  (judge: Judge): Judge =>
  (node, attributes) => {
    if (attributes.verb !== 'get') return because('can only get individual resources of this type');
    return attributes.subresource === '' ? judge(node, attributes) : because('cannot get subresource');
  };

export const judgeClaim = (graph: NodeGraph): Judge => {
  const related = judgeRelated(graph, 'claim');
  const get = toGet(related);
  return (node, attributes) => {
    if (attributes.subresource !== 'status') return get(node, attributes);
    return changes(attributes) ? related(node, attributes) : because('can only get/update/patch this type');
  };
};

export const judgeServiceAccount = (graph: NodeGraph): Judge => {
  const related = judgeRelated(graph, 'serviceaccount');
  return (node, attributes) => {
    if (attributes.verb !== 'create' || attributes.name === '') return because('can only create tokens for individual service accounts');
    if (attributes.subresource !== 'token') return because('can only create token subresource of serviceaccount');
    return related(node, attributes);
  };
};

const selectsOwnPods = (node: string, selector: string | undefined): boolean => {
  if (selector === undefined || selector === '') return false;
  try {
    return parseFieldSelector(selector).exact('spec.nodeName') === node;
  } catch (error) {
    if (error instanceof StatusError) return false;
    throw error;
  }
};

/** Which pods are made, changed, deleted and evicted, admission compares. */
export const judgePod = (graph: NodeGraph): Judge => {
  const related = judgeRelated(graph, 'pod');
  const get = toGet(related);
  return (node, attributes) => {
    const { subresource, verb } = attributes;
    if (subresource === 'status') return changes(attributes) ? allowed : silent;
    if (subresource === 'eviction') return verb === 'create' ? allowed : silent;
    if (subresource !== '') return silent;
    if (verb === 'create' || verb === 'delete') return allowed;
    if (verb === 'get') return get(node, attributes);
    if (!reads(attributes)) return silent;
    if (selectsOwnPods(node, attributes.fieldSelector)) return allowed;
    return attributes.name === '' ? because('can only list/watch pods with spec.nodeName field selector') : related(node, attributes);
  };
};
