// Certificate signing requests for tests, with a key of their own.
import type { KeyObject } from 'node:crypto';
import type { CertificateSigningRequest } from '../../api/types/certificates.v1.generated.ts';
import { type CertificateRequest, certificateRequestPem, createCertificateRequest, readCertificateRequest } from '../../signing/csr.ts';
import { generatePrivateKey } from '../../signing/private-key.ts';
import { signerNames } from '../../signing/signers/signer-names.ts';
import type { SubjectNames } from '../../signing/subject-names.ts';

const usualKey = generatePrivateKey();

export interface Asked {
  readonly name?: string;
  readonly nodeName?: string;
  readonly commonName?: string;
  readonly organizations?: readonly string[];
  readonly names?: Partial<SubjectNames>;
  readonly signer?: string;
  readonly usages?: readonly string[];
  readonly by?: string;
  readonly groups?: readonly string[];
  readonly key?: KeyObject;
  readonly annotations?: Readonly<Record<string, string>>;
}

export interface Asking {
  readonly csr: CertificateSigningRequest;
  readonly request: CertificateRequest;
}

/** A kubelet's for node `a`, unless said otherwise. */
export const asking = (asked: Asked = {}): Asking => {
  const { nodeName = 'a', organizations = ['system:nodes'], names = {}, annotations, key = usualKey } = asked;
  const subject = { commonName: asked.commonName ?? `system:node:${nodeName}`, organizations };
  const der = createCertificateRequest({ subject, names, key });
  const csr: CertificateSigningRequest = {
    apiVersion: 'certificates.k8s.io/v1',
    kind: 'CertificateSigningRequest',
    metadata: { name: asked.name ?? 'csr-1', ...(annotations === undefined ? {} : { annotations: { ...annotations } }) },
    spec: {
      request: Buffer.from(certificateRequestPem(der)).toString('base64'),
      signerName: asked.signer ?? signerNames.kubeletClient,
      usages: [...(asked.usages ?? ['digital signature', 'client auth'])],
      username: asked.by ?? 'system:bootstrap:abcdef',
      groups: [...(asked.groups ?? ['system:bootstrappers'])],
    },
  };
  return { csr, request: readCertificateRequest(der) };
};

/** The same with a certificate or conditions. */
export const decided = (
  csr: CertificateSigningRequest,
  conditions: readonly string[],
  more: { certificate?: string; at?: string } = {},
): CertificateSigningRequest => ({
  ...csr,
  status: {
    conditions: conditions.map((type) => ({ type, status: 'True', ...(more.at === undefined ? {} : { lastUpdateTime: more.at }) })),
    ...(more.certificate === undefined ? {} : { certificate: more.certificate }),
  },
});
