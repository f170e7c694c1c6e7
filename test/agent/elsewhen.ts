// Servers and agents in processes of their own, each with a time of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseCertificates } from '../../src/signing/certificate.ts';
import { publicKeyPin } from '../../src/signing/public-key-pin.ts';
import { Door } from '../door.ts';
import { type Access, accessFrom, until } from '../muster-process.ts';
import type { AgentAtOtherTime, ServerAtOtherTime } from './other-time.ts';

const script = join(import.meta.dirname, 'other-time.ts');

export class Elsewhen {
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcess;
  #said = '';

  constructor(told: ServerAtOtherTime | AgentAtOtherTime) {
    this.#child = spawn(process.execPath, [script, JSON.stringify(told)], { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (bytes: Buffer) => (this.#said += bytes.toString()));
    }
    this.ended = new Promise((resolve) => this.#child.once('close', (code) => resolve(code)));
  }

  get said(): string {
    return this.#said;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  async kill(): Promise<void> {
    if (this.isRunning) this.#child.kill('SIGKILL');
    await this.ended;
  }

  async says(what: string | RegExp, seconds = 20): Promise<void> {
    const heard = (): boolean => (typeof what === 'string' ? this.#said.includes(what) : what.test(this.#said));
    try {
      await until(String(what), () => heard() || !this.isRunning, seconds);
    } catch (error) {
      throw new Error(`not said: ${String(what)}\n${this.#said}`, { cause: error });
    }
    if (!heard()) throw new Error(`ended without saying ${String(what)}:\n${this.#said}`);
  }
}

export interface Cluster {
  readonly process: Elsewhen;
  readonly access: Access;
  readonly pins: readonly string[];
  readonly port: number;
}

export const startServerAt = async (told: Omit<ServerAtOtherTime, 'role'>): Promise<Cluster> => {
  const running = new Elsewhen({ role: 'server', ...told });
  await running.says('"event":"ready"');
  const access = accessFrom(join(told.dataDir, 'admin.kubeconfig'));
  const pins = parseCertificates(access.ca.toString()).map((certificate) => publicKeyPin(certificate));
  return { process: running, access, pins, port: access.port };
};

/** With the life it is given; undefined for ever. */
export const createToken = async ({ access }: Cluster, expiration?: string): Promise<string> => {
  const letters = (length: number): string =>
    Array.from({ length }, () => 'abcdefghijklmnopqrstuvwxyz0123456789'.charAt(Math.floor(Math.random() * 36))).join('');
  const [id, secret] = [letters(6), letters(16)];
  const fields = {
    'token-id': id,
    'token-secret': secret,
    'usage-bootstrap-signing': 'true',
    'usage-bootstrap-authentication': 'true',
    'auth-extra-groups': 'system:bootstrappers:kubeadm:default-node-token',
    ...(expiration !== undefined && { expiration }),
  };
  const door = new Door(access);
  try {
    await door.json('/api/v1/namespaces/kube-system/secrets', {
      method: 'POST',
      body: {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: `bootstrap-token-${id}`, namespace: 'kube-system' },
        type: 'bootstrap.kubernetes.io/token',
        stringData: fields,
      },
    });
  } finally {
    door.close();
  }
  return `${id}.${secret}`;
};

export const certificateFiles = (dataDir: string): string[] =>
  readdirSync(join(dataDir, 'pki'))
    .filter((name) => /^kubelet-client-\d/.test(name))
    .sort();

export const currentFile = (dataDir: string): string => basename(readlinkSync(join(dataDir, 'pki', 'kubelet-client-current.pem')));

/** First and last moment of a certificate, in milliseconds. */
export const lifeOf = (dataDir: string, file: string): { notBefore: number; notAfter: number } => {
  const [certificate] = parseCertificates(readFileSync(join(dataDir, 'pki', file), 'utf8'));
  return { notBefore: certificate?.notBefore ?? 0, notAfter: certificate?.notAfter ?? 0 };
};
