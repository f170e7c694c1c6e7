import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Line } from './line.ts';
import { listenTo } from './listen.ts';
import { textBytes } from './text-bytes.ts';

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  // One buffer for all, as a reader of files does.
  const shared = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(shared.subarray(0, bytes.copy(shared, 0, at, at + size)));
}

interface Heard {
  readonly lines: Line[];
  readonly counts: Map<string, number>;
}

const heardOf = async (bytes: Buffer | string, size = 7): Promise<Heard> => {
  const lines: Line[] = [];
  const counts = new Map<string, number>();
  const again = (told: readonly string[], times: number): void => {
    for (const one of told) counts.set(one, (counts.get(one) ?? 0) + times);
  };
  await listenTo(textBytes(inPieces(Buffer.from(bytes), size)), 'evidence', {
    again,
    hear(line) {
      lines.push(line);
      const told = line.text.includes('not found') ? ['missing'] : [];
      again(told, 1);
      return told;
    },
  });
  return { lines, counts };
};

const textsOf = async (bytes: Buffer | string, size?: number): Promise<string[]> =>
  (await heardOf(bytes, size)).lines.map(({ text }) => text);

const twoLines = 'swap is on\n磁盘已满\n';
const both = ['swap is on', '磁盘已满'];

test('`listenTo` hears every line, wherever the pieces end, with or without a line feed at the end', async () => {
  for (const size of [1, 2, 5, 1000]) {
    assert.deepEqual(await textsOf(twoLines, size), both);
    assert.deepEqual(await textsOf(twoLines.trimEnd(), size), both);
  }
  assert.deepEqual(await textsOf(''), []);
});

test('`listenTo` counts a flood, reads little of it, and still hears the one line within', async () => {
  const flood = Array.from(
    { length: 20_000 },
    (_, index) => `E1121 10:00:00.${String(index)} 771 kubelet.go:2448] "node30" not found ${String(index)}`,
  );
  flood[13_000] = 'E1121 10:00:00.1 771 kubelet.go:2448] certificate has expired';
  const { lines, counts } = await heardOf(flood.join('\n'), 65_536);
  assert.equal(counts.get('missing'), 19_999);
  assert.ok(lines.length < 300, `${String(lines.length)} lines were read`);
  assert.ok(lines.some(({ text }) => text.includes('expired')));
});

test('`listenTo` hears two lines that differ in a number alone', async () => {
  assert.deepEqual(await textsOf('dial tcp 10.0.0.1:6443\ndial tcp 10.0.0.1:9345'), ['dial tcp 10.0.0.1:6443', 'dial tcp 10.0.0.1:9345']);
});

test('`listenTo` cuts a line that does not end', async () => {
  const { lines } = await heardOf(Buffer.alloc(8_000_000, 'x'), 262_144);
  assert.equal(lines.length, 1);
  assert.ok((lines[0]?.raw.length ?? 0) <= 65_536);
});

test('`textBytes` makes plain text of what Windows, gzip, terminals and broken programs wrote', async () => {
  const withMark = (encoded: Buffer, ...mark: number[]): Buffer => Buffer.concat([Buffer.from(mark), encoded]);
  const little = Buffer.from(twoLines, 'utf16le');
  const big = Buffer.from(little).swap16();
  assert.deepEqual(await textsOf(withMark(little, 0xff, 0xfe)), both);
  assert.deepEqual(await textsOf(withMark(big, 0xfe, 0xff)), both);
  assert.deepEqual(await textsOf(withMark(Buffer.from(twoLines), 0xef, 0xbb, 0xbf)), both);
  assert.deepEqual(await textsOf(gzipSync(twoLines)), both);
  assert.deepEqual(await textsOf(gzipSync(withMark(little, 0xff, 0xfe))), both);
  assert.deepEqual(await textsOf(twoLines.replaceAll('\n', '\r\n')), both);
  assert.deepEqual(await textsOf('\u001b[31;1mswap\u001b[0m is\u0000\u0000 on\n\u001b[2K磁盘已满'), both);
  assert.deepEqual(await textsOf(Buffer.concat([Buffer.from([0xc3, 0x28, 0xff, 10]), Buffer.from(twoLines)])), ['\ufffd(\ufffd', ...both]);
});

test('`textBytes` gives what a file that was cut off still holds, and unpacks what is packed twice once', async () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => `line ${String(index * 7919)}`).join('\n');
  const packed = gzipSync(lines);
  assert.ok((await textsOf(packed.subarray(0, packed.length - 200), 4_096)).length > 0);
  assert.ok((await textsOf(gzipSync(gzipSync(twoLines)))).every((text) => !both.includes(text)));
  await assert.rejects(textsOf(Buffer.from([0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])));
});
