// What must be true before this server says that it is ready.
import type { Check } from '../control-plane/health/checks.ts';
import type { Store } from '../store/store.ts';

export interface Readiness {
  readonly checks: readonly Check[];
  /** The first objects are there. */
  bootstrapped(): void;
  /** The server is going: balancers should send nothing new. */
  ending(): void;
}

export const createReadiness = (store: Store): Readiness => {
  let bootstrapped = false;
  let ending = false;
  return {
    checks: [
      { name: 'ping', failure: () => undefined },
      {
        name: 'store',
        failure: async () => {
          try {
            await store.status();
            return undefined;
          } catch (error) {
            return error instanceof Error ? error.message : String(error);
          }
        },
      },
      { name: 'first-objects', failure: () => (bootstrapped ? undefined : 'the first objects are not there yet') },
      { name: 'shutdown', failure: () => (ending ? 'process is shutting down' : undefined) },
    ],
    bootstrapped: () => {
      bootstrapped = true;
    },
    ending: () => {
      ending = true;
    },
  };
};
