// The clocks that a report shows, by `date`, `timedatectl` or the Date header of a server's answer.
import type { Line } from '../line.ts';
import { between, type Instant, instantIn } from './instants.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

export interface Clock extends Instant {
  readonly line: Line;
  readonly of: string;
  /** Empty when nothing says which command it was. */
  readonly command: string;
  readonly turn: number;
}

const asksClock = /\b(?:date|timedatectl|hwclock|chronyc|ntpdate|clock)\b/;
const isLabel = /^(?:[^=]{0,48}[:>|=-]\s?|\S{1,63}\s)?$/;
const saysClock = /\b(?:local time|universal time|rtc time|date|clock|time(?: on| of)?)\b/i;

/** Certificates and file lists tell moments too. */
const isOther = /not ?(?:before|after)|valid|expire|modified|since|active|started|\bago\b|[EWI]\d{4} /i;

const clockIn = ({ line, text, host, command, turn }: Shown): Clock | undefined => {
  const found = instantIn(text);
  if (found === undefined || isOther.test(found.before) || !isLabel.test(found.before)) return undefined;
  const isAsked = asksClock.test(command) || saysClock.test(found.before) || /^date: /i.test(text);
  const isAlone = found.after.trim().length <= 24 && !/^\d{4}-/.test(text.slice(found.before.length));
  if (!isAsked && !(isAlone && found.zone !== '' && found.before.length < 48)) return undefined;
  if (found.after.trim().length > 40) return undefined;
  return { at: found.at, zone: found.zone, exact: found.exact, line, of: `${host ?? ''} ${found.before}`.trim(), command, turn };
};

/** Less is what it takes to type the same command on two machines. */
const longestPause = 180_000;

/** One clock that was asked twice went on meanwhile; a command that asks several machines answers more than once. */
const mayBeOne = (one: Clock, other: Clock): boolean => one.of === other.of && one.turn !== other.turn && one.command === other.command;

export class Clocks implements Reader {
  readonly shown: Clock[] = [];

  see(shown: Shown): void {
    const clock = clockIn(shown);
    if (clock !== undefined) keepOne(this.shown, clock);
  }

  remarks(): readonly Remark[] {
    for (const [index, one] of this.shown.entries()) {
      const other = this.shown.slice(index + 1).find((later) => !mayBeOne(one, later) && (between(one, later) ?? 0) > longestPause);
      if (other !== undefined) return [{ id: 'clocks-differ', lines: [one.line, other.line] }];
    }
    return [];
  }
}
