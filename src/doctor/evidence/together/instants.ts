// Moments as date, timedatectl, openssl, HTTP and logs write them.

export interface Instant {
  /** Milliseconds since 1970; when the zone is not known, as if it were UTC. */
  readonly at: number;
  /** Empty when it says none, or one that several countries use for another time. */
  readonly zone: string;
  /** Whether `at` is the moment itself. */
  readonly exact: boolean;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const day = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const month = '(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const clock = '(?<hours>\\d\\d?):(?<minutes>\\d\\d):(?<seconds>\\d\\d)(?:\\.\\d{1,9})?(?: (?<half>[AP]M))?';
const zone = '(?<zone>[A-Z]{1,5}|[+-]\\d\\d:?\\d\\d)';

const patterns: readonly RegExp[] = [
  // date; openssl x509 -dates has no day of the week
  new RegExp(`(?:${day} )?${month} {1,2}(?<day>\\d{1,2}) ${clock} ${zone} (?<year>\\d{4})`),
  new RegExp(`(?:${day} )?${month} {1,2}(?<day>\\d{1,2}) ${clock} (?<year>\\d{4})(?: ${zone})?`),
  // HTTP, and date of newer systems
  new RegExp(`${day},? (?<day>\\d{1,2}) ${month} (?<year>\\d{4}),? ${clock} ${zone}`),
  /(?<year>\d{4})年 ?(?<number>\d{1,2})月 ?(?<day>\d{1,2})日 ?(?:星期.|周.)? ?(?<half>上午|下午)? ?(?<hours>\d{1,2})(?::|时)(?<minutes>\d\d)(?::|分)(?<seconds>\d\d)秒? ?(?<zone>[A-Z]{1,5})?/,
  new RegExp(
    `(?<year>\\d{4})-(?<number>\\d\\d)-(?<day>\\d\\d)[T ](?<hours>\\d\\d):(?<minutes>\\d\\d):(?<seconds>\\d\\d)(?:[.,]\\d{1,9})? ?${zone}?`,
  ),
];

/** Minutes east of Greenwich, of names that mean one zone only. */
const offsets: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  JST: 540,
  KST: 540,
  EST: -300,
  EDT: -240,
  CDT: -300,
  PST: -480,
  PDT: -420,
  MDT: -360,
};

const offsetOf = (name: string): number | undefined => {
  const written = /^([+-])(\d\d):?(\d\d)$/.exec(name);
  if (written === null) return Object.hasOwn(offsets, name) ? offsets[name] : undefined;
  const size = Number(written[2]) * 60 + Number(written[3]);
  return written[1] === '-' ? -size : size;
};

const hoursOf = (hours: number, half: string | undefined): number => {
  if (half === 'PM' || half === '下午') return (hours % 12) + 12;
  return half === 'AM' || half === '上午' ? hours % 12 : hours;
};

const read = (groups: Readonly<Record<string, string | undefined>>): Instant => {
  const { year, month: name = '', number, day: date, hours, minutes, seconds, half, zone: named = '' } = groups;
  const inYear = number === undefined ? months.indexOf(name.toLowerCase()) : Number(number) - 1;
  const local = Date.UTC(Number(year), inYear, Number(date), hoursOf(Number(hours), half), Number(minutes), Number(seconds));
  const offset = offsetOf(named);
  return { at: local - (offset ?? 0) * 60_000, zone: named, exact: offset !== undefined };
};

export interface Found extends Instant {
  /** What stands before and after it in the text. */
  readonly before: string;
  readonly after: string;
}

/** The first moment that a text tells in full. */
export const instantIn = (text: string): Found | undefined => {
  if (text.length > 400 || !/\d\d[:时]\d\d/.test(text)) return undefined;
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found?.groups === undefined) continue;
    const instant = read(found.groups);
    if (!Number.isNaN(instant.at))
      return { ...instant, before: text.slice(0, found.index), after: text.slice(found.index + found[0].length) };
  }
  return undefined;
};

/** How far a moment of an unknown zone may be from what it says. */
const widestZone = 14 * 3_600_000;

export const latest = (one: Instant): number => (one.exact ? one.at : one.at + widestZone);
export const earliest = (one: Instant): number => (one.exact ? one.at : one.at - widestZone);

/** Milliseconds between two clocks; undefined when their zones cannot be compared. */
export const between = (one: Instant, other: Instant): number | undefined =>
  one.zone === other.zone || (one.exact && other.exact) ? Math.abs(one.at - other.at) : undefined;
