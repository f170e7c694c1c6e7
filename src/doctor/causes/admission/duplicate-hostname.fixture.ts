// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'kubeadm of 1.20',
      lines: [
        'error execution phase kubelet-start: a Node with name "debian" and status "Ready" already exists in the cluster. You must delete the existing Node or change the name of this new joining Node',
      ],
    },
    { what: 'told so', lines: ['after joining two workers kubectl shows only one of them; both have the hostname ubuntu'] },
  ],
  nearMiss: [
    {
      what: 'the password of the rebuilt machine',
      lines: ["/etc/rancher/node/password was lost when worker-3 was reinstalled; Node password validation failed for 'worker-3'"],
    },
  ],
};
