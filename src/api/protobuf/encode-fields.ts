// Writes the fields of one message from its JSON shape, the last field first.
import { asList, asObject, writeText } from './codec.ts';
import type { FieldPlan, MessagePlan } from './message-plan.ts';
import type { Writer } from '../../base/protobuf/writer.ts';

const entryKey = 10;
const entryValueField = 2;

/** Sorted by key, as gogo does, so that equal objects have equal bytes. */
const writeMap = (writer: Writer, field: FieldPlan, value: unknown): void => {
  const map = asObject(value);
  const keys = Object.keys(map);
  if (keys.length > 1) keys.sort();
  for (let index = keys.length - 1; index >= 0; index--) {
    const key = keys[index] ?? '';
    const item = map[key];
    const mark = writer.mark;
    if (item === null || item === undefined) field.codec.writeZero(writer);
    else field.codec.write(writer, item);
    writer.byte(entryValueField * 8 + field.codec.wireType);
    writeText(writer, key);
    writer.byte(entryKey);
    writer.close(mark, field.tag);
  }
};

const writeList = (writer: Writer, field: FieldPlan, value: unknown): void => {
  const list = asList(value);
  for (let index = list.length - 1; index >= 0; index--) {
    const item = list[index];
    if (item === null || item === undefined) field.codec.writeZero(writer);
    else field.codec.write(writer, item);
    writer.uint32(field.tag);
  }
};

const writeField = (writer: Writer, field: FieldPlan, value: unknown): void => {
  if (field.shape === 'list') writeList(writer, field, value);
  else if (field.shape === 'map') writeMap(writer, field, value);
  else {
    field.codec.write(writer, value);
    writer.uint32(field.tag);
  }
};

export const encodeFields = (writer: Writer, plan: MessagePlan, object: Readonly<Record<string, unknown>>): void => {
  for (const field of plan.descending) {
    if (field.embedded !== undefined) {
      const mark = writer.mark;
      encodeFields(writer, field.embedded, object);
      writer.close(mark, field.tag);
      continue;
    }
    const value = object[field.name];
    if (value !== undefined && value !== null) writeField(writer, field, value);
    else if (field.writtenWhenUnset) {
      field.codec.writeZero(writer);
      writer.uint32(field.tag);
    }
  }
};
