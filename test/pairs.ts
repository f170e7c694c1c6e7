// Client certificates of any kind, signed with the authority of a server under test or with one of our own making.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCertificates, certificatePem } from '../src/signing/certificate.ts';
import { selfSigned } from '../src/signing/authority.ts';
import { type CertificateOrder, type Issuer, signCertificate } from '../src/signing/certificate-order.ts';
import { generatePrivateKey, parsePrivateKey, privateKeyPem, publicKeyOf } from '../src/signing/private-key.ts';
import { keyIdentifier, publicKeyInfoOf } from '../src/signing/public-key.ts';
import { authorityUsages, clientUsages } from '../src/signing/usages.ts';

const hour = 3600_000;

export interface Pair {
  readonly cert: string;
  readonly key: string;
}

export interface Wish {
  readonly name: string;
  readonly groups?: readonly string[];
  /** Milliseconds from now. */
  readonly from?: number;
  readonly until?: number;
  readonly order?: Partial<CertificateOrder>;
}

export class Signer {
  readonly #issuer: Issuer;

  constructor(issuer: Issuer) {
    this.#issuer = issuer;
  }

  pair({ name, groups = [], from = -hour, until = hour, order = {} }: Wish): Pair {
    const key = generatePrivateKey();
    const der = signCertificate(
      {
        subject: { commonName: name, organizations: [...groups] },
        publicKeyInfo: publicKeyInfoOf(publicKeyOf(key)),
        usages: clientUsages,
        notBefore: Date.now() + from,
        notAfter: Date.now() + until,
        ...order,
      },
      this.#issuer,
    );
    return { cert: certificatePem(der), key: privateKeyPem(key) };
  }

  /** An authority below this one, and the certificate that says so. */
  below(name: string): { signer: Signer; cert: string } {
    const key = generatePrivateKey();
    const publicKeyInfo = publicKeyInfoOf(publicKeyOf(key));
    const subject = { commonName: name };
    const notBefore = Date.now() - hour;
    const der = signCertificate(
      { subject, publicKeyInfo, usages: authorityUsages, notBefore, notAfter: notBefore + 2 * hour, authority: {} },
      this.#issuer,
    );
    const [certificate] = parseCertificates(certificatePem(der));
    if (certificate === undefined) throw new Error('no certificate was made');
    return { signer: new Signer({ name: certificate.subject.der, key, keyId: keyIdentifier(publicKeyInfo) }), cert: certificatePem(der) };
  }
}

/** The server's own authority. */
export const signerOf = (dataDir: string): Signer => {
  const [certificate] = parseCertificates(readFileSync(join(dataDir, 'pki', 'ca.crt'), 'utf8'));
  if (certificate === undefined) throw new Error('the server has no authority');
  const key = parsePrivateKey(readFileSync(join(dataDir, 'pki', 'ca.key'), 'utf8'));
  return new Signer({ name: certificate.subject.der, key, keyId: keyIdentifier(certificate.publicKeyInfo) });
};

/** Another authority, by default of the name that the server's has. */
export const strangerNamed = (commonName = 'kubernetes'): Signer => {
  const key = generatePrivateKey();
  const [certificate] = parseCertificates(
    certificatePem(selfSigned(key, { clock: { now: () => Date.now(), monotonic: () => 0 }, commonName })),
  );
  if (certificate === undefined) throw new Error('no certificate was made');
  return new Signer({ name: certificate.subject.der, key, keyId: keyIdentifier(certificate.publicKeyInfo) });
};
