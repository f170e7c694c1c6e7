// A cluster that answers certificate requests at once, for one key once: the Client port, as far as requests need it.
import { alreadyExists, notFound } from '../api/status.ts';
import type { CertificateSigningRequest } from '../api/types/certificates.v1.generated.ts';
import type { Client } from '../client/client.ts';
import { selfSigned } from '../signing/authority.ts';
import { certificatePem, parseCertificate } from '../signing/certificate.ts';
import { signCertificate } from '../signing/certificate-order.ts';
import { readCertificateRequestPem } from '../signing/csr.ts';
import { generatePrivateKey, publicKeyOf } from '../signing/private-key.ts';
import { keyIdentifier, publicKeyInfoOf } from '../signing/public-key.ts';
import { clientUsages } from '../signing/usages.ts';

const of = { group: 'certificates.k8s.io', resource: 'certificatesigningrequests' };

export class SigningCluster {
  readonly requests = new Map<string, CertificateSigningRequest>();
  /** Of the certificates it makes. */
  notBefore = 0;
  lifeMilliseconds = 1_000_000;
  readonly #key = generatePrivateKey();
  readonly #name = parseCertificate(selfSigned(this.#key, { clock: { now: () => 0, monotonic: () => 0 } })).subject.der;

  get client(): Client {
    const refuse = (): never => {
      throw new Error('requests need no more');
    };
    const client = {
      create: async (_of: unknown, object: CertificateSigningRequest) => {
        const { name = '' } = object.metadata;
        if (this.requests.has(name)) throw alreadyExists(of, name);
        const signed = { ...object, status: { certificate: Buffer.from(this.#sign(object)).toString('base64') } };
        this.requests.set(name, signed);
        return signed;
      },
      get: async (_of: unknown, { name }: { name: string }) => {
        const found = this.requests.get(name);
        if (found === undefined) throw notFound(of, name);
        return found;
      },
      list: refuse,
      update: refuse,
      patch: refuse,
      delete: refuse,
      watch: refuse,
      raw: refuse,
      close: async () => undefined,
    };
    return client as unknown as Client;
  }

  #sign({ spec }: CertificateSigningRequest): string {
    const { subject, publicKeyInfo } = readCertificateRequestPem(Buffer.from(spec.request, 'base64').toString());
    const order = {
      subject: { commonName: subject.commonName, organizations: subject.organizations },
      publicKeyInfo,
      usages: clientUsages,
      notBefore: this.notBefore,
      notAfter: this.notBefore + this.lifeMilliseconds,
    };
    return certificatePem(
      signCertificate(order, { name: this.#name, key: this.#key, keyId: keyIdentifier(publicKeyInfoOf(publicKeyOf(this.#key))) }),
    );
  }
}
