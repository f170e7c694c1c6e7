// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the certificate has it as the machine does',
      lines: ['node "edge-5" not found', 'subject=O = system:nodes, CN = system:node:EDGE-5'],
    },
    {
      what: 'kubeadm waits for the name as written',
      lines: ['error execution phase kubelet-start: error uploading crisocket: nodes "K8S-Worker1" not found'],
    },
    { what: 'what the machine says of itself', lines: ['Static hostname: Node-A.example.org'] },
  ],
  nearMiss: [
    { what: 'a placeholder', lines: ['kubelet.go:2263] node "NODE_NAME" not found'] },
    { what: 'a lower-case name', lines: ['error uploading crisocket: nodes "k8s-worker1" not found'] },
  ],
};
