// Tokens that stand in a report more than once and are not the same, though they should be.
import type { Line } from '../line.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

interface K3sToken {
  readonly line: Line;
  readonly hash: string;
  readonly user: string;
  readonly secret: string;
}

const k3s =
  /\bK10([0-9a-f]{3,64})?[.…]{0,6}(?:[0-9a-f]{0,64})::?(node|server|agent)?:?([\w-]{0,64})|(?:[.…]{3})::(node|server|agent):([\w-]{2,64})/g;
const bearer = /^([\w-]{16,64}),\S{1,64},/;
const inKubeconfig = /^token: ?"?([\w-]{16,64}|[a-z0-9]{6}\.[a-z0-9]{16})"?$/;

/** The shorter one was cut by whoever wrote the report. */
const differ = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length);
  return length >= 3 && one.slice(0, length) !== other.slice(0, length);
};

export class Tokens implements Reader {
  readonly #k3s: K3sToken[] = [];
  readonly #listed: { readonly line: Line; readonly token: string }[] = [];
  readonly #used: { readonly line: Line; readonly token: string }[] = [];

  see({ line, text }: Shown): void {
    if (text.includes('::') && text.length < 1_000)
      for (const [, hash = '', user = '', secret = '', otherUser = '', otherSecret = ''] of text.matchAll(k3s))
        keepOne(this.#k3s, { line, hash, user: user || otherUser, secret: secret || otherSecret });
    const listed = bearer.exec(text);
    if (listed !== null) keepOne(this.#listed, { line, token: listed[1] ?? '' });
    const used = inKubeconfig.exec(text);
    if (used !== null) keepOne(this.#used, { line, token: used[1] ?? '' });
  }

  remarks(): readonly Remark[] {
    const found: Remark[] = [];
    for (const [index, one] of this.#k3s.entries()) {
      for (const other of this.#k3s.slice(index + 1)) {
        if (differ(one.hash, other.hash)) found.push({ id: 'k3s-token-hashes-differ', lines: [one.line, other.line] });
        else if (differ(one.secret, other.secret) || (one.user !== '' && other.user !== '' && one.user !== other.user))
          found.push({ id: 'k3s-tokens-differ', lines: [one.line, other.line] });
      }
    }
    const wrong = this.#used.find(({ token }) => this.#listed.length > 0 && !this.#listed.some((one) => one.token === token));
    if (wrong !== undefined)
      found.push({ id: 'bootstrap-tokens-differ', lines: [...this.#listed.slice(0, 1).map(({ line }) => line), wrong.line] });
    return found.slice(0, 2);
  }
}
