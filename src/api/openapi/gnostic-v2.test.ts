// protobufjs reads back what was written, with the field numbers of gnostic's OpenAPIv2.proto.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import protobuf from 'protobufjs';
import { readDescriptions } from './descriptions.ts';
import { documentV2 } from './document-v2.ts';
import { encodeDocumentV2 } from './gnostic-v2.ts';
import { fewResources } from './served.fixture.ts';

const proto = `syntax = "proto3";
message Any { string yaml = 2; }
message NamedAny { string name = 1; Any value = 2; }
message NamedSchema { string name = 1; Schema value = 2; }
message Properties { repeated NamedSchema additional_properties = 1; }
message TypeItem { repeated string value = 1; }
message ItemsItem { repeated Schema schema = 1; }
message AdditionalPropertiesItem { Schema schema = 1; bool boolean = 2; }
message Schema {
  string ref = 1; string format = 2; string description = 4; repeated string required = 19;
  AdditionalPropertiesItem additional_properties = 21; TypeItem type = 22; ItemsItem items = 23; Properties properties = 25;
  repeated NamedAny vendor_extension = 31;
}
message QueryParameter { bool required = 1; string in = 2; string description = 3; string name = 4; string type = 6; bool unique_items = 20; }
message PathParameter { bool required = 1; string in = 2; string description = 3; string name = 4; string type = 5; bool unique_items = 19; }
message NonBodyParameter { QueryParameter query = 3; PathParameter path = 4; }
message BodyParameter { string name = 2; string in = 3; bool required = 4; Schema schema = 5; }
message Parameter { BodyParameter body = 1; NonBodyParameter other = 2; }
message ParametersItem { Parameter parameter = 1; }
message SchemaItem { Schema schema = 1; }
message Response { string description = 1; SchemaItem schema = 2; }
message ResponseValue { Response response = 1; }
message NamedResponseValue { string name = 1; ResponseValue value = 2; }
message Responses { repeated NamedResponseValue response_code = 1; }
message Operation {
  repeated string tags = 1; string description = 3; string operation_id = 5; repeated string produces = 6; repeated string consumes = 7;
  repeated ParametersItem parameters = 8; Responses responses = 9; repeated string schemes = 10; repeated NamedAny vendor_extension = 13;
}
message PathItem { Operation get = 2; Operation put = 3; Operation post = 4; Operation delete = 5; Operation patch = 8; repeated ParametersItem parameters = 9; }
message NamedPathItem { string name = 1; PathItem value = 2; }
message Paths { repeated NamedPathItem path = 2; }
message Definitions { repeated NamedSchema additional_properties = 1; }
message Info { string title = 1; string version = 2; }
message Document { string swagger = 1; Info info = 2; Paths paths = 8; Definitions definitions = 9; }`;

interface Decoded {
  swagger: string;
  info: { title: string; version: string };
  paths: { path: { name: string; value: Record<string, { operationId: string; vendorExtension: NamedAny[]; parameters: Named[] }> }[] };
  definitions: { additionalProperties: { name: string; value: Schema }[] };
}
interface NamedAny {
  name: string;
  value: { yaml: string };
}
interface Named {
  parameter: { body?: { name: string }; other?: { query?: { name: string }; path?: { name: string } } };
}
interface Schema {
  description: string;
  required?: string[];
  type?: { value: string[] };
  properties?: { additionalProperties: { name: string; value: Schema }[] };
  ref?: string;
  vendorExtension?: NamedAny[];
}

const document = documentV2(fewResources, 'v1.36.4', readDescriptions());
const type = protobuf.parse(proto, { keepCase: false }).root.lookupType('Document');
const decoded = type.toObject(type.decode(encodeDocumentV2(document))) as Decoded;

test('`encodeDocumentV2` keeps every definition with its properties and extensions', () => {
  assert.equal(decoded.swagger, '2.0');
  assert.deepEqual(decoded.info, { title: 'Kubernetes', version: 'v1.36.4' });
  const schemas = new Map(decoded.definitions.additionalProperties.map(({ name, value }) => [name, value]));
  assert.deepEqual([...schemas.keys()], Object.keys(document.definitions));
  for (const [name, schema] of Object.entries(document.definitions)) {
    const read = schemas.get(name);
    assert.equal(read?.description, schema.description, name);
    assert.deepEqual(read?.required ?? [], schema.required ?? [], name);
    assert.equal(read?.type?.value[0], schema.type, name);
    const properties = read?.properties?.additionalProperties ?? [];
    assert.deepEqual(
      properties.map((property) => [property.name, property.value.ref, property.value.description]),
      Object.entries(schema.properties ?? {}).map(([property, value]) => [property, value.$ref, value.description]),
      name,
    );
  }
  const [kind] = schemas.get('io.k8s.api.core.v1.Pod')?.vendorExtension ?? [];
  assert.equal(kind?.name, 'x-kubernetes-group-version-kind');
  assert.deepEqual(JSON.parse(kind.value.yaml), [{ group: '', kind: 'Pod', version: 'v1' }]);
});

test('`encodeDocumentV2` keeps every operation with its parameters', () => {
  const paths = new Map(decoded.paths.path.map(({ name, value }) => [name, value]));
  assert.deepEqual([...paths.keys()], Object.keys(document.paths));
  const patch = paths.get('/api/v1/namespaces/{namespace}/pods/{name}')?.['patch'];
  assert.equal(patch?.operationId, 'patchCoreV1NamespacedPod');
  assert.deepEqual(
    patch.parameters.map(({ parameter }) => parameter.body?.name ?? parameter.other?.query?.name),
    ['body', 'dryRun', 'fieldManager', 'fieldValidation', 'force'],
  );
  assert.deepEqual(patch.vendorExtension.map(({ name }) => name).sort(), ['x-kubernetes-action', 'x-kubernetes-group-version-kind']);
});
