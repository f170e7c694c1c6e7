// Reading what a server sends: a whole JSON document, or one document a line for as long as it watches.
import { PeerError } from '../language/errors.ts';

/** No object is near this size: etcd takes 1.5 MiB, our store not much more. */
const longestLine = 64 * 1024 * 1024;

type Chunks = AsyncIterable<string | Uint8Array>;

const unreadable = (server: string, problem: string, cause?: unknown): PeerError =>
  new PeerError('server-answer-unreadable', { args: { server, problem }, cause });

export const parseFrom = (server: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(server, error instanceof Error ? error.message : String(error), error);
  }
};

/** What comes as one string, as everything within a process does, is not taken apart. */
export const readText = async (body: Chunks): Promise<string> => {
  const chunks = await gathered(body);
  const [only = ''] = chunks;
  return chunks.length <= 1 && typeof only === 'string' ? only : joined(chunks).toString('utf8');
};

export const readBytes = async (body: Chunks): Promise<Buffer> => joined(await gathered(body));

const gathered = async (body: Chunks): Promise<(string | Uint8Array)[]> => {
  const chunks: (string | Uint8Array)[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return chunks;
};

const bufferOf = (chunk: string | Uint8Array): Buffer =>
  typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);

const joined = (chunks: readonly (string | Uint8Array)[]): Buffer => {
  const [only] = chunks;
  return chunks.length === 1 && only !== undefined ? bufferOf(only) : Buffer.concat(chunks.map(bufferOf));
};

/** Documents, one a line. A last line without an end was cut off on its way and is left out. */
export async function* frames(server: string, body: Chunks): AsyncGenerator<unknown, void, undefined> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  let length = 0;
  for await (const chunk of body) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      begun.push(text.slice(start, end));
      const line = begun.length === 1 ? (begun[0] ?? '') : begun.join('');
      begun = [];
      length = 0;
      start = end + 1;
      if (line !== '' && line !== '\r') yield parseFrom(server, line);
    }
    if (start < text.length) begun.push(text.slice(start));
    length += text.length - start;
    if (length > longestLine) throw unreadable(server, `a line of more than ${longestLine} characters`);
  }
}
