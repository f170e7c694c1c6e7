// One server and the agents of a test around it, gone together.
import { join } from 'node:path';
import { Door } from '../door.ts';
import { type TemporaryFolder, temporaryFolder } from '../muster-process.ts';
import { type Cluster, createToken, Elsewhen, startServerAt } from './elsewhen.ts';
import type { AgentAtOtherTime, OtherTime } from './other-time.ts';

const day = 86_400;

export interface FieldOptions {
  readonly signingSeconds?: number;
  readonly time?: OtherTime;
}

export class Field {
  readonly folder: TemporaryFolder = temporaryFolder();
  readonly #options: FieldOptions;
  readonly #agents = new Set<Elsewhen>();
  #cluster: Cluster | undefined;
  #serverFolder = 'server';

  constructor(options: FieldOptions = {}) {
    this.#options = options;
  }

  get cluster(): Cluster {
    if (this.#cluster === undefined) throw new Error('there is no server yet');
    return this.#cluster;
  }

  get #aheadFile(): string {
    return join(this.folder.path, 'ahead');
  }

  path(name: string): string {
    return join(this.folder.path, name);
  }

  /** Starts the server, or ends it and starts it again, on the same port. */
  async serve(time: OtherTime = this.#options.time ?? {}): Promise<void> {
    await this.#cluster?.process.kill();
    const { signingSeconds = day } = this.#options;
    const port = this.#cluster && { port: this.#cluster.port };
    const dataDir = this.path(this.#serverFolder);
    this.#cluster = await startServerAt({ dataDir, aheadFile: this.#aheadFile, signingSeconds, ...port, ...time });
  }

  /** Another cluster at the same address: it has other keys and knows nobody. */
  async replaceCluster(): Promise<void> {
    this.#serverFolder += '-other';
    await this.serve();
  }

  token(expiration?: string): Promise<string> {
    return createToken(this.cluster, expiration);
  }

  agent(name: string, told: Partial<AgentAtOtherTime> = {}): Elsewhen {
    const { access, pins } = this.cluster;
    const agent = new Elsewhen({
      role: 'agent',
      dataDir: this.path(name),
      nodeName: name,
      servers: [access.url],
      pins,
      aheadFile: this.#aheadFile,
      ...(this.#options.time ?? {}),
      ...told,
    });
    this.#agents.add(agent);
    return agent;
  }

  async get(path: string) {
    const door = new Door(this.cluster.access);
    try {
      return await door.json(path);
    } finally {
      door.close();
    }
  }

  async requestsOf(nodeName: string): Promise<number> {
    const { items } = await this.get('/apis/certificates.k8s.io/v1/certificatesigningrequests');
    return items.filter(
      ({ spec }: { spec: { username: string; request: string } }) =>
        Buffer.from(spec.request, 'base64').length > 0 &&
        (spec.username === `system:node:${nodeName}` || namesIn(spec.request).includes(nodeName)),
    ).length;
  }

  async close(): Promise<void> {
    for (const agent of this.#agents) await agent.kill();
    await this.#cluster?.process.kill();
    this.folder.remove();
  }
}

/** The name stands in the request as text (UTF8String in DER). */
const namesIn = (request: string): string => {
  const pem = Buffer.from(request, 'base64').toString();
  return Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64').toString('latin1');
};
