// Nodes: kubelets create them with their status; afterwards spec and status change by separate ways, and what identifies
// a machine (provider, pod addresses) is set once.
import type { Node } from '../../../api/types/core.v1.generated.ts';
import type { Draft } from '../draft.ts';
import { declare } from '../resource.ts';
import { restore } from '../restore.ts';
import { nodeColumns } from './node/columns.ts';
import { validateNode, validateNodeUpdate } from './node/validation.ts';

/** podCIDR is the first of podCIDRs, and wins when a client sends both and they differ (conversion of v1.NodeSpec). */
const alignPodCidrs = (spec: Draft<Node['spec']>): void => {
  const { podCIDR = '', podCIDRs = [] } = spec;
  const [first] = podCIDRs;
  if (podCIDR !== '' && podCIDR !== first) spec.podCIDRs = [podCIDR];
  else if (podCIDR === '' && first !== undefined) spec.podCIDR = first;
};

const defaults = (node: Draft<Node>): void => {
  node.spec ??= {};
  node.status ??= {};
  alignPodCidrs(node.spec);
  const { capacity } = node.status;
  if (node.status.allocatable === undefined && capacity !== undefined) node.status.allocatable = { ...capacity };
};

export const nodes = declare<Node>({
  storage: 'stored',
  group: '',
  version: 'v1',
  kind: 'Node',
  resource: 'nodes',
  singular: 'node',
  shortNames: ['no'],
  namespaced: false,
  schema: 'core.v1.Node',
  nameRule: 'dnsSubdomain',
  strategy: {
    defaults,
    prepareForUpdate: (node, old) => {
      restore(node, old, 'status');
    },
    validate: validateNode,
    validateUpdate: validateNodeUpdate,
  },
  partial: {
    status: {
      prepareForUpdate: (node, old) => {
        node.spec = old.spec;
      },
      validateUpdate: validateNodeUpdate,
    },
  },
  columns: nodeColumns,
  fields: { 'spec.unschedulable': ({ spec }) => String(spec.unschedulable ?? false) },
  unconditionalUpdate: true,
});
