// May this serving certificate of a node be made without a person? Upstream never does. Here it is when every name in it is
// the node's own, so that a node can pretend to be nobody else: no API server, no Service, no other node.
// An address is the node's own when its requests come from there; what a node writes into its status proves nothing.
import type { CertificateSigningRequest } from '../../api/types/certificates.v1.generated.ts';
import type { Node } from '../../api/types/core.v1.generated.ts';
import type { CertificateRequest } from '../../signing/csr.ts';
import { nodeNameIn } from '../../signing/signers/kubelet-request.ts';
import type { SubjectNames } from '../../signing/subject-names.ts';
import { sameSpelling } from './taken-names.ts';
import { type Verdict, wait } from './verdict.ts';

export interface ServingFacts {
  node(name: string): Node | undefined;
  /** Who else goes by this name or address, for people; undefined when nobody does. */
  otherHolder(name: string, ofNode: string): Promise<string | undefined>;
  /** Nodes whose requests came from this address lately. */
  nodesAt(address: string): Promise<readonly string[]>;
}

/** On a Node, where no node may write it: names and addresses that an operator allows it to serve under, between commas. */
export const servingNamesAnnotation = 'registration.muster.dev/serving-names';

const group = 'system:nodes';

const allowedBy = ({ metadata }: Node): ReadonlySet<string> =>
  new Set((metadata.annotations?.[servingNamesAnnotation] ?? '').split(',').map((name) => sameSpelling(name.trim())));

const nameFault = (name: string, nodeName: string): string | undefined =>
  name.toLowerCase() === nodeName ? undefined : `"${name}" is not the name of node "${nodeName}"`;

const addressFault = async (address: string, nodeName: string, { nodesAt }: ServingFacts): Promise<string | undefined> => {
  const nodes = await nodesAt(sameSpelling(address));
  if (!nodes.includes(nodeName)) return `no request of node "${nodeName}" came from ${address} within a day`;
  const other = nodes.find((each) => each !== nodeName);
  return other === undefined ? undefined : `requests of node "${other}" come from ${address}, too`;
};

const faultIn = async ({ dns, ip }: SubjectNames, nodeName: string, node: Node, facts: ServingFacts): Promise<string | undefined> => {
  const allowed = allowedBy(node);
  for (const name of dns) {
    const fault = allowed.has(sameSpelling(name)) ? undefined : nameFault(name, nodeName);
    if (fault !== undefined) return fault;
  }
  for (const address of ip) {
    const fault = allowed.has(sameSpelling(address)) ? undefined : await addressFault(address, nodeName, facts);
    if (fault !== undefined) return fault;
  }
  for (const name of [...dns, ...ip]) {
    const holder = await facts.otherHolder(name, nodeName);
    if (holder !== undefined) return `${name} is also ${holder}`;
  }
  return undefined;
};

/** Of a request that has the form of a kubelet's. */
export const servingVerdict = async (
  csr: CertificateSigningRequest,
  request: CertificateRequest,
  facts: ServingFacts,
): Promise<Verdict> => {
  const { username = '', groups = [] } = csr.spec;
  const { commonName } = request.subject;
  if (username !== commonName || !groups.includes(group)) return wait(`"${username}" asks for a serving certificate of "${commonName}"`);
  const nodeName = nodeNameIn(request);
  const node = facts.node(nodeName);
  if (node === undefined) return wait(`there is no node "${nodeName}"`);
  const fault = await faultIn(request.wanted.names, nodeName, node, facts);
  if (fault !== undefined) return wait(`${fault}; approve by hand if it is meant`);
  return { kind: 'approve', message: 'Auto approving kubelet serving certificate: every name in it is the node’s own.' };
};
