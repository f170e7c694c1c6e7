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

/** RFC 5280, 4.2.1.12: clientAuth, anyExtendedKeyUsage. */
const clientUsages = ['1.3.6.1.5.5.7.3.2', '2.5.29.37.0'];

const forClients = (certificate: X509Certificate): { forClients?: boolean } => {
  // A certificate without the extension has none, whatever the types say.
  const usages = certificate.keyUsage as readonly string[] | undefined;
  return usages === undefined ? {} : { forClients: usages.some((usage) => clientUsages.includes(usage)) };
};

export const certificateFacts = (path: string, certificate: X509Certificate, authorities: readonly X509Certificate[]): Certificate => ({
  path,
  commonName: part(certificate.subject, 'CN')[0] ?? '',
  organizations: part(certificate.subject, 'O'),
  issuer: part(certificate.issuer, 'CN')[0] ?? certificate.issuer.replaceAll('\n', ','),
  notBefore: certificate.validFromDate.getTime(),
  notAfter: certificate.validToDate.getTime(),
  serial: certificate.serialNumber,
  ...forClients(certificate),
  ...(authorities.length > 0 && { signedByClusterCa: isSignedByOne(certificate, authorities) }),
});
