// Certificates from their PEM text: names, dates, and whether an authority really signed them.
import { X509Certificate } from 'node:crypto';
import type { Certificate } from '../facts/identity.ts';

const block = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]{1,20000}-----END CERTIFICATE-----/g;

const read = (pem: string): X509Certificate | undefined => {
  try {
    return new X509Certificate(pem);
  } catch {
    // Not a certificate, whatever its frame says: the reader of the file tells so by finding none.
    return undefined;
  }
};

export const certificatesOf = (text: string): X509Certificate[] => (text.match(block) ?? []).flatMap((pem) => read(pem) ?? []);

const part = (name: string, wanted: string): string[] =>
  name
    .split('\n')
    .filter((row) => row.startsWith(`${wanted}=`))
    .map((row) => row.slice(wanted.length + 1));

/** By the signature, not by the name: clusters made by one tool have authorities of one name. */
const isSignedByOne = (certificate: X509Certificate, authorities: readonly X509Certificate[]): boolean =>
  authorities.some((authority) => certificate.issuer === authority.subject && certificate.verify(authority.publicKey));

export const certificateFacts = (path: string, certificate: X509Certificate, authorities: readonly X509Certificate[]): Certificate => ({
  path,
  commonName: part(certificate.subject, 'CN')[0] ?? '',
  organizations: part(certificate.subject, 'O'),
  issuer: part(certificate.issuer, 'CN')[0] ?? certificate.issuer.replaceAll('\n', ','),
  notBefore: certificate.validFromDate.getTime(),
  notAfter: certificate.validToDate.getTime(),
  serial: certificate.serialNumber,
  ...(authorities.length > 0 && { signedByClusterCa: isSignedByOne(certificate, authorities) }),
});
