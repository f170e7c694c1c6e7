// A bundle is one readable text, so that its owner can look through it before giving it away, and a shell without any tools can
// write it. A line of a paper begins with a blank; everything else is ours:
//   muster-bundle 1
//   == id <tab> where <tab> status
//    text, a line each
//   =! id <tab> where <tab> why it could not be read
import type { Paper } from './paper.ts';

const bundleVersion = 1;

const title = `muster-bundle ${String(bundleVersion)}`;

const field = (text: string): string => text.replace(/[\t\n\r]/g, ' ');

const paperText = ({ id, where, text, why = '', status }: Paper): string => {
  if (text === undefined) return `=! ${id}\t${field(where)}\t${field(why)}\n`;
  const body = text === '' ? '' : text.replace(/\n$/, '').replace(/^/gm, ' ') + '\n';
  return `== ${id}\t${field(where)}\t${status === undefined ? '' : String(status)}\n${body}`;
};

export const writeBundle = (papers: Iterable<Paper>): string => `${title}\n${[...papers].map(paperText).join('')}`;

const headOf = (line: string): { id: string; where: string; rest: string } => {
  const [id = '', where = '', rest = ''] = line.slice(3).split('\t');
  return { id, where, rest };
};

/** What stands in a bundle; undefined when it is none, or one of a later form. */
export const readBundle = (bundle: string): Paper[] | undefined => {
  const lines = bundle.split('\n');
  if (lines[0]?.trimEnd() !== title) return undefined;
  const papers: Paper[] = [];
  let open: { head: Omit<Paper, 'text'>; lines: string[] } | undefined;
  const close = (): void => {
    if (open !== undefined) papers.push({ ...open.head, text: open.lines.length === 0 ? '' : `${open.lines.join('\n')}\n` });
    open = undefined;
  };
  for (const line of lines.slice(1)) {
    if (line.startsWith('== ')) {
      close();
      const { id, where, rest } = headOf(line);
      open = { head: { id, where, ...(rest !== '' && { status: Number(rest) }) }, lines: [] };
    } else if (line.startsWith('=! ')) {
      close();
      const { id, where, rest } = headOf(line);
      papers.push({ id, where, text: undefined, why: rest });
    } else if (line.startsWith(' ')) {
      open?.lines.push(line.slice(1).replace(/\r$/, ''));
    }
  }
  close();
  return papers;
};
