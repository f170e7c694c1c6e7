// Times between the wire and JSON's text. Nearly all are in the canonical form, which Date reads fast; the rest goes the long way.
import { formatMicroTime, formatTime, type Instant, parseMicroTime, parseTime } from '../time.ts';
import { ProtobufError } from '../../base/protobuf/protobuf-error.ts';

/** Years 0000 to 9999, which RFC 3339 can say. */
const firstSecond = -62167219200;
const lastSecond = 253402300799;

const checkSeconds = (seconds: number): void => {
  if (!(seconds >= firstSecond && seconds <= lastSecond)) throw new ProtobufError('time outside of the years 0000 to 9999');
};

let last = { seconds: 0, text: '1970-01-01T00:00:00Z' };

/** The times of one object are often the same: conditions of a node, managed fields. */
export const timeText = (seconds: number): string => {
  if (last.seconds === seconds) return last.text;
  checkSeconds(seconds);
  last = { seconds, text: formatTime(seconds) };
  return last.text;
};

export const microTimeText = (seconds: number, nanos: number): string => {
  checkSeconds(seconds);
  if (nanos < 0 || nanos > 999_999_999) throw new ProtobufError('nanoseconds outside of a second');
  return formatMicroTime({ seconds, nanos });
};

/** `2006-01-02T15:04:05Z`; NaN when it is something else. */
const canonicalSeconds = (text: string): number => (text.length === 20 && text.endsWith('Z') ? Date.parse(text) / 1000 : Number.NaN);

export const readTime = (text: string): Instant => {
  const seconds = canonicalSeconds(text);
  return Number.isNaN(seconds) ? parseTime(text) : { seconds, nanos: 0 };
};

/** `2006-01-02T15:04:05.000000Z`. */
export const readMicroTime = (text: string): Instant => {
  const micros = text.length === 27 && text.charAt(19) === '.' ? Number(text.slice(20, 26)) : Number.NaN;
  const seconds = Number.isNaN(micros) ? Number.NaN : Date.parse(`${text.slice(0, 19)}Z`) / 1000;
  return Number.isNaN(seconds) || !text.endsWith('Z') ? parseMicroTime(text) : { seconds, nanos: micros * 1000 };
};
