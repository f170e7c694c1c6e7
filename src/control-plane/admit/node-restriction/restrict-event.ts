// Events: a node tells them of itself and of its own pods, in its own name. Beyond upstream, where any node may tell any
// tale of another, and people and programs act on what events say.
import type { Event, Pod } from '../../../api/types/core.v1.generated.ts';
import { quoted } from '../../authorize/quoted.ts';
import type { Draft } from '../../resources/draft.ts';
import { type NodeRequest, refusing, type Restriction } from './restriction.ts';

/** Of a program on the node, client-go makes the instance `PROGRAM-NODE`. */
const isOwnInstance = (instance: string, node: string): boolean => instance === node || instance.endsWith(`-${node}`);

/** A pod that is gone, or was made anew, is nobody's: its last node may still tell how it ended. */
const isAnothersPod = async ({ node, request, cluster }: NodeRequest, { involvedObject }: Draft<Event>): Promise<boolean> => {
  const { name = '', namespace = request.namespace, uid = '' } = involvedObject ?? {};
  const pod = await cluster.get<Pod>('', 'pods', namespace, name);
  if (pod === undefined || (uid !== '' && uid !== pod.metadata.uid)) return false;
  return pod.spec.nodeName !== node;
};

const check = async (asked: NodeRequest, event: Draft<Event>): Promise<void> => {
  const node = quoted(asked.node);
  const { involvedObject: { kind = '', name = '' } = {}, source, reportingInstance = '' } = event;
  const host = source?.host ?? '';
  if ((host !== '' && host !== asked.node) || (reportingInstance !== '' && !isOwnInstance(reportingInstance, asked.node))) {
    throw refusing(asked, `node ${node} can only report events in its own name`);
  }
  if (kind === 'Node' && name !== asked.node) throw refusing(asked, `node ${node} is not allowed to report events of node ${quoted(name)}`);
  if (kind === 'Pod' && (await isAnothersPod(asked, event))) {
    throw refusing(asked, `node ${node} can only report events of pods with spec.nodeName set to itself`);
  }
};

export const restrictEvent: Restriction = async (asked) => {
  const { object, old } = asked.request;
  for (const event of [old, object]) if (event !== undefined) await check(asked, event);
};
