// Reads the text of a time from left to right as Go's time.Parse does, so that a refusal says the same words:
// fractions may follow the seconds unasked, hours may have one digit, ranges are checked where Go checks them.
import { goQuote } from './go-quote.ts';
import { ValueError } from './value-error.ts';

const layouts = { time: '2006-01-02T15:04:05Z07:00', microTime: '2006-01-02T15:04:05.000000Z07:00' };

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

export class TimeText {
  private readonly text: string;
  private readonly layout: 'time' | 'microTime';
  private rest: string;

  constructor(text: string, layout: 'time' | 'microTime') {
    this.text = text;
    this.layout = layout;
    this.rest = text;
  }

  date(): CalendarDay {
    const year = this.number(/^\d{4}/, '2006');
    this.literal('-');
    const month = this.number(/^\d{2}/, '01');
    if (month < 1 || month > 12) throw this.outOfRange('month');
    this.literal('-');
    return { year, month, day: this.number(/^\d{2}/, '02') };
  }

  /** Second of the day. */
  clock(): number {
    this.literal('T');
    const hour = this.bounded(/^\d{1,2}/, '15', 'hour', 23);
    this.literal(':');
    const minute = this.bounded(/^\d{2}/, '04', 'minute', 59);
    this.literal(':');
    return hour * 3600 + minute * 60 + this.bounded(/^\d{2}/, '05', 'second', 59);
  }

  /** Nanoseconds. */
  fraction(): number {
    const pattern = this.layout === 'microTime' ? /^[.,]\d{6}/ : /^[.,]\d+/;
    const digits = pattern.exec(this.rest)?.[0];
    if (digits === undefined) {
      if (this.layout === 'microTime') throw this.cannotParse('.000000');
      return 0;
    }
    this.rest = this.rest.slice(digits.length);
    return Number(digits.slice(1, 10).padEnd(9, '0'));
  }

  /** Seconds east of UTC. */
  zone(): number {
    if (this.rest.startsWith('Z')) {
      this.rest = this.rest.slice(1);
      return 0;
    }
    const [all = '', sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})/.exec(this.rest) ?? [];
    if (sign === undefined) throw this.cannotParse('Z07:00');
    if (Number(hours) > 24) throw this.outOfRange('time zone offset hour');
    if (Number(minutes) > 60) throw this.outOfRange('time zone offset minute');
    this.rest = this.rest.slice(all.length);
    const offset = Number(hours) * 3600 + Number(minutes) * 60;
    return sign === '-' ? -offset : offset;
  }

  end({ year, month, day }: CalendarDay): void {
    if (this.rest !== '') throw new ValueError(`parsing time ${goQuote(this.text)}: extra text: ${goQuote(this.rest)}`);
    if (day < 1 || day > daysIn(year, month)) throw this.outOfRange('day');
  }

  private number(pattern: RegExp, element: string): number {
    const digits = pattern.exec(this.rest)?.[0];
    if (digits === undefined) throw this.cannotParse(element);
    this.rest = this.rest.slice(digits.length);
    return Number(digits);
  }

  private bounded(pattern: RegExp, element: string, name: string, most: number): number {
    const value = this.number(pattern, element);
    if (value > most) throw this.outOfRange(name);
    return value;
  }

  private literal(character: string): void {
    if (!this.rest.startsWith(character)) throw this.cannotParse(character);
    this.rest = this.rest.slice(1);
  }

  private cannotParse(element: string): ValueError {
    const [text, layout, rest] = [this.text, layouts[this.layout], this.rest].map(goQuote);
    return new ValueError(`parsing time ${text} as ${layout}: cannot parse ${rest} as ${goQuote(element)}`);
  }

  private outOfRange(element: string): ValueError {
    return new ValueError(`parsing time ${goQuote(this.text)}: ${element} out of range`);
  }
}
