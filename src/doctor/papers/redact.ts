// Takes secrets out of a text before it goes anywhere. The same secret gets the same stand-in, so that two places can still be
// seen to hold the same; what is public (token ids, certificates) stays. The collector's shell does the same, step by step.
import { carries, hideCarried } from './carried.ts';
import { cut, redactLine, search } from './redact-line.ts';
import { keyBegins, keyEnds } from './secret-signs.ts';
import { held, type Open, opens } from './yaml-secrets.ts';

const begins = search(keyBegins);
const endsKey = search(keyEnds);

/** Private keys over several lines, or within one that has its line ends escaped. */
export const redact = (text: string): string => {
  let within = false;
  let isCarried = false;
  let open: Open | undefined;
  const safe: string[] = [];
  for (const line of text.split('\n')) {
    let rest = line;
    let kept = '';
    for (;;) {
      if (within) {
        const end = endsKey(rest, 0);
        if (end === null) break;
        rest = rest.slice(end.index + end[0].length);
        within = false;
      }
      const begin = begins(rest, 0);
      if (begin === null) {
        kept += rest;
        break;
      }
      kept += `${rest.slice(0, begin.index)}<redacted-private-key>`;
      rest = rest.slice(begin.index + begin[0].length);
      within = true;
    }
    if (within && kept === '') continue;
    const short = cut(kept);
    const part = open === undefined ? undefined : held(open, short);
    safe.push(part?.safe ?? redactLine(isCarried ? hideCarried(short) : short));
    open = part === undefined ? opens(kept) : part.next;
    isCarried = carries(kept);
  }
  return safe.join('\n');
};

const certificate = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]{1,20000}-----END CERTIFICATE-----/g;

/** The public blocks of a PEM file, whatever else stands in it. */
export const certificatesIn = (text: string): string => (text.match(certificate) ?? []).map((block) => `${block}\n`).join('');

/** Of lines that begin with a secret: named so, it is known for one. */
export const redactLines = (text: string): string => redact(text.trim().replace(/^/gm, 'password='));
