// The moment that a line shows when `date` or timedatectl printed it, in the writings of the locales that machines are set to.

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Minutes east of Greenwich. A name that stands for several zones is none: only two of it are comparable. */
const zones: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  CET: 60,
  CEST: 120,
  EST: -300,
  EDT: -240,
  PST: -480,
  PDT: -420,
  JST: 540,
};

const time = '(?<h>\\d\\d?):(?<m>\\d\\d):(?<s>\\d\\d)(?: (?<half>[AP]M))?';
const zone = '(?<zone>[A-Z]{3,5})';
const written: readonly RegExp[] = [
  new RegExp(`\\b[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) {1,2}(?<day>\\d\\d?) ${time} ${zone} (?<year>\\d{4})$`),
  new RegExp(`\\b[A-Z][a-z]{2} (?<day>\\d\\d?) (?<month>[A-Z][a-z]{2}) (?<year>\\d{4}) ${time} ${zone}$`),
  new RegExp(`(?<year>\\d{4})年 ?(?<month>\\d\\d?)月 ?(?<day>\\d\\d?)日 ?(?:星期|周). ?${time} ${zone}$`),
  new RegExp(`(?:Local|Universal) time: [A-Z][a-z]{2} (?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d) ${time} ${zone}$`),
];

export interface ShownTime {
  /** Milliseconds since 1970, as if the clock showed UTC when the zone is not known. */
  readonly at: number;
  /** Undefined when `at` is exact. */
  readonly zone?: string;
}

const monthOf = (text: string): number => (/\d/.test(text) ? Number(text) - 1 : months.indexOf(text));

const hourOf = (text: string, half: string | undefined): number =>
  half === undefined ? Number(text) : (Number(text) % 12) + (half === 'PM' ? 12 : 0);

export const shownTime = (text: string): ShownTime | undefined => {
  const shown = written.map((one) => one.exec(text)).find((found) => found !== null)?.groups;
  if (shown === undefined) return undefined;
  const { year, month = '', day, h = '', m, s, half, zone: name = '' } = shown;
  const at = Date.UTC(Number(year), monthOf(month), Number(day), hourOf(h, half), Number(m), Number(s));
  if (Number.isNaN(at)) return undefined;
  const east = zones[name];
  return east === undefined ? { at, zone: name } : { at: at - east * 60_000 };
};

/** Undefined when their zones are not comparable. */
export const millisecondsBetween = (one: ShownTime, other: ShownTime): number | undefined =>
  one.zone === other.zone ? Math.abs(one.at - other.at) : undefined;
