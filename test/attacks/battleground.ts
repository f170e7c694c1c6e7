// A cluster with something to steal, and the doors at which attackers knock: a server of its own for each suite, real TLS,
// certificates of its own authority, and a look at what the front desk wrote down.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, type Credentials, Door } from '../door.ts';
import { type MusterProcess, startFresh, until } from '../muster-process.ts';
import { type Signer, signerOf, type Wish } from '../pairs.ts';

export const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

/** What the cause of a refusal is called, behind upstream's words. */
const causeCode = / \[MU\d\d\d\] .*$/;

/** What a refusal must look like. */
export interface Refused {
  readonly code: number;
  readonly reason: string;
  /** The whole message, or its form where it holds what nobody can know before. */
  readonly says: string | RegExp;
}

export const checkRefusal = ({ status, text }: Answer, { code, reason, says }: Refused): void => {
  assert.match(text, /^\{.*"kind":"Status"/s, `${status} ${text.slice(0, 300)}`);
  const told = JSON.parse(text);
  // Who does not look for the code, looks for upstream's words.
  const said = typeof says === 'string' && !causeCode.test(says) ? told.message.replace(causeCode, '') : told.message;
  const seen = { status, code: told.code, reason: told.reason, state: told.status, message: said };
  const message = typeof says === 'string' ? says : says.test(told.message) ? told.message : says.source;
  assert.deepEqual(seen, { status: code, code, reason, state: 'Failure', message });
};

export const csrPath = '/apis/certificates.k8s.io/v1/certificatesigningrequests';

export interface Csr {
  readonly metadata: { readonly name: string; readonly resourceVersion: string; readonly annotations?: Readonly<Record<string, string>> };
  readonly spec: Readonly<Record<string, unknown>>;
  readonly status: { readonly conditions?: readonly { readonly type: string; readonly message?: string }[]; readonly certificate?: string };
}

export const whyPending = ({ metadata }: Csr): string | undefined => metadata.annotations?.['registration.muster.dev/why-pending'];
export const isIssued = ({ status }: Csr): boolean => status.certificate !== undefined;

export interface TokenWish {
  readonly annotations?: Readonly<Record<string, string>>;
  readonly data?: Readonly<Record<string, string>>;
}

const put = (path: string, name: string, body: object): readonly [string, object] => [path, { ...body, metadata: { name } }];
const core = '/api/v1/namespaces/default';
const bPod = {
  spec: {
    nodeName: 'b',
    serviceAccountName: 'worker',
    containers: [{ name: 'c', image: 'i' }],
    volumes: [
      { name: 's', secret: { secretName: 'b-secret' } },
      { name: 'c', configMap: { name: 'b-config' } },
      { name: 'p', persistentVolumeClaim: { claimName: 'b-claim' } },
    ],
  },
};

/** The node `b`, and all that is its own. */
const ofB: readonly (readonly [string, object])[] = [
  put('/api/v1/nodes', 'b', {}),
  put('/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases', 'b', { spec: { holderIdentity: 'b' } }),
  put('/apis/storage.k8s.io/v1/csinodes', 'b', { spec: { drivers: [] } }),
  put(`${core}/serviceaccounts`, 'worker', {}),
  put(`${core}/secrets`, 'b-secret', { stringData: { a: 'hidden' } }),
  put(`${core}/configmaps`, 'b-config', {}),
  put(`${core}/pods`, 'b-pod', bPod),
];

export class Battleground {
  readonly muster: MusterProcess;
  /** The administrator. */
  readonly admin: Door;
  /** Without any credential. */
  readonly nobody: Door;
  readonly signer: Signer;
  readonly #open: Door[] = [];
  #addresses = 0;
  readonly #uids = new Map<string, string>();

  constructor(muster: MusterProcess) {
    this.muster = muster;
    this.signer = signerOf(muster.dataDir);
    this.admin = this.door(muster.access);
    this.nobody = this.door({});
  }

  door(credentials: Credentials): Door {
    const door = new Door(this.muster.access, credentials, 4);
    this.#open.push(door);
    return door;
  }

  as(wish: Wish): Door {
    return this.door(this.signer.pair(wish));
  }

  node(name: string, more: Partial<Wish> = {}): Door {
    return this.as({ name: `system:node:${name}`, groups: ['system:nodes'], ...more });
  }

  /** An address that nobody else in the suite comes from: what is not proven stands under it at the front desk. */
  address(): string {
    this.#addresses += 1;
    return `127.1.${this.#addresses >> 8}.${this.#addresses & 255}`;
  }

  make(path: string, body: object) {
    return this.admin.json(path, { method: 'POST', body });
  }

  /** A machine that is a node by right. */
  async registered(name: string): Promise<Door> {
    const door = this.node(name);
    const node = await door.json('/api/v1/nodes', { method: 'POST', body: { metadata: { name } } });
    this.#uids.set(name, node.metadata.uid);
    return door;
  }

  uidOf(name: string): string {
    return this.#uids.get(name) ?? '';
  }

  async haveB(): Promise<void> {
    for (const [path, body] of ofB) await this.make(path, body);
    this.#uids.set('b', (await this.admin.json('/api/v1/nodes/b')).metadata.uid);
  }

  /** A bootstrap token such as `muster token create` makes. */
  async token(id: string, { annotations = {}, data = {} }: TokenWish = {}): Promise<string> {
    const secret = '0123456789abcdef';
    const stringData = {
      'token-id': id,
      'token-secret': secret,
      'usage-bootstrap-authentication': 'true',
      'usage-bootstrap-signing': 'true',
      'auth-extra-groups': 'system:bootstrappers:kubeadm:default-node-token',
      ...data,
    };
    const metadata = { name: `bootstrap-token-${id}`, annotations };
    await this.make('/api/v1/namespaces/kube-system/secrets', { metadata, type: 'bootstrap.kubernetes.io/token', stringData });
    return `${id}.${secret}`;
  }

  /** A certificate request once it is as `isSo` wants it. */
  async request(name: string, isSo: (csr: Csr) => boolean = () => true): Promise<Csr> {
    let csr: Csr | undefined;
    await until(`${name}: ${JSON.stringify(csr)}`, async () => isSo((csr = await this.admin.json(`${csrPath}/${name}`))));
    assert.ok(csr);
    return csr;
  }

  /** Waits until the machine's record holds a refusal that fits. */
  async shown(machine: string, fits: { cause?: string; says: string | RegExp }): Promise<void> {
    let seen = '';
    for (let tries = 0; tries < 60; tries += 1) {
      const { status, text } = await this.admin.ask(`/apis/registration.muster.dev/v1/registrations/${machine}`);
      seen = text;
      if (status === 200 && holds(JSON.parse(text).status?.events ?? [], fits)) return;
      await pause(200);
    }
    assert.fail(`the front desk does not show ${fits.cause ?? ''} ${String(fits.says)}: ${seen}`);
  }

  close(): void {
    for (const door of this.#open) door.close();
  }
}

interface Event {
  readonly cause?: string;
  readonly message?: string;
}

/** Messages are cut at 512 characters there. */
const holds = (events: readonly Event[], { cause, says }: { cause?: string; says: string | RegExp }): boolean =>
  events.some(({ cause: found, message = '' }) => {
    if (found === undefined || (cause !== undefined && found !== cause)) return false;
    return typeof says === 'string' ? says.slice(0, 400).startsWith(message.slice(0, 400)) && message !== '' : says.test(message);
  });

/** One server for the suite this is called in. */
export const battleground = (words: readonly string[] = []): (() => Battleground) => {
  let ground: Battleground | undefined;
  let stop: () => Promise<void> = async () => undefined;
  before(async () => {
    const fresh = await startFresh(words);
    stop = fresh.stop;
    ground = new Battleground(fresh.muster);
  });
  after(async () => {
    ground?.close();
    await stop();
  });
  return () => {
    assert.ok(ground);
    return ground;
  };
};
