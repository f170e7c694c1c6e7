// Runs the loops that belong to a control plane, each as its own service account.
import type { InProcessHandler, User } from '../api/exchange.ts';
import type { Log } from '../base/log.ts';
import type { Client } from '../client/client.ts';
import { createInProcessTransport } from '../client/in-process-transport.ts';
import { createClient } from '../client/rest-client.ts';
import type { Controller } from '../controllers/controller.ts';

/** The control plane itself, before anyone has rights. */
export const apiServerUser: User = { name: 'system:apiserver', groups: ['system:masters', 'system:authenticated'] };

const readerUser: User = { name: 'system:kube-controller-manager', groups: ['system:authenticated'] };

const controllerUser = (name: string): User => ({
  name: `system:serviceaccount:kube-system:${name}`,
  groups: ['system:serviceaccounts', 'system:serviceaccounts:kube-system', 'system:authenticated'],
});

export const clientAs = (handler: InProcessHandler, user: User, name = user.name): Client =>
  createClient(createInProcessTransport(handler, user), { userAgent: `muster/${name}` });

export interface Running {
  stop(): Promise<void>;
}

/** Loops that act for the server itself and not for one of the controllers upstream has. */
export interface Loops {
  readonly controllers: readonly Controller[];
  readonly own: readonly Controller[];
}

export const runControllers = (handler: InProcessHandler, loops: Loops, log: Log): Running => {
  const ending = new AbortController();
  const { signal } = ending;
  const reader = clientAs(handler, readerUser);
  const run = async (controller: Controller, client: Client): Promise<void> => {
    try {
      await controller.run({ client, reader, log, signal });
    } catch (error) {
      if (!signal.aborted) log.error('controller ended', { controller: controller.name, error });
    }
  };
  const running = [
    ...loops.controllers.map((controller) => run(controller, clientAs(handler, controllerUser(controller.name)))),
    ...loops.own.map((controller) => run(controller, clientAs(handler, apiServerUser, controller.name))),
  ];
  return {
    stop: async () => {
      ending.abort();
      await Promise.all(running);
    },
  };
};
