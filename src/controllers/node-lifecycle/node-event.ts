// Events about nodes, as upstream's node controller words them (pkg/controller/util/node/controller_utils.go).
import type { Event, Node } from '../../api/types/core.v1.generated.ts';
import type { Client } from '../../client/client.ts';
import { events } from '../../client/resources.ts';

export interface NodeNews {
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  readonly message: string;
}

export const statusNews = (name: string, status: string): NodeNews => ({
  type: 'Normal',
  reason: status,
  message: `Node ${name} status is now: ${status}`,
});

const arrivals = { Registered: 'in', Removing: 'from' } as const;

export const controllerNews = (name: string, done: keyof typeof arrivals): NodeNews => ({
  type: 'Normal',
  reason: `${done}Node`,
  message: `Node ${name} event: ${done} Node ${name} ${arrivals[done]} Controller`,
});

/** Events about things without a namespace live in `default`. */
export const recordNodeEvent = async (client: Client, node: Node, { type, reason, message }: NodeNews, now: number): Promise<void> => {
  const { name = '', uid = '' } = node.metadata;
  const at = `${new Date(now).toISOString().slice(0, 19)}Z`;
  const event = {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { generateName: `${name.slice(0, 200)}.`, namespace: 'default' },
    involvedObject: { kind: 'Node', name, uid },
    type,
    reason,
    message,
    source: { component: 'node-controller' },
    firstTimestamp: at,
    lastTimestamp: at,
    count: 1,
    reportingComponent: 'node-controller',
    reportingInstance: '',
  } satisfies Event;
  await client.create(events, event, { namespace: 'default' });
};
