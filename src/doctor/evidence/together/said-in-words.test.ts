import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLine } from '../read-line.ts';
import { Together } from './together.ts';

const said = (...lines: readonly string[]): string[] => {
  const together = new Together();
  for (const line of lines) together.see(readLine(line, 'evidence'));
  return [...new Set(together.remarks().map(({ id }) => id))];
};

test('`Domains` names one machine that goes by two domains, and no files, units or groups of the API', () => {
  assert.deepEqual(said('node "w3.lan" not found', 'w3.example.org NotReady'), ['one-machine-of-two-domains']);
  assert.deepEqual(said('node "w3.lan" not found', 'w4.example.org NotReady'), []);
  assert.deepEqual(said('node w1: kubelet.conf and kubelet.service', 'nodes are in apps.k8s.io and apps.example.io'), []);
});

test('`Families` compares the address of the node with the ranges of its cluster', () => {
  assert.deepEqual(said('INTERNAL-IP 2001:db8::4', 'podSubnet: 10.244.0.0/16'), ['node-of-other-family']);
  assert.deepEqual(said('INTERNAL-IP 10.0.0.4', 'podSubnet: 10.244.0.0/16'), []);
  assert.deepEqual(said('INTERNAL-IP 10.0.0.4', 'podSubnet: 10.244.0.0/16,fd00::/56'), []);
});

test('`Moved` names an address that a server is told and the machine has not', () => {
  const told = '- --advertise-address=10.9.0.5';
  assert.deepEqual(said(told, 'hostname -I: 10.9.0.77'), ['told-address-is-gone']);
  assert.deepEqual(said(told, 'hostname -I: 10.9.0.5'), []);
  assert.deepEqual(said(told, 'eth0 10.9.0.77, ens4 10.8.0.3'), []);
});

test('`PodNetworks` names a bridge that kept the address of another range', () => {
  assert.deepEqual(said('ip a: cni0 10.42.0.1/24', 'podCIDR 10.244.2.0/24'), ['bridge-of-another-range']);
  assert.deepEqual(said('ip a: cni0 10.244.2.1/24', 'podCIDR 10.244.2.0/24'), []);
  assert.deepEqual(said('podSubnet: 10.10.0.0/16; kube-flannel.yml unchanged'), ['flannel-network-elsewhere']);
});
