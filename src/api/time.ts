// Points in time as Kubernetes writes them: Time in whole seconds, MicroTime with six digits, both in UTC
// (apimachinery/pkg/apis/meta/v1/time.go, micro_time.go; what Go's time.Parse accepts, and its words when it does not).
import { TimeText } from './time-text.ts';
import { ValueError } from './value-error.ts';

export interface Instant {
  /** Since 1970, negative before. */
  readonly seconds: number;
  /** 0 to 999,999,999. */
  readonly nanos: number;
}

/** Go's zero time, 1 January of year 1: means "not set" and is left out of JSON. */
export const zeroTimeSeconds = -62135596800;

const firstSecond = -62167219200;
const lastSecond = 253402300799;

const plainTime = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
const plainMicroTime = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z$/;

const epochSeconds = (year: number, month: number, day: number, secondOfDay: number): number => {
  const date = new Date(0);
  // Date.UTC takes years below 100 for 19xx.
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 1000 + secondOfDay;
};

const parse = (text: string, layout: 'time' | 'microTime'): Instant => {
  const reader = new TimeText(text, layout);
  const { year, month, day } = reader.date();
  const secondOfDay = reader.clock();
  const nanos = reader.fraction();
  const offset = reader.zone();
  reader.end({ year, month, day });
  const seconds = epochSeconds(year, month, day, secondOfDay) - offset;
  // An offset can lead out of the four-digit years, where nothing that was written could be read again.
  if (seconds < firstSecond || seconds > lastSecond) throw new ValueError('Time.MarshalJSON: year outside of range [0,9999]');
  return { seconds, nanos };
};

/** RFC 3339, with or without a fraction. Throws a ValueError. */
export const parseTime = (text: string): Instant => parse(text, 'time');

/** RFC 3339 with exactly six digits of fraction. Throws a ValueError. */
export const parseMicroTime = (text: string): Instant => parse(text, 'microTime');

/** `2026-11-21T02:47:23Z`. */
export const formatTime = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(0, -5)}Z`;

/** `2026-11-21T02:47:23.123456Z`. */
export const formatMicroTime = ({ seconds, nanos }: Instant): string =>
  `${new Date(seconds * 1000).toISOString().slice(0, -5)}.${String(Math.floor(nanos / 1000)).padStart(6, '0')}Z`;

const canonical = (instant: Instant, write: (instant: Instant) => string): string =>
  instant.seconds === zeroTimeSeconds && instant.nanos === 0 ? '' : write(instant);

/** What upstream stores for this text; '' for the zero time. Throws a ValueError. */
export const canonicalTime = (text: string): string =>
  plainTime.test(text) && !text.startsWith('0001') ? text : canonical(parseTime(text), ({ seconds }) => formatTime(seconds));

/** What upstream stores for this text; '' for the zero time. Throws a ValueError. */
export const canonicalMicroTime = (text: string): string =>
  plainMicroTime.test(text) && !text.startsWith('0001') ? text : canonical(parseMicroTime(text), formatMicroTime);

/** From epoch milliseconds, as a Clock gives them. */
export const timeText = (now: number): string => formatTime(Math.floor(now / 1000));

/** From epoch milliseconds, as a Clock gives them. */
export const microTimeText = (now: number): string => {
  const seconds = Math.floor(now / 1000);
  return formatMicroTime({ seconds, nanos: Math.floor((now - seconds * 1000) * 1e6) });
};
