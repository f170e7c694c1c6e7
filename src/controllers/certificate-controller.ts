// Certificate requests, from being asked to being forgotten: judged, signed, and cleaned away. One loop for all three, so
// that a request is read once and a joining machine waits for nothing but the writes.
import type { CertificateSigningRequest } from '../api/types/certificates.v1.generated.ts';
import type { Node } from '../api/types/core.v1.generated.ts';
import type { Clock } from '../base/clock.ts';
import { pause } from '../base/retry.ts';
import { type Informer, startInformer } from '../client/informer.ts';
import { certificateSigningRequests, endpoints, nodes, services } from '../client/resources.ts';
import type { Authority } from '../signing/authority.ts';
import { CertificateRequestError, type CertificateRequest, readCertificateRequestPem } from '../signing/csr.ts';
import { isOurSigner } from '../signing/signers/signer.ts';
import type { Controller, ControllerParts } from './controller.ts';
import { ClusterNames } from './csr/cluster-names.ts';
import type { NameClaims } from './csr/name-claims.ts';
import { isToSign, isUndecided } from './csr/request-state.ts';
import { CsrApprover } from './csr-approver.ts';
import { clean, cleaningIntervalMilliseconds } from './csr-cleaner.ts';
import { sign } from './csr-signer.ts';
import { KeyedWork } from './keyed-work.ts';
import { sharedInformer } from './shared-informer.ts';

export interface CertificateControllerOptions {
  readonly clock: Clock;
  readonly authority: Pick<Authority, 'issue'>;
  readonly longestMilliseconds: number;
  /** Names and addresses in this server's own certificate. */
  apiNames(): readonly string[];
  readonly serviceCidr: string;
  readonly names: NameClaims;
  /** Nodes whose requests came from this address lately, to any server. */
  nodesAt(address: string): Promise<readonly string[]>;
}

const name = 'certificate-controller';
/** Rights and tokens change without a word to us. */
const judgeAgainMilliseconds = 30_000;

const requestIn = (csr: CertificateSigningRequest): CertificateRequest | undefined => {
  try {
    return readCertificateRequestPem(Buffer.from(csr.spec.request, 'base64').toString('latin1'));
  } catch (error) {
    // Let in by an earlier version: nothing can be signed for it.
    if (error instanceof CertificateRequestError) return undefined;
    throw error;
  }
};

class CertificateLoop {
  readonly #options: CertificateControllerOptions;
  readonly #parts: ControllerParts;
  readonly #requests: Informer<CertificateSigningRequest>;
  readonly #nodes: Informer<Node>;
  readonly #approver: CsrApprover;
  readonly #work: KeyedWork;
  /** Versions we wrote that the informer may not have seen yet; what is older is not judged again. */
  readonly #written = new Map<string, number>();
  #names: Promise<ClusterNames> | undefined;

  constructor(options: CertificateControllerOptions, parts: ControllerParts) {
    const { client, reader, signal } = parts;
    this.#options = options;
    this.#parts = parts;
    this.#requests = sharedInformer(reader, certificateSigningRequests, { signal, onTrouble: this.#trouble });
    this.#nodes = sharedInformer(reader, nodes, { signal, onTrouble: this.#trouble });
    this.#approver = new CsrApprover({
      client,
      node: (each) => this.#nodes.get(each),
      otherHolder: async (each, ofNode) => (await this.#clusterNames()).otherHolder(each, ofNode),
      nodesAt: (address) => options.nodesAt(address),
      names: options.names,
    });
    this.#work = new KeyedWork({
      signal,
      atOnce: 16,
      work: (each) => this.#handle(each),
      failed: (_key, error) => {
        this.#trouble(error);
      },
    });
  }

  readonly #trouble = (error: unknown): void => {
    if (!this.#parts.signal.aborted) this.#parts.log.warn('controller trouble', { controller: name, error });
  };

  async run(): Promise<void> {
    await Promise.all([this.#requests.ready, this.#nodes.ready]);
    const look = ({ metadata }: CertificateSigningRequest): void => {
      this.#work.add(metadata.name ?? '');
    };
    this.#requests.subscribe({
      added: look,
      updated: look,
      deleted: (csr) => {
        this.#forget(csr);
      },
    });
    const judgeAgain = ({ metadata }: Node): void => {
      for (const each of this.#approver.waitingFor(metadata.name ?? '')) this.#work.add(each);
    };
    const free = (node: Node): void => {
      this.#options.names.release(node.metadata.name ?? '', revisionOf(node)).then(() => {
        judgeAgain(node);
      }, this.#trouble);
    };
    this.#nodes.subscribe({ added: judgeAgain, updated: judgeAgain, deleted: free });
    await Promise.all([this.#keepJudging(), this.#keepCleaning(), this.#requests.done, this.#nodes.done]);
  }

  async #handle(key: string): Promise<void> {
    const csr = this.#requests.get(key);
    if (csr === undefined || !isOurSigner(csr.spec.signerName) || (!isUndecided(csr) && !isToSign(csr))) return;
    if (revisionOf(csr) < (this.#written.get(key) ?? 0)) return;
    const request = requestIn(csr);
    if (request === undefined) return;
    const { client } = this.#parts;
    const judged = await this.#approver.judge(csr, request);
    this.#written.set(key, revisionOf(judged));
    const { authority, longestMilliseconds } = this.#options;
    const after = await sign(judged, request, { client, authority, longestMilliseconds });
    this.#written.set(key, revisionOf(after));
  }

  #forget(csr: CertificateSigningRequest): void {
    this.#approver.forget(csr);
    this.#written.delete(csr.metadata.name ?? '');
  }

  /** Only once a serving certificate is asked for: most clusters never do. */
  #clusterNames(): Promise<ClusterNames> {
    return (this.#names ??= this.#openNames());
  }

  async #openNames(): Promise<ClusterNames> {
    const { reader, signal } = this.#parts;
    const { apiNames, serviceCidr } = this.#options;
    const onTrouble = this.#trouble;
    const names = new ClusterNames({
      nodes: this.#nodes,
      services: sharedInformer(reader, services, { signal, onTrouble }),
      apiEndpoints: startInformer(reader, endpoints, {
        signal,
        onTrouble,
        namespace: 'default',
        fieldSelector: 'metadata.name=kubernetes',
      }),
      apiNames,
      serviceCidr,
      clusterDomain: 'cluster.local',
    });
    await names.open();
    return names;
  }

  async #keepJudging(): Promise<void> {
    const { signal } = this.#parts;
    while (!signal.aborted) {
      await pause(judgeAgainMilliseconds, signal);
      for (const each of this.#approver.everyWaiting()) this.#work.add(each);
    }
  }

  async #keepCleaning(): Promise<void> {
    const { client, signal } = this.#parts;
    while (!signal.aborted) {
      await clean(client, [...this.#requests.values()], this.#options.clock.now()).catch(this.#trouble);
      await pause(cleaningIntervalMilliseconds, signal);
    }
  }
}

const revisionOf = ({ metadata }: Pick<CertificateSigningRequest, 'metadata'>): number => Number(metadata.resourceVersion ?? 0);

export const certificateController = (options: CertificateControllerOptions): Controller => ({
  name,
  run: (parts) => new CertificateLoop(options, parts).run(),
});
