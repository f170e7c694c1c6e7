// May this client certificate of a node be made without a person? As upstream (pkg/controller/certificates/approver): a
// node renews its own, and whoever has the right may ask for a new one. Beyond upstream: nobody gets the name of a node
// that is alive, and a bootstrap token is held to what it is bound to.
import type { CertificateSigningRequest } from '../../api/types/certificates.v1.generated.ts';
import type { Node, Secret } from '../../api/types/core.v1.generated.ts';
import { dnsSubdomainFaults } from '../../api/validation/names.ts';
import { bindingOf, decideUse, machineIdAnnotation, usesOf, withUse } from '../../registration/token-binding.ts';
import type { CertificateRequest } from '../../signing/csr.ts';
import { nodeNameIn } from '../../signing/signers/kubelet-request.ts';
import { type TokenGrant, type Verdict, type Waiting, wait } from './verdict.ts';

export type Right = 'selfnodeclient' | 'nodeclient';

export interface ClientFacts {
  /** Whether the requester may create certificatesigningrequests/RIGHT. */
  may(right: Right): Promise<boolean>;
  /** The Secret of a bootstrap token. */
  token(id: string): Promise<Secret | undefined>;
  node(name: string): Node | undefined;
}

export interface Asking {
  readonly csr: CertificateSigningRequest;
  readonly request: CertificateRequest;
}

const tokenUser = /^system:bootstrap:([a-z0-9]{6})$/;
const nodeUser = 'system:node:';

/**
 * The lease and the status are watched by the node lifecycle, which says Unknown once both have been silent for the grace,
 * by its own clock. A Node that never posted a status is no one's yet.
 */
export const isAlive = ({ status }: Node): boolean =>
  status?.conditions?.some((condition) => condition.type === 'Ready' && condition.status !== 'Unknown') === true;

const tokenGrant = async (id: string, { csr, request }: Asking, facts: ClientFacts): Promise<TokenGrant | Waiting> => {
  const secret = await facts.token(id);
  if (secret === undefined) return wait('the bootstrap token it was made with is gone, and with it what the token was bound to');
  const nodeName = nodeNameIn(request);
  const machineId = csr.metadata.annotations?.[machineIdAnnotation];
  const binding = bindingOf(secret);
  const use = decideUse(binding, { nodeName, machineId }, usesOf(secret));
  if (use.kind !== 'allowed') return wait(use.why, binding.role);
  return { role: use.role, counted: use.counts ? withUse(secret, nodeName) : undefined };
};

const strangersVerdict = async (asking: Asking, facts: ClientFacts): Promise<Verdict> => {
  const { username = '' } = asking.csr.spec;
  const nodeName = nodeNameIn(asking.request);
  const [, id] = tokenUser.exec(username) ?? [];
  const grant = id === undefined ? undefined : await tokenGrant(id, asking, facts);
  const node = facts.node(nodeName);
  if (node !== undefined && isAlive(node)) {
    return wait(
      `node "${nodeName}" is alive: its name is not given away; stop that machine, delete the Node, or approve by hand`,
      grant?.role,
    );
  }
  if (grant !== undefined && 'kind' in grant) return grant;
  return {
    kind: 'approve',
    message: 'Auto approving kubelet client certificate after SubjectAccessReview.',
    token: grant,
    newName: nodeName,
  };
};

const withoutRight = (username: string, commonName: string, tried: readonly Right[]): string =>
  username.startsWith(nodeUser) && username !== commonName
    ? `"${username}" asks for a certificate of "${commonName}": a node renews only its own; was its host name changed?`
    : `recognized as [${tried.join(' ')}] but subject access review was not approved: "${username}" has no right to it`;

/** Of a request that has the form of a kubelet's. */
export const clientVerdict = async (asking: Asking, facts: ClientFacts): Promise<Verdict> => {
  const { username = '' } = asking.csr.spec;
  const { commonName } = asking.request.subject;
  if (dnsSubdomainFaults(nodeNameIn(asking.request)).length > 0) return wait(`${JSON.stringify(commonName)} names no node there can be`);
  const own = username === commonName;
  if (own && (await facts.may('selfnodeclient'))) {
    return { kind: 'approve', message: 'Auto approving self kubelet client certificate after SubjectAccessReview.' };
  }
  if (await facts.may('nodeclient')) return strangersVerdict(asking, facts);
  return wait(withoutRight(username, commonName, own ? ['selfnodeclient', 'nodeclient'] : ['nodeclient']));
};
