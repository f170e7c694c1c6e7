import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { parse } from 'yaml';
import { type ClusterFacts, joinConfigMaps } from './cluster-configuration.ts';
import { configApiOf, parseKubeadmVersion } from '../../registration/kubeadm-version.ts';

const factsFor = (version: string): ClusterFacts => ({
  kubeadm: parseKubeadmVersion(version) ?? assert.fail(version),
  endpoint: '10.0.0.1:6443',
  nodeName: 'cp1',
  advertiseAddress: '10.0.0.1',
  port: 6443,
  serviceCidr: '10.96.0.0/16',
  clusterCidr: '10.244.0.0/16',
  clusterDomain: 'cluster.local',
});

const mapsFor = (version: string) => new Map(joinConfigMaps(factsFor(version)).map((map) => [map.metadata.name, map]));
const dataOf = (version: string, name: string, key: string): unknown => parse(mapsFor(version).get(name)?.data?.[key] ?? '');

test('`parseKubeadmVersion` takes a minor version or a whole one', () => {
  assert.deepEqual(parseKubeadmVersion('1.20'), { minor: 20, version: 'v1.20.0' });
  assert.deepEqual(parseKubeadmVersion('v1.20.2'), { minor: 20, version: 'v1.20.2' });
  for (const wrong of ['', '1', '2.0', '1.14', '1.20.x', '1.20.2.1', 'v1.0x20']) assert.equal(parseKubeadmVersion(wrong), undefined, wrong);
});

test('`configApiOf` changes its answer with 1.22 and 1.31', () => {
  const api = (minor: number) => configApiOf({ minor, version: '' });
  assert.deepEqual([15, 21, 22, 30, 31, 36].map(api), ['v1beta2', 'v1beta2', 'v1beta3', 'v1beta3', 'v1beta4', 'v1beta4']);
});

test('`joinConfigMaps` says what `kubeadm init` 1.20.2 said of the same cluster', () => {
  // From a real kubeadm-config; its cluster had this address.
  assert.deepEqual(dataOf('1.20.2', 'kubeadm-config', 'ClusterConfiguration'), {
    apiServer: { timeoutForControlPlane: '4m0s' },
    apiVersion: 'kubeadm.k8s.io/v1beta2',
    certificatesDir: '/etc/kubernetes/pki',
    clusterName: 'kubernetes',
    controlPlaneEndpoint: '10.0.0.1:6443',
    controllerManager: {},
    dns: { type: 'CoreDNS' },
    etcd: { local: { dataDir: '/var/lib/etcd' } },
    imageRepository: 'k8s.gcr.io',
    kind: 'ClusterConfiguration',
    kubernetesVersion: 'v1.20.2',
    networking: { dnsDomain: 'cluster.local', podSubnet: '10.244.0.0/16', serviceSubnet: '10.96.0.0/16' },
    scheduler: {},
  });
  assert.deepEqual(dataOf('1.20.2', 'kubeadm-config', 'ClusterStatus'), {
    apiVersion: 'kubeadm.k8s.io/v1beta2',
    kind: 'ClusterStatus',
    apiEndpoints: { cp1: { advertiseAddress: '10.0.0.1', bindPort: 6443 } },
  });
});

test('`joinConfigMaps` leaves out what later versions do not know', () => {
  assert.deepEqual(Object.keys(mapsFor('1.22').get('kubeadm-config')?.data ?? {}), ['ClusterConfiguration']);
  assert.deepEqual([...mapsFor('1.34').keys()], ['kubeadm-config', 'kubelet-config', 'kubelet-config-1.34']);
  const newest = dataOf('1.34', 'kubeadm-config', 'ClusterConfiguration') as Record<string, unknown>;
  assert.equal(newest['apiVersion'], 'kubeadm.k8s.io/v1beta4');
  assert.deepEqual([newest['apiServer'], newest['dns']], [{}, {}]);
});

test('`joinConfigMaps` gives kubelets their settings, and the hash of what nobody changed', () => {
  const kubelet = dataOf('1.30', 'kubelet-config', 'kubelet') as Record<string, unknown>;
  assert.deepEqual([kubelet['clusterDNS'], kubelet['cgroupDriver'], kubelet['rotateCertificates']], [['10.96.0.10'], 'systemd', true]);
  const { data = {}, metadata } = mapsFor('1.30').get('kubelet-config') ?? assert.fail('no kubelet-config');
  const hash = createHash('sha256')
    .update(data['kubelet'] ?? '')
    .digest('hex');
  assert.equal(metadata.annotations?.['kubeadm.kubernetes.io/component-config.hash'], `sha256:${hash}`);
});
