// Writing a certificate or a condition takes the right to sign for its signer (plugin/pkg/admission/certificates/signing).
import type { CertificateSigningRequest } from '../../api/types/certificates.v1.generated.ts';
import type { Authorizer } from '../attributes.ts';
import { quoted } from '../authorize/quoted.ts';
import { semanticallyEqual } from '../resources/semantic-equal.ts';
import type { Admission, AdmissionRequest } from './admission.ts';
import { refused } from './refused.ts';
import { concernsRequests, mayActForSigner, storedSigner } from './signer-authority.ts';

const issues = ({ object, old }: AdmissionRequest): boolean => {
  const now = (object as CertificateSigningRequest | undefined)?.status;
  const before = (old as CertificateSigningRequest | undefined)?.status;
  return (now?.certificate ?? '') !== (before?.certificate ?? '') || !semanticallyEqual(now?.conditions, before?.conditions);
};

export const certificateSigning = (authorizer: Authorizer): Admission => ({
  name: 'CertificateSigning',
  validate(request) {
    if (request.operation !== 'UPDATE' || !concernsRequests(request, 'status') || !issues(request)) return;
    const signer = storedSigner(request);
    if (mayActForSigner(authorizer, request.user, 'sign', signer)) return;
    throw refused(request, `user not permitted to sign requests with signerName ${quoted(signer)}`);
  },
});
