// The schema of every Kubernetes type, read from the committed table (generated from upstream's facts). TypeScript types,
// JSON and protobuf codecs, structural validation, patches and OpenAPI all read it through this file.
export type Scalar = 'string' | 'bool' | 'bytes' | 'int32' | 'int64' | 'double';

/** Types whose JSON shape is not their protobuf shape. */
export type Special =
  | 'time'
  | 'microTime'
  | 'duration' // RFC 3339 strings, "1m30s"
  | 'quantity' // string
  | 'intOrString'
  | 'rawExtension' // any JSON object
  | 'fieldsV1' // any JSON object, raw bytes on the wire
  | 'wrappedList' // ExtraValue, Verbs: a JSON list, a message with `items` on the wire
  | 'anyJson' // apiextensions JSON, cells of a Table
  | 'schemaUnion'; // JSONSchemaPropsOrBool and the like: a union in JSON, a message on the wire

export interface Field {
  /** Its JSON name. */
  readonly name: string;
  /** Protobuf field number, in the message that declares it. */
  readonly number: number;
  /** A scalar, or the name of a message. */
  readonly type: Scalar | (string & {});
  readonly repeated: boolean;
  /** The key's type when this is a map; `type` is then the value's. */
  readonly mapKey: Scalar | undefined;
  /** The JSON fields of `type` stand in the parent. */
  readonly embedded: boolean;
  readonly optional: boolean;
  readonly required: boolean;
  /** A pointer in Go: zero is a value of its own and is kept (`replicas: 0`). */
  readonly pointer: boolean;
  /** JSON leaves out the zero value (and nil, for pointers); structs that are no pointers are always written. */
  readonly omitEmpty: boolean;
  readonly default: unknown;
  readonly patchStrategy: readonly ('merge' | 'replace' | 'retainKeys')[];
  readonly patchMergeKey: string | undefined;
  readonly listType: 'atomic' | 'set' | 'map' | undefined;
  readonly listMapKeys: readonly string[];
  readonly structType: 'atomic' | 'granular' | undefined;
}

export interface Message {
  /** `core.v1.Pod`: package without the k8s.io path, then the type. */
  readonly name: string;
  readonly special: Special | undefined;
  /** apiVersion and kind stand beside the fields in JSON. */
  readonly typed: boolean;
  /** As declared, in declaration order: the protobuf shape. */
  readonly fields: readonly Field[];
  /** By JSON name, embedded messages dissolved: the JSON shape, without apiVersion and kind. */
  readonly json: ReadonlyMap<string, Field>;
}
