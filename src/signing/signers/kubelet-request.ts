// What a kubelet's certificate request must look like; strictly, since a certificate of this form makes its bearer a node
// (pkg/apis/certificates/helpers.go, whose words the faults are).
import type { CertificateRequest } from '../csr.ts';

const organization = 'system:nodes';
const prefix = 'system:node:';

/** Kubelets with an elliptic key stopped to ask for key encipherment in 1.27: it means nothing for such a key. */
const usagesFault = (given: ReadonlySet<string>, purpose: 'client auth' | 'server auth'): string | undefined => {
  const all = [purpose, 'digital signature', 'key encipherment'];
  const needed = [purpose, 'digital signature'];
  const fits = given.size <= all.length && [...given].every((usage) => all.includes(usage)) && needed.every((usage) => given.has(usage));
  return fits ? undefined : `usages did not match [${all.toSorted().join(' ')}]`;
};

const isOfNodes = ({ subject }: CertificateRequest): boolean =>
  subject.organizations.length === 1 && subject.organizations[0] === organization;

const isNamedAsNode = ({ subject }: CertificateRequest): boolean => subject.commonName.startsWith(prefix);

const notOfNodes = 'subject organization is not system:nodes';
const notNamedAsNode = 'subject common name does not begin with system:node:';

export const kubeletClientFault = (request: CertificateRequest, usages: ReadonlySet<string>): string | undefined => {
  const { dns, email, ip, uri } = request.wanted.names;
  if (!isOfNodes(request)) return notOfNodes;
  if (dns.length > 0) return 'DNS subjectAltNames are not allowed';
  if (email.length > 0) return 'Email subjectAltNames are not allowed';
  if (ip.length > 0) return 'IP subjectAltNames are not allowed';
  if (uri.length > 0) return 'URI subjectAltNames are not allowed';
  if (!isNamedAsNode(request)) return notNamedAsNode;
  return usagesFault(usages, 'client auth');
};

export const kubeletServingFault = (request: CertificateRequest, usages: ReadonlySet<string>): string | undefined => {
  const { dns, email, ip, uri } = request.wanted.names;
  if (!isOfNodes(request)) return notOfNodes;
  if (dns.length === 0 && ip.length === 0) return 'DNS or IP subjectAltName is required';
  if (email.length > 0) return 'Email subjectAltNames are not allowed';
  if (uri.length > 0) return 'URI subjectAltNames are not allowed';
  return usagesFault(usages, 'server auth') ?? (isNamedAsNode(request) ? undefined : notNamedAsNode);
};

/** The node a request of this form is for; '' when it names none. */
export const nodeNameIn = ({ subject }: CertificateRequest): string =>
  subject.commonName.startsWith(prefix) ? subject.commonName.slice(prefix.length) : '';
