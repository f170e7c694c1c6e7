// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'the kernel says so', facts: { hostName: known({ running: 'Node-1' }, { where: '/proc/sys/kernel/hostname' }) } },
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
    {
      what: 'the kernel has it in lower case',
      lines: ['hostname "Node-1" could not be reached'],
      facts: { hostName: known({ running: 'node-1' }, { where: '/proc/sys/kernel/hostname' }) },
    },
    { what: 'a placeholder', lines: ['kubelet.go:2263] node "NODE_NAME" not found'] },
    { what: 'a lower-case name', lines: ['error uploading crisocket: nodes "k8s-worker1" not found'] },
  ],
};
