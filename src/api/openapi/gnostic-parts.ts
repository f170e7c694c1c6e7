// A protobuf message as data: field numbers and values, in the order in which they are written.
import { Writer } from '../../base/protobuf/writer.ts';

/** A field is written once per item of a list; undefined, false and empty lists are not written. */
export type Part = readonly [field: number, value: PartValue];
export type PartValue = string | boolean | undefined | Parts | readonly string[] | readonly Parts[];
export interface Parts {
  readonly parts: readonly Part[];
}

export const parts = (...given: Part[]): Parts => ({ parts: given });

const chunk = 2;
const varint = 0;

const writeOne = (writer: Writer, field: number, value: string | Parts): void => {
  const mark = writer.mark;
  if (typeof value === 'string') writer.text(value);
  else writeParts(writer, value);
  writer.close(mark, field * 8 + chunk);
};

const isList = (value: PartValue): value is readonly string[] | readonly Parts[] => Array.isArray(value);

const writeParts = (writer: Writer, message: Parts): void => {
  // The writer goes from the end to the start.
  for (let index = message.parts.length - 1; index >= 0; index--) {
    const [field, value] = message.parts[index] ?? [0, undefined];
    if (value === undefined || value === false) continue;
    if (value === true) {
      writer.byte(1);
      writer.uint32(field * 8 + varint);
    } else if (isList(value)) {
      for (let item = value.length - 1; item >= 0; item--) {
        const one = value[item];
        if (one !== undefined) writeOne(writer, field, one);
      }
    } else writeOne(writer, field, value);
  }
};

export const encodeParts = (message: Parts): Uint8Array => {
  const writer = new Writer();
  writeParts(writer, message);
  return writer.take();
};
