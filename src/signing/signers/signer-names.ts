// The signers a cluster has from upstream (certificates.k8s.io), and what each stands for.
export const signerNames = {
  /** Certificates with which anyone identifies to the API server. */
  apiClient: 'kubernetes.io/kube-apiserver-client',
  /** Certificates with which a kubelet does. */
  kubeletClient: 'kubernetes.io/kube-apiserver-client-kubelet',
  /** Certificates that a kubelet shows to the API server. */
  kubeletServing: 'kubernetes.io/kubelet-serving',
} as const;

export type SignerName = (typeof signerNames)[keyof typeof signerNames];
