// One look at a machine, in the order in which each answer leads to the next: known places, places they name, what answers, the way
// to the API server. Each part has a time limit of its own; what was not reached by then is unknown, and says so.
import type { Clock } from '../../base/clock.ts';
import type { Facts } from '../facts/facts.ts';
import { type Paper, Papers } from '../papers/paper.ts';
import { readFacts } from '../reading/read-facts.ts';
import { alternatives } from './alternatives.ts';
import { ask } from './ask.ts';
import { askEtcd } from './etcd.ts';
import { gatherNamed } from './follow.ts';
import { gather, type Place } from './gather.ts';
import { otherSupervisors } from './other-supervisors.ts';
import { reach } from './reach.ts';
import { askSupervisor } from './supervisor.ts';

/** `knownServers`: API servers that somebody gave; tried when the kubelet's own is out of reach. `given`: what somebody on this machine says of himself. */
export const lookAt = async (
  place: Place,
  clock: Clock,
  knownServers: readonly string[] = [],
  given: readonly Paper[] = [],
): Promise<Papers> => {
  // The resolver of the C library asks a server that does not answer for 10 s and more, and cannot be called off; it reads this.
  process.env['RES_OPTIONS'] ??= 'timeout:2 attempts:1';
  const papers: Paper[] = [...given, ...(await gather(place))];
  const facts = (): Facts => readFacts(new Papers(papers));
  const have = (more: readonly Paper[]): void => {
    papers.push(...more);
  };
  await gatherNamed(place, facts, have);
  if (!place.live) return new Papers(papers);
  have(await askSupervisor(place, facts()));
  const now = facts();
  const answers = await Promise.all([ask(now), askEtcd(place, now), reach(place, now, new Papers(papers), () => clock.now())]);
  have(answers.flat());
  const supervisors = await otherSupervisors(facts(), new Papers(papers), knownServers);
  have(supervisors ?? (await alternatives(place, facts(), new Papers(papers), knownServers)));
  return new Papers(papers);
};
