// One look at a machine, in the order in which each answer leads to the next: known places, places they name, what answers, the way
// to the API server. It ends by a deadline, whatever hangs; what was not answered by then is unknown, and says so.
import type { Clock } from '../../base/clock.ts';
import type { Facts } from '../facts/facts.ts';
import { type Paper, Papers } from '../papers/paper.ts';
import { readFacts } from '../reading/read-facts.ts';
import { alternatives } from './alternatives.ts';
import { ask } from './ask.ts';
import { type Deadline, deadlineIn, within } from './deadline.ts';
import { askEtcd } from './etcd.ts';
import { gatherNamed } from './follow.ts';
import { gather, type Place, type Seat } from './gather.ts';
import { otherSupervisors } from './other-supervisors.ts';
import { reach } from './reach.ts';
import { silentMounts } from './silent-mounts.ts';
import { askSupervisor } from './supervisor.ts';

/** Ten seconds are promised; starting, judging and telling need the rest, on a busy machine too. */
export const lookLastsMs = 6_500;

/** What one part took is not missing to all that follow. */
const partLastsMs = { supervisor: 4_000, answers: 5_500 } as const;

/** Every part keeps to the deadline by itself; one that does not is left behind. */
const graceMs = 250;

const inTime = (deadline: Deadline, part: Promise<readonly Paper[]>): Promise<readonly Paper[]> => {
  const { ms } = deadline.patience(lookLastsMs);
  return within({ ms: ms + graceMs, isCut: true }, part, () => []);
};

/** Our own clock needs no program, which on a busy machine may not answer in time: dates of certificates are judged by it. */
const ownTime = ({ live }: Seat, clock: Clock): Paper[] =>
  live ? [{ id: 'now', where: 'date', text: `${new Date(clock.now()).toISOString().slice(0, 19)}Z\n` }] : [];

/** `knownServers`: API servers that somebody gave; tried when the kubelet's own is out of reach. `given`: what somebody on this machine says of himself. */
export const lookAt = async (
  seat: Seat,
  clock: Clock,
  knownServers: readonly string[] = [],
  given: readonly Paper[] = [],
): Promise<Papers> => {
  const whole = deadlineIn(lookLastsMs, clock);
  const [forSupervisor, forAnswers] = [deadlineIn(partLastsMs.supervisor, clock), deadlineIn(partLastsMs.answers, clock)];
  const place: Place = { ...seat, deadline: whole, silent: seat.live ? await silentMounts(whole) : [] };
  const papers: Paper[] = [...given, ...ownTime(seat, clock), ...(await gather(place))];
  const facts = (): Facts => readFacts(new Papers(papers));
  const have = (more: readonly Paper[]): void => {
    papers.push(...more);
  };
  await gatherNamed(place, facts, have);
  if (!place.live) return new Papers(papers);
  have(await inTime(forSupervisor, askSupervisor({ ...place, deadline: forSupervisor }, facts())));
  const now = facts();
  const there = { ...place, deadline: forAnswers };
  const parts = [ask(there, now), askEtcd(there, now), reach(there, now, new Papers(papers), () => clock.now())];
  have((await Promise.all(parts.map((part) => inTime(forAnswers, part)))).flat());
  have(await inTime(whole, elsewhere(place, facts(), new Papers(papers), knownServers)));
  return new Papers(papers);
};

const elsewhere = async (place: Place, facts: Facts, papers: Papers, knownServers: readonly string[]): Promise<Paper[]> =>
  (await otherSupervisors(place, facts, papers, knownServers)) ?? (await alternatives(place, facts, papers, knownServers));
