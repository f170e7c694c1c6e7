// The Node object of this machine: made when it is not there, put right when it is.
import { StatusError } from '../api/status.ts';
import type { Node, NodeStatus, Taint } from '../api/types/core.v1.generated.ts';
import type { Client } from '../client/client.ts';
import { nodes } from '../client/resources.ts';
import type { HostFacts } from '../machine/host.ts';

/** Nothing here runs pods yet, and schedulers must know. */
export const noPodsTaint: Taint = { key: 'muster.dev/no-pods', effect: 'NoSchedule' };

const attachAnnotation = 'volumes.kubernetes.io/controller-managed-attach-detach';

const labelsOf = (nodeName: string, { architecture }: HostFacts): Record<string, string> => ({
  'kubernetes.io/hostname': nodeName,
  'kubernetes.io/os': 'linux',
  'kubernetes.io/arch': architecture,
  'beta.kubernetes.io/os': 'linux',
  'beta.kubernetes.io/arch': architecture,
});

export const newNode = (nodeName: string, host: HostFacts, status: NodeStatus): Node => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name: nodeName, labels: labelsOf(nodeName, host), annotations: { [attachAnnotation]: 'true' } },
  spec: { taints: [noPodsTaint] },
  status,
});

/** What is to be patched; undefined when the Node is as it should be. A node may not change its taints (NodeRestriction). */
export const reconciliation = ({ metadata }: Node, wanted: Node): object | undefined => {
  const missing = (have: Record<string, string> = {}, want: Record<string, string> = {}): Record<string, string> =>
    Object.fromEntries(Object.entries(want).filter(([name, value]) => have[name] !== value));
  const labels = missing(metadata.labels, wanted.metadata.labels);
  const annotations = missing(metadata.annotations, wanted.metadata.annotations);
  if (Object.keys(labels).length + Object.keys(annotations).length === 0) return undefined;
  return { metadata: { labels, annotations } };
};

export const hasNoPodsTaint = ({ spec }: Node): boolean => spec.taints?.some(({ key }) => key === noPodsTaint.key) === true;

/** The Node as it is now, and whether this call made it. */
export const register = async (client: Client, wanted: Node): Promise<{ readonly node: Node; readonly isNew: boolean }> => {
  const name = wanted.metadata.name ?? '';
  try {
    return { node: await client.create(nodes, wanted), isNew: true };
  } catch (error) {
    if (!(error instanceof StatusError) || error.reason !== 'AlreadyExists') throw error;
  }
  const node = await client.get<Node>(nodes, { name });
  const patch = reconciliation(node, wanted);
  return { node: patch === undefined ? node : await client.patch<Node>(nodes, { name }, 'strategic', patch), isNew: false };
};
