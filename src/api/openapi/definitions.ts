// The definitions of types: every message that the given ones need, as JSON schema.
import { message } from '../schema/messages.ts';
import type { Field, Message, Scalar, Special } from '../schema/schema.ts';
import { definitionName } from './definition-name.ts';
import { atomicMaps, atomicMessages } from './descriptions.generated.ts';
import type { Descriptions } from './descriptions.ts';
import type { Dialect } from './dialect.ts';
import type { GroupVersionKind, JsonSchema } from './json-schema.ts';

const scalars: Readonly<Record<Scalar, JsonSchema>> = {
  string: { type: 'string' },
  bool: { type: 'boolean' },
  bytes: { format: 'byte', type: 'string' },
  int32: { format: 'int32', type: 'integer' },
  int64: { format: 'int64', type: 'integer' },
  double: { format: 'double', type: 'number' },
};

const zeroOf: Readonly<Record<Scalar, unknown>> = { string: '', bool: false, bytes: undefined, int32: 0, int64: 0, double: 0 };

/** Types that stand where they are used, without a definition of their own. */
const inline: Readonly<Partial<Record<Special, JsonSchema>>> = {
  wrappedList: { type: 'array', items: { type: 'string' } },
};

const isScalar = (type: string): type is Scalar => Object.hasOwn(scalars, type);

const specialSchema = (special: Special, dialect: Dialect): JsonSchema => {
  switch (special) {
    case 'time':
    case 'microTime':
      return { format: 'date-time', type: 'string' };
    case 'duration':
      return { type: 'string' };
    case 'quantity':
      return dialect.quantity;
    case 'intOrString':
      return dialect.intOrString;
    case 'rawExtension':
    case 'fieldsV1':
      return { type: 'object' };
    case 'wrappedList':
    case 'anyJson':
    case 'schemaUnion':
      return {};
  }
};

const mapTypeOf = (owner: Message, field: Field): JsonSchema => {
  const type = atomicMaps.includes(`${owner.name}.${field.name}`) ? 'atomic' : field.structType;
  return type === undefined ? {} : { 'x-kubernetes-map-type': type };
};

const extensionsOf = (owner: Message, field: Field): JsonSchema => ({
  ...(field.listMapKeys.length === 0 ? {} : { 'x-kubernetes-list-map-keys': field.listMapKeys }),
  ...(field.listType === undefined ? {} : { 'x-kubernetes-list-type': field.listType }),
  ...mapTypeOf(owner, field),
  ...(field.patchMergeKey === undefined ? {} : { 'x-kubernetes-patch-merge-key': field.patchMergeKey }),
  ...(field.patchStrategy.length === 0 ? {} : { 'x-kubernetes-patch-strategy': field.patchStrategy.join(',') }),
});

/** As upstream's generator decides: the marker first, then whether JSON may leave it out. */
const isRequired = (field: Field): boolean => field.required || (!field.optional && !field.omitEmpty);

const typeMetaFields = ['apiVersion', 'kind'];

/** Grows while it is asked: a definition brings those it refers to. */
export class Definitions {
  readonly schemas: Record<string, JsonSchema> = {};
  private readonly dialect: Dialect;
  private readonly descriptions: Descriptions;
  private readonly kinds: ReadonlyMap<string, readonly GroupVersionKind[]>;
  private readonly atomic = new Set(atomicMessages);

  /** `kinds` tells of a schema name which API kinds it is. */
  constructor(dialect: Dialect, descriptions: Descriptions, kinds: ReadonlyMap<string, readonly GroupVersionKind[]>) {
    this.dialect = dialect;
    this.descriptions = descriptions;
    this.kinds = kinds;
  }

  /** A reference to the definition, which is made if need be. */
  ref(schemaName: string): JsonSchema {
    const name = definitionName(schemaName);
    if (!Object.hasOwn(this.schemas, name)) {
      this.schemas[name] = {};
      this.schemas[name] = this.define(message(schemaName));
    }
    return { $ref: this.dialect.refPrefix + name };
  }

  private define(type: Message): JsonSchema {
    const description = this.descriptions.ofMessage(type.name);
    const described: JsonSchema = description === undefined ? {} : { description };
    if (type.special !== undefined) return { ...described, ...specialSchema(type.special, this.dialect) };
    const kinds = this.kinds.get(type.name);
    return {
      ...described,
      type: 'object',
      ...this.fields(type),
      ...(kinds === undefined ? {} : { 'x-kubernetes-group-version-kind': kinds }),
      ...(this.atomic.has(type.name) ? { 'x-kubernetes-map-type': 'atomic' } : {}),
    };
  }

  private fields(type: Message): JsonSchema {
    const properties = new Map<string, JsonSchema>();
    const required: string[] = [];
    if (type.typed) {
      for (const name of typeMetaFields) {
        properties.set(name, { description: this.descriptions.ofField('meta.v1.TypeMeta', name) ?? '', type: 'string' });
      }
    }
    this.collect(type, properties, required);
    if (properties.size === 0) return {};
    const sorted = Object.fromEntries([...properties].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { ...(required.length === 0 ? {} : { required }), properties: sorted };
  }

  private collect(type: Message, properties: Map<string, JsonSchema>, required: string[]): void {
    for (const field of type.fields) {
      if (field.embedded) this.collect(message(field.type), properties, required);
      else {
        properties.set(field.name, this.property(type, field));
        if (isRequired(field)) required.push(field.name);
      }
    }
  }

  private property(owner: Message, field: Field): JsonSchema {
    const description = this.descriptions.ofField(owner.name, field.name);
    const more: JsonSchema = { ...(description === undefined ? {} : { description }), ...extensionsOf(owner, field) };
    if (field.mapKey !== undefined) return { ...more, additionalProperties: this.element(field.type), type: 'object' };
    if (field.repeated) return { ...more, items: this.element(field.type), type: 'array' };
    const standing = this.value(field.type);
    const fallback = this.dialect.showsDefaults ? this.fallback(field) : undefined;
    const all = fallback === undefined ? more : { ...more, default: fallback };
    return standing.$ref === undefined ? { ...standing, ...all } : this.dialect.described(standing, all);
  }

  /** What Go has when a field is not set, unless it is a pointer; upstream shows it for fields that JSON always has. */
  private fallback(field: Field): unknown {
    if (field.default !== undefined) return field.default;
    if (field.pointer) return undefined;
    if (isScalar(field.type)) return field.omitEmpty ? undefined : zeroOf[field.type];
    return message(field.type).special === undefined ? {} : undefined;
  }

  private element(type: string): JsonSchema {
    const standing = this.value(type);
    if (!this.dialect.showsDefaults) return standing;
    if (isScalar(type)) return zeroOf[type] === undefined ? standing : { ...standing, default: zeroOf[type] };
    return message(type).special === undefined ? this.dialect.described(standing, { default: {} }) : standing;
  }

  private value(type: string): JsonSchema {
    if (isScalar(type)) return scalars[type];
    const { special } = message(type);
    return (special === undefined ? undefined : inline[special]) ?? this.ref(type);
  }
}
