// The certificate that answers a signing request: set once, and PEM of certificates only.
import { X509Certificate } from 'node:crypto';
import type { CertificateSigningRequest } from '../../../api/types/certificates.v1.generated.ts';
import { goQuote } from '../../../api/go-quote.ts';
import { type FieldError, forbiddenField, invalidValue } from '../../../api/validation/field-error.ts';
import { DerError } from '../../../signing/der/der-error.ts';
import { pemBlocks } from '../../../signing/pem.ts';
import type { Draft } from '../draft.ts';

const field = 'status.certificate';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const blockFault = (label: string, der: Buffer): string | undefined => {
  if (label !== 'CERTIFICATE') return `only CERTIFICATE PEM blocks are allowed, found ${goQuote(label)}`;
  try {
    new X509Certificate(der);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
};

const certificateFault = (base64: string): string | undefined => {
  try {
    const blocks = pemBlocks(Buffer.from(base64, 'base64').toString('latin1'));
    if (blocks.length === 0) return 'must contain at least one CERTIFICATE PEM block';
    return blocks.map(({ label, der }) => blockFault(label, der)).find((fault) => fault !== undefined);
  } catch (error) {
    if (error instanceof DerError) return error.message;
    throw error;
  }
};

const certificateOf = ({ status }: Draft<CertificateSigningRequest>): string => status?.certificate ?? '';

export const validateCertificate = (
  request: Draft<CertificateSigningRequest>,
  old: Draft<CertificateSigningRequest>,
  setting: 'may set' | 'may not set',
): FieldError[] => {
  const now = certificateOf(request);
  const before = certificateOf(old);
  if (now === before) return [];
  const fault = now === '' ? undefined : certificateFault(now);
  const errors = fault === undefined ? [] : [invalidValue(field, '<certificate data>', fault)];
  if (setting === 'may not set') errors.push(forbiddenField(field, 'updates may not set certificate content'));
  else if (before !== '') errors.push(forbiddenField(field, 'updates may not modify existing certificate content'));
  return errors;
};
