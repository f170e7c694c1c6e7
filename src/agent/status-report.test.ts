import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Node } from '../api/types/core.v1.generated.ts';
import { judgeReady, timed } from './node-conditions.ts';
import { mustReport, type StatusFacts } from './status-report.ts';

const readiness = { socket: '/s', hasAddress: true, hasCsiNode: true };
const conditions = (network: boolean) => [
  { type: 'RuntimeReady', isTrue: true, reason: '', message: '' },
  {
    type: 'NetworkReady',
    isTrue: network,
    reason: network ? '' : 'NetworkPluginNotReady',
    message: network ? '' : 'cni plugin not initialized',
  },
];
const answers = (network: boolean) =>
  ({ kind: 'answers', version: 'containerd://1', conditions: conditions(network), images: [] }) as const;

const ready = judgeReady({ ...readiness, runtime: answers(true) });
const description = { addresses: [{ type: 'InternalIP', address: '10.0.0.7' }], capacity: { cpu: '2', pods: '110' } };
const nodeWith = (judgement: typeof ready): Node => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name: 'a' },
  spec: {},
  status: { ...description, capacity: { pods: '110', cpu: '2' }, conditions: timed([judgement], [], '2030-01-01T00:00:00Z') },
});
const facts = (node: Node): StatusFacts => ({ judgements: [ready], description, node });

describe('judgeReady', () => {
  test('`judgeReady` says no in the words of the runtime when its network is not ready', () => {
    const { status, message } = judgeReady({ ...readiness, runtime: answers(false) });
    assert.equal(status, 'False');
    assert.match(message, /container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:cni plugin/);
  });

  test('`judgeReady` says no when nothing answers, and names every problem', () => {
    const { message } = judgeReady({ ...readiness, hasAddress: false, runtime: { kind: 'absent', problem: 'ENOENT' } });
    assert.match(message, /nothing answers at \/s: ENOENT, node has no valid IP address/);
  });
});

describe('mustReport', () => {
  test('`mustReport` is silent while the cluster knows all, for five minutes', () => {
    assert.equal(mustReport(facts(nodeWith(ready)), 1000), false);
    assert.equal(mustReport(facts(nodeWith(ready)), 300_000), true);
  });

  test('`mustReport` speaks when the control plane thought this node lost, and when something changed here', () => {
    const lost = nodeWith(ready);
    const unknown = lost.status?.conditions?.map((condition) => ({ ...condition, status: 'Unknown', reason: 'NodeStatusUnknown' })) ?? [];
    assert.equal(mustReport(facts({ ...lost, status: { ...lost.status, conditions: unknown } }), 1000), true);
    assert.equal(
      mustReport({ ...facts(nodeWith(ready)), description: { ...description, capacity: { cpu: '4', pods: '110' } } }, 1000),
      true,
    );
  });

  test('`timed` keeps since when a status has been so', () => {
    const [first] = timed([ready], [], 't1');
    assert.equal(timed([ready], first === undefined ? [] : [first], 't2')[0]?.lastTransitionTime, 't1');
    assert.equal(timed([{ ...ready, status: 'False' }], first === undefined ? [] : [first], 't2')[0]?.lastTransitionTime, 't2');
  });
});
