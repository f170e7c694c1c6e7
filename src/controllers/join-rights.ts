// Keeps the rights with which machines join, while the server runs as at its start: without one of them every join fails.
import { pause } from '../base/retry.ts';
import type { BootstrapPolicy } from '../control-plane/authorize/bootstrap-roles.ts';
import type { Controller } from './controller.ts';
import { joinRightsKeeperName } from './kubeadm/join-rights.ts';
import { ensureRights, oneByOne } from './rights.ts';

const intervalMilliseconds = 10_000;

export const joinRights = (wanted: BootstrapPolicy): Controller => ({
  name: joinRightsKeeperName,
  run: async ({ client, log, signal }) => {
    // A function, since the compiler would hold what it read before waiting to be true after it.
    const over = (): boolean => signal.aborted;
    while (!over()) {
      await pause(intervalMilliseconds, signal);
      if (over()) return;
      try {
        await ensureRights(client, wanted, oneByOne);
      } catch (error) {
        if (!over()) log.warn('controller trouble', { controller: joinRightsKeeperName, error });
      }
    }
  },
});
