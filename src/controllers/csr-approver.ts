// Says yes to the certificate requests that need no person, and writes on the others why they wait.
import type { CertificateSigningRequest } from '../api/types/certificates.v1.generated.ts';
import type { Node, Secret } from '../api/types/core.v1.generated.ts';
import type { Client } from '../client/client.ts';
import { certificateSigningRequests, secrets, subjectAccessReviews } from '../client/resources.ts';
import { secretNameOf, tokenNamespace } from '../registration/bootstrap-token.ts';
import { requestNotes, withoutNote } from '../registration/request-notes.ts';
import type { CertificateRequest } from '../signing/csr.ts';
import { keyIdentifier } from '../signing/public-key.ts';
import { nodeNameIn } from '../signing/signers/kubelet-request.ts';
import { isOurSigner, signerFault } from '../signing/signers/signer.ts';
import { type SignerName, signerNames } from '../signing/signers/signer-names.ts';
import { clientVerdict, type Right } from './csr/client-verdict.ts';
import type { NameClaims } from './csr/name-claims.ts';
import { isUndecided, withCondition } from './csr/request-state.ts';
import { servingVerdict } from './csr/serving-verdict.ts';
import { type Verdict, type Waiting, wait } from './csr/verdict.ts';
import { found } from './found.ts';

export interface ApproverParts {
  /** With the rights of the certificate controller. */
  readonly client: Client;
  node(name: string): Node | undefined;
  /** In words, who else in the cluster goes by this name or address. */
  otherHolder(name: string, ofNode: string): Promise<string | undefined>;
  /** Nodes whose requests came from this address lately. */
  nodesAt(address: string): Promise<readonly string[]>;
  readonly names: NameClaims;
}

export class CsrApprover {
  readonly #parts: ApproverParts;
  /** By the node a request is for: requests that a change of the node, of rights or of a token may yet decide. */
  readonly #waiting = new Map<string, Set<string>>();
  readonly #nodeOf = new Map<string, string>();

  constructor(parts: ApproverParts) {
    this.#parts = parts;
  }

  /** The request as it is after: approved, with a reason why not, or untouched when it is not for us to say. */
  async judge(csr: CertificateSigningRequest, request: CertificateRequest): Promise<CertificateSigningRequest> {
    this.forget(csr);
    const { signerName, usages = [] } = csr.spec;
    if (!isUndecided(csr) || !isOurSigner(signerName)) return csr;
    const fault = signerFault(signerName, request, usages);
    const verdict = fault === undefined ? await this.#verdict(signerName, csr, request) : wait(`it would not be signed: ${fault}`);
    if (verdict.kind === 'approve') {
      const taken = await this.#taken(verdict, request);
      if (taken === undefined) return this.#approve(csr, verdict);
      this.#remember(csr, nodeNameIn(request));
      return this.#note(csr, wait(taken, verdict.token?.role));
    }
    if (fault === undefined) this.#remember(csr, nodeNameIn(request));
    return this.#note(csr, verdict);
  }

  forget({ metadata: { name = '' } }: CertificateSigningRequest): void {
    const nodeName = this.#nodeOf.get(name);
    if (nodeName === undefined) return;
    this.#nodeOf.delete(name);
    const names = this.#waiting.get(nodeName);
    names?.delete(name);
    if (names?.size === 0) this.#waiting.delete(nodeName);
  }

  /** Requests for a node's certificate that wait. */
  waitingFor(nodeName: string): Iterable<string> {
    return this.#waiting.get(nodeName) ?? [];
  }

  everyWaiting(): string[] {
    return [...this.#nodeOf.keys()];
  }

  #remember({ metadata: { name = '' } }: CertificateSigningRequest, nodeName: string): void {
    this.#nodeOf.set(name, nodeName);
    this.#waiting.set(nodeName, (this.#waiting.get(nodeName) ?? new Set()).add(name));
  }

  #verdict(signer: SignerName, csr: CertificateSigningRequest, request: CertificateRequest): Promise<Verdict> {
    const { node, otherHolder, nodesAt } = this.#parts;
    switch (signer) {
      case signerNames.kubeletClient:
        return clientVerdict({ csr, request }, { may: (right) => this.#may(csr, right), token: (id) => this.#token(id), node });
      case signerNames.kubeletServing:
        return servingVerdict(csr, request, { node, otherHolder, nodesAt });
      case signerNames.apiClient:
        return Promise.resolve(wait('certificates of people and programs are approved by people: kubectl certificate approve'));
    }
  }

  /** Why the name is not to be had, when another key was faster. */
  async #taken({ newName }: Extract<Verdict, { kind: 'approve' }>, request: CertificateRequest): Promise<string | undefined> {
    if (newName === undefined || (await this.#parts.names.claim(newName, keyIdentifier(request.publicKeyInfo).toString('hex'))))
      return undefined;
    return `another machine was given the name "${newName}" a moment ago: two with one name would fight; give this one another, or wait until that one is lost`;
  }

  async #may({ spec }: CertificateSigningRequest, right: Right): Promise<boolean> {
    const { username, uid, groups, extra } = spec;
    const review = await this.#parts.client.create(subjectAccessReviews, {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SubjectAccessReview',
      metadata: {},
      spec: {
        ...(username === undefined ? {} : { user: username }),
        ...(uid === undefined ? {} : { uid }),
        ...(groups === undefined ? {} : { groups }),
        ...(extra === undefined ? {} : { extra }),
        resourceAttributes: { group: 'certificates.k8s.io', resource: 'certificatesigningrequests', verb: 'create', subresource: right },
      },
    });
    return review.status?.allowed === true;
  }

  #token(id: string): Promise<Secret | undefined> {
    return found(this.#parts.client.get(secrets, { namespace: tokenNamespace, name: secretNameOf(id) }));
  }

  async #approve(
    csr: CertificateSigningRequest,
    { message, token }: Extract<Verdict, { kind: 'approve' }>,
  ): Promise<CertificateSigningRequest> {
    const { client } = this.#parts;
    // First, and at the version it was read: of two requests that want the last use, one fails here and is judged anew.
    if (token?.counted !== undefined) await client.update(secrets, token.counted);
    const approved = withCondition(annotated(csr, { why: undefined, role: token?.role }), 'Approved', 'AutoApproved', message);
    return client.update(certificateSigningRequests, approved, { subresource: 'approval' });
  }

  async #note(csr: CertificateSigningRequest, { why, role }: Waiting): Promise<CertificateSigningRequest> {
    if (csr.metadata.annotations?.[requestNotes.whyPending] === why) return csr;
    return this.#parts.client.update(certificateSigningRequests, annotated(csr, { why, role }), { subresource: 'status' });
  }
}

const annotated = (
  csr: CertificateSigningRequest,
  { why, role }: { readonly why: string | undefined; readonly role: string | undefined },
): CertificateSigningRequest => {
  const { annotations: before, ...metadata } = csr.metadata;
  const annotations = {
    ...withoutNote(before, requestNotes.whyPending),
    ...(why === undefined ? {} : { [requestNotes.whyPending]: why }),
    ...(role === undefined ? {} : { [requestNotes.role]: role }),
  };
  return { ...csr, metadata: Object.keys(annotations).length === 0 ? metadata : { ...metadata, annotations } };
};
