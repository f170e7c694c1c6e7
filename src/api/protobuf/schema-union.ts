// apiextensions' unions (JSONSchemaPropsOrBool, OrArray, OrStringArray): one of several forms in JSON, a message with a field
// for each form on the wire.
import type { Field, Message } from '../schema/schema.ts';
import { asList, type Codec } from './codec.ts';
import { ProtobufError } from '../../base/protobuf/protobuf-error.ts';
import { wire } from '../../base/protobuf/reader.ts';

/** Which field holds a value of this form. */
const fieldFor = (fields: readonly Field[], value: unknown): Field => {
  const form = typeof value === 'boolean' ? 'bool' : Array.isArray(value) ? 'list' : 'message';
  const found = fields.find((field) => (field.type === 'bool' ? 'bool' : field.repeated ? 'list' : 'message') === form);
  if (found === undefined) throw new ProtobufError(`expected another form than ${form}`);
  return found;
};

export const schemaUnionCodec = (union: Message, codecOf: (type: string) => Codec): Codec => {
  const { fields } = union;
  const codecs = new Map<Field, Codec>();
  const codec = (field: Field): Codec => {
    const known = codecs.get(field) ?? codecOf(field.type);
    codecs.set(field, known);
    return known;
  };
  const flag = fields.find((field) => field.type === 'bool');

  const read: Codec['read'] = (reader) => {
    const outer = reader.enter();
    let value: unknown = flag === undefined ? null : false;
    for (let tag = reader.tag(); tag !== 0; tag = reader.tag()) {
      const field = fields.find((one) => one.number === tag >>> 3);
      if (field === undefined) reader.skip(tag);
      else if ((tag & 7) !== codec(field).wireType) throw new ProtobufError(`proto: wrong wireType = ${tag & 7} for field ${field.name}`);
      else {
        const item = codec(field).read(reader, undefined);
        if (field.repeated) value = Array.isArray(value) ? [...(value as unknown[]), item] : [item];
        else if (field.type !== 'bool' || typeof value === 'boolean') value = item;
      }
    }
    reader.leave(outer);
    return value;
  };

  const write: Codec['write'] = (writer, value) => {
    const mark = writer.mark;
    const field = fieldFor(fields, value);
    const items = field.repeated ? asList(value) : field.type === 'bool' ? [] : [value];
    for (let index = items.length - 1; index >= 0; index--) {
      codec(field).write(writer, items[index]);
      writer.uint32(field.number * 8 + codec(field).wireType);
    }
    if (flag !== undefined) {
      // A schema allows what it describes (UnmarshalJSON of JSONSchemaPropsOrBool).
      writer.byte(value === false ? 0 : 1);
      writer.uint32(flag.number * 8 + wire.varint);
    }
    writer.uint32(writer.mark - mark);
  };

  return {
    wireType: wire.bytes,
    packable: false,
    read,
    write,
    writeZero: (writer) => {
      if (flag === undefined) writer.byte(0);
      else write(writer, false);
    },
    zero: () => (flag === undefined ? null : false),
  };
};
