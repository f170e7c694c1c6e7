// What the extracted facts lack: types without a protobuf form, constants named in defaults, and which messages
// have a JSON shape of their own. Facts from apimachinery/pkg/apis/meta/v1/types.go and the types' MarshalJSON.
import type { Special } from '../../src/api/schema/schema.ts';
import type { SourceMessages } from './source.ts';

/** Packages served whole; other messages come along only when one of these reaches them. */
export const packages: readonly string[] = [
  'admission.v1',
  'admissionregistration.v1',
  'apidiscovery.v2',
  'apiextensions.v1',
  'apps.v1',
  'authentication.v1',
  'authorization.v1',
  'autoscaling.v1',
  'autoscaling.v2',
  'batch.v1',
  'certificates.v1',
  'coordination.v1',
  'core.v1',
  'discovery.v1',
  'events.v1',
  'meta.v1',
  'networking.v1',
  'node.v1',
  'policy.v1',
  'rbac.v1',
  'registration.v1',
  'runtime',
  'scheduling.v1',
  'storage.v1',
];

/** Messages of other packages that are served by themselves. */
export const extraRoots: readonly string[] = ['policy.v1beta1.Eviction'];

/** meta.v1.Table has no protobuf form upstream; the numbers only keep the order of declaration. Registrations are Muster's own. */
export const extraMessages: SourceMessages = {
  'meta.v1.Table': [
    { n: 'metadata', i: 1, t: 'meta.v1.ListMeta', o: 1 },
    { n: 'columnDefinitions', i: 2, t: 'meta.v1.TableColumnDefinition', r: 1, lt: 'atomic' },
    { n: 'rows', i: 3, t: 'meta.v1.TableRow', r: 1, lt: 'atomic' },
  ],
  'meta.v1.TableColumnDefinition': [
    { n: 'name', i: 1, t: 'string' },
    { n: 'type', i: 2, t: 'string' },
    { n: 'format', i: 3, t: 'string' },
    { n: 'description', i: 4, t: 'string' },
    { n: 'priority', i: 5, t: 'int32' },
  ],
  'meta.v1.TableRow': [
    { n: 'cells', i: 1, t: 'meta.v1.TableCell', r: 1, lt: 'atomic' },
    { n: 'conditions', i: 2, t: 'meta.v1.TableRowCondition', r: 1, o: 1, lt: 'atomic' },
    { n: 'object', i: 3, t: 'runtime.RawExtension', o: 1 },
  ],
  'meta.v1.TableRowCondition': [
    { n: 'type', i: 1, t: 'string' },
    { n: 'status', i: 2, t: 'string' },
    { n: 'reason', i: 3, t: 'string', o: 1 },
    { n: 'message', i: 4, t: 'string', o: 1 },
  ],
  'meta.v1.TableCell': [{ n: 'raw', i: 1, t: 'bytes' }],
  'registration.v1.Registration': [
    { n: 'metadata', i: 1, t: 'meta.v1.ObjectMeta', o: 1 },
    { n: 'status', i: 2, t: 'registration.v1.RegistrationStatus', o: 1 },
  ],
  'registration.v1.RegistrationList': [
    { n: 'metadata', i: 1, t: 'meta.v1.ListMeta', o: 1 },
    { n: 'items', i: 2, t: 'registration.v1.Registration', r: 1 },
  ],
  'registration.v1.RegistrationStatus': [
    { n: 'rung', i: 1, t: 'string', o: 1 },
    { n: 'state', i: 2, t: 'string', o: 1 },
    { n: 'cause', i: 3, t: 'string', o: 1 },
    { n: 'detail', i: 4, t: 'string', o: 1 },
    { n: 'since', i: 5, t: 'meta.v1.Time', o: 1 },
    { n: 'address', i: 6, t: 'string', o: 1 },
    { n: 'claimed', i: 7, t: 'string', o: 1 },
    { n: 'events', i: 8, t: 'registration.v1.RegistrationEvent', r: 1, o: 1, lt: 'atomic' },
    { n: 'forgotten', i: 9, t: 'int32', o: 1 },
    { n: 'clockSkewSeconds', i: 10, t: 'int32', o: 1 },
  ],
  'registration.v1.RegistrationEvent': [
    { n: 'milestone', i: 1, t: 'string', o: 1 },
    { n: 'first', i: 2, t: 'meta.v1.Time', o: 1 },
    { n: 'last', i: 3, t: 'meta.v1.Time', o: 1 },
    { n: 'count', i: 4, t: 'int32', o: 1 },
    { n: 'rung', i: 5, t: 'string', o: 1 },
    { n: 'cause', i: 6, t: 'string', o: 1 },
    { n: 'message', i: 7, t: 'string', o: 1 },
    { n: 'address', i: 8, t: 'string', o: 1 },
    { n: 'claimed', i: 9, t: 'string', o: 1 },
    { n: 'subject', i: 10, t: 'string', o: 1 },
    { n: 'issuer', i: 11, t: 'string', o: 1 },
    { n: 'notBefore', i: 12, t: 'meta.v1.Time', o: 1 },
    { n: 'notAfter', i: 13, t: 'meta.v1.Time', o: 1 },
  ],
};

export const specials: Readonly<Record<string, Special>> = {
  'meta.v1.Time': 'time',
  'meta.v1.MicroTime': 'microTime',
  'meta.v1.Duration': 'duration',
  'resource.Quantity': 'quantity',
  'util.intstr.IntOrString': 'intOrString',
  'runtime.RawExtension': 'rawExtension',
  'meta.v1.FieldsV1': 'fieldsV1',
  'meta.v1.Verbs': 'wrappedList',
  'authentication.v1.ExtraValue': 'wrappedList',
  'authorization.v1.ExtraValue': 'wrappedList',
  'certificates.v1.ExtraValue': 'wrappedList',
  'meta.v1.TableCell': 'anyJson',
  'apiextensions.v1.JSON': 'anyJson',
  'apiextensions.v1.JSONSchemaPropsOrArray': 'schemaUnion',
  'apiextensions.v1.JSONSchemaPropsOrBool': 'schemaUnion',
  'apiextensions.v1.JSONSchemaPropsOrStringArray': 'schemaUnion',
};

/** Fields whose JSON name is not the one of their .proto. */
export const jsonNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'apiextensions.v1.JSONSchemaProps': {
    schema: '$schema',
    ref: '$ref',
    xKubernetesPreserveUnknownFields: 'x-kubernetes-preserve-unknown-fields',
    xKubernetesEmbeddedResource: 'x-kubernetes-embedded-resource',
    xKubernetesIntOrString: 'x-kubernetes-int-or-string',
    xKubernetesListMapKeys: 'x-kubernetes-list-map-keys',
    xKubernetesListType: 'x-kubernetes-list-type',
    xKubernetesMapType: 'x-kubernetes-map-type',
    xKubernetesValidations: 'x-kubernetes-validations',
  },
};

/** Defaults that name a constant. */
export const constants: Readonly<Record<string, string>> = {
  AzureDataDiskCachingReadWrite: 'ReadWrite',
  AzureSharedBlobDisk: 'Shared',
};
