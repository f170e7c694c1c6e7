// No client certificate makes anyone a member of system:masters, whoever approves it
// (plugin/pkg/admission/certificates/subjectrestriction).
import type { CertificateSigningRequest } from '../../api/types/certificates.v1.generated.ts';
import { privilegedGroup } from '../authorize/always-allowed.ts';
import type { Draft } from '../resources/draft.ts';
import type { Admission, AdmissionRequest } from './admission.ts';
import { refused } from './refused.ts';
import { concernsRequests } from './signer-authority.ts';

const clientSigner = 'kubernetes.io/kube-apiserver-client';

/** Organizations in the subject of a PEM certificate request; throws when it cannot be read. */
export type OrganizationsOf = (requestPem: string) => readonly string[];

const organizationsIn = (request: AdmissionRequest, encoded: string, organizationsOf: OrganizationsOf): readonly string[] => {
  try {
    return organizationsOf(Buffer.from(encoded, 'base64').toString('latin1'));
  } catch (error) {
    throw refused(request, `failed to parse CSR: ${error instanceof Error ? error.message : String(error)}`);
  }
};

export const certificateSubjectRestriction = (organizationsOf: OrganizationsOf): Admission => ({
  name: 'CertificateSubjectRestriction',
  validate(request) {
    if (request.operation !== 'CREATE' || !concernsRequests(request, '') || request.object === undefined) return;
    const { spec } = request.object as Draft<CertificateSigningRequest>;
    if (spec?.signerName !== clientSigner) return;
    if (!organizationsIn(request, spec.request ?? '', organizationsOf).includes(privilegedGroup)) return;
    throw refused(request, `use of ${clientSigner} signer with ${privilegedGroup} group is not allowed`);
  },
});
