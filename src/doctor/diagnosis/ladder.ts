// Where the machine stands by its state alone: for each rung whether it holds now. What is not known is neither.
import { type Rung, rungNames, rungs } from '../../registration/rungs.ts';
import { isSilent } from '../facts/cluster.ts';
import type { Facts } from '../facts/facts.ts';
import { isShim } from '../facts/runtime.ts';
import { valueOf } from '../facts/reading.ts';

export type Standing = 'holds' | 'broken' | 'unknown';

type Test = (facts: Facts) => Standing;

const of = (holds: boolean | undefined): Standing => {
  if (holds === undefined) return 'unknown';
  return holds ? 'holds' : 'broken';
};

const isReady = (facts: Facts): boolean | undefined => {
  const node = valueOf(facts.node);
  return node === undefined ? undefined : node.conditions.find(({ type }) => type === 'Ready')?.status === 'True';
};

/** The kubelet's own word in its Ready condition, while it is heard: which of the two it waits for. */
const notReadyFor = (facts: Facts, words: RegExp): boolean | undefined => {
  const ready = valueOf(facts.node)?.conditions.find(({ type }) => type === 'Ready');
  return ready?.status === 'False' && words.test(ready.message) ? false : undefined;
};

const runtimeWords = /container runtime is down|RuntimeReady=false/;
const networkWords = /NetworkReady=false|NetworkPluginNotReady|network plugin is not ready|cni config uninitialized/;

const renewsLease = (facts: Facts): boolean | undefined => {
  const renewed = valueOf(facts.leaseRenewed);
  const clock = valueOf(facts.clock);
  if (renewed === undefined || clock === undefined) return undefined;
  // The lease is dated by the node's clock and read by this one: an hour ahead is as strange as an hour behind.
  return !isSilent(valueOf(facts.node), Math.abs(clock.now - renewed));
};

/** A kubelet listens at its health port some seconds after it was started. */
const longestStartMs = 20_000;

/** Too young for its silence to mean anything. */
export const isStarting = (facts: Facts): boolean => {
  const since = valueOf(facts.kubeletRunning)?.since;
  const now = valueOf(facts.clock)?.now;
  const isSilent = valueOf(facts.kubeletHealth)?.ok !== true;
  return isSilent && since !== undefined && now !== undefined && now >= since && now - since < longestStartMs;
};

/** k3s and RKE2 run a kubelet and a runtime within themselves once their server has let them in: what waits for that is not broken. */
const waitsForServer = (facts: Facts): boolean => {
  const flavour = valueOf(facts.layout)?.flavour;
  const waits = valueOf(facts.kubeletRunning)?.running === true && valueOf(facts.kubeletHealth)?.ok === false;
  return waits && (flavour === 'k3s' || flavour === 'rke2');
};

const isAlive = (facts: Facts): boolean | undefined => {
  if (valueOf(facts.kubeletRunning)?.running === false) return false;
  return isStarting(facts) || waitsForServer(facts) ? undefined : valueOf(facts.kubeletHealth)?.ok;
};

/** Neither a certificate nor another way to log in. */
const hasNothingToShow = ({ clientCertificate, kubeconfig }: Facts): boolean =>
  clientCertificate.known && clientCertificate.value === undefined && ['none', 'file'].includes(valueOf(kubeconfig)?.credential ?? '');

const tests: Readonly<Record<Rung, Test>> = {
  host: () => 'unknown',
  runtime: (facts) => of(runtimeAnswers(facts)),
  kubelet: (facts) => of(isAlive(facts)),
  reach: (facts) => {
    const connection = valueOf(facts.apiConnection)?.ok;
    return connection === true ? of(valueOf(facts.apiCertificate)?.verified) : of(connection);
  },
  identity: (facts) => {
    const status = valueOf(facts.apiAnswer)?.status;
    if (status !== undefined) return of(status !== 401);
    return hasNothingToShow(facts) ? 'broken' : 'unknown';
  },
  admission: (facts) => {
    const status = valueOf(facts.apiAnswer)?.status;
    return status === undefined || status === 401 ? 'unknown' : of(status !== 403);
  },
  heartbeat: (facts) => of(renewsLease(facts)),
  network: (facts) => of(networkReady(facts)),
  serving: (facts) => of(isReady(facts)),
};

const runtimeAnswers = (facts: Facts): boolean | undefined => {
  const isWithinKubelet = isShim(valueOf(facts.runtimeEndpoint)) && valueOf(facts.kubeletHealth)?.ok !== true;
  if (waitsForServer(facts) || isWithinKubelet) return undefined;
  return valueOf(facts.runtimeAnswer)?.answers ?? notReadyFor(facts, runtimeWords);
};

const networkReady = (facts: Facts): boolean | undefined => {
  const answer = valueOf(facts.runtimeAnswer);
  if (answer === undefined) return notReadyFor(facts, networkWords);
  return answer.answers ? answer.networkReady : undefined;
};

export type Ladder = Readonly<Record<Rung, Standing>>;

/** Nobody renews a lease who has not come through these. */
const belowHeartbeat: readonly Rung[] = ['kubelet', 'reach', 'identity', 'admission'];

/** A node that is Ready and renews its lease stands on every rung, whatever could not be read of the lower ones. */
export const ladderOf = (facts: Facts): Ladder => {
  const renews = renewsLease(facts);
  const waits = waitsForServer(facts);
  const serves = isReady(facts) === true && renews !== false && !waits;
  // On the machine itself a kubelet is looked at, and what is not known of it is left open: it may have ended this moment.
  const seenFromAfar = renews === true && !facts.layout.known;
  const standing = rungNames.map((rung): [Rung, Standing] => {
    const now = tests[rung](facts);
    // What holds above is of the kubelet that ran before.
    if (waits && now === 'holds' && rungs[rung].number >= rungs.identity.number) return [rung, 'unknown'];
    const holds = serves || (seenFromAfar && belowHeartbeat.includes(rung));
    return [rung, now === 'unknown' && holds ? 'holds' : now];
  });
  return Object.fromEntries(standing) as Record<Rung, Standing>;
};

export const firstBroken = (ladder: Ladder): Rung | undefined => rungNames.find((rung) => ladder[rung] === 'broken');
