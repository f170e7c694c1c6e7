// How large a packet an interface sends, and how large a one the way lets through.
import type { Line } from '../line.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Size {
  readonly line: Line;
  readonly bytes: number;
}

const onPath = /\bpmtu (\d{3,5})|next-hop mtu (?:=|of) (\d{3,5})|message too long, mtu ?= ?(\d{3,5})|\(mtu ?= ?(\d{3,5})\)/i;
const ofLink = /(?:^|[\s"])mtu"?[ :=]{1,3}(\d{3,5})\b/i;

/** An outer network's header is within these; a wider difference is a jumbo frame or a mistake. */
const own = /\b(?:lo|docker0|cni0|veth\w*|cali\w*)\b/;

export class Sizes implements Reader {
  readonly #path: Size[] = [];
  readonly #links: Size[] = [];

  see({ line, text }: Shown): void {
    if (text.length > 600 || !/mtu/i.test(text)) return;
    const path = onPath.exec(text);
    if (path !== null) {
      keepOne(this.#path, { line, bytes: Number(path.slice(1).join('')) });
      return;
    }
    const link = ofLink.exec(text);
    if (link !== null && !own.test(text)) keepOne(this.#links, { line, bytes: Number(link[1]) });
  }

  remarks(): readonly Remark[] {
    for (const path of this.#path) {
      const link = this.#links.find(({ bytes }) => bytes > path.bytes);
      if (link !== undefined) return [{ id: 'mtu-above-path', lines: [link.line, path.line] }];
    }
    return [];
  }
}
