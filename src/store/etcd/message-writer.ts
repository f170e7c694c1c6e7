// Writes one message of etcd at a time. The writer works from the end to the start, so fields come in falling order.
import { Writer } from '../../base/protobuf/writer.ts';

export const writer = new Writer();

export function written(write: () => void): Buffer {
  try {
    write();
    return writer.take();
  } catch (error) {
    writer.reset();
    throw error;
  }
}

export function text(field: number, value: string): void {
  const mark = writer.mark;
  writer.text(value);
  writer.close(mark, (field << 3) | 2);
}

export function integer(field: number, value: number): void {
  if (value === 0) return;
  writer.int64(value);
  writer.uint32(field << 3);
}

export function nested(field: number, write: () => void): void {
  const mark = writer.mark;
  write();
  writer.close(mark, (field << 3) | 2);
}
