import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RuntimeReport } from '../machine/cri.ts';
import { planRuntime, type RuntimeFacts } from './runtime-plan.ts';

const absent: RuntimeReport = { kind: 'absent', problem: 'ENOENT' };
const answers = (network: boolean, runtime = true): RuntimeReport => ({
  kind: 'answers',
  version: 'containerd://2.1',
  conditions: [
    { type: 'RuntimeReady', isTrue: runtime, reason: '', message: '' },
    { type: 'NetworkReady', isTrue: network, reason: '', message: '' },
  ],
  images: [],
});

const plan = (facts: Partial<RuntimeFacts>) =>
  planRuntime({
    isRoot: true,
    system: absent,
    hasContainerd: true,
    hasRunc: true,
    plugins: '/usr/lib/cni',
    hasApt: true,
    hasSystemd: false,
    triedService: false,
    ...facts,
  });

describe('planRuntime', () => {
  test('`planRuntime` uses a containerd that serves, also as a plain user, and does not look at anything else', () => {
    assert.deepEqual(plan({ system: answers(true), isRoot: false, plugins: undefined, hasContainerd: false }), { kind: 'use-system' });
    assert.deepEqual(plan({ system: answers(false) }), { kind: 'use-system' });
  });

  test('`planRuntime` leaves a containerd without Kubernetes alone and starts another beside it', () => {
    const broken: RuntimeReport = { kind: 'broken', problem: 'unknown service runtime.v1.RuntimeService' };
    assert.deepEqual(plan({ system: broken, hasSystemd: true }), { kind: 'start-own', plugins: '/usr/lib/cni' });
    assert.equal(plan({ system: answers(true, false) }).kind, 'start-own');
  });

  test('`planRuntime` installs exactly what is missing', () => {
    assert.deepEqual(plan({ hasContainerd: false, hasRunc: false, plugins: undefined }), {
      kind: 'install',
      packages: ['containerd', 'runc', 'containernetworking-plugins'],
    });
    assert.deepEqual(plan({ hasRunc: false }), { kind: 'install', packages: ['runc'] });
    assert.deepEqual(plan({ system: answers(false), plugins: undefined }), { kind: 'install', packages: ['containernetworking-plugins'] });
    assert.equal(plan({ hasRunc: false, hasApt: false }).kind, 'needs-packages');
  });

  test('`planRuntime` starts the service where systemd runs, and one of our own when that did not help', () => {
    assert.equal(plan({ hasSystemd: true }).kind, 'start-service');
    assert.equal(plan({ hasSystemd: true, triedService: true }).kind, 'start-own');
  });

  test('`planRuntime` does nothing without root', () => {
    assert.deepEqual(plan({ isRoot: false, hasRunc: false }), { kind: 'needs-root', packages: ['runc'] });
  });
});
