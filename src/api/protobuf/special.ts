// Codecs of the types whose JSON is not an object of their fields. Zero values and names of fields as in apimachinery.
import { asList, asText, type Codec, writeText } from './codec.ts';
import { formatDuration, parseDuration } from '../duration.ts';
import { parseRawJson } from './raw-json.ts';
import { ProtobufError } from '../../base/protobuf/protobuf-error.ts';
import { type Reader, wire } from '../../base/protobuf/reader.ts';
import type { Special } from '../schema/schema.ts';
import { canonicalQuantity } from '../quantity.ts';
import { zeroTimeSeconds } from '../time.ts';
import { microTimeText, readMicroTime, readTime, timeText } from './instant.ts';
import type { Writer } from '../../base/protobuf/writer.ts';

const tag1 = { varint: 8, bytes: 10 } as const;

/** Calls `field` for every field of the message that comes next; what it does not read (false) is skipped. */
const readFields = (reader: Reader, field: (tag: number) => boolean): void => {
  const outer = reader.enter();
  for (let tag = reader.tag(); tag !== 0; tag = reader.tag()) if (!field(tag)) reader.skip(tag);
  reader.leave(outer);
};

const writeMessage = (writer: Writer, body: () => void): void => {
  const mark = writer.mark;
  body();
  writer.uint32(writer.mark - mark);
};

const special = (codec: Pick<Codec, 'read' | 'write' | 'zero'> & { writeZero?: Codec['writeZero'] }): Codec => ({
  wireType: wire.bytes,
  packable: false,
  writeZero: (writer) => {
    writer.byte(0);
  },
  ...codec,
});

const timestamp = (micro: boolean): Codec =>
  special({
    read: (reader) => {
      let seconds = 0;
      let nanos = 0;
      const empty = reader.bytes[reader.position] === 0;
      readFields(reader, (tag) => {
        if (tag === 8) seconds = reader.int64();
        else if (tag === 16) nanos = reader.int32();
        else return false;
        return true;
      });
      if (empty || (seconds === zeroTimeSeconds && (nanos === 0 || !micro))) return null;
      return micro ? microTimeText(seconds, nanos) : timeText(seconds);
    },
    write: (writer, value) => {
      const { seconds, nanos } = micro ? readMicroTime(asText(value)) : readTime(asText(value));
      writeMessage(writer, () => {
        if (seconds === zeroTimeSeconds && nanos === 0) return;
        // Time keeps whole seconds only, MicroTime microseconds (meta/v1/time_proto.go, micro_time_proto.go).
        writer.int64(micro ? nanos - (nanos % 1000) : 0);
        writer.byte(16);
        writer.int64(seconds);
        writer.byte(tag1.varint);
      });
    },
    zero: () => null,
  });

const duration = special({
  read: (reader) => {
    let nanos = 0n;
    readFields(reader, (tag) => {
      if (tag !== tag1.varint) return false;
      nanos = reader.bigInt64();
      return true;
    });
    return formatDuration(nanos);
  },
  write: (writer, value) => {
    const nanos = parseDuration(asText(value));
    writeMessage(writer, () => {
      writer.bigInt64(nanos);
      writer.byte(tag1.varint);
    });
  },
  writeZero: (writer) => {
    writeMessage(writer, () => {
      writer.byte(0);
      writer.byte(tag1.varint);
    });
  },
  zero: () => '0s',
});

/** Short numbers are in canonical form already; everything else is brought into it, as upstream does when it decodes. */
const plainQuantity = /^[1-9]\d{0,2}(?:[mkMGTPE]|[KMGTPE]i)?$/;

const readQuantity = (text: string): string => {
  if (text === '0' || plainQuantity.test(text)) return text;
  try {
    return canonicalQuantity(text);
  } catch (cause) {
    throw new ProtobufError(cause instanceof Error ? cause.message : 'not a quantity', { cause });
  }
};

const quantity = special({
  read: (reader) => {
    let text = '0';
    readFields(reader, (tag) => {
      if (tag !== tag1.bytes) return false;
      text = readQuantity(reader.string());
      return true;
    });
    return text;
  },
  write: (writer, value) => {
    const text = typeof value === 'number' ? String(value) : asText(value);
    writeMessage(writer, () => {
      writeText(writer, text);
      writer.byte(tag1.bytes);
    });
  },
  writeZero: (writer) => {
    writeMessage(writer, () => {
      writeText(writer, '0');
      writer.byte(tag1.bytes);
    });
  },
  zero: () => '0',
});

const writeIntOrString = (writer: Writer, value: unknown): void => {
  if (typeof value !== 'number' && typeof value !== 'string') throw new ProtobufError('expected a number or a string');
  writeMessage(writer, () => {
    writeText(writer, typeof value === 'string' ? value : '');
    writer.byte(26);
    writer.int64(typeof value === 'number' ? value : 0);
    writer.byte(16);
    writer.byte(typeof value === 'string' ? 1 : 0);
    writer.byte(tag1.varint);
  });
};

const intOrString = special({
  read: (reader) => {
    let type = 0;
    let number = 0;
    let text = '';
    readFields(reader, (tag) => {
      if (tag === tag1.varint) type = reader.int64();
      else if (tag === 16) number = reader.int32();
      else if (tag === 26) text = reader.string();
      else return false;
      return true;
    });
    if (type !== 0 && type !== 1) throw new ProtobufError('impossible IntOrString.Type');
    return type === 0 ? number : text;
  },
  write: writeIntOrString,
  writeZero: (writer) => {
    writeIntOrString(writer, 0);
  },
  zero: () => 0,
});

/** Any JSON, kept on the wire as its text. */
const rawJson = special({
  read: (reader) => {
    let value: unknown = null;
    readFields(reader, (tag) => {
      if (tag !== tag1.bytes) return false;
      value = parseRawJson(reader.data());
      return true;
    });
    return value;
  },
  write: (writer, value) => {
    writeMessage(writer, () => {
      writeText(writer, JSON.stringify(value));
      writer.byte(tag1.bytes);
    });
  },
  zero: () => null,
});

const wrappedList = special({
  read: (reader, into) => {
    const items: unknown[] = Array.isArray(into) ? into : [];
    readFields(reader, (tag) => {
      if (tag !== tag1.bytes) return false;
      items.push(reader.string());
      return true;
    });
    return items;
  },
  write: (writer, value) => {
    const items = asList(value);
    writeMessage(writer, () => {
      for (let index = items.length - 1; index >= 0; index--) {
        writeText(writer, asText(items[index]));
        writer.byte(tag1.bytes);
      }
    });
  },
  zero: () => [],
});

/** All but `schemaUnion`, which contains messages. */
export const specialCodecs: Readonly<Record<Exclude<Special, 'schemaUnion'>, Codec>> = {
  time: timestamp(false),
  microTime: timestamp(true),
  duration,
  quantity,
  intOrString,
  rawExtension: rawJson,
  fieldsV1: rawJson,
  anyJson: rawJson,
  wrappedList,
};
