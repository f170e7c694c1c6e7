// What every loop of the control plane is given: a client with its own rights, and a way to end.
import type { Client } from '../client/client.ts';
import type { Log } from '../base/log.ts';

export interface Controller {
  /** As in its role `system:controller:NAME` and its service account. */
  readonly name: string;
  /** Runs until the signal; rejects never, retries for ever. */
  run(with_: ControllerParts): Promise<void>;
}

export interface ControllerParts {
  /** Writes, with the rights of the controller alone. */
  readonly client: Client;
  /** Lists and watches, as system:kube-controller-manager: upstream's shared informers. */
  readonly reader: Client;
  readonly log: Log;
  readonly signal: AbortSignal;
}
