import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeFactsOf } from './node-facts.ts';
import { emptyTimeline, type Milestone, type Timeline, withMilestone, withRefusal } from './timeline.ts';
import { type Condition, judge, type MachineFacts, type NodeFacts, type RequestFacts, whyOf } from './verdict.ts';

const at = (seconds: number): string => new Date(seconds * 1000).toISOString();
const now = 1_000_000;

const machine = (facts: Partial<MachineFacts>): MachineFacts => ({
  now,
  timeline: emptyTimeline,
  allocatesPodCidrs: true,
  startupGraceMilliseconds: 60_000,
  ...facts,
});

const node = (conditions: readonly Condition[], more: Partial<NodeFacts> = {}): NodeFacts => ({
  created: now - 500_000,
  conditions,
  podCidrs: ['10.244.0.0/24'],
  unschedulable: false,
  ...more,
});

const ready = (status: string, message = '', reason = ''): Condition => ({
  type: 'Ready',
  status,
  message,
  reason,
  lastTransitionTime: at(900),
});
const is = (type: string): Condition => ({ type, status: 'True', lastTransitionTime: at(950), message: 'it is' });
const request = (state: RequestFacts['state'], why?: string): RequestFacts => ({ posted: 700_000, state, since: 800_000, why });
const passed = (...milestones: Milestone[]): Timeline =>
  milestones.reduce((timeline, milestone, place) => withMilestone(timeline, milestone, 600_000 + place), emptyTimeline);
const refused = (rung: 'identity' | 'admission', timeline = emptyTimeline): Timeline =>
  withRefusal(timeline, { rung, cause: 'MU503', message: 'valid from 05:11', address: '10.0.0.30' }, 650_000);

const again = (cause: string, ...times: number[]): Timeline =>
  times.reduce((so, time) => withRefusal(so, { rung: 'identity', cause, message: 'no', address: '10.0.0.30' }, time), emptyTimeline);
const lockedOut = (first: number, last: number): Timeline => again('MU501', first, last);
const heldBack = again('MU505', now - 60_000, now);

const notReady = (message: string): Partial<MachineFacts> => ({ node: node([ready('False', message, 'KubeletNotReady')]) });

const table: readonly (readonly [string, Partial<MachineFacts>, string])[] = [
  ['nobody', {}, 'reach climbing never-seen 1000000'],
  ['a machine that only looked', { timeline: passed('discovery') }, 'identity climbing only-discovery 600000'],
  ['a machine that showed its token', { timeline: passed('discovery', 'first-contact') }, 'identity climbing no-request 600001'],
  ['a machine that knocked', { timeline: passed('first-contact') }, 'identity climbing no-request 600000'],
  ['a request that waits', { request: request('pending', 'the node "a" is alive') }, 'identity waiting csr-pending 700000'],
  ['a request that was approved', { request: request('approved') }, 'identity climbing csr-unsigned 800000'],
  ['a request that was denied', { request: request('denied', 'no') }, 'identity stopped csr-denied 800000'],
  ['a request that cannot be signed', { request: request('failed') }, 'identity stopped csr-failed 800000'],
  ['a certificate in hand', { request: request('issued') }, 'admission climbing not-registered 800000'],
  ['a stranger who is refused', { request: request('issued'), timeline: refused('admission') }, 'admission stopped refused 650000'],
  [
    'a Node that was deleted',
    { request: request('issued'), timeline: passed('ready', 'node-deleted') },
    'heartbeat stopped node-deleted 600001',
  ],
  ['a Node just made', { node: node([], { created: now - 60_000 }) }, 'heartbeat climbing no-status-yet 940000'],
  ['a Node that never spoke', { node: node([]) }, 'heartbeat stopped never-posted 500000'],
  [
    'a Node marked as never posted',
    { node: node([ready('Unknown', '', 'NodeStatusNeverUpdated')]) },
    'heartbeat stopped never-posted 900000',
  ],
  ['a silent node', { node: node([ready('Unknown')]) }, 'heartbeat stopped heartbeat-lost 900000'],
  ['a silent node that is refused', { node: node([ready('Unknown')]), timeline: refused('identity') }, 'identity stopped refused 650000'],
  [
    'a ready node whose certificate is refused, before its heartbeat lapses',
    { node: node([ready('True')]), timeline: lockedOut(now - 26_000, now - 1_000) },
    'identity impaired refused 974000',
  ],
  [
    'a ready node that was refused a moment ago',
    { node: node([ready('True')]), timeline: lockedOut(now - 20_000, now) },
    'serving serving serving 900000',
  ],
  [
    'a ready node that was let in again',
    { node: node([ready('True')]), timeline: withMilestone(lockedOut(now - 26_000, now - 1_000), 'accepted', now) },
    'serving serving serving 900000',
  ],
  [
    'a request that was held back, again and again',
    { request: request('pending', 'alive'), timeline: heldBack },
    'identity waiting csr-pending 700000',
  ],
  ['a ready node whose name another asks for', { node: node([ready('True')]), timeline: heldBack }, 'serving serving serving 900000'],
  ['a ready node with an old refusal', { node: node([ready('True')]), timeline: refused('identity') }, 'serving serving serving 900000'],
  [
    'no runtime',
    notReady('[container runtime is down, PLEG is not healthy: pleg was last seen active 3m ago]'),
    'runtime stopped runtime-down 900000',
  ],
  ['a slow runtime', notReady('PLEG is not healthy: pleg was last seen active 3m6s ago'), 'heartbeat stopped pleg-unhealthy 900000'],
  [
    'no network plugin',
    notReady(
      'container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized',
    ),
    'network stopped network-not-ready 900000',
  ],
  ['another complaint', notReady('CSINode is not yet initialized'), 'serving stopped not-ready 900000'],
  ['a full disk', { node: node([ready('True'), is('DiskPressure')]) }, 'host impaired disk-pressure 950000'],
  ['a network not set up', { node: node([ready('True'), is('NetworkUnavailable')]) }, 'network stopped network-unavailable 950000'],
  ['no pod addresses', { node: node([ready('True')], { podCidrs: [] }) }, 'network climbing no-pod-cidr 500000'],
  [
    'no pod addresses, of another',
    { allocatesPodCidrs: false, node: node([ready('True')], { podCidrs: [] }) },
    'serving serving serving 900000',
  ],
  ['two machines', { node: node([ready('True')], { clone: 'boot id a and b' }) }, 'admission impaired cloned-machine 900000'],
  ['a cordoned node', { node: node([ready('True')], { unschedulable: true }) }, 'serving serving cordoned 900000'],
  ['a good node', { node: node([ready('True')]) }, 'serving serving serving 900000'],
];

for (const [name, facts, expected] of table) {
  test(`\`judge\` places ${name}`, () => {
    const { rung, state, cause, since } = judge(machine(facts));
    assert.equal(`${rung} ${state} ${cause} ${since}`, expected);
  });
}

test('`whyOf` says it in both languages, and quotes what was said in its own words', () => {
  const verdict = judge(machine({ timeline: refused('identity', refused('identity')) }));
  assert.equal(whyOf(verdict, 'en'), 'the API server refuses it: [MU503] valid from 05:11 (2 times)');
  assert.equal(whyOf(verdict, 'zh'), '被 API 服务器拒绝：[MU503] valid from 05:11 (2 times)');
  assert.equal(whyOf(judge(machine({ node: node([ready('True')]) })), 'en'), 'it is ready for pods');
});

test('`nodeFactsOf` reads a Node of any completeness', () => {
  assert.deepEqual(nodeFactsOf({ metadata: {}, spec: { podCIDR: '' } }, 5), {
    created: 5,
    conditions: [],
    podCidrs: [],
    unschedulable: false,
    clone: undefined,
  });
});
