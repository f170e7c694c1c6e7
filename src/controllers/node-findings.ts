// Tells on each Node, as Events, what the control plane found of its machine: `kubectl describe node` and every dashboard show
// it. One Event for each machine and reason, counted up at most every five minutes: whatever machines do, few are written.
import type { Event } from '../api/types/core.v1.generated.ts';
import type { Registration } from '../api/types/registration.v1.generated.ts';
import { StatusError } from '../api/status.ts';
import type { Clock } from '../base/clock.ts';
import { pause } from '../base/retry.ts';
import { events, nodes, registrations } from '../client/resources.ts';
import type { Controller, ControllerParts } from './controller.ts';
import { KeyedWork } from './keyed-work.ts';
import { type Finding, findingsOf } from './node-findings/finding.ts';
import { registrationController } from './registrations/registration-rights.ts';
import { Allowance } from './registrations/allowance.ts';
import { sharedInformer } from './shared-informer.ts';

export interface NodeFindingsOptions {
  readonly clock: Clock;
  /** Between two looks at what stands; a minute when undefined. */
  readonly sweepMilliseconds?: number;
  /** Between two writes of one machine and reason; five minutes when undefined. */
  readonly quietMilliseconds?: number;
}

const component = 'muster';
/** Events about things without a namespace live there. */
const namespace = 'default';
const writesAtOnce = 200;
const millisecondsEachWrite = 100;
/** As long as Events live. */
const rememberedMilliseconds = 3_600_000;

interface Told {
  /** Epoch milliseconds of the last write. */
  readonly at: number;
  /** Of what was told then. */
  readonly last: number;
  readonly event: Event;
}

const second = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
const timeOf = (text: string | undefined): number => Date.parse(text ?? '') || 0;

/** The same for the same machine and reason, so that another server goes on with it. */
const eventName = (node: string, reason: string): string => `${node.slice(0, 200)}.muster.${reason.toLowerCase()}`;

const eventOf = (node: string, { reason, message, first, last, count }: Finding, before: Event | undefined): Event => ({
  apiVersion: 'v1',
  kind: 'Event',
  metadata: { name: eventName(node, reason), namespace },
  // As the kubelet does: kubectl of every version looks for the events of a Node by its name in the place of its UID.
  involvedObject: { kind: 'Node', name: node, uid: node },
  type: 'Warning',
  reason,
  message,
  source: { component },
  firstTimestamp: before?.firstTimestamp ?? second(first),
  lastTimestamp: second(last),
  count: count ?? (before?.count ?? 0) + 1,
  reportingComponent: component,
  reportingInstance: '',
});

class NodeFindings {
  readonly #options: NodeFindingsOptions;
  readonly #parts: ControllerParts;
  readonly #told = new Map<string, Told>();
  readonly #allowance = new Allowance(writesAtOnce, millisecondsEachWrite);
  readonly #work: KeyedWork;
  #lookAt: (name: string) => Promise<void> = () => Promise.resolve();

  constructor(options: NodeFindingsOptions, parts: ControllerParts) {
    this.#options = options;
    this.#parts = parts;
    const failed = (_name: string, error: unknown): void => this.#trouble(error);
    this.#work = new KeyedWork({ signal: parts.signal, atOnce: 2, work: (name) => this.#lookAt(name), failed });
  }

  readonly #trouble = (error: unknown): void => {
    if (!this.#parts.signal.aborted) this.#parts.log.warn('controller trouble', { controller: 'node-findings', error });
  };

  async run(): Promise<void> {
    const { reader, signal } = this.#parts;
    const shared = { signal, onTrouble: this.#trouble };
    const machines = sharedInformer(reader, registrations, shared);
    const known = sharedInformer(reader, nodes, shared);
    await Promise.all([machines.ready, known.ready]);
    this.#lookAt = async (name) => {
      const machine = machines.get(name);
      if (machine !== undefined && known.get(name) !== undefined) await this.#tell(name, machine);
    };
    const look = ({ metadata }: Registration): void => this.#work.add(metadata.name ?? '');
    machines.subscribe({ added: look, updated: look });
    while (!signal.aborted) {
      await pause(this.#options.sweepMilliseconds ?? 60_000, signal);
      this.#forgetOld();
      for (const machine of machines.values()) look(machine);
    }
    await Promise.all([machines.done, known.done]);
  }

  #forgetOld(): void {
    const now = this.#options.clock.now();
    for (const [name, { at }] of this.#told) if (now - at > rememberedMilliseconds) this.#told.delete(name);
  }

  async #tell(node: string, machine: Registration): Promise<void> {
    for (const finding of findingsOf(machine, this.#options.clock.now())) {
      if (this.#isDue(this.#told.get(eventName(node, finding.reason)), finding)) await this.#write(node, finding);
    }
  }

  /** Refusals are told again when there were more. */
  #isDue(told: Told | undefined, { last }: Finding): boolean {
    if (told === undefined) return true;
    return last > told.last && this.#options.clock.now() - told.at >= (this.#options.quietMilliseconds ?? 300_000);
  }

  async #write(node: string, finding: Finding): Promise<void> {
    const { client } = this.#parts;
    const { clock } = this.#options;
    const name = eventName(node, finding.reason);
    const before = this.#told.get(name)?.event ?? (await this.#kept(name));
    const told = { at: timeOf(before?.lastTimestamp), last: timeOf(before?.lastTimestamp) };
    // Another server, or this one before its last start, told it just now.
    if (!this.#told.has(name) && before !== undefined && !this.#isDue({ ...told, event: before }, finding)) {
      this.#told.set(name, { ...told, event: before });
      return;
    }
    // What has no room now is told with a later sweep.
    if (!this.#allowance.take(clock.monotonic())) return;
    const event = eventOf(node, finding, before);
    await client.update(events, event);
    this.#told.set(name, { at: clock.now(), last: finding.last, event });
  }

  async #kept(name: string): Promise<Event | undefined> {
    try {
      return await this.#parts.client.get<Event>(events, { name, namespace });
    } catch (error) {
      if (error instanceof StatusError && error.reason === 'NotFound') return undefined;
      throw error;
    }
  }
}

/** With the rights of the keeper of registrations, from which it knows. */
export const nodeFindings = (options: NodeFindingsOptions): Controller => ({
  name: registrationController,
  run: (parts) => new NodeFindings(options, parts).run(),
});
