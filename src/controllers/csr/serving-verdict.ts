// May this serving certificate of a node be made without a person? Upstream never does. Here it is when every name in it is
// the node's own, so that a node can pretend to be nobody else: no API server, no Service, no other node.
// Where a node's requests come from is not recorded yet; the addresses of its Node stand in for that.
import type { CertificateSigningRequest } from '../../api/types/certificates.v1.generated.ts';
import type { Node } from '../../api/types/core.v1.generated.ts';
import type { CertificateRequest } from '../../signing/csr.ts';
import { nodeNameIn } from '../../signing/signers/kubelet-request.ts';
import { sameSpelling } from './taken-names.ts';
import { type Verdict, wait } from './verdict.ts';

export interface ServingFacts {
  node(name: string): Node | undefined;
  /** Who else goes by this name or address, for people; undefined when nobody does. */
  otherHolder(name: string, ofNode: string): Promise<string | undefined>;
}

const group = 'system:nodes';

const nameFault = (name: string, nodeName: string): string | undefined =>
  name.toLowerCase() === nodeName ? undefined : `"${name}" is not the name of node "${nodeName}"`;

const addressFault = (address: string, node: Node): string | undefined => {
  const own = node.status?.addresses?.some((each) => sameSpelling(each.address) === sameSpelling(address)) === true;
  return own ? undefined : `${address} is not an address of node "${node.metadata.name ?? ''}"`;
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
  const { dns, ip } = request.wanted.names;
  const fault = [...dns.map((name) => nameFault(name, nodeName)), ...ip.map((address) => addressFault(address, node))].find(
    (found) => found !== undefined,
  );
  if (fault !== undefined) return wait(`${fault}; approve by hand if it is meant`);
  for (const name of [...dns, ...ip]) {
    const holder = await facts.otherHolder(name, nodeName);
    if (holder !== undefined) return wait(`${name} is also ${holder}; approve by hand if it is meant`);
  }
  return { kind: 'approve', message: 'Auto approving kubelet serving certificate: every name in it is the node’s own.' };
};
