import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Service } from '../../../api/types/core.v1.generated.ts';
import { created } from '../declared.suite.ts';
import { services } from './service.ts';
import { serviceRange } from './service/address-range.ts';
import { allocate, holdingsOf, releasedBy, type ServicePool } from './service-allocation.ts';

const poolOf = (more: Partial<ServicePool> = {}): ServicePool => ({
  addresses: serviceRange('10.96.0.0/12'),
  ports: { first: 30000, last: 32767 },
  isAddressTaken: (address) => address === '10.96.0.1',
  isPortTaken: (port) => port === 30123,
  random: () => 0,
  ...more,
});

const service = (spec: object): Service => created(services, { spec: { ports: [{ port: 80 }], ...spec } }) as Service;

test('`allocate` gives an address from above the part kept for those who ask', () => {
  const one = service({});
  assert.deepEqual(allocate(one, undefined, poolOf()), { kind: 'allocated', addresses: ['10.96.1.1'], ports: [] });
  assert.deepEqual([one.spec.clusterIP, one.spec.clusterIPs], ['10.96.1.1', ['10.96.1.1']]);
  assert.deepEqual([one.spec.ipFamilies, one.spec.ipFamilyPolicy], [['IPv4'], 'SingleStack']);
});

test('`allocate` takes from the lower part when the upper one is full, and says when nothing is left', () => {
  const pool = poolOf({ addresses: serviceRange('10.0.0.0/26'), isAddressTaken: (address) => Number(address.split('.')[3]) > 16 });
  assert.deepEqual(allocate(service({}), undefined, pool), { kind: 'allocated', addresses: ['10.0.0.1'], ports: [] });
  const full = poolOf({ addresses: serviceRange('10.0.0.0/30'), isAddressTaken: () => true });
  assert.deepEqual(allocate(service({}), undefined, full), { kind: 'failed', message: 'failed to allocate a serviceIP: range is full' });
});

const outside = 'provided IP is not in the valid range. The range of valid IPs is 10.96.0.0/12';
const addresses: readonly [string, string][] = [
  ['1.2.3.4', outside],
  ['10.96.0.0', outside],
  ['10.111.255.255', outside],
  ['10.96.0.1', 'provided IP is already allocated'],
];

test('`allocate` refuses addresses that are outside or taken', () => {
  for (const [address, fault] of addresses) {
    const message = `Invalid value: []string{"${address}"}: failed to allocated ip:${address} with error:${fault}`;
    assert.deepEqual(allocate(service({ clusterIP: address }), undefined, poolOf()), {
      kind: 'refused',
      errors: [{ type: 'FieldValueInvalid', field: 'spec.clusterIPs', message }],
    });
  }
});

test('`allocate` refuses an address of a family that the cluster does not have', () => {
  const message = 'Invalid value: []string{"fd00::1"}: may not use IPv6 on a cluster which is not configured for it';
  assert.deepEqual(allocate(service({ clusterIP: 'fd00::1' }), undefined, poolOf()), {
    kind: 'refused',
    errors: [{ type: 'FieldValueInvalid', field: 'spec.clusterIPs[0]', message }],
  });
});

const ports: readonly [number, string][] = [
  [30123, 'provided port is already allocated'],
  [1, 'provided port is not in the valid range. The range of valid ports is 30000-32767'],
];

test('`allocate` refuses node ports that are outside or taken', () => {
  for (const [nodePort, fault] of ports) {
    const refused = allocate(service({ type: 'NodePort', ports: [{ port: 80, nodePort }] }), undefined, poolOf());
    const error = { type: 'FieldValueInvalid', field: 'spec.ports[0].nodePort', message: `Invalid value: ${nodePort}: ${fault}` };
    assert.deepEqual(refused, { kind: 'refused', errors: [error] });
  }
});

test('`allocate` gives one node port for the same port over TCP and UDP', () => {
  const dns = service({
    type: 'NodePort',
    ports: [
      { port: 53, name: 'a' },
      { port: 53, name: 'b', protocol: 'UDP' },
    ],
  });
  const allocation = allocate(dns, undefined, poolOf());
  assert.deepEqual(allocation, { kind: 'allocated', addresses: ['10.96.1.1'], ports: [30086] });
  assert.deepEqual(
    dns.spec.ports?.map(({ nodePort }) => nodePort),
    [30086, 30086],
  );
});

test('`allocate` gives a port for health checks when traffic stays on its node', () => {
  const local = service({ type: 'LoadBalancer', externalTrafficPolicy: 'Local', allocateLoadBalancerNodePorts: false });
  assert.deepEqual(allocate(local, undefined, poolOf()), { kind: 'allocated', addresses: ['10.96.1.1'], ports: [30086] });
  assert.equal(local.spec.healthCheckNodePort, 30086);
  const asked = service({
    type: 'LoadBalancer',
    externalTrafficPolicy: 'Local',
    allocateLoadBalancerNodePorts: false,
    healthCheckNodePort: 5,
  });
  const message =
    'failed to allocate requested HealthCheck NodePort 5: provided port is not in the valid range. The range of valid ports is 30000-32767';
  assert.deepEqual(allocate(asked, undefined, poolOf()), { kind: 'failed', message });
});

test('`allocate` leaves an updated Service what it holds', () => {
  const old = service({ type: 'NodePort' });
  allocate(old, undefined, poolOf());
  const taken = poolOf({ isAddressTaken: () => true, isPortTaken: (port) => port === 30086 });
  assert.deepEqual(allocate(structuredClone(old), old, taken), { kind: 'allocated', addresses: [], ports: [] });
});

test('`allocate` gives neither headless nor external Services an address', () => {
  for (const spec of [{ clusterIP: 'None' }, { type: 'ExternalName', externalName: 'a', ports: [] }]) {
    assert.deepEqual(allocate(service(spec), undefined, poolOf()), { kind: 'allocated', addresses: [], ports: [] });
  }
});

test('`allocate` refuses a family that the cluster does not have', () => {
  const both = allocate(service({ ipFamilyPolicy: 'RequireDualStack' }), undefined, poolOf());
  assert.equal(both.kind === 'refused' && both.errors[0]?.field, 'spec.ipFamilyPolicy');
  const other = allocate(service({ ipFamilies: ['IPv6'] }), undefined, poolOf());
  assert.equal(other.kind === 'refused' && other.errors[0]?.field, 'spec.ipFamilies[0]');
});

test('`releasedBy` tells what a Service no longer holds', () => {
  const old = service({ type: 'NodePort' });
  allocate(old, undefined, poolOf());
  assert.deepEqual(holdingsOf(old), { addresses: ['10.96.1.1'], ports: [30086] });
  const inside = structuredClone(old);
  for (const port of inside.spec.ports ?? []) delete port.nodePort;
  assert.deepEqual(releasedBy(old, inside), { addresses: [], ports: [30086] });
  assert.deepEqual(releasedBy(old, undefined), holdingsOf(old));
});

test('`serviceRange` counts addresses of both families', () => {
  assert.deepEqual([serviceRange('10.0.0.0/30').size, serviceRange('10.0.0.0/30').at(2)], [2, '10.0.0.2']);
  assert.deepEqual([serviceRange('fd00:10:96::/112').size, serviceRange('fd00:10:96::/112').at(10)], [65535, 'fd00:10:96::a']);
  assert.equal(serviceRange('fd00::/64').contains('fd00::ffff:1.2.3.4'), true);
  assert.equal(serviceRange('10.1.2.3/16').cidr, '10.1.0.0/16');
  assert.throws(() => serviceRange('10.0.0.0'), RangeError);
});
