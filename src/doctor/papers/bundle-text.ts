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

/** A bundle comes from elsewhere: no more is taken from it than a machine can have to say. */
export interface BundleLimits {
  readonly papers: number;
  readonly charactersOfPaper: number;
  readonly characters: number;
}

const usualLimits: BundleLimits = { papers: 4_096, charactersOfPaper: 16_777_216, characters: 134_217_728 };

interface OpenPaper {
  readonly head: Omit<Paper, 'text'>;
  readonly lines: string[];
  size: number;
}

const closed = ({ head, lines, size }: OpenPaper, limits: BundleLimits): Paper => {
  if (size > limits.charactersOfPaper) return { id: head.id, where: head.where, text: undefined, why: 'it is too long' };
  return { ...head, text: lines.length === 0 ? '' : `${lines.join('\n')}\n` };
};

const opened = (line: string): OpenPaper => {
  const { id, where, rest } = headOf(line);
  return { head: { id, where, ...(/^\d{1,9}$/.test(rest) && { status: Number(rest) }) }, lines: [], size: 0 };
};

/** A line that is longer than a paper may be is cut: the paper is given up anyway. */
function* linesOf(text: string, longest: number): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf('\n', from);
    const end = feed === -1 ? text.length : feed;
    yield text.slice(from, Math.min(end, from + longest + 2)).replace(/\r$/, '');
    from = end + 1;
  }
}

/** What stands in a bundle; undefined when it is none, or one of a later form. What is too much of it is left out. */
export const readBundle = (bundle: string, limits = usualLimits): Paper[] | undefined => {
  if (!bundle.startsWith(title) || !/^\s?$/.test(bundle.charAt(title.length))) return undefined;
  const papers: Paper[] = [];
  let open: OpenPaper | undefined;
  let total = 0;
  const close = (): void => {
    if (open !== undefined) papers.push(closed(open, limits));
    open = undefined;
  };
  for (const line of linesOf(bundle, limits.charactersOfPaper)) {
    if (line.startsWith('== ') || line.startsWith('=! ')) {
      close();
      if (papers.length >= limits.papers) return papers;
      if (line.startsWith('== ')) open = opened(line);
      else {
        const { id, where, rest: why } = headOf(line);
        papers.push({ id, where, text: undefined, why });
      }
    } else if (line.startsWith(' ') && open !== undefined) {
      // An empty line costs memory too.
      open.size += line.length;
      total += line.length;
      if (total > limits.characters) return papers;
      if (open.size <= limits.charactersOfPaper) open.lines.push(line.slice(1));
    }
  }
  close();
  return papers;
};
