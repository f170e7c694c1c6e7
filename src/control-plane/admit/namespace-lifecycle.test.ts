import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StatusError } from '../../api/status.ts';
import { cluster, object, refusal, request } from './admission-request.fixture.ts';
import { runAdmission } from './chain.ts';
import { namespaceLifecycle } from './namespace-lifecycle.ts';

const there = cluster({
  namespaces: [
    object('Namespace', 'here', { status: { phase: 'Active' } }),
    object('Namespace', 'going', { status: { phase: 'Terminating' } }),
  ],
});
const configMap = (namespace: string) => object('ConfigMap', 'c', {}, namespace);

test('`namespaceLifecycle` lets objects be made in namespaces that are there, and anywhere outside', async () => {
  assert.equal(await refusal(namespaceLifecycle(), request('configmaps', configMap('here')), there), undefined);
  assert.equal(await refusal(namespaceLifecycle(), request('nodes', object('Node', 'n')), there), undefined);
});

test('`namespaceLifecycle` refuses what is made in a namespace that is not there or is going', async () => {
  assert.equal(await refusal(namespaceLifecycle(), request('configmaps', configMap('gone')), there), '404 namespaces "gone" not found');
  await assert.rejects(runAdmission([namespaceLifecycle()], request('configmaps', configMap('going')), there), (error) => {
    assert.ok(error instanceof StatusError);
    assert.deepEqual(error.status(), {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message: 'configmaps "c" is forbidden: unable to create new content in namespace going because it is being terminated',
      reason: 'Forbidden',
      details: {
        name: 'c',
        kind: 'configmaps',
        causes: [{ reason: 'NamespaceTerminating', message: 'namespace going is being terminated', field: 'metadata.namespace' }],
      },
      code: 403,
    });
    return true;
  });
});

test('`namespaceLifecycle` lets things go from a namespace that is going', async () => {
  const old = configMap('going');
  assert.equal(await refusal(namespaceLifecycle(), request('configmaps', old, { operation: 'UPDATE', old }), there), undefined);
  assert.equal(
    await refusal(namespaceLifecycle(), request('configmaps', undefined, { operation: 'DELETE', old, namespace: 'going' }), there),
    undefined,
  );
});

test('`namespaceLifecycle` says nothing about namespaces to those who only ask for access', async () => {
  const review = object('LocalSubjectAccessReview', '', {}, 'gone');
  assert.equal(
    await refusal(namespaceLifecycle(), request('localsubjectaccessreviews', review, { group: 'authorization.k8s.io' }), there),
    undefined,
  );
});

test('`namespaceLifecycle` keeps the namespaces no cluster lives without', async () => {
  const deletes = (name: string) => {
    const old = object('Namespace', name);
    return refusal(
      namespaceLifecycle(),
      request('namespaces', undefined, { operation: 'DELETE', old, name, namespace: name, kind: 'Namespace' }),
      there,
    );
  };
  for (const name of ['default', 'kube-system', 'kube-public']) {
    assert.equal(await deletes(name), `403 namespaces "${name}" is forbidden: this namespace may not be deleted`);
  }
  assert.equal(await deletes('kube-node-lease'), undefined);
  assert.equal(await refusal(namespaceLifecycle(), request('namespaces', object('Namespace', 'new')), there), undefined);
});
