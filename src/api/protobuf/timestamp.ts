// RFC 3339 text to and from seconds and nanoseconds, without Date: years 0000 to 9999, as Go's Time and MicroTime print them.
import { ProtobufError } from './protobuf-error.ts';

export interface Timestamp {
  readonly seconds: number;
  readonly nanos: number;
}

/** Go's time.Time{}, which JSON shows as null and the wire as an empty message. */
export const zeroSeconds = -62135596800;
const firstSecond = -62167219200;
const lastSecond = 253402300799;
const form = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:[.,](\d{1,30}))?(?:Z|([+-])(\d{2}):(\d{2}))$/;
const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days since 1970-01-01 in the proleptic Gregorian calendar, counted in eras of 400 years that start in March. */
const daysOf = (year: number, month: number, day: number): number => {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
};

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const badTime = (text: string): ProtobufError => new ProtobufError(`not an RFC 3339 time: ${JSON.stringify(text.slice(0, 64))}`);

export const parseTimestamp = (text: string): Timestamp => {
  const match = form.exec(text);
  if (match === null) throw badTime(text);
  const [, year, month, day, hour, minute, second] = match.map(Number) as [number, number, number, number, number, number, number];
  const longest = month === 2 && !isLeap(year) ? 28 : (monthDays[month - 1] ?? 0);
  if (day < 1 || day > longest || hour > 23 || minute > 59 || second > 59) throw badTime(text);
  const offset = match[8] === undefined ? 0 : (match[8] === '-' ? -1 : 1) * (Number(match[9]) * 3600 + Number(match[10]) * 60);
  const nanos = match[7] === undefined ? 0 : Number(match[7].slice(0, 9).padEnd(9, '0'));
  return { seconds: daysOf(year, month, day) * 86400 + hour * 3600 + minute * 60 + second - offset, nanos };
};

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** 2006-01-02T15:04:05, always UTC. */
const formatSeconds = (seconds: number): string => {
  if (!(seconds >= firstSecond && seconds <= lastSecond)) throw new ProtobufError('time outside of the years 0000 to 9999');
  const days = Math.floor(seconds / 86400);
  const rest = seconds - days * 86400;
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const clock = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${clock}`;
};

export const formatTime = (seconds: number): string => `${formatSeconds(seconds)}Z`;

export const formatMicroTime = (seconds: number, nanos: number): string => {
  if (nanos < 0 || nanos > 999_999_999) throw new ProtobufError('nanoseconds outside of a second');
  const micros = Math.floor(nanos / 1000);
  return `${formatSeconds(seconds)}.${String(micros).padStart(6, '0')}Z`;
};
