// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'flannel has not written its file',
      lines: ['plugin type="flannel" failed (add): loadFlannelSubnetEnv failed: open /run/flannel/subnet.env: no such file or directory'],
    },
    { what: 'its pod fails', lines: ['kube-system   cilium-x2k8p   0/1   CrashLoopBackOff   7   12m'] },
  ],
  nearMiss: [
    {
      what: 'its pod runs',
      lines: [
        'kube-system   kube-flannel-ds-8xk2p   1/1   Running   0   3d',
        'Unable to update cni config: No networks found in /etc/cni/net.d',
      ],
    },
  ],
};
