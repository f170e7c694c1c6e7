import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configMapKeyFaults, envVarNameFaults, ipVersion, isCidr, portNameFaults } from './formats.ts';

test('`isCidr` wants an address and a length that fits', () => {
  for (const good of ['10.0.0.0/8', '10.1.2.3/32', '0.0.0.0/0', 'fd00::/64', '::/128']) assert.ok(isCidr(good), good);
  for (const bad of ['10.0.0.0', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/08', '10.0.0/8', 'x/8', '10.0.0.0/8/8', 'fd00::/129', ''])
    assert.ok(!isCidr(bad), bad);
});

test('`ipVersion` knows no zones', () => {
  assert.deepEqual(['10.0.0.1', 'fd00::1', 'fe80::1%eth0', '10.0.0', ''].map(ipVersion), [4, 6, 0, 0, 0]);
});

test('names of ports, variables and keys are told what is wrong with them', () => {
  assert.deepEqual(portNameFaults('http-2'), []);
  assert.equal(portNameFaults('').length, 2);
  assert.deepEqual(envVarNameFaults('MY_ENV.NAME'), []);
  assert.deepEqual(envVarNameFaults('.'), ["must not be '.'"]);
  assert.deepEqual(configMapKeyFaults('tls.crt'), []);
  assert.equal(configMapKeyFaults('a'.repeat(254))[0], 'must be no more than 253 characters');
});
