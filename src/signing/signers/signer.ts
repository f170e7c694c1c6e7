// The three signers: which requests each signs, and for how long. A request that breaks a rule is never signed, whoever
// approved it (pkg/controller/certificates/signer/signer.go).
import type { CertificateRequest } from '../csr.ts';
import { kubeletClientFault, kubeletServingFault } from './kubelet-request.ts';
import { type SignerName, signerNames } from './signer-names.ts';

const apiClientFault = (_request: CertificateRequest, usages: ReadonlySet<string>): string | undefined => {
  for (const usage of usages) {
    if (usage !== 'client auth' && usage !== 'digital signature' && usage !== 'key encipherment') {
      return `invalid usage for client certificate: ${usage}`;
    }
  }
  return usages.has('client auth') ? undefined : 'missing required usage for client certificate: client auth';
};

type Fault = (request: CertificateRequest, usages: ReadonlySet<string>) => string | undefined;

const faults: Readonly<Record<SignerName, Fault>> = {
  [signerNames.apiClient]: apiClientFault,
  [signerNames.kubeletClient]: kubeletClientFault,
  [signerNames.kubeletServing]: kubeletServingFault,
};

export const isOurSigner = (name: string): name is SignerName => Object.hasOwn(faults, name);

/** Why this signer will not sign; undefined when it will. */
export const signerFault = (signer: SignerName, request: CertificateRequest, usages: Iterable<string>): string | undefined => {
  const { names, basicConstraints, keyUsage = [] } = request.wanted;
  // Upstream would sign and leave the authority out; who asks for one is told instead.
  if (basicConstraints?.authority === true || keyUsage.includes('cert sign')) return 'certificates of authorities are not issued';
  if (names.others > 0) return 'subjectAltNames of other kinds than DNS, IP, Email and URI are not allowed';
  return faults[signer](request, new Set(usages));
};
