// Until when a bootstrap token was good, and the hash that a join pins, beside the clock and the authority that the report shows.
import type { Line } from '../line.ts';
import type { Clocks } from './clocks.ts';
import { earliest, type Instant, instantIn, latest } from './instants.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Until {
  readonly line: Line;
  readonly until: Instant;
}

const asksToken = /bootstrap-token-|token list|expiration/;
const listed = /^[a-z0-9]{6}\.\S{1,24} /;
const pinned = /\b(?:discovery-token-ca-cert-hash[= ]|caCertHashes: ?\[?)"?sha256:([0-9a-f]{6,64})/;
const asksHash = /\bdgst\b.{0,40}sha256|sha256sum/;
const hash = /^(?:\(?stdin\)?= ?|SHA2?-?256\(stdin\)= ?)?([0-9a-f]{6,64})(?:\.{3}|…)?(?: -)?$/;

export class TokenDates implements Reader {
  readonly #clocks: Clocks;
  readonly #untils: Until[] = [];
  readonly #pinned: { readonly line: Line; readonly hash: string }[] = [];
  readonly #own: { readonly line: Line; readonly hash: string }[] = [];
  #latest: { readonly at: number; readonly line: Line } | undefined;

  constructor(clocks: Clocks) {
    this.#clocks = clocks;
  }

  see({ line, text, command }: Shown): void {
    if (line.at !== undefined && line.at > (this.#latest?.at ?? 0)) this.#latest = { at: line.at, line };
    if (line.text.length > 1_000) return;
    const pin = pinned.exec(line.text)?.[1];
    if (pin !== undefined) keepOne(this.#pinned, { line, hash: pin });
    const own = asksHash.test(command) ? hash.exec(text)?.[1] : undefined;
    if (own !== undefined) keepOne(this.#own, { line, hash: own });
    const until = text !== '' && (asksToken.test(command) || listed.test(text)) ? instantIn(text) : undefined;
    if (until !== undefined) keepOne(this.#untils, { line, until });
  }

  remarks(): readonly Remark[] {
    return [this.#ended(), this.#otherHash()].filter((one) => one !== undefined);
  }

  /** All tokens shown are past their end by every clock of the report. */
  #ended(): Remark | undefined {
    const clocks = this.#clocks.shown.map((clock) => ({ from: earliest(clock), line: clock.line }));
    const nows = clocks.length > 0 || this.#latest === undefined ? clocks : [{ from: this.#latest.at, line: this.#latest.line }];
    const [now] = nows;
    const [first] = this.#untils;
    const isPast = nows.every(({ from }) => this.#untils.every(({ until }) => from > latest(until)));
    return now !== undefined && first !== undefined && isPast ? { id: 'bootstrap-token-ended', lines: [first.line, now.line] } : undefined;
  }

  #otherHash(): Remark | undefined {
    for (const { line, hash: pin } of this.#pinned) {
      const other = this.#own.find((own) => !own.hash.startsWith(pin.slice(0, own.hash.length)) && !pin.startsWith(own.hash));
      if (other !== undefined) return { id: 'pinned-hash-of-another-authority', lines: [line, other.line] };
    }
    return undefined;
  }
}
