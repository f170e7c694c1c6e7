// Cases from upstream's plugin/pkg/admission/serviceaccount/admission_test.go.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KubeObject } from '../../api/object.ts';
import type { Pod } from '../../api/types/core.v1.generated.ts';
import { cluster, object, refusal, request } from './admission-request.fixture.ts';
import { runAdmission } from './chain.ts';
import { serviceAccount } from './service-account.ts';

const admission = serviceAccount({ suffix: () => 'abcde', pause: () => Promise.resolve() });
const account = (name: string, more: object = {}, annotations: Record<string, string> = {}): KubeObject => {
  const made = object('ServiceAccount', name, more, 'ns');
  return { ...made, metadata: { ...made.metadata, annotations } };
};
const pod = (spec: object = { containers: [{ name: 'c' }] }, annotations: Record<string, string> = {}): KubeObject => {
  const made = object('Pod', 'p', { spec }, 'ns');
  return { ...made, metadata: { ...made.metadata, annotations } };
};
const specAfter = async (subject: KubeObject, ...accounts: KubeObject[]): Promise<Pod['spec']> => {
  await runAdmission([admission], request('pods', subject), cluster({ serviceaccounts: accounts }));
  return (subject as Pod).spec;
};

const mount = { name: 'kube-api-access-abcde', readOnly: true, mountPath: '/var/run/secrets/kubernetes.io/serviceaccount' };
const volume = {
  name: 'kube-api-access-abcde',
  projected: {
    sources: [
      { serviceAccountToken: { expirationSeconds: 3607, path: 'token' } },
      { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
      { downwardAPI: { items: [{ path: 'namespace', fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' } }] } },
    ],
    defaultMode: 420,
  },
};

test('`serviceAccount` gives a pod the default account, its token in every container, and its pull secrets', async () => {
  const spec = await specAfter(
    pod({ initContainers: [{ name: 'i' }], containers: [{ name: 'c' }] }),
    account('default', { imagePullSecrets: [{ name: 's' }] }),
  );
  assert.deepEqual(spec, {
    initContainers: [{ name: 'i', volumeMounts: [mount] }],
    containers: [{ name: 'c', volumeMounts: [mount] }],
    serviceAccountName: 'default',
    serviceAccount: 'default',
    volumes: [volume],
    imagePullSecrets: [{ name: 's' }],
  });
});

test('`serviceAccount` leaves a container alone that mounts something at the token’s path', async () => {
  const own = { name: 'mine', mountPath: mount.mountPath };
  const spec = await specAfter(pod({ containers: [{ name: 'c', volumeMounts: [own] }] }), account('default'));
  assert.deepEqual(spec.containers[0]?.volumeMounts, [own]);
  assert.equal(spec.volumes, undefined);
});

test('`serviceAccount` uses a token volume that is there already', async () => {
  const spec = await specAfter(pod({ containers: [{ name: 'c' }], volumes: [{ name: 'kube-api-access-mine' }] }), account('default'));
  assert.equal(spec.volumes?.length, 1);
  assert.equal(spec.containers[0]?.volumeMounts?.[0]?.name, 'kube-api-access-mine');
});

test('`serviceAccount` mounts no token where the pod, or else its account, wants none', async () => {
  const no = { automountServiceAccountToken: false };
  const yes = { automountServiceAccountToken: true };
  const containers = [{ name: 'c' }];
  assert.equal((await specAfter(pod({ containers: [{ name: 'c' }], ...no }), account('default', yes))).volumes, undefined);
  assert.equal((await specAfter(pod({ containers: [{ name: 'c' }] }), account('default', no))).volumes, undefined);
  assert.equal((await specAfter(pod({ containers, ...yes }), account('default', no))).volumes?.length, 1);
});

test('`serviceAccount` keeps the account and pull secrets a pod names itself, by the old field too', async () => {
  const containers = [{ name: 'c' }];
  const spec = await specAfter(
    pod({ containers, serviceAccount: 'builder', imagePullSecrets: [{ name: 'own' }] }),
    account('builder', { imagePullSecrets: [{ name: 's' }] }),
  );
  assert.deepEqual([spec.serviceAccountName, spec.imagePullSecrets], ['builder', [{ name: 'own' }]]);
});

test('`serviceAccount` refuses an account that does not exist, and waits a little for the default one', async () => {
  assert.equal(
    await refusal(admission, request('pods', pod({ serviceAccountName: 'x', containers: [] }))),
    '403 pods "p" is forbidden: error looking up service account ns/x: serviceaccount "x" not found',
  );
  const accounts: KubeObject[] = [];
  let pauses = 0;
  const waiting = serviceAccount({
    suffix: () => 'abcde',
    pause: () => {
      pauses += 1;
      if (pauses === 3) accounts.push(account('default'));
      return Promise.resolve();
    },
  });
  assert.equal(await refusal(waiting, request('pods', pod()), cluster({ serviceaccounts: accounts })), undefined);
  assert.equal(pauses, 3);
});

test('`serviceAccount` looks only at pods being made', async () => {
  for (const asked of [
    request('pods', pod(), { operation: 'UPDATE', old: pod() }),
    request('pods', undefined, { operation: 'DELETE' }),
    request('pods', object('Binding', 'p', {}, 'ns'), { subresource: 'binding' }),
    request('configmaps', object('ConfigMap', 'p', {}, 'ns')),
    request('pods', pod(), { group: 'metrics.k8s.io' }),
  ]) {
    assert.equal(await refusal(admission, asked), undefined);
  }
});

const mirror = { 'kubernetes.io/config.mirror': 'true' };
const mirrors: readonly (readonly [string, object, string])[] = [
  ['service accounts', { serviceAccountName: 'x' }, 'a mirror pod may not reference service accounts'],
  ['secrets', { volumes: [{ name: 'v', secret: { secretName: 's' } }] }, 'a mirror pod may not reference secrets'],
  [
    'secrets in its environment',
    { containers: [{ name: 'c', env: [{ name: 'E', valueFrom: { secretKeyRef: { name: 's' } } }] }] },
    'a mirror pod may not reference secrets',
  ],
  [
    'secrets for another’s storage',
    { volumes: [{ name: 'v', cephfs: { secretRef: { name: 's' } } }] },
    'a mirror pod may not reference secrets',
  ],
  [
    'tokens',
    { volumes: [{ name: 'v', projected: { sources: [{ serviceAccountToken: { path: 't' } }] } }] },
    'a mirror pod may not use ServiceAccountToken volume projections',
  ],
];
for (const [what, spec, message] of mirrors) {
  test(`\`serviceAccount\` keeps mirror pods from ${what}`, async () => {
    assert.equal(await refusal(admission, request('pods', pod(spec, mirror))), `403 pods "p" is forbidden: ${message}`);
  });
}

test('`serviceAccount` leaves a mirror pod as the kubelet wrote it', async () => {
  const subject = pod({ containers: [{ name: 'c' }] }, mirror);
  const before = JSON.stringify(subject);
  assert.equal(await refusal(admission, request('pods', subject)), undefined);
  assert.equal(JSON.stringify(subject), before);
});

const enforced = (more: object) => account('default', more, { 'kubernetes.io/enforce-mountable-secrets': 'true' });
const because = 'is not allowed because service account default does not reference that';
const foreign: readonly (readonly [object, string])[] = [
  [{ volumes: [{ name: 'v', secret: { secretName: 'x' } }] }, `volume with secret.secretName="x" ${because} secret`],
  [
    { containers: [{ name: 'c', env: [{ name: 'E', valueFrom: { secretKeyRef: { name: 'x' } } }] }] },
    `container c with envVar E referencing secret.secretName="x" ${because} secret`,
  ],
  [
    { initContainers: [{ name: 'i', env: [{ name: 'E', valueFrom: { secretKeyRef: { name: 'x' } } }] }] },
    `init container i with envVar E referencing secret.secretName="x" ${because} secret`,
  ],
  [
    { containers: [{ name: 'c', envFrom: [{ secretRef: { name: 'x' } }] }] },
    `container c with envFrom referencing secret.secretName="x" ${because} secret`,
  ],
  [{ imagePullSecrets: [{ name: 's' }, { name: 'x' }] }, `imagePullSecrets[1].name="x" ${because} imagePullSecret`],
];
for (const [spec, message] of foreign) {
  test(`\`serviceAccount\` enforces mountable secrets: ${message}`, async () => {
    const strict = enforced({ secrets: [{ name: 's' }], imagePullSecrets: [{ name: 's' }] });
    assert.equal(
      await refusal(admission, request('pods', pod(spec)), cluster({ serviceaccounts: [strict] })),
      `403 pods "p" is forbidden: ${message}`,
    );
    assert.equal(await refusal(admission, request('pods', pod(spec)), cluster({ serviceaccounts: [account('default')] })), undefined);
  });
}
