// What a certificate signing request must say: a request that its maker has signed, a signer, and known usages.
import type { CertificateSigningRequest } from '../../../api/types/certificates.v1.generated.ts';
import { type FieldError, invalidValue, notSupported, required } from '../../../api/validation/field-error.ts';
import { CertificateRequestError, readCertificateRequestPem } from '../../../signing/csr.ts';
import type { Draft } from '../draft.ts';
import { each, repeated } from '../rules.ts';
import { validateSignerName } from './signer-name.ts';

const usages: readonly string[] = [
  'any',
  'cert sign',
  'client auth',
  'code signing',
  'content commitment',
  'crl sign',
  'data encipherment',
  'decipher only',
  'digital signature',
  'email protection',
  'encipher only',
  'ipsec end system',
  'ipsec tunnel',
  'ipsec user',
  'key agreement',
  'key encipherment',
  'microsoft sgc',
  'netscape sgc',
  'ocsp signing',
  's/mime',
  'server auth',
  'signing',
  'timestamping',
];

const validateRequest = (request: string): FieldError[] => {
  try {
    readCertificateRequestPem(Buffer.from(request, 'base64').toString('latin1'));
    return [];
  } catch (error) {
    if (error instanceof CertificateRequestError) return [invalidValue('spec.request', request, error.message)];
    throw error;
  }
};

const validateUsages = (given: readonly string[]): FieldError[] => {
  const field = 'spec.usages';
  if (given.length === 0) return [required(field, 'usages must be provided')];
  return [
    ...each(given, field, (usage, at) => (usages.includes(usage) ? [] : [notSupported(at, usage, usages)])),
    ...repeated(given, field),
  ];
};

export const validateSigningRequest = ({ spec = {} }: Draft<CertificateSigningRequest>): FieldError[] => {
  const { expirationSeconds } = spec;
  const tooShort = expirationSeconds !== undefined && expirationSeconds < 600;
  return [
    ...validateRequest(spec.request ?? ''),
    ...validateUsages(spec.usages ?? []),
    ...validateSignerName(spec.signerName ?? ''),
    ...(tooShort
      ? [invalidValue('spec.expirationSeconds', expirationSeconds, 'may not specify a duration less than 600 seconds (10 minutes)')]
      : []),
  ];
};
