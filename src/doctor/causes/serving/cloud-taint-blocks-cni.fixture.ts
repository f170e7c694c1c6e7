// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [{ what: 'told so', lines: ['the calico DaemonSet does not tolerate node.cloudprovider.kubernetes.io/uninitialized'] }],
  nearMiss: [
    { what: 'the taint alone', lines: ['Taints: node.cloudprovider.kubernetes.io/uninitialized=true:NoSchedule; coredns 0/1 Pending'] },
  ],
};
