// What `kubectl get nodes` shows: whether a node is ready, what it is for, and with -o wide what runs on it.
import type { Node } from '../../../../api/types/core.v1.generated.ts';
import { humanDuration } from '../../age.ts';
import { ageColumn, listed, nameColumn, text, wideText } from '../../columns.ts';
import type { Column } from '../../resource.ts';
import { nodeReason } from './reason.ts';

const rolePrefix = 'node-role.kubernetes.io/';
const roleLabel = 'kubernetes.io/role';

const status = ({ spec, status }: Node): string => {
  // The last one counts when a condition stands there twice.
  const ready = status?.conditions?.findLast(({ type }) => type === 'Ready');
  const word = ready === undefined ? 'Unknown' : ready.status === 'True' ? 'Ready' : 'NotReady';
  return spec.unschedulable === true ? `${word},SchedulingDisabled` : word;
};

const roles = ({ metadata }: Node): string => {
  const found = new Set<string>();
  for (const [label, value] of Object.entries(metadata.labels ?? {})) {
    if (label.startsWith(rolePrefix)) found.add(label.slice(rolePrefix.length));
    else if (label === roleLabel) found.add(value);
  }
  found.delete('');
  return listed([...found].sort());
};

const address =
  (type: string) =>
  ({ status }: Node): string =>
    status?.addresses?.find((candidate) => candidate.type === type)?.address ?? '<none>';

const known = (value: string | undefined): string => (value === undefined || value === '' ? '<unknown>' : value);

const addressesDescription =
  'List of addresses reachable to the node. Queried from cloud provider, if available. More info: https://kubernetes.io/docs/concepts/nodes/node/#addresses Note: This field is declared as mergeable, but the merge key is not sufficiently unique, which can cause data corruption when it is merged. Callers should instead use a full-replacement patch. See http://pr.k8s.io/79391 for an example.';

const heartbeat: Column<Node>['value'] = ({ metadata }, now, { heartbeatOf }) => {
  const at = heartbeatOf(metadata.name ?? '');
  return at === undefined ? '<none>' : humanDuration(now - at);
};

export const nodeColumns: readonly Column<Node>[] = [
  nameColumn,
  text('Status', 'The status of the node', status),
  text('Roles', 'The roles of the node', roles),
  ageColumn,
  text('Version', 'Kubelet Version reported by the node.', ({ status }: Node) => status?.nodeInfo?.kubeletVersion ?? ''),
  wideText('Internal-IP', addressesDescription, address('InternalIP')),
  wideText('External-IP', addressesDescription, address('ExternalIP')),
  wideText('OS-Image', 'OS Image reported by the node from /etc/os-release (e.g. Debian GNU/Linux 7 (wheezy)).', ({ status }: Node) =>
    known(status?.nodeInfo?.osImage),
  ),
  wideText('Kernel-Version', "Kernel Version reported by the node from 'uname -r' (e.g. 3.16.0-0.bpo.4-amd64).", ({ status }: Node) =>
    known(status?.nodeInfo?.kernelVersion),
  ),
  wideText(
    'Container-Runtime',
    'ContainerRuntime Version reported by the node through runtime remote API (e.g. docker://1.5.0).',
    ({ status }: Node) => known(status?.nodeInfo?.containerRuntimeVersion),
  ),
  // Beyond upstream's, behind all of them: what to look at first, in everybody's kubectl.
  wideText('Reason', 'Why the node does not serve as it should.', nodeReason),
  wideText('Heartbeat', 'How long ago the node renewed its lease.', heartbeat),
];
