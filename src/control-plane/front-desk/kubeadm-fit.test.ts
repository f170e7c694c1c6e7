import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseKubeadmVersion, type KubeadmVersion } from '../../registration/kubeadm-version.ts';
import { Query } from '../query.ts';
import { requestInfoOf } from '../request-info.ts';
import { FrontDesk } from './front-desk.ts';
import { misfitOfAgent, misfitOfRequest } from './kubeadm-fit.ts';

const version = (text: string): KubeadmVersion => {
  const found = parseKubeadmVersion(text);
  assert.ok(found !== undefined);
  return found;
};
const info = (name: string) => requestInfoOf('GET', `/api/v1/namespaces/kube-system/configmaps/${name}`, new Query(''));
const agent = (text: string): string => `kubeadm/${text} (linux/amd64) kubernetes/faecb19`;

test('`misfitOfAgent` names the kubeadm that cannot read what is kept, and both ways out', () => {
  assert.equal(
    misfitOfAgent(agent('v1.20.2'), version('1.36')),
    'kubeadm 1.20 cannot join with what is kept for kubeadm 1.36: join with kubeadm 1.36, or start muster server with --kubeadm-version 1.20',
  );
  for (const [joining, served] of [
    ['v1.36.4', '1.20'],
    ['v1.20.2', '1.21'],
    ['v1.30.0', '1.31'],
  ] as const) {
    assert.notEqual(misfitOfAgent(agent(joining), version(served)), undefined, `${joining} ${served}`);
  }
});

test('`misfitOfAgent` has nothing against who fits, nor against others than kubeadm', () => {
  for (const [joining, served] of [
    ['v1.20.15', '1.20.2'],
    ['v1.36.4', '1.36'],
    ['v1.34.1', '1.36'],
    ['v1.31.0', '1.30'],
  ] as const) {
    assert.equal(misfitOfAgent(agent(joining), version(served)), undefined, `${joining} ${served}`);
  }
  for (const text of ['', 'kubectl/v1.20.2', 'curl/8.0', 'kubeadm/v9.9', 'kubeadm/'])
    assert.equal(misfitOfAgent(text, version('1.36')), undefined);
});

test('`misfitOfRequest` knows a kubeadm by the configuration it asks for', () => {
  assert.match(misfitOfRequest(info('kubelet-config-1.21'), version('1.20')) ?? '', /with kubeadm 1\.20, or .* --kubeadm-version 1\.21$/);
  for (const name of ['kubelet-config-1.20', 'kubelet-config', 'kubelet-config-1.x', 'coredns']) {
    assert.equal(misfitOfRequest(info(name), version('1.20')), undefined);
  }
});

test('`FrontDesk.served` notes a kubeadm that does not fit, under its address', () => {
  const desk = new FrontDesk({ now: () => 5, monotonic: () => 0 }, { kubeadm: version('1.36') });
  const bootstrapper = { name: 'system:bootstrap:abcdef', groups: ['system:bootstrappers'] };
  desk.served(bootstrapper, info('kubeadm-config'), 200, { remoteAddress: '10.0.0.7', userAgent: agent('v1.20.2') });
  const [knocker] = desk.take();
  assert.equal(knocker?.name, '10.0.0.7');
  const last = knocker.timeline.events.at(-1);
  assert.deepEqual(last?.kind === 'refusal' && [last.rung, last.cause], ['admission', 'MU664']);
});
