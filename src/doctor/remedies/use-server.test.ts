import assert from 'node:assert/strict';
import { test } from 'node:test';
import { k3sAgent } from '../causes/k3s-facts.fixture.ts';
import { type Facts, factsOf } from '../facts/facts.ts';
import type { K3sFacts } from '../facts/k3s.ts';
import { known } from '../facts/reading.ts';
import { useServer } from './use-server.ts';

const at = { where: 'here' };

const told = (place: string, more: Partial<K3sFacts> = {}): Facts =>
  factsOf({
    k3s: known(k3sAgent({ places: { server: place }, ...more }), at),
    kubeconfig: known({ path: '/var/lib/rancher/k3s/agent/kubelet.kubeconfig', present: true, credential: 'file', caHashes: [] }, at),
    apiAlternatives: known(['https://other:6443'], at),
  });

const touched = (facts: Facts): string[] =>
  useServer(facts).flatMap(({ steps }) => steps.map((step) => (step.kind === 'edit-file' ? `${step.edit.put} ${step.path}` : step.kind)));

test('`useServer` changes the server of k3s where it was given, never in the kubeconfig of its balancer', () => {
  const [folder, config] = ['/etc/systemd/system/k3s-agent.service', '/etc/rancher/k3s/config.yaml'];
  assert.deepEqual(touched(told(config)), [`yaml-value ${config}`, 'unit']);
  assert.deepEqual(touched(told(`${config}.d/50-server.yaml`)), [`yaml-value ${config}.d/50-server.yaml`, 'unit']);
  assert.deepEqual(touched(told(`${folder}.env`)), [`variable ${folder}.env`, 'unit']);
  assert.deepEqual(touched(told(folder)), [`unit-setting ${folder}`, 'reload-units', 'unit']);
  assert.deepEqual(touched(told(`${folder}.d/10-server.conf`)), [`unit-setting ${folder}.d/10-server.conf`, 'reload-units', 'unit']);
});

test('`useServer` changes nothing when only the running k3s shows its server', () => {
  assert.deepEqual(useServer(told('/proc/7/cmdline')), []);
});

test('`useServer` sets RKE2_URL for RKE2, and restarts its unit', () => {
  const [remedy] = useServer(told('/etc/default/rke2-agent', { program: 'rke2' }));
  assert.deepEqual(remedy?.steps, [
    { kind: 'edit-file', path: '/etc/default/rke2-agent', edit: { put: 'variable', variable: 'RKE2_URL', value: 'https://other:6443' } },
    { kind: 'unit', unit: 'rke2-agent.service', action: 'restart' },
  ]);
});
