// How long ago something was, in the words of every AGE column (apimachinery/pkg/util/duration HumanDuration).
const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365 * day;

const withRest = (whole: number, unit: string, rest: number, restUnit: string): string =>
  rest === 0 ? `${whole}${unit}` : `${whole}${unit}${rest}${restUnit}`;

const inMinutes = (seconds: number): string => {
  const minutes = Math.floor(seconds / minute);
  return minutes < 10 ? withRest(minutes, 'm', seconds % minute, 's') : `${minutes}m`;
};

const inHours = (seconds: number): string => {
  const hours = Math.floor(seconds / hour);
  return hours < 8 ? withRest(hours, 'h', Math.floor(seconds / minute) % 60, 'm') : `${hours}h`;
};

const inDays = (seconds: number): string => {
  const days = Math.floor(seconds / day);
  return days < 8 ? withRest(days, 'd', Math.floor(seconds / hour) % 24, 'h') : `${days}d`;
};

const inYears = (seconds: number): string => {
  const years = Math.floor(seconds / year);
  return years < 8 ? withRest(years, 'y', Math.floor(seconds / day) % 365, 'd') : `${years}y`;
};

/** Up to two seconds in the future count as now, since machines' clocks differ a little. */
export const humanDuration = (milliseconds: number): string => {
  const seconds = Math.trunc(milliseconds / 1000);
  if (seconds < -1) return '<invalid>';
  if (seconds < 0) return '0s';
  if (seconds < 2 * minute) return `${seconds}s`;
  if (seconds < 3 * hour) return inMinutes(seconds);
  if (seconds < 2 * day) return inHours(seconds);
  if (seconds < 2 * year) return inDays(seconds);
  return inYears(seconds);
};

/** `<unknown>` for a timestamp that is not set. */
export const ageSince = (timestamp: string | undefined | null, now: number): string => {
  if (timestamp === undefined || timestamp === null || timestamp === '') return '<unknown>';
  const at = Date.parse(timestamp);
  return Number.isNaN(at) ? '<unknown>' : humanDuration(now - at);
};
