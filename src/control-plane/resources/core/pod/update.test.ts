import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Pod } from '../../../../api/types/core.v1.generated.ts';
import { assertErrors, created, updated, updateErrors } from '../../declared.suite.ts';
import { pods } from '../pod.ts';

const stored = (spec: object = {}): Pod =>
  created(pods, { spec: { containers: [{ name: 'c', image: 'i' }], tolerations: [{ key: 'a', operator: 'Exists' }], ...spec } }) as Pod;

const changes: readonly [string, object, (pod: Pod) => void, string[]][] = [
  ['another image', {}, ({ spec }) => spec.containers.forEach((container) => (container.image = 'j')), []],
  ['another toleration', {}, ({ spec }) => spec.tolerations?.push({ key: 'b', operator: 'Exists' }), []],
  ['a shorter deadline', { activeDeadlineSeconds: 5 }, ({ spec }) => (spec.activeDeadlineSeconds = 4), []],
  ['what is the default anyway', {}, ({ spec }) => Object.assign(spec, { hostNetwork: false, volumes: [], schedulerName: '' }), []],
  [
    'a longer deadline',
    { activeDeadlineSeconds: 5 },
    ({ spec }) => (spec.activeDeadlineSeconds = 6),
    ['spec.activeDeadlineSeconds: Invalid value: 6: must be less than or equal to previous value'],
  ],
  [
    'no deadline any more',
    { activeDeadlineSeconds: 5 },
    ({ spec }) => delete spec.activeDeadlineSeconds,
    ['spec.activeDeadlineSeconds: Invalid value: "null": must not update from a positive integer to nil value'],
  ],
  [
    'a container more',
    {},
    ({ spec }) => spec.containers.push({ name: 'd', image: 'i' }),
    ['spec.containers: Forbidden: pod updates may not add or remove containers'],
  ],
  [
    'an init container',
    {},
    ({ spec }) => (spec.initContainers = [{ name: 'd', image: 'i' }]),
    ['spec.initContainers: Forbidden: pod updates may not add or remove containers'],
  ],
  [
    'a toleration less',
    {},
    ({ spec }) => (spec.tolerations = []),
    ['spec.tolerations: Forbidden: existing toleration can not be modified except its tolerationSeconds'],
  ],
  [
    'a command',
    {},
    ({ spec }) => spec.containers.forEach((container) => (container.command = ['x'])),
    [
      'spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`, `spec.initContainers[*].image`, `spec.activeDeadlineSeconds` or `spec.tolerations` (only additions to existing tolerations)\ncontainers[0].command: unset -> ["x"]',
    ],
  ],
  ['a node', {}, ({ spec }) => (spec.nodeName = 'n'), ['spec: Forbidden: pod updates may not change fields other than']],
  [
    'a pointer to false',
    {},
    ({ spec }) => (spec.automountServiceAccountToken = false),
    ['spec: Forbidden: pod updates may not change fields other than'],
  ],
  [
    'a mirror',
    { nodeName: 'n' },
    ({ metadata }) => (metadata.annotations = { 'kubernetes.io/config.mirror': 'x' }),
    ['metadata.annotations[kubernetes.io/config.mirror]: Forbidden: may not add mirror pod annotation'],
  ],
];

test('`pods` allow few changes', () => {
  for (const [what, spec, change, expected] of changes) assertErrors(updateErrors(pods, stored(spec), change), expected, what);
});

test('`pods` keep their status when they are replaced', () => {
  const replaced = updated<Pod>(pods, stored(), (pod) => (pod.status = { phase: 'Running' }));
  assert.deepEqual(replaced, stored());
});

test('`pods` let ephemeral containers join but not change', () => {
  const old = stored();
  const joined = updated<Pod>(
    pods,
    old,
    ({ spec }) => (spec.ephemeralContainers = [{ name: 'e', image: 'x' }]),
    'ephemeralcontainers',
  ) as Pod;
  assert.equal(joined.spec.ephemeralContainers?.[0]?.name, 'e');
  const errors = updateErrors<Pod>(
    pods,
    joined,
    ({ spec }) =>
      (spec.ephemeralContainers = [
        { name: 'e', image: 'y' },
        { name: 'c', image: 'i', ports: [{ containerPort: 1 }] },
      ]),
    'ephemeralcontainers',
  );
  assertErrors(errors, [
    'spec.ephemeralContainers[1].name: Duplicate value: "c"',
    'spec.ephemeralContainers[1].ports: Forbidden: cannot be set for an Ephemeral Container',
    'spec.ephemeralContainers: Forbidden: existing ephemeral containers "e" may not be changed',
  ]);
});

test('`pods` drop ephemeral containers that come too early', () => {
  assert.equal(stored({ ephemeralContainers: [{ name: 'e', image: 'x' }] }).spec.ephemeralContainers, undefined);
});
