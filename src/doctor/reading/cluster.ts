// Rungs 6 to 9 as the API server told them: objects as they came, read with care, since a bundle may hold anything.
import type { ClusterFacts, NodeSeen, SigningRequest } from '../facts/cluster.ts';
import { known, type Reading, unknown } from '../facts/reading.ts';
import { CertificateRequestError, readCertificateRequestPem } from '../../signing/csr.ts';
import type { Papers } from '../papers/paper.ts';
import { k3sServerOf } from './k3s-servers.ts';
import { readKubeconfig } from './kubeconfig.ts';
import { at, list, moment, text, textMap, texts } from './objects.ts';

const nodeSeen = (node: unknown): NodeSeen => {
  const k3sServer = k3sServerOf(node);
  const providerId = text(at(node, 'spec', 'providerID'));
  const cidrs = texts(at(node, 'spec', 'podCIDRs'));
  const cidr = text(at(node, 'spec', 'podCIDR'));
  return {
    name: text(at(node, 'metadata', 'name')),
    conditions: list(at(node, 'status', 'conditions')).map((one) => ({
      type: text(at(one, 'type')),
      status: text(at(one, 'status')),
      reason: text(at(one, 'reason')),
      message: text(at(one, 'message')),
      since: moment(at(one, 'lastTransitionTime')),
    })),
    taints: list(at(node, 'spec', 'taints')).map((one) => ({
      key: text(at(one, 'key')),
      value: text(at(one, 'value')),
      effect: text(at(one, 'effect')),
    })),
    addresses: list(at(node, 'status', 'addresses')).map((one) => ({ type: text(at(one, 'type')), address: text(at(one, 'address')) })),
    podCidrs: cidrs.length > 0 || cidr === '' ? cidrs : [cidr],
    unschedulable: at(node, 'spec', 'unschedulable') === true,
    machineId: text(at(node, 'status', 'nodeInfo', 'machineID')),
    bootId: text(at(node, 'status', 'nodeInfo', 'bootID')),
    systemUuid: text(at(node, 'status', 'nodeInfo', 'systemUUID')),
    kubeletVersion: text(at(node, 'status', 'nodeInfo', 'kubeletVersion')),
    annotations: textMap(at(node, 'metadata', 'annotations')),
    ...(k3sServer !== undefined && { k3sServer }),
    ...(providerId !== '' && { providerId }),
  };
};

export const requestState = (request: unknown): { state: SigningRequest['state']; reason?: string } => {
  const conditions = list(at(request, 'status', 'conditions'));
  const of = (type: string): unknown => conditions.find((one) => at(one, 'type') === type);
  const failed = of('Denied') ?? of('Failed');
  if (failed !== undefined) return { state: at(failed, 'type') === 'Denied' ? 'denied' : 'failed', reason: text(at(failed, 'message')) };
  if (text(at(request, 'status', 'certificate')) !== '') return { state: 'issued' };
  return { state: of('Approved') === undefined ? 'pending' : 'approved' };
};

const nodeUser = 'system:node:';

/** Before 1.18 nothing names the signer, and usages tell the two kinds apart. */
const signerOf = (request: unknown): string =>
  text(at(request, 'spec', 'signerName')) ||
  `kubernetes.io/${texts(at(request, 'spec', 'usages')).includes('server auth') ? 'kubelet-serving' : 'kube-apiserver-client-kubelet'}`;

/** The node whose certificate a request asks for. */
export const nodeOfRequest = (request: unknown): string | undefined => {
  const requestor = text(at(request, 'spec', 'username'));
  if (requestor.startsWith(nodeUser)) return requestor.slice(nodeUser.length);
  try {
    const pem = Buffer.from(text(at(request, 'spec', 'request')), 'base64').toString('utf8');
    const { commonName } = readCertificateRequestPem(pem).subject;
    return commonName.startsWith(nodeUser) ? commonName.slice(nodeUser.length) : undefined;
  } catch (error) {
    if (error instanceof CertificateRequestError) return undefined;
    throw error;
  }
};

const ofNode = (node: string | undefined): { node?: string } => (node === undefined ? {} : { node });

const signingRequest = (request: unknown): SigningRequest => ({
  name: text(at(request, 'metadata', 'name')),
  signer: signerOf(request),
  requestor: text(at(request, 'spec', 'username')),
  created: moment(at(request, 'metadata', 'creationTimestamp')),
  ...ofNode(nodeOfRequest(request)),
  ...requestState(request),
});

const podSeen = (pod: unknown) => {
  const containers = list(at(pod, 'status', 'containerStatuses'));
  const waiting = containers.map((one) => at(one, 'state', 'waiting')).find((one) => one !== undefined);
  return {
    name: text(at(pod, 'metadata', 'name')),
    phase: text(at(pod, 'status', 'phase')),
    ready: containers.length > 0 && containers.every((one) => at(one, 'ready') === true),
    ...(waiting !== undefined && { waiting: text(at(waiting, 'reason')), message: text(at(waiting, 'message')) }),
  };
};

const readJson = <T>(papers: Papers, id: string, make: (value: unknown) => T): Reading<T> => {
  const paper = papers.read(id);
  if (paper === undefined) return unknown(papers.all(id).length === 0 ? 'the API server was not asked' : papers.whyNot(id));
  try {
    return known(make(JSON.parse(paper.text)), { where: paper.where });
  } catch (error) {
    return unknown(`${paper.where}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const itemsOf = (value: unknown): readonly unknown[] => list(at(value, 'items'));

export const readCluster = (papers: Papers): ClusterFacts => ({
  serverVersion: readJson(papers, 'server-version', (value) => text(at(value, 'gitVersion'))),
  node: readJson(papers, 'node', (value) => (value === null ? undefined : nodeSeen(value))),
  leaseRenewed: readJson(papers, 'lease', (value) => (value === null ? undefined : moment(at(value, 'spec', 'renewTime')))),
  signingRequests: readJson(papers, 'signing-requests', (value) => itemsOf(value).map(signingRequest)),
  otherNodes: readJson(papers, 'nodes', (value) => itemsOf(value).map(nodeSeen)),
  systemPods: readJson(papers, 'system-pods', (value) => itemsOf(value).map(podSeen)),
  clusterInfo: readJson(papers, 'cluster-info', (value) => {
    const data = textMap(at(value, 'data'));
    const signatures = Object.keys(data).filter((key) => key.startsWith('jws-kubeconfig-'));
    const signedBy = signatures.map((key) => key.slice('jws-kubeconfig-'.length));
    const { caHashes } = readKubeconfig('cluster-info', data['kubeconfig'] ?? '', () => undefined).facts;
    return { present: value !== null, signedBy, ...(caHashes.length > 0 && { caHashes }) };
  }),
});
