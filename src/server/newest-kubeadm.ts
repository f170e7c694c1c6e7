// The kubeadm that machines are expected to join with when nobody says: as new as the Kubernetes this server speaks.
import { kubernetesVersion } from '../control-plane/beside/version.ts';
import type { KubeadmVersion } from '../registration/kubeadm-version.ts';

const [, minor] = kubernetesVersion.split('.');

export const newestKubeadm: KubeadmVersion = { minor: Number(minor), version: kubernetesVersion };
