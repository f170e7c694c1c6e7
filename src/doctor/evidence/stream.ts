// Lines out of a stream of bytes, in bounded memory whatever the stream holds.
import type { Line } from './line.ts';
import { readLine } from './read-line.ts';

const lineFeed = 10;

/** What stands behind this in one line is not looked at. */
const longestLine = 65_536;

/** Each line that says something, in turn. */
export async function* linesOf(chunks: AsyncIterable<Buffer>, source: string): AsyncGenerator<Line> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const all = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = all.indexOf(lineFeed); end !== -1; end = all.indexOf(lineFeed, from)) {
      yield* lineAt(all, from, end, source);
      from = end + 1;
    }
    rest = all.subarray(from, from + longestLine);
  }
  yield* lineAt(rest, 0, rest.length, source);
}

function* lineAt(bytes: Buffer, from: number, end: number, source: string): Generator<Line> {
  const text = bytes.toString('utf8', from, Math.min(end, from + longestLine)).trim();
  if (text !== '') yield readLine(text, source);
}
