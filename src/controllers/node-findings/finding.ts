// What the control plane found of a machine whose Node exists, in the words of Events: for what it is refused, and why it is not
// as it should be. Pure.
import type { Registration, RegistrationEvent } from '../../api/types/registration.v1.generated.ts';
import { causeFacts, isCauseCode } from '../../registration/causes.ts';
import { isVerdictCause, type VerdictCause, verdictCauses } from '../../registration/verdict-causes.ts';

export interface Finding {
  /** In CamelCase, as reasons of Events are. */
  readonly reason: string;
  readonly message: string;
  /** Epoch milliseconds. */
  readonly first: number;
  readonly last: number;
  /** How often it was seen; undefined: it stands, and is counted as often as it is told. */
  readonly count: number | undefined;
}

/** With the code of the cause; what a kubelet tells in events of its own is not told again. */
const told: Partial<Readonly<Record<VerdictCause, string>>> = {
  'cloned-machine': 'MU602',
  'clock-skew': 'MU105',
  'heartbeat-lost': 'MU701',
  'never-posted': 'MU701',
  'pleg-unhealthy': 'MU702',
  'runtime-down': 'MU202',
};

/** A refusal that is older is of the past, unless the machine still stands where it was refused. */
const recentMilliseconds = 600_000;
const longestMessage = 1_000;

const camelCase = (slug: string): string => slug.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const timeOf = (text: string | undefined): number => {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? 0 : at;
};

const clipped = (text: string): string => (text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text);

const messageOf = (code: string, ...parts: readonly (string | undefined)[]): string =>
  clipped(`[${code}] ${parts.filter((part) => part !== undefined && part !== '').join(': ')}`);

/** Messages of refusals may begin or end with the code themselves. */
const withoutCode = (text: string, code: string): string => text.replaceAll(`[${code}]`, '').trim();

const ofRefusal = ({ cause = '', message = '', address, count = 1, first, last }: RegistrationEvent): Finding[] => {
  if (!isCauseCode(cause)) return [];
  const { slug, title } = causeFacts(cause);
  const from = address === undefined ? '' : ` (from ${address})`;
  const text = messageOf(cause, title.en, withoutCode(message, cause));
  return [{ reason: camelCase(slug), message: `${text}${from}`, first: timeOf(first), last: timeOf(last), count }];
};

const isCurrent = ({ status = {} }: Registration, event: RegistrationEvent, now: number): boolean => {
  const { cause, last } = event;
  if (cause === undefined) return false;
  const stands = status.cause === cause && (status.state === 'stopped' || status.state === 'impaired');
  return stands || now - timeOf(last) < recentMilliseconds;
};

const ofVerdict = ({ status = {} }: Registration, now: number): Finding[] => {
  const { cause = '', detail = '', state, since } = status;
  const code = isVerdictCause(cause) ? told[cause] : undefined;
  if (!isVerdictCause(cause) || code === undefined || (state !== 'stopped' && state !== 'impaired')) return [];
  const words = verdictCauses[cause].en;
  const said = detail.startsWith(words) ? detail.slice(words.length).replace(/^: /, '') : detail;
  return [{ reason: camelCase(cause), message: messageOf(code, words, said), first: timeOf(since), last: now, count: undefined }];
};

/** One of each reason; of refusals for one cause the newest words and all counts. */
export const findingsOf = (registration: Registration, now: number): Finding[] => {
  const found = new Map<string, Finding>();
  const events = registration.status?.events ?? [];
  const refused = events.filter((event) => isCurrent(registration, event, now)).flatMap(ofRefusal);
  for (const finding of [...refused, ...ofVerdict(registration, now)]) {
    const before = found.get(finding.reason);
    const count = before?.count === undefined || finding.count === undefined ? finding.count : before.count + finding.count;
    found.set(finding.reason, { ...finding, count, first: Math.min(finding.first, before?.first ?? finding.first) });
  }
  return [...found.values()];
};
