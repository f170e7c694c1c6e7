// Signs what was approved, whoever approved it, unless the signer's rules say that it may not be
// (pkg/controller/certificates/signer/signer.go).
import type { CertificateSigningRequest } from '../api/types/certificates.v1.generated.ts';
import type { Client } from '../client/client.ts';
import { certificateSigningRequests } from '../client/resources.ts';
import { requestNotes, withoutNote } from '../registration/request-notes.ts';
import type { Authority } from '../signing/authority.ts';
import type { CertificateRequest } from '../signing/csr.ts';
import { issueOrder } from '../signing/signers/issue-order.ts';
import { isOurSigner, signerFault } from '../signing/signers/signer.ts';
import { isToSign, withCondition } from './csr/request-state.ts';

export interface SignerParts {
  readonly client: Client;
  readonly authority: Pick<Authority, 'issue'>;
  /** No certificate lives longer. */
  readonly longestMilliseconds: number;
}

/** The request with its certificate, or as failed; as it is when there is nothing to sign or it is another's to sign. */
export const signed = (
  csr: CertificateSigningRequest,
  request: CertificateRequest,
  parts: Omit<SignerParts, 'client'>,
): CertificateSigningRequest => {
  const { signerName, usages = [], expirationSeconds } = csr.spec;
  if (!isToSign(csr) || !isOurSigner(signerName)) return csr;
  const plain = withoutWhy(csr);
  const fault = signerFault(signerName, request, usages);
  if (fault !== undefined) return withCondition(plain, 'Failed', 'SignerValidationFailure', fault);
  const { pem } = parts.authority.issue(issueOrder({ request, usages, expirationSeconds }, parts.longestMilliseconds));
  return { ...plain, status: { ...csr.status, certificate: Buffer.from(pem).toString('base64') } };
};

/** It waits no longer, whoever decided. */
const withoutWhy = (csr: CertificateSigningRequest): CertificateSigningRequest => {
  const { annotations: before, ...metadata } = csr.metadata;
  const annotations = withoutNote(before, requestNotes.whyPending);
  return { ...csr, metadata: annotations === undefined ? metadata : { ...metadata, annotations } };
};

export const sign = async (
  csr: CertificateSigningRequest,
  request: CertificateRequest,
  parts: SignerParts,
): Promise<CertificateSigningRequest> => {
  const after = signed(csr, request, parts);
  return after === csr ? csr : parts.client.update(certificateSigningRequests, after, { subresource: 'status' });
};
