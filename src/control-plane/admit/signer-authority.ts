// Who may approve or sign for a signer: a right on its name, or on all of its domain (plugin/pkg/admission/certificates).
import type { User } from '../../api/exchange.ts';
import type { CertificateSigningRequest } from '../../api/types/certificates.v1.generated.ts';
import type { Authorizer } from '../attributes.ts';
import type { AdmissionRequest } from './admission.ts';

export const certificatesGroup = 'certificates.k8s.io';

/** Whether a request is about CertificateSigningRequests, or this part of them. */
export const concernsRequests = ({ group, resource, subresource }: AdmissionRequest, part: string): boolean =>
  group === certificatesGroup && resource === 'certificatesigningrequests' && subresource === part;

/** Judged by what is stored: a caller may not choose a signer it has rights on by changing the request. */
export const storedSigner = ({ old }: AdmissionRequest): string => (old as CertificateSigningRequest | undefined)?.spec.signerName ?? '';

export const mayActForSigner = (authorizer: Authorizer, user: User, verb: 'approve' | 'sign', signerName: string): boolean => {
  const domain = signerName.split('/', 1)[0] ?? '';
  return [signerName, `${domain}/*`].some(
    (name) =>
      authorizer.authorize({
        user,
        verb,
        resourceRequest: true,
        group: certificatesGroup,
        version: '*',
        resource: 'signers',
        subresource: '',
        namespace: '',
        name,
        path: '',
      }).kind === 'allow',
  );
};
