// Parts of a control plane and machines before its door, as the cases of causes need them.
import type { SigningRequest } from '../facts/cluster.ts';
import type { Component, EtcdMember } from '../facts/control-plane.ts';
import type { Facts } from '../facts/facts.ts';
import type { ApiCertificate } from '../facts/reach.ts';
import { known, type Reading } from '../facts/reading.ts';

export const componentWith = (flags: Readonly<Record<string, string>>, version = 'v1.28.9'): Reading<Component> =>
  known({ flags, version, manifest: '/etc/kubernetes/manifests/a.yaml' }, { where: '/etc/kubernetes/manifests/a.yaml' });

/** A machine that has a bootstrap token and nothing else. */
export const outside: Pick<Facts, 'bootstrapKubeconfig' | 'kubeconfig' | 'clientCertificate' | 'node'> = {
  bootstrapKubeconfig: known(
    { path: '/etc/kubernetes/bootstrap-kubelet.conf', present: true, tokenId: 'abcdef', caHashes: ['sha256:aa'] },
    { where: '/etc/kubernetes/bootstrap-kubelet.conf' },
  ),
  kubeconfig: known(
    { path: '/etc/kubernetes/kubelet.conf', present: false, credential: 'none', caHashes: [] },
    { where: '/etc/kubernetes/kubelet.conf' },
  ),
  clientCertificate: known(undefined, { where: '/var/lib/kubelet/pki' }),
  node: known(undefined, { where: 'GET node a' }),
};

export const servedBy = (verified: boolean): ApiCertificate => ({
  verified,
  ...(!verified && { problem: 'unable to verify the first certificate' }),
  issuer: 'kubernetes',
  names: ['192.0.2.1'],
  coversEndpoint: true,
  notBefore: 0,
  notAfter: 4e12,
});

export const pendingRequest: SigningRequest = {
  name: 'node-csr-1',
  signer: 'kubernetes.io/kube-apiserver-client-kubelet',
  requestor: 'system:bootstrap:abcdef',
  node: 'a',
  state: 'pending',
  created: 1,
};

export const memberWith = (other: Partial<EtcdMember>): EtcdMember => ({
  id: '1',
  name: 'a',
  peerUrls: ['https://192.0.2.1:2380'],
  isLearner: false,
  ...other,
});
