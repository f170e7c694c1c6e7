// Which certificate to use now, and whether to ask for another. A new one is taken only when it is valid by both clocks, this
// machine's and the server's; as long as it is not, an earlier one serves (a power cut, a clock four hours ahead, a renewal
// in that hour, the clock put right: the new certificate is of the future and the old one is still good).
import type { Credential } from './credentials.ts';

export interface Clocks {
  readonly machine: number;
  /** By the server's last answer; undefined before the first. */
  readonly server: number | undefined;
}

export interface CertificateFacts {
  readonly credentials: readonly Credential[];
  readonly user: string;
  readonly clocks: Clocks;
  /** Paths of those that the server refused and that are not due to be tried again. */
  readonly refused: ReadonlySet<string>;
  /** In [0, 1): drawn once per start, so that a site does not renew as one. */
  readonly random: number;
}

export interface CertificatePlan {
  readonly use: Credential | undefined;
  /** Valid by both clocks: what `current` should link to. */
  readonly adopt: boolean;
  readonly ask: 'renewal' | 'enrolment' | undefined;
  /** A newer one that is not valid yet. */
  readonly waiting: Credential | undefined;
}

const isValidAt = ({ notBefore, notAfter }: Credential, time: number): boolean => notBefore <= time && time <= notAfter;

const newest = (credentials: readonly Credential[]): Credential | undefined =>
  credentials.reduce<Credential | undefined>(
    (best, each) => (best === undefined || each.notBefore > best.notBefore ? each : best),
    undefined,
  );

/** 70 to 90 % of its life, as the kubelet does. */
export const renewalTime = ({ notBefore, notAfter }: Credential, random: number): number =>
  notBefore + (notAfter - notBefore) * (0.7 + 0.2 * random);

export const planCertificate = (facts: CertificateFacts): CertificatePlan => {
  const { credentials, user, clocks, refused } = facts;
  const candidates = credentials.filter((each) => each.user === user && !refused.has(each.path));
  return clocks.server === undefined ? planUnheard(candidates, clocks.machine) : planHeard(candidates, clocks.server, facts);
};

/** Before the server's first answer: something to ask it with. This machine's clock alone decides nothing. */
const planUnheard = (candidates: readonly Credential[], machine: number): CertificatePlan => {
  const use = newest(candidates.filter((each) => isValidAt(each, machine))) ?? newest(candidates);
  return { use, adopt: false, ask: use === undefined ? 'enrolment' : undefined, waiting: undefined };
};

const planHeard = (candidates: readonly Credential[], server: number, { clocks, random }: CertificateFacts): CertificatePlan => {
  const { machine } = clocks;
  const byServer = candidates.filter((each) => isValidAt(each, server));
  const byBoth = newest(byServer.filter((each) => isValidAt(each, machine)));
  // The server judges certificates: when only this machine's clock objects, working beats waiting.
  const use = byBoth ?? newest(byServer);
  const waiting = newest(candidates.filter((each) => each.notBefore > Math.min(server, machine) && each !== use && each.notAfter > server));
  if (use === undefined) return { use, adopt: false, ask: 'enrolment', waiting };
  // One that will be valid in time is as good as a renewal; asking again would bring another of the same clock.
  const successor = waiting !== undefined && waiting.notBefore < use.notAfter;
  const due = server >= renewalTime(use, random) && !successor;
  return { use, adopt: use === byBoth, ask: due ? 'renewal' : undefined, waiting };
};
