// Whether the kubeadm that joins can read what this cluster keeps for kubeadm, and what to do when it cannot.
import { configApiOf, type KubeadmVersion, parseKubeadmVersion } from '../../registration/kubeadm-version.ts';
import type { RequestInfo } from '../request-info.ts';

const agentForm = /^kubeadm\/v?(1\.\d{1,3}(?:\.\d{1,3})?)/;
const kubeletConfigForm = /^kubelet-config-(1\.\d{1,3})$/;
const apis = ['v1beta2', 'v1beta3', 'v1beta4'] as const;
/** From then on kubeadm reads kubelet-config, and not that of its own minor version. */
const firstWithoutMinor = 24;

const isOfKubeadm = ({ resource, namespace, subresource }: RequestInfo): boolean =>
  resource === 'configmaps' && namespace === 'kube-system' && subresource === '';

export const readsKubeadmConfig = (info: RequestInfo): boolean =>
  info.verb === 'get' && info.name === 'kubeadm-config' && isOfKubeadm(info);

/** A kubeadm reads the form it writes and the one before (cmd/kubeadm/app/apis/kubeadm/scheme). */
const fits = (joining: KubeadmVersion, served: KubeadmVersion): boolean => {
  const older = apis.indexOf(configApiOf(joining)) - apis.indexOf(configApiOf(served));
  const findsKubeletConfig = joining.minor >= firstWithoutMinor || joining.minor === served.minor;
  return (older === 0 || older === 1) && findsKubeletConfig;
};

const minorOf = ({ minor }: KubeadmVersion): string => `1.${minor}`;

const advice = (joining: KubeadmVersion, served: KubeadmVersion): string =>
  `kubeadm ${minorOf(joining)} cannot join with what is kept for kubeadm ${minorOf(served)}: join with kubeadm ${minorOf(served)}, ` +
  `or start muster server with --kubeadm-version ${minorOf(joining)}`;

/** By the user agent, of who reads kubeadm-config; undefined when it fits, or is no kubeadm. */
export const misfitOfAgent = (userAgent: string, served: KubeadmVersion): string | undefined => {
  const joining = parseKubeadmVersion(agentForm.exec(userAgent)?.[1] ?? '');
  return joining === undefined || fits(joining, served) ? undefined : advice(joining, served);
};

/** By the name of the kubelet's configuration that it asked for in vain. */
export const misfitOfRequest = (info: RequestInfo, served: KubeadmVersion): string | undefined => {
  const joining = isOfKubeadm(info) ? parseKubeadmVersion(kubeletConfigForm.exec(info.name)?.[1] ?? '') : undefined;
  return joining === undefined || joining.minor === served.minor ? undefined : advice(joining, served);
};
