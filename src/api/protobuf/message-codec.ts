// A message as the value of a field. Its plan is looked up when first needed, since messages may contain themselves.
import { asObject, type Codec } from './codec.ts';
import { decodeFields } from './decode-fields.ts';
import { encodeFields } from './encode-fields.ts';
import type { MessagePlan } from './message-plan.ts';
import { Reader, wire } from '../../base/protobuf/reader.ts';
import type { Writer } from '../../base/protobuf/writer.ts';

const nothing = Buffer.alloc(0);

export const messageCodec = (lookUp: () => MessagePlan): Codec => {
  let known: MessagePlan | undefined;
  const plan = (): MessagePlan => (known ??= lookUp());
  const write = (writer: Writer, value: unknown): void => {
    const mark = writer.mark;
    encodeFields(writer, plan(), asObject(value));
    writer.uint32(writer.mark - mark);
  };
  return {
    wireType: wire.bytes,
    packable: false,
    read: (reader, into) => {
      const outer = reader.enter();
      const target = typeof into === 'object' && into !== null ? (into as Record<string, unknown>) : {};
      decodeFields(reader, plan(), target);
      reader.leave(outer);
      return target;
    },
    write,
    writeZero: (writer) => {
      write(writer, {});
    },
    zero: () => decodeFields(new Reader(nothing), plan(), {}),
  };
};
