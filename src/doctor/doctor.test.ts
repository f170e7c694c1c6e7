import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeDiagnosis } from './causes/all.fixture.ts';
import { examine } from './doctor.ts';
import { type HealthyKind, healthyNode } from './healthy-node.fixture.ts';
import { Papers } from './papers/paper.ts';
import { readBundle, writeBundle } from './papers/bundle-text.ts';
import { reportOf } from './report/report.ts';
import { renderReport } from './report/text.ts';
import { valueOf } from './facts/reading.ts';

const kinds: readonly HealthyKind[] = ['kubeadm', 'hand', 'k3s', 'rke2'];

for (const kind of kinds) {
  test(`\`examine\` has one line for a healthy node, ${kind}`, () => {
    const { diagnosis, facts } = examine(new Papers(healthyNode(kind)));
    assert.equal(valueOf(facts.layout)?.flavour, kind);
    assert.equal(valueOf(facts.clientCertificate)?.signedByClusterCa, true);
    assert.equal(diagnosis.outcome, 'healthy', describeDiagnosis(diagnosis));
    assert.equal(renderReport('en', reportOf(diagnosis, facts, 'en')), 'node-1  healthy, nothing found\n');
  });
}

test('`examine` has one line for a healthy node whose kubelet names no runtime: it uses containerd', () => {
  const papers = healthyNode('hand').map((paper) =>
    paper.id === 'processes' ? { ...paper, text: paper.text?.replaceAll(/\t--container-runtime\S*/g, '') } : paper,
  );
  const { diagnosis, facts } = examine(new Papers(papers));
  assert.equal(valueOf(facts.runtimeEndpoint)?.url, 'unix:///run/containerd/containerd.sock');
  assert.equal(diagnosis.outcome, 'healthy', describeDiagnosis(diagnosis));
});

test('`examine` says the same of a bundle as of the machine', () => {
  const papers = healthyNode('kubeadm');
  const bundled = readBundle(writeBundle(papers)) ?? [];
  const { clock: _clock, ...said } = examine(new Papers(bundled)).facts;
  const { clock: _other, ...live } = examine(new Papers(papers)).facts;
  assert.deepEqual(said, live);
});

test('`examine` knows that the answer of a server that refuses is not that of a healthy node', () => {
  const papers = healthyNode('kubeadm').map((paper) =>
    paper.id === 'api-answer' ? { ...paper, text: '{"status":401,"reason":"Unauthorized","message":"Unauthorized"}' } : paper,
  );
  const without = papers.filter(({ id }) => id !== 'node' && id !== 'lease');
  const { diagnosis } = examine(new Papers(without));
  assert.notEqual(diagnosis.outcome, 'healthy');
  assert.equal(diagnosis.rung, 'identity');
});
