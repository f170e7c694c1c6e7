// Approving or denying a certificate takes the right to approve for its signer (plugin/pkg/admission/certificates/approval).
import type { Authorizer } from '../attributes.ts';
import { quoted } from '../authorize/quoted.ts';
import type { Admission } from './admission.ts';
import { refused } from './refused.ts';
import { concernsRequests, mayActForSigner, storedSigner } from './signer-authority.ts';

export const certificateApproval = (authorizer: Authorizer): Admission => ({
  name: 'CertificateApproval',
  validate(request) {
    if (request.operation !== 'UPDATE' || !concernsRequests(request, 'approval')) return;
    const signer = storedSigner(request);
    if (mayActForSigner(authorizer, request.user, 'approve', signer)) return;
    throw refused(request, `user not permitted to approve requests with signerName ${quoted(signer)}`);
  },
});
