import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CSIDriver, CSINode } from '../../../api/types/storage.v1.generated.ts';
import { assertErrors, created, createErrors, rowOf, updateErrors } from '../declared.suite.ts';
import { csiDrivers } from './csi-driver.ts';
import { csiNodes } from './csi-node.ts';

test('`csiNodes` say what is wrong with a driver', () => {
  const drivers = [
    { name: '', nodeID: '', topologyKeys: ['a', 'a', 'b c'] },
    { name: 'a', nodeID: 'x'.repeat(193), allocatable: { count: -1 } },
    { name: 'a', nodeID: 'x' },
  ];
  assertErrors(createErrors(csiNodes, { spec: { drivers } }), [
    'spec.drivers[0].name: Required value',
    'spec.drivers[0].name: Invalid value: "": a lowercase RFC 1123 subdomain',
    'spec.drivers[0].nodeID: Required value',
    'spec.drivers[0]: Duplicate value: "a"',
    'spec.drivers[0]: Invalid value: []string{"a", "a", "b c"}: name part',
    `spec.drivers[1].nodeID: Invalid value: "${'x'.repeat(193)}": must be 192 characters or less`,
    'spec.drivers[1].allocatable.count: Invalid value: -1: must be greater than or equal to 0',
    'spec.drivers[2].name: Duplicate value: "a"',
  ]);
});

test('`csiNodes` may get more drivers but not other ones', () => {
  const old = created(csiNodes, { spec: { drivers: [{ name: 'a', nodeID: 'b', topologyKeys: [] }] } });
  assertErrors(
    updateErrors<CSINode>(csiNodes, old, ({ spec }) => spec.drivers.push({ name: 'c', nodeID: 'd', topologyKeys: [] })),
    [],
  );
  assertErrors(
    updateErrors<CSINode>(csiNodes, old, ({ spec }) => (spec.drivers = [{ name: 'a', nodeID: 'c', topologyKeys: [] }])),
    ['CSINodeDriver: Invalid value: {"name":"a","nodeID":"c","topologyKeys":[]}: field is immutable'],
  );
  assert.equal(rowOf(csiNodes, old)['Drivers'], 1);
});

test('`csiDrivers` get defaults, know their words, and stay as they are', () => {
  const old = created(csiDrivers, {});
  const { Name, AttachRequired, PodInfoOnMount, Modes } = rowOf(csiDrivers, old);
  assert.deepEqual([Name, AttachRequired, PodInfoOnMount, Modes], ['x', true, false, 'Persistent']);
  assertErrors(
    createErrors(csiDrivers, {
      spec: {
        fsGroupPolicy: 'X',
        volumeLifecycleModes: ['Y'],
        tokenRequests: [{ audience: 'a', expirationSeconds: 1 }, { audience: 'a' }],
      },
    }),
    [
      'spec.fsGroupPolicy: Unsupported value: "X": supported values: "File", "None", "ReadWriteOnceWithFSType"',
      'spec.tokenRequests[0].expirationSeconds: Invalid value: 1: may not specify a duration less than 10 minutes',
      'spec.tokenRequests[1].audience: Duplicate value: "a"',
      'spec.volumeLifecycleModes: Unsupported value: "Y": supported values: "Persistent", "Ephemeral"',
    ],
  );
  assertErrors(
    updateErrors<CSIDriver>(csiDrivers, old, ({ spec }) => (spec.attachRequired = false)),
    ['spec: Invalid value: {'],
  );
});
