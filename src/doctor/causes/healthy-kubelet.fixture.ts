// What the kubelet prints when all is well.
export const healthyKubelet: readonly string[] = [
  'kubelet: I0101 10:00:00.000000 1000 server.go:895] "Client rotation is on, will bootstrap in background"',
  'kubelet: I0101 10:00:00.000000 1000 certificate_manager.go:356] kubernetes.io/kube-apiserver-client-kubelet: Certificate expiration is 2024-12-31 10:00:00 +0000 UTC, rotation deadline is 2024-10-01 10:00:00 +0000 UTC',
  'kubelet: I0101 10:00:00.000000 1000 certificate_manager.go:356] kubernetes.io/kube-apiserver-client-kubelet: Rotating certificates',
  'kubelet: I0101 10:00:00.000000 1000 certificate_store.go:130] Loading cert/key pair from "/var/lib/kubelet/pki/kubelet-client-current.pem".',
  'kubelet: I0101 10:00:00.000000 1000 csr.go:261] certificate signing request csr-7xk2p is approved, waiting to be issued',
  'kubelet: I0101 10:00:00.000000 1000 csr.go:257] certificate signing request csr-7xk2p is issued',
  'kubelet: I0101 10:00:00.000000 1000 bootstrap.go:84] Current kubeconfig file contents are still valid, no bootstrap necessary',
  'kubelet: I0101 10:00:00.000000 1000 dynamic_cafile_content.go:157] "Starting controller" name="client-ca-bundle::/etc/kubernetes/pki/ca.crt"',
  'kubelet: I0101 10:00:00.000000 1000 kubelet_node_status.go:73] "Attempting to register node" node="w1"',
  'kubelet: I0101 10:00:00.000000 1000 kubelet_node_status.go:111] "Node was previously registered" node="w1"',
  'kubelet: I0101 10:00:00.000000 1000 kubelet_node_status.go:76] "Successfully registered node" node="w1"',
  'kubelet: I0101 10:00:00.000000 1000 setters.go:568] "Node became not ready" node="w1" condition={"type":"Ready","status":"False","reason":"KubeletNotReady","message":"container runtime status check may not have completed yet"}',
  'kubelet: I0101 10:00:00.000000 1000 kuberuntime_manager.go:1529] "Updating runtime config through cri with podcidr" CIDR="10.244.1.0/24"',
];
