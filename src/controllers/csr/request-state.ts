// How far a certificate signing request is (pkg/controller/certificates/certificate_controller_utils.go).
import type { CertificateSigningRequest, CertificateSigningRequestCondition } from '../../api/types/certificates.v1.generated.ts';

type Request = CertificateSigningRequest;

export const conditionOf = ({ status }: Request, type: string): CertificateSigningRequestCondition | undefined =>
  status?.conditions?.find((condition) => condition.type === type);

export const isIssued = ({ status }: Request): boolean => (status?.certificate ?? '') !== '';

/** Nobody has said yes or no. */
export const isUndecided = (request: Request): boolean =>
  !isIssued(request) && conditionOf(request, 'Approved') === undefined && conditionOf(request, 'Denied') === undefined;

/** Approved, and the certificate still to be made. */
export const isToSign = (request: Request): boolean =>
  !isIssued(request) &&
  conditionOf(request, 'Approved') !== undefined &&
  conditionOf(request, 'Denied') === undefined &&
  conditionOf(request, 'Failed') === undefined;

/** The same request with one condition more; the times are the server's to say. */
export const withCondition = (request: Request, type: string, reason: string, message: string): Request => {
  const condition = { type, status: 'True', reason, message };
  return { ...request, status: { ...request.status, conditions: [...(request.status?.conditions ?? []), condition] } };
};
