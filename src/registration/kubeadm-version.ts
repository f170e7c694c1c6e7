// Which kubeadm machines join with, and what its configuration looks like.

export interface KubeadmVersion {
  /** 20 for 1.20.2. */
  readonly minor: number;
  /** `v1.20.2` */
  readonly version: string;
}

/** Kubernetes 1.15 brought v1beta2; kubeadm before it reads nothing that is written here. */
const oldestMinor = 15;
const form = /^v?1\.(\d{1,3})(?:\.(\d{1,3}))?$/;

/** `1.20`, `1.20.2`, `v1.20.2`. */
export function parseKubeadmVersion(text: string): KubeadmVersion | undefined {
  const [, minorText = '', patch = '0'] = form.exec(text) ?? [];
  const minor = Number(minorText);
  return minor < oldestMinor ? undefined : { minor, version: `v1.${minor}.${Number(patch)}` };
}

export type ConfigApi = 'v1beta2' | 'v1beta3' | 'v1beta4';

/** The version of kubeadm.k8s.io that this kubeadm writes; the one before it reads, too. */
export function configApiOf({ minor }: KubeadmVersion): ConfigApi {
  if (minor <= 21) return 'v1beta2';
  return minor <= 30 ? 'v1beta3' : 'v1beta4';
}
