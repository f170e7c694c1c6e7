import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Node } from '../../../../api/types/core.v1.generated.ts';
import { assertErrors, created, createErrors, rowOf, updated, updateErrors } from '../../declared.suite.ts';
import { nodes } from '../node.ts';

test('`nodes` come with their status, and can use all they have', () => {
  const node = created(nodes, { spec: { podCIDR: '10.0.0.0/24' }, status: { capacity: { cpu: '1' } } }) as Node;
  assert.deepEqual(node.spec.podCIDRs, ['10.0.0.0/24']);
  assert.deepEqual(node.status, { capacity: { cpu: '1' }, allocatable: { cpu: '1' } });
});

const cases: readonly [string, object, string[]][] = [
  [
    'taints',
    {
      spec: {
        taints: [
          { key: 'a b' },
          { key: 'a', effect: 'X', value: 'c d' },
          { key: 'a', effect: 'NoSchedule' },
          { key: 'a', effect: 'NoSchedule' },
        ],
      },
    },
    [
      'metadata.taints[0].key: Invalid value: "a b": name part',
      'metadata.taints[0].effect: Required value',
      'metadata.taints[1].value: Invalid value: "c d": a valid label',
      'metadata.taints[1].effect: Unsupported value: "X": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"',
      'metadata.taints[3]: Duplicate value: {"key":"a","effect":"NoSchedule"}: taints must be unique by key and effect pair',
    ],
  ],
  [
    'amounts',
    { status: { capacity: { cpu: '-1', pods: '1500m' }, allocatable: {} } },
    [
      'status.capacity.cpu: Invalid value: "-1": must be greater than or equal to 0',
      'status.capacity.pods: Invalid value: "1500m": must be an integer',
    ],
  ],
  [
    'pod addresses',
    { spec: { podCIDRs: ['10.0.0.0/24', '10.0.1.0/24'] } },
    ['spec.podCIDRs: Invalid value: []string{"10.0.0.0/24", "10.0.1.0/24"}: may specify no more than one CIDR for each IP family'],
  ],
  ['no addresses', { spec: { podCIDRs: ['x'] } }, ['spec.podCIDRs[0]: Invalid value: []string{"x"}: must be valid CIDR']],
  ['two families', { spec: { podCIDRs: ['10.0.0.0/24', 'fd00::/64'] } }, []],
];

test('`nodes` say what is wrong', () => {
  for (const [what, node, expected] of cases) assertErrors(createErrors(nodes, node), expected, what);
});

test('`nodes` get provider and pod addresses once', () => {
  const set = ({ spec }: Node): unknown => Object.assign(spec, { providerID: 'b', podCIDR: '10.1.0.0/24' });
  assertErrors(updateErrors(nodes, created(nodes, {}), set), []);
  const old = created(nodes, { spec: { providerID: 'a', podCIDR: '10.0.0.0/24' } });
  assertErrors(updateErrors(nodes, old, set), [
    'spec.podCIDRs: Forbidden: node updates may not change podCIDR except from "" to valid',
    'spec.providerID: Forbidden: node updates may not change providerID except from "" to valid',
    '[]: Forbidden: node updates may only change labels, taints, or capacity',
  ]);
});

test('`nodes/status` leaves the spec alone and names each address once', () => {
  const old = created(nodes, {});
  const change = (node: Node): void => {
    node.spec.unschedulable = true;
    node.status = {
      addresses: [
        { type: 'a', address: 'b' },
        { type: 'a', address: 'b' },
      ],
    };
  };
  assert.deepEqual((updated(nodes, old, change, 'status') as Node).spec, {});
  assertErrors(updateErrors(nodes, old, change, 'status'), ['status.addresses[1]: Duplicate value: {"type":"a","address":"b"}']);
});

test('`nodes` show whether they are ready and what they are for', () => {
  const node = created(nodes, {
    metadata: {
      labels: { 'node-role.kubernetes.io/master': '', 'node-role.kubernetes.io/control-plane': '', 'kubernetes.io/role': 'zoo' },
    },
    spec: { unschedulable: true },
    status: {
      conditions: [{ type: 'Ready', status: 'Unknown' }],
      addresses: [{ type: 'InternalIP', address: '1.1.1.1' }],
      nodeInfo: { kubeletVersion: 'v1', osImage: 'os' },
    },
  });
  assert.deepEqual(rowOf(nodes, node), {
    Name: 'x',
    Status: 'NotReady,SchedulingDisabled',
    Roles: 'control-plane,master,zoo',
    Age: '<unknown>',
    Version: 'v1',
    'Internal-IP': '1.1.1.1',
    'External-IP': '<none>',
    'OS-Image': 'os',
    'Kernel-Version': '<unknown>',
    'Container-Runtime': '<unknown>',
    Reason: 'heartbeat-lost',
    Heartbeat: '7s',
  });
  assert.equal(rowOf(nodes, created(nodes, {}))['Status'], 'Unknown');
  assert.equal(nodes.fields?.['spec.unschedulable']?.(node), 'true');
});
