import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { frame, FrameReader } from './frames.ts';
import { GrpcError } from './grpc-error.ts';

test('`FrameReader` gives every message whole when they arrive in any pieces', () => {
  const message = fc.uint8Array({ maxLength: 40 });
  fc.assert(
    fc.property(fc.array(message, { maxLength: 8 }), fc.integer({ min: 1, max: 50 }), (messages, size) => {
      const heard: Buffer[] = [];
      const reader = new FrameReader((one) => heard.push(one), 100);
      const bytes = Buffer.concat(messages.map((one) => frame(one)));
      for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
      assert.deepEqual(
        heard,
        messages.map((one) => Buffer.from(one)),
      );
    }),
  );
});

test('`FrameReader` refuses what is compressed or too long', () => {
  const reader = () => new FrameReader(() => undefined, 100);
  assert.throws(() => {
    reader().push(Buffer.from([1, 0, 0, 0, 0]));
  }, GrpcError);
  assert.throws(() => {
    reader().push(Buffer.from([0, 0, 0, 0, 101]));
  }, GrpcError);
});
