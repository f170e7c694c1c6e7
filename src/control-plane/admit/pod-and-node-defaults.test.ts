import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KubeObject } from '../../api/object.ts';
import type { Node, Pod } from '../../api/types/core.v1.generated.ts';
import { cluster, object, refusal, request } from './admission-request.fixture.ts';
import type { Admission, AdmissionRequest } from './admission.ts';
import { runAdmission } from './chain.ts';
import { defaultTolerationSeconds } from './default-toleration-seconds.ts';
import { priority } from './priority.ts';
import { runtimeClass } from './runtime-class.ts';
import { taintNodesByCondition } from './taint-nodes-by-condition.ts';
import { mergedTolerations } from './tolerations-merged.ts';

const pod = (spec: object): Pod => object('Pod', 'p', { spec }, 'ns') as Pod;
const admitted = async <T extends KubeObject>(
  admission: Admission,
  asked: AdmissionRequest & { object: KubeObject | undefined },
  subject: T,
  lookup = cluster(),
): Promise<T> => {
  await runAdmission([admission], { ...asked, object: subject }, lookup);
  return subject;
};

const notReady = { key: 'node.kubernetes.io/not-ready', effect: 'NoSchedule' };

test('`taintNodesByCondition` marks a new node not ready, once, and leaves it alone afterwards', async () => {
  const taintsOf = async (spec: object | undefined, more: Partial<AdmissionRequest> = {}): Promise<unknown> => {
    const node = object('Node', 'n', spec === undefined ? {} : { spec }) as Node;
    return (await admitted(taintNodesByCondition(), request('nodes', node, more), node)).spec.taints;
  };
  const other = { key: 'a', effect: 'NoExecute' };
  assert.deepEqual(await taintsOf(undefined), [notReady]);
  assert.deepEqual(await taintsOf({ taints: [other] }), [other, notReady]);
  assert.deepEqual(await taintsOf({ taints: [{ ...notReady, value: 'x' }] }), [{ ...notReady, value: 'x' }]);
  assert.deepEqual(await taintsOf({ taints: [{ ...notReady, effect: 'NoExecute' }] }), [{ ...notReady, effect: 'NoExecute' }, notReady]);
  assert.equal(await taintsOf({}, { operation: 'UPDATE' }), undefined);
});

const staysFor = (key: string, seconds = 300) => ({
  key: `node.kubernetes.io/${key}`,
  operator: 'Exists',
  effect: 'NoExecute',
  tolerationSeconds: seconds,
});
const tolerations: readonly (readonly [string, object[], object[]])[] = [
  ['a pod that says nothing', [], [staysFor('not-ready'), staysFor('unreachable')]],
  ['a pod that tolerates something else', [{ key: 'x' }], [{ key: 'x' }, staysFor('not-ready'), staysFor('unreachable')]],
  ['a pod that leaves at once', [staysFor('not-ready', 0)], [staysFor('not-ready', 0), staysFor('unreachable')]],
  [
    'a pod that tolerates any effect',
    [{ key: 'node.kubernetes.io/unreachable', operator: 'Exists' }],
    [{ key: 'node.kubernetes.io/unreachable', operator: 'Exists' }, staysFor('not-ready')],
  ],
  ['a pod that tolerates everything', [{ operator: 'Exists' }], [{ operator: 'Exists' }]],
  [
    'a pod that tolerates what is not scheduled',
    [{ operator: 'Exists', effect: 'NoSchedule' }],
    [{ operator: 'Exists', effect: 'NoSchedule' }, staysFor('not-ready'), staysFor('unreachable')],
  ],
];
for (const [what, given, expected] of tolerations) {
  test(`\`defaultTolerationSeconds\` gives ${what} what is missing`, async () => {
    const subject = pod({ tolerations: given });
    assert.deepEqual((await admitted(defaultTolerationSeconds(), request('pods', subject), subject)).spec.tolerations, expected);
  });
}

test('`priority` computes a pod’s priority from its class', async () => {
  const after = async (spec: object): Promise<readonly unknown[]> => {
    const subject = pod(spec);
    const { priority: value, preemptionPolicy } = (await admitted(priority(), request('pods', subject), subject)).spec;
    return [value, preemptionPolicy];
  };
  assert.deepEqual(await after({}), [0, 'PreemptLowerPriority']);
  assert.deepEqual(await after({ priority: 0 }), [0, 'PreemptLowerPriority']);
  assert.deepEqual(await after({ priorityClassName: 'system-cluster-critical' }), [2_000_000_000, 'PreemptLowerPriority']);
  assert.deepEqual(await after({ priorityClassName: 'system-node-critical', priority: 2_000_001_000 }), [
    2_000_001_000,
    'PreemptLowerPriority',
  ]);
});

test('`priority` refuses classes it does not know and priorities of the pod’s own', async () => {
  const says = (spec: object) => refusal(priority(), request('pods', pod(spec)));
  assert.equal(await says({ priorityClassName: 'x' }), '403 pods "p" is forbidden: no PriorityClass with name x was found');
  assert.equal(
    await says({ priorityClassName: 'system-node-critical', priority: 5 }),
    '403 pods "p" is forbidden: the integer value of priority (5) must not be provided in pod spec; priority admission controller computed 2000001000 from the given PriorityClass name',
  );
  assert.equal(
    await says({ preemptionPolicy: 'Never' }),
    '403 pods "p" is forbidden: the string value of PreemptionPolicy (Never) must not be provided in pod spec; priority admission controller computed PreemptLowerPriority from the given PriorityClass name',
  );
});

test('`priority` keeps what was computed when an update leaves it out', async () => {
  const old = pod({ priority: 7, preemptionPolicy: 'Never' });
  const subject = pod({});
  const { spec } = await admitted(priority(), request('pods', subject, { operation: 'UPDATE', old }), subject);
  assert.deepEqual(spec, { priority: 7, preemptionPolicy: 'Never' });
});

const classes = cluster({
  runtimeclasses: [
    object('RuntimeClass', 'plain', { handler: 'runc' }),
    object('RuntimeClass', 'heavy', { handler: 'vm', overhead: { podFixed: { memory: '100Mi' } } }),
    object('RuntimeClass', 'placed', {
      handler: 'vm',
      scheduling: { nodeSelector: { vm: 'yes' }, tolerations: [{ key: 'vm', operator: 'Exists' }] },
    }),
  ],
});

test('`runtimeClass` gives a pod the overhead and the place of its class', async () => {
  const after = async (spec: object) => (await admitted(runtimeClass(), request('pods', pod(spec)), pod(spec), classes)).spec;
  assert.deepEqual(await after({ runtimeClassName: 'plain' }), { runtimeClassName: 'plain' });
  assert.deepEqual(await after({ runtimeClassName: 'heavy' }), { runtimeClassName: 'heavy', overhead: { memory: '100Mi' } });
  assert.deepEqual(
    await after({ runtimeClassName: 'placed', nodeSelector: { a: 'b' }, tolerations: [{ key: 'vm', operator: 'Equal', value: 'x' }] }),
    {
      runtimeClassName: 'placed',
      nodeSelector: { a: 'b', vm: 'yes' },
      tolerations: [{ key: 'vm', operator: 'Exists' }],
    },
  );
});

const unfit: readonly (readonly [object, string])[] = [
  [{ runtimeClassName: 'x' }, 'pod rejected: RuntimeClass "x" not found'],
  [
    { runtimeClassName: 'heavy', overhead: { memory: '1Mi' } },
    "pod rejected: Pod's Overhead doesn't match RuntimeClass's defined Overhead",
  ],
  [
    { runtimeClassName: 'plain', overhead: { memory: '1Mi' } },
    'pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead',
  ],
  [{ overhead: { memory: '1Mi' } }, 'pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead'],
  [
    { runtimeClassName: 'placed', nodeSelector: { vm: 'no' } },
    'conflict: runtimeClass.scheduling.nodeSelector[vm] = yes; pod.spec.nodeSelector[vm] = no',
  ],
];
for (const [spec, message] of unfit) {
  test(`\`runtimeClass\` refuses: ${message}`, async () => {
    assert.equal(await refusal(runtimeClass(), request('pods', pod(spec)), classes), `403 pods "p" is forbidden: ${message}`);
  });
}

const equal = (key: string, value: string) => ({ key, operator: 'Equal', value, effect: 'NoSchedule' });
const exists = (key: string, effect = 'NoSchedule') => ({ key, operator: 'Exists', effect });
const forTen = { key: 'foo', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 10 };
const all = { operator: 'Exists' };
// From upstream's pkg/util/tolerations/tolerations_test.go.
const merges: readonly (readonly [string, object[], object[], object[]])[] = [
  [
    'disjoint ones',
    [equal('foo', 'bar'), equal('faz', 'baz'), forTen],
    [exists('foo', 'PreferNoSchedule'), equal('foo', 'baz')],
    [equal('foo', 'bar'), equal('faz', 'baz'), forTen, exists('foo', 'PreferNoSchedule'), equal('foo', 'baz')],
  ],
  ['equal ones', [equal('foo', 'bar'), forTen], [equal('foo', 'bar'), forTen], [equal('foo', 'bar'), forTen]],
  ['covered ones', [equal('foo', 'bar'), equal('foo', 'baz')], [exists('foo'), equal('faz', 'baz')], [exists('foo'), equal('faz', 'baz')]],
  ['all into one', [equal('foo', 'bar'), forTen], [all], [all]],
  ['one into all', [all], [equal('foo', 'bar'), forTen], [all]],
];
for (const [what, first, second, expected] of merges) {
  test(`\`mergedTolerations\` merges ${what}`, () => {
    assert.deepEqual(mergedTolerations(first, second), expected);
  });
}
