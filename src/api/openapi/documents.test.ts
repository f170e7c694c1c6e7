import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDescriptions } from './descriptions.ts';
import { documentV2 } from './document-v2.ts';
import { documentV3 } from './document-v3.ts';
import { kindsOf } from './kinds.ts';
import { fewResources } from './served.fixture.ts';

const descriptions = readDescriptions();
const v2 = documentV2(fewResources, 'v1.36.4', descriptions);
const core = fewResources.filter(({ group }) => group === '');
const v3 = documentV3({ served: core, kinds: kindsOf(fewResources), version: 'v1.36.4', descriptions });

const refsIn = (value: unknown): string[] => [...JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref ?? '');

test('`documentV2` and `documentV3` define everything they refer to', () => {
  for (const ref of refsIn(v2)) assert.ok(Object.hasOwn(v2.definitions, ref.slice('#/definitions/'.length)), ref);
  for (const ref of refsIn(v3)) assert.ok(Object.hasOwn(v3.components.schemas, ref.slice('#/components/schemas/'.length)), ref);
});

test('`documentV2` describes a field as upstream does', () => {
  const container = v2.definitions['io.k8s.api.core.v1.Container'];
  assert.deepEqual(container?.required, ['name']);
  assert.deepEqual(container.properties?.['env'], {
    description: 'List of environment variables to set in the container. Cannot be updated.',
    items: { $ref: '#/definitions/io.k8s.api.core.v1.EnvVar' },
    type: 'array',
    'x-kubernetes-list-map-keys': ['name'],
    'x-kubernetes-list-type': 'map',
    'x-kubernetes-patch-merge-key': 'name',
    'x-kubernetes-patch-strategy': 'merge',
  });
  assert.deepEqual(v2.definitions['io.k8s.api.core.v1.Pod']?.['x-kubernetes-group-version-kind'], [
    { group: '', kind: 'Pod', version: 'v1' },
  ]);
});

test('`documentV2` dissolves embedded types and inlines lists that have a name', () => {
  assert.ok(v2.definitions['io.k8s.api.core.v1.Volume']?.properties?.['configMap'] !== undefined);
  assert.deepEqual(v2.definitions['io.k8s.api.authentication.v1.UserInfo']?.properties?.['extra']?.additionalProperties, {
    type: 'array',
    items: { type: 'string' },
  });
});

test('`documentV3` puts references into allOf and shows defaults', () => {
  const { schemas } = v3.components;
  const metadata = schemas['io.k8s.api.core.v1.ConfigMap']?.properties?.['metadata'];
  assert.deepEqual(metadata?.allOf, [{ $ref: '#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta' }]);
  assert.deepEqual(metadata.default, {});
  assert.equal(schemas['io.k8s.api.core.v1.ContainerPort']?.properties?.['protocol']?.default, 'TCP');
  assert.equal(schemas['io.k8s.api.core.v1.ContainerPort'].properties['containerPort']?.default, 0);
  assert.deepEqual(schemas['io.k8s.apimachinery.pkg.util.intstr.IntOrString']?.oneOf, [{ type: 'integer' }, { type: 'string' }]);
  assert.equal(schemas['io.k8s.api.core.v1.ConfigMapKeySelector']?.['x-kubernetes-map-type'], 'atomic');
});

test('`documentV3` has the paths of one group alone, with their operations', () => {
  assert.deepEqual(Object.keys(v3.paths), [
    '/api/v1/configmaps',
    '/api/v1/namespaces/{namespace}/configmaps',
    '/api/v1/namespaces/{namespace}/configmaps/{name}',
    '/api/v1/namespaces/{namespace}/pods',
    '/api/v1/namespaces/{namespace}/pods/{name}',
    '/api/v1/namespaces/{namespace}/pods/{name}/eviction',
    '/api/v1/namespaces/{namespace}/pods/{name}/status',
    '/api/v1/nodes',
    '/api/v1/nodes/{name}',
    '/api/v1/nodes/{name}/status',
    '/api/v1/pods',
  ]);
});

test('`documentV2` names operations, parameters and kinds as upstream does', () => {
  const item = v2.paths['/api/v1/namespaces/{namespace}/pods/{name}'];
  const patch = item?.['patch'] as {
    operationId: string;
    parameters: { name: string; description?: string }[];
    'x-kubernetes-action': string;
  };
  assert.equal(patch.operationId, 'patchCoreV1NamespacedPod');
  assert.equal(patch['x-kubernetes-action'], 'patch');
  assert.deepEqual(
    patch.parameters.map(({ name }) => name),
    ['body', 'dryRun', 'fieldManager', 'fieldValidation', 'force'],
  );
  assert.match(patch.parameters[1]?.description ?? '', /should not be persisted/);
  const evict = v2.paths['/api/v1/namespaces/{namespace}/pods/{name}/eviction']?.['post'] as Record<string, unknown>;
  assert.equal(evict['operationId'], 'createCoreV1NamespacedPodEviction');
  assert.deepEqual(evict['x-kubernetes-group-version-kind'], { group: 'policy', kind: 'Eviction', version: 'v1' });
  const roles = v2.paths['/apis/rbac.authorization.k8s.io/v1/clusterroles']?.['get'] as Record<string, unknown>;
  assert.equal(roles['operationId'], 'listRbacAuthorizationV1ClusterRole');
  assert.deepEqual(roles['tags'], ['rbacAuthorization_v1']);
  assert.deepEqual(Object.keys(v2.paths['/apis/authentication.k8s.io/v1/tokenreviews'] ?? {}), ['post', 'parameters']);
});
