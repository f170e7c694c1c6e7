// Bytes as somebody gave them, made plain text in UTF-8: unpacked when they are gzip, recoded when a Windows program wrote UTF-16.
// Pieces may share one buffer: each is done with when the next is asked for.
import { constants, createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';

const gzipMark = Buffer.from([0x1f, 0x8b]);
const marks: readonly (readonly [Buffer, string])[] = [
  [Buffer.from([0xff, 0xfe]), 'utf-16le'],
  [Buffer.from([0xfe, 0xff]), 'utf-16be'],
];

const beginsWith = (bytes: Buffer, mark: Buffer): boolean => bytes.subarray(0, mark.length).equals(mark);

/** The first two bytes tell; a pipe may give them one at a time. */
async function* withFirst(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first: Buffer | undefined = Buffer.alloc(0);
  for await (const piece of pieces) {
    if (first === undefined) {
      yield piece;
      continue;
    }
    first = Buffer.concat([first, piece]);
    if (first.length < 2) continue;
    yield first;
    first = undefined;
  }
  if (first !== undefined && first.length > 0) yield first;
}

async function* recoded(pieces: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of pieces) yield Buffer.from(decoder.decode(piece, { stream: true }));
}

/** So much is unpacked: a small file may hold more zeros than anybody wants to read. */
const mostUnpacked = 4_294_967_296;

/** The unpacking reads ahead, so it needs pieces of its own. */
async function* copied(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield Buffer.from(piece);
}

/** A file that was cut off gives what it holds. */
async function* unpacked(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const packed = Readable.from(copied(pieces), { objectMode: false });
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  packed.on('error', (error) => gunzip.destroy(error));
  let total = 0;
  for await (const piece of packed.pipe(gunzip) as AsyncIterable<Buffer>) {
    total += piece.length;
    if (total > mostUnpacked) throw new RangeError(`it holds more than ${String(mostUnpacked)} bytes`);
    yield piece;
  }
}

async function* from(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** What was packed twice stays packed: there are files that unpack to themselves. */
export async function* textBytes(pieces: AsyncIterable<Buffer>, isPacked = true): AsyncGenerator<Buffer> {
  const all = withFirst(pieces)[Symbol.asyncIterator]();
  const first = await all.next();
  if (first.done === true) return;
  const whole = from(first.value, all);
  if (isPacked && beginsWith(first.value, gzipMark)) {
    yield* textBytes(unpacked(whole), false);
    return;
  }
  const encoding = marks.find(([mark]) => beginsWith(first.value, mark))?.[1];
  yield* encoding === undefined ? whole : recoded(whole, encoding);
}
