import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Node, Taint } from '../../api/types/core.v1.generated.ts';
import { conditionTaints, type Driving } from './condition-taints.ts';

const now = '2026-01-01T00:00:00Z';

/** `Ready=False` and `key:Effect`, between spaces. */
const taintsOf = (conditions: string, taints: string, unschedulable = false, driving: Driving = 'begin'): string | undefined => {
  const parsed: Taint[] = taints
    .split(' ')
    .filter(Boolean)
    .map((text) => {
      const [key = '', effect = ''] = text.split(':');
      return { key: key.includes('/') ? key : `node.kubernetes.io/${key}`, effect };
    });
  const node: Node = {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name: 'n' },
    spec: { taints: parsed, unschedulable },
    status: {
      conditions: conditions
        .split(' ')
        .filter(Boolean)
        .map((text) => ({ type: text.split('=')[0] ?? '', status: text.split('=')[1] ?? '' })),
    },
  };
  return conditionTaints(node, now, driving)
    ?.map(({ key, effect }) => `${key.replace('node.kubernetes.io/', '')}:${effect}`)
    .join(' ');
};

const table: readonly (readonly [string, string, string, string | undefined])[] = [
  ['a good node', 'Ready=True MemoryPressure=False', '', undefined],
  ['a new node', '', 'not-ready:NoSchedule', undefined],
  ['a node that became ready', 'Ready=True', 'not-ready:NoSchedule not-ready:NoExecute', ''],
  ['a node that is not ready', 'Ready=False', '', 'not-ready:NoSchedule not-ready:NoExecute'],
  ['a node that is not ready and known to be', 'Ready=False', 'not-ready:NoExecute not-ready:NoSchedule', undefined],
  ['a lost node', 'Ready=Unknown', 'not-ready:NoSchedule', 'unreachable:NoSchedule unreachable:NoExecute'],
  [
    'pressures',
    'Ready=True MemoryPressure=True DiskPressure=True PIDPressure=True NetworkUnavailable=True',
    '',
    'memory-pressure:NoSchedule disk-pressure:NoSchedule pid-pressure:NoSchedule network-unavailable:NoSchedule',
  ],
  ['pressure nobody knows of', 'Ready=True MemoryPressure=Unknown', 'memory-pressure:NoSchedule', ''],
  ['others of the same key', 'Ready=True', 'memory-pressure:NoExecute own/x:NoSchedule', undefined],
  ['the order of others', 'Ready=True', 'own/a:NoSchedule not-ready:NoSchedule own/b:NoExecute', 'own/a:NoSchedule own/b:NoExecute'],
];

for (const [name, conditions, taints, expected] of table) {
  test(`\`conditionTaints\` of ${name}`, () => {
    assert.equal(taintsOf(conditions, taints), expected);
  });
}

test('`conditionTaints` follows cordoning', () => {
  assert.equal(taintsOf('Ready=True', '', true), 'unschedulable:NoSchedule');
  assert.equal(taintsOf('Ready=True', 'unschedulable:NoSchedule', true), undefined);
  assert.equal(taintsOf('Ready=True', 'unschedulable:NoSchedule'), '');
});

test('`conditionTaints` drives pods away only where it may begin to, or has begun', () => {
  const lost = 'unreachable:NoSchedule';
  assert.equal(taintsOf('Ready=Unknown', '', false, 'go-on'), lost);
  assert.equal(taintsOf('Ready=Unknown', lost, false, 'go-on'), undefined);
  assert.equal(taintsOf('Ready=Unknown', lost, false, 'begin'), `${lost} unreachable:NoExecute`);
  assert.equal(taintsOf('Ready=Unknown', `${lost} unreachable:NoExecute`, false, 'go-on'), undefined);
  assert.equal(taintsOf('Ready=Unknown', 'not-ready:NoSchedule not-ready:NoExecute', false, 'go-on'), `${lost} unreachable:NoExecute`);
  assert.equal(taintsOf('Ready=Unknown', `${lost} unreachable:NoExecute`, false, 'stop'), lost);
  assert.equal(taintsOf('Ready=True', `${lost} unreachable:NoExecute mine/x:NoExecute`, false, 'stop'), 'mine/x:NoExecute');
});
