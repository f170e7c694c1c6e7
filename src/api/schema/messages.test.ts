import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasMessage, message, messageNames, schemaNameOf } from './messages.ts';

test('`message` knows number, type and merge key of a field', () => {
  const ports = message('core.v1.Container').json.get('ports');
  assert.equal(ports?.number, 6);
  assert.equal(ports.type, 'core.v1.ContainerPort');
  assert.equal(ports.repeated, true);
  assert.equal(ports.patchMergeKey, 'containerPort');
  assert.deepEqual(ports.listMapKeys, ['containerPort', 'protocol']);
  assert.equal(message('core.v1.ContainerPort').json.get('protocol')?.default, 'TCP');
});

test('`message` dissolves embedded messages in the JSON shape and keeps them in the protobuf shape', () => {
  const volume = message('core.v1.Volume');
  assert.deepEqual(
    volume.fields.map((field) => field.name),
    ['name', 'volumeSource'],
  );
  assert.equal(volume.json.get('emptyDir')?.type, 'core.v1.EmptyDirVolumeSource');
  assert.equal(volume.json.has('volumeSource'), false);
});

test('`message` tells a pointer from a value that is left out when zero', () => {
  const spec = message('apps.v1.DeploymentSpec').json;
  assert.equal(spec.get('replicas')?.pointer, true);
  assert.equal(spec.get('paused')?.pointer, false);
  assert.equal(spec.get('paused')?.omitEmpty, true);
  assert.equal(message('core.v1.Container').json.get('name')?.omitEmpty, false);
});

test('`message` names the types with a JSON shape of their own', () => {
  assert.equal(message('meta.v1.MicroTime').special, 'microTime');
  assert.equal(message('resource.Quantity').special, 'quantity');
  assert.equal(message('core.v1.Pod').special, undefined);
});

test('`message` reads every line of the table, and every type it names is there', () => {
  const scalars = new Set(['string', 'bool', 'bytes', 'int32', 'int64', 'double']);
  for (const name of messageNames()) {
    for (const field of message(name).fields) {
      assert.ok(scalars.has(field.type) || hasMessage(field.type), `${name}.${field.name}: ${field.type}`);
      assert.ok(Number.isInteger(field.number) && field.number > 0);
    }
  }
});

test('`message` throws when the schema has no such message', () => {
  assert.throws(() => message('core.v1.Nothing'), /no message core\.v1\.Nothing/);
  assert.throws(() => message('__proto__'), /no message/);
});

test('`schemaNameOf` maps API groups to packages', () => {
  assert.equal(schemaNameOf('', 'v1', 'Pod'), 'core.v1.Pod');
  assert.equal(schemaNameOf('apps', 'v1', 'Deployment'), 'apps.v1.Deployment');
  assert.equal(schemaNameOf('rbac.authorization.k8s.io', 'v1', 'Role'), 'rbac.v1.Role');
  assert.equal(schemaNameOf('certificates.k8s.io', 'v1', 'CertificateSigningRequest'), 'certificates.v1.CertificateSigningRequest');
  assert.equal(schemaNameOf('meta.k8s.io', 'v1', 'Table'), 'meta.v1.Table');
  assert.equal(schemaNameOf('policy', 'v1beta1', 'Eviction'), 'policy.v1beta1.Eviction');
});

test('`schemaNameOf` finds options in every group, and Status in v1 alone', () => {
  assert.equal(schemaNameOf('policy', 'v1', 'DeleteOptions'), 'meta.v1.DeleteOptions');
  assert.equal(schemaNameOf('', 'v1', 'Status'), 'meta.v1.Status');
  assert.equal(schemaNameOf('apps', 'v1', 'Status'), undefined);
});

test('`schemaNameOf` refuses what is no kind of its own', () => {
  assert.equal(schemaNameOf('', 'v1', 'PodSpec'), undefined);
  assert.equal(schemaNameOf('example.com', 'v1', 'Pod'), undefined);
  assert.equal(schemaNameOf('', 'v1', 'ListMeta'), undefined);
});
