// The token with which the machine of `muster up` joins its own control plane: for this machine, once, for minutes.
import type { Clock } from '../base/clock.ts';
import { pause } from '../base/retry.ts';
import type { Client } from '../client/client.ts';
import { secrets } from '../client/resources.ts';
import {
  type BootstrapToken,
  defaultTokenGroup,
  generateBootstrapToken,
  secretNameOf,
  tokenNamespace,
  tokenUsages,
} from '../registration/bootstrap-token.ts';
import { readClusterInfo } from './join-command.ts';
import { tokenSecret } from './token-order.ts';

const lifeMilliseconds = 10 * 60_000;
const signingMilliseconds = 5_000;
const lookMilliseconds = 20;

/** Resolves when cluster-info is signed with it. */
export const createTrialToken = async (client: Client, clock: Clock): Promise<BootstrapToken> => {
  const token = generateBootstrapToken();
  const order = {
    token,
    life: lifeMilliseconds,
    usages: tokenUsages,
    groups: [defaultTokenGroup],
    description: 'muster up, for its own machine',
    binding: { uses: 1 },
  };
  await client.create(secrets, tokenSecret(order, clock.now()));
  const end = clock.monotonic() + signingMilliseconds;
  while (clock.monotonic() < end && (await readClusterInfo(client))?.signedBy.has(token.id) !== true) await pause(lookMilliseconds);
  return token;
};

export const deleteTrialToken = (client: Client, { id }: BootstrapToken): Promise<unknown> =>
  client.delete(secrets, { name: secretNameOf(id), namespace: tokenNamespace });
