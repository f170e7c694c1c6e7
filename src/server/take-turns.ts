// Runs the loops where they belong: some on every server, most on the one that leads, some on those that do not.
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { InProcessHandler } from '../api/exchange.ts';
import { StatusError } from '../api/status.ts';
import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import { Election } from './election.ts';
import { apiServerUser, clientAs, type Loops, runControllers, type Running } from './run-controllers.ts';

export interface LoopsByPlace {
  readonly everywhere: Loops;
  /** Never on two servers at once. */
  readonly onLeader: Loops;
  readonly onOthers: Loops;
}

export interface TurnOptions {
  readonly handler: InProcessHandler;
  readonly loops: LoopsByPlace;
  readonly clock: Clock;
  readonly log: Log;
  /** False: no other server can be there. */
  readonly shared: boolean;
}

const none: Running = { stop: () => Promise.resolve() };

export const takeTurns = (options: TurnOptions): Running => {
  const { handler, loops, log } = options;
  const everywhere = runControllers(handler, loops.everywhere, log);
  const inTurn = options.shared ? electedLoops(options) : runControllers(handler, loops.onLeader, log);
  return {
    stop: async () => {
      await Promise.all([everywhere.stop(), inTurn.stop()]);
    },
  };
};

/** Like upstream's: the host, and something that is new at every start. */
const newIdentity = (): string => `${hostname()}_${randomUUID()}`;

const electedLoops = ({ handler, loops, clock, log }: TurnOptions): Running => {
  const identity = newIdentity();
  let current = runControllers(handler, loops.onOthers, log);
  /** One turn after the other: the loops of the last have ended before those of the next begin. */
  let turning = Promise.resolve();
  const turn = (leads: boolean): void => {
    const ended = current.stop();
    current = none;
    // From here on nothing new is begun, though the last answers may take their time.
    if (!leads) log.info('following', { identity });
    turning = turning.then(async () => {
      await ended;
      if (election.leads !== leads) return;
      if (leads) log.info('leading', { identity });
      current = leads
        ? runControllers(
            onlyWhile(handler, () => election.leads),
            loops.onLeader,
            log,
          )
        : runControllers(handler, loops.onOthers, log);
    });
  };
  const election = new Election({ client: clientAs(handler, apiServerUser, 'leader-election'), clock, log, identity, turned: turn });
  return {
    stop: async () => {
      await election.stop();
      await turning;
      await current.stop();
      await election.release();
    },
  };
};

/** A leader that was is let do nothing more, not even what it had begun before it slept. */
const onlyWhile =
  (handler: InProcessHandler, leads: () => boolean): InProcessHandler =>
  async (request, user) => {
    if (!leads()) throw new StatusError({ code: 503, reason: 'ServiceUnavailable', message: 'another server runs the loops now' });
    return await handler(request, user);
  };
