// What joining kubeadm reads of this cluster: kubeadm-config and kubelet-config, in the form of its version
// (cmd/kubeadm/app/phases/uploadconfig, componentconfigs/kubelet.go).
import { createHash } from 'node:crypto';
import type { ConfigMap } from '../../api/types/core.v1.generated.ts';
import { nthAddress, parseCidr } from '../../base/cidr.ts';
import { formatIp } from '../../base/ip-address.ts';
import { renderYaml, type YamlMap } from '../../base/yaml.ts';
import { configApiOf, type KubeadmVersion } from '../../registration/kubeadm-version.ts';

export interface ClusterFacts {
  readonly kubeadm: KubeadmVersion;
  /** host:port at which machines reach the API server. */
  readonly endpoint: string;
  /** Of this machine, as kubeadm would name its Node. */
  readonly nodeName: string;
  readonly advertiseAddress: string;
  readonly port: number;
  readonly serviceCidr: string;
  readonly clusterCidr: string | undefined;
  readonly clusterDomain: string;
}

const namespace = 'kube-system';

/** As upstream: the hash says that nobody changed what was generated, so that a newer kubeadm may generate it anew. */
const hashAnnotation = 'kubeadm.kubernetes.io/component-config.hash';

/** From here on the name of the ConfigMap does without the version (kubeadm's UnversionedKubeletConfigMap). Both are kept. */
export const kubeletConfigNames = ({ minor }: KubeadmVersion): readonly string[] => ['kubelet-config', `kubelet-config-1.${minor}`];

export function joinConfigMaps(facts: ClusterFacts): readonly ConfigMap[] {
  const kubelet = renderYaml(kubeletConfiguration(facts));
  const hash = `sha256:${createHash('sha256').update(kubelet).digest('hex')}`;
  const kubeletMaps = kubeletConfigNames(facts.kubeadm).map((name) => configMap(name, { kubelet }, { [hashAnnotation]: hash }));
  const status = facts.kubeadm.minor <= 21 ? { ClusterStatus: renderYaml(clusterStatus(facts)) } : {};
  return [configMap('kubeadm-config', { ClusterConfiguration: renderYaml(clusterConfiguration(facts)), ...status }), ...kubeletMaps];
}

const configMap = (name: string, data: Record<string, string>, annotations?: Record<string, string>): ConfigMap => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace, ...(annotations && { annotations }) },
  data,
});

function clusterConfiguration({ kubeadm, endpoint, serviceCidr, clusterCidr, clusterDomain }: ClusterFacts): YamlMap {
  const api = configApiOf(kubeadm);
  return {
    apiVersion: `kubeadm.k8s.io/${api}`,
    kind: 'ClusterConfiguration',
    kubernetesVersion: kubeadm.version,
    clusterName: 'kubernetes',
    controlPlaneEndpoint: endpoint,
    certificatesDir: '/etc/kubernetes/pki',
    // Images moved with 1.25; kubeadm joining a worker pulls none of them.
    imageRepository: kubeadm.minor < 25 ? 'k8s.gcr.io' : 'registry.k8s.io',
    networking: { dnsDomain: clusterDomain, podSubnet: clusterCidr, serviceSubnet: serviceCidr },
    etcd: { local: { dataDir: '/var/lib/etcd' } },
    ...ofApi[api],
  };
}

const ofApi: Readonly<Record<'v1beta2' | 'v1beta3' | 'v1beta4', YamlMap>> = {
  v1beta2: { apiServer: { timeoutForControlPlane: '4m0s' }, controllerManager: {}, scheduler: {}, dns: { type: 'CoreDNS' } },
  v1beta3: { apiServer: { timeoutForControlPlane: '4m0s' }, controllerManager: {}, scheduler: {}, dns: {} },
  v1beta4: {
    apiServer: {},
    controllerManager: {},
    scheduler: {},
    dns: {},
    proxy: {},
    encryptionAlgorithm: 'RSA-2048',
    certificateValidityPeriod: '8760h0m0s',
    caCertificateValidityPeriod: '87600h0m0s',
  },
};

const clusterStatus = ({ kubeadm, nodeName, advertiseAddress, port }: ClusterFacts): YamlMap => ({
  apiVersion: `kubeadm.k8s.io/${configApiOf(kubeadm)}`,
  kind: 'ClusterStatus',
  apiEndpoints: { [nodeName]: { advertiseAddress, bindPort: port } },
});

const kubeletConfiguration = ({ kubeadm, serviceCidr, clusterDomain }: ClusterFacts): YamlMap => ({
  apiVersion: 'kubelet.config.k8s.io/v1beta1',
  kind: 'KubeletConfiguration',
  authentication: {
    anonymous: { enabled: false },
    webhook: { cacheTTL: '0s', enabled: true },
    x509: { clientCAFile: '/etc/kubernetes/pki/ca.crt' },
  },
  authorization: { mode: 'Webhook', webhook: { cacheAuthorizedTTL: '0s', cacheUnauthorizedTTL: '0s' } },
  // Since 1.22; before, kubeadm asked docker for its own.
  cgroupDriver: kubeadm.minor >= 22 ? 'systemd' : undefined,
  clusterDNS: clusterDns(serviceCidr),
  clusterDomain,
  healthzBindAddress: '127.0.0.1',
  healthzPort: 10248,
  rotateCertificates: true,
  staticPodPath: '/etc/kubernetes/manifests',
});

/** The tenth address of the range, by kubeadm's convention; one for each family. */
function clusterDns(serviceCidr: string): readonly string[] {
  return serviceCidr.split(',').flatMap((text) => {
    const cidr = parseCidr(text);
    const address = cidr && nthAddress(cidr, 10);
    return address === undefined ? [] : [formatIp(address)];
  });
}
