// One simulated node, from its certificate to its heartbeats: the calls of a kubelet over a connection of its own.
import { join } from 'node:path';
import { timeText } from '../../api/time.ts';
import { StatusError } from '../../api/status.ts';
import type { Node } from '../../api/types/core.v1.generated.ts';
import { silentLog } from '../../base/log.ts';
import { pause } from '../../base/retry.ts';
import type { Client } from '../../client/client.ts';
import { events, nodes } from '../../client/resources.ts';
import { createClient } from '../../client/rest-client.ts';
import { ensureCsiNode } from '../csi-node.ts';
import { judgeHost, judgeReady } from '../node-conditions.ts';
import { NodeLease, renewalDelay, renewMilliseconds } from '../node-lease.ts';
import { newNode, register } from '../node-registration.ts';
import { describeNode } from '../node-status.ts';
import { ServerPool } from '../server-pool.ts';
import { mustReport, type StatusFacts, statusPatch } from '../status-report.ts';
import { keepDoing } from '../steady.ts';
import type { Trust } from '../trust.ts';
import type { Gate } from './gate.ts';
import { HollowCertificate, userAgent } from './hollow-certificate.ts';
import { startKubeletWatches } from './kubelet-watches.ts';
import type { HollowOptions, HollowPorts } from './options.ts';
import { simulatedHost, simulatedRuntime } from './simulated-machine.ts';
import type { Tally } from './tally.ts';

export interface FleetParts {
  readonly options: HollowOptions;
  readonly ports: HollowPorts;
  readonly trust: Trust;
  readonly gate: Gate;
  readonly tally: Tally;
  /** By the monotonic clock. */
  readonly started: number;
}

const lookMilliseconds = 10_000;

export class HollowNode {
  readonly name: string;
  readonly #fleet: FleetParts;
  /** Of its own: one signal with the listeners of thousands of nodes would be slow to listen to. */
  readonly #ending = new AbortController();
  readonly #description: Pick<StatusFacts, 'judgements' | 'description'>;
  readonly #wanted: Node;
  readonly #certificate: HollowCertificate;
  readonly #pool: ServerPool;
  readonly #client: Client;
  readonly #lease: NodeLease;
  #uid: string | undefined;
  #hadTrouble = false;
  #lastReport = Number.NEGATIVE_INFINITY;

  constructor(index: number, fleet: FleetParts) {
    const { options, ports, trust, tally } = fleet;
    this.name = `${options.namePrefix}-${index}`;
    this.#fleet = fleet;
    const host = simulatedHost(this.name, index);
    const readiness = { runtime: simulatedRuntime, socket: '', hasAddress: true, hasCsiNode: true };
    const description = describeNode(host, simulatedRuntime, undefined);
    this.#description = { judgements: [...judgeHost(host), judgeReady(readiness)], description };
    this.#wanted = newNode(this.name, host, description);
    this.#certificate = new HollowCertificate({
      options,
      ports,
      trust,
      nodeName: this.name,
      machineId: host.machineId,
      folder: join(options.folder ?? '', 'nodes', this.name),
      signal: this.#ending.signal,
      waits: (why) => tally.waits(this.name, why),
    });
    this.#pool = new ServerPool({ servers: trust.servers, random: ports.random(), connect: ports.connect, heard: () => undefined });
    this.#client = createClient(this.#pool, { userAgent });
    this.#lease = new NodeLease({ nodeName: this.name, nodeUid: () => this.#uid }, ports.clock);
  }

  /** Until it is ended. */
  async run(): Promise<void> {
    await this.#keep(() => this.#becomeNode());
    const { random } = this.#fleet.ports;
    const { signal } = this.#ending;
    const spread = (period: number): Promise<void> => pause(random() * period, signal);
    const beat = spread(renewMilliseconds).then(() => this.#keep(() => this.#beat()));
    await Promise.all([beat, spread(lookMilliseconds).then(() => this.#keep(() => this.#look()))]);
  }

  async end(): Promise<void> {
    this.#ending.abort();
    await this.#pool.close();
  }

  #now(): number {
    return this.#fleet.ports.clock.monotonic();
  }

  #keep(work: () => Promise<number | undefined>): Promise<void> {
    const { ports, tally } = this.#fleet;
    const counted = async (): Promise<number | undefined> => {
      try {
        return await work();
      } catch (error) {
        this.#hadTrouble = true;
        if (!this.#ending.signal.aborted) tally.failed(this.name, error);
        throw error;
      }
    };
    return keepDoing({ name: '', signal: this.#ending.signal, log: silentLog, random: ports.random, work: counted });
  }

  async #becomeNode(): Promise<undefined> {
    const { gate, tally } = this.#fleet;
    const leave = await gate.enter();
    if (this.#ending.signal.aborted) return;
    try {
      const began = this.#now();
      if (this.#certificate.current === undefined) await this.#certify(leave);
      await this.#register();
      await this.#beat();
      await this.#look();
      tally.untilReady.add(this.#now() - began);
    } finally {
      leave();
    }
  }

  /** Whoever waits for a person makes room for others. */
  async #certify(leave: () => void): Promise<void> {
    const { tally } = this.#fleet;
    if (this.#certificate.openKept()) tally.kept += 1;
    else {
      const began = this.#now();
      await this.#certificate.enrol(leave);
      tally.certificate.add(this.#now() - began);
    }
    this.#pool.use(this.#certificate.access());
    this.#watch();
  }

  #watch(): void {
    const { ports, tally, started } = this.#fleet;
    const { signal } = this.#ending;
    const trouble = (error: unknown): void => tally.failed(this.name, error);
    const own = startKubeletWatches({ client: this.#client, nodeName: this.name, signal, random: ports.random, trouble });
    const see = ({ metadata, status }: Node): void => {
      this.#uid = metadata.uid;
      const isReady = status?.conditions?.some((each) => each.type === 'Ready' && each.status === 'True') === true;
      tally.isReady(this.name, isReady, this.#now() - started);
    };
    own.subscribe({ added: see, updated: see, deleted: () => tally.isReady(this.name, false, this.#now() - started) });
  }

  async #register(): Promise<Node> {
    const { node } = await register(this.#client, this.#wanted);
    const { uid = '' } = node.metadata;
    this.#uid = uid;
    await ensureCsiNode(this.#client, this.name, uid);
    await this.#tell('Starting', 'Starting hollow node.');
    return node;
  }

  async #beat(): Promise<number> {
    const began = this.#now();
    await this.#lease.renew(this.#client);
    const { tally, ports } = this.#fleet;
    tally.heartbeat.add(this.#now() - began);
    // A fleet that lost its server comes back as one, and must not beat as one from then on.
    const isBack = this.#hadTrouble;
    this.#hadTrouble = false;
    return isBack ? ports.random() * renewMilliseconds : renewalDelay(ports.random());
  }

  /** As the kubelet's sync of its status: reads the Node, and writes when there is something to say. */
  async #look(): Promise<number> {
    const node = await this.#node();
    const facts = { ...this.#description, node };
    const { clock } = this.#fleet.ports;
    if (mustReport(facts, this.#now() - this.#lastReport)) {
      const isFirst = this.#lastReport === Number.NEGATIVE_INFINITY;
      await this.#client.patch(nodes, { name: this.name }, 'strategic', statusPatch(facts, timeText(clock.now())), {
        subresource: 'status',
      });
      this.#lastReport = this.#now();
      this.#fleet.tally.statusReports += 1;
      if (isFirst) await this.#tell('NodeReady', `Node ${this.name} status is now: NodeReady`);
    }
    if (this.#certificate.isDue) {
      await this.#certificate.renew(this.#client);
      this.#pool.use(this.#certificate.access());
    }
    return lookMilliseconds;
  }

  async #node(): Promise<Node> {
    try {
      return await this.#client.get<Node>(nodes, { name: this.name }, { resourceVersion: '0' });
    } catch (error) {
      if (!(error instanceof StatusError) || error.reason !== 'NotFound') throw error;
      return this.#register();
    }
  }

  async #tell(reason: string, message: string): Promise<void> {
    const { clock, random } = this.#fleet.ports;
    const now = timeText(clock.now());
    const unique = Math.floor(random() * 2 ** 48).toString(16);
    await this.#client.create(events, {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { name: `${this.name}.${unique}`, namespace: 'default' },
      involvedObject: { kind: 'Node', name: this.name, uid: this.name },
      reason,
      message,
      source: { component: 'kubelet', host: this.name },
      firstTimestamp: now,
      lastTimestamp: now,
      count: 1,
      type: 'Normal',
      reportingComponent: '',
      reportingInstance: '',
    });
  }
}
