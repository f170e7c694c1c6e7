// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { nodeWith } from '../node.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the pod of flannel fails, and the runtime has no network',
      facts: {
        node: nodeWith({ podCidrs: ['10.244.1.0/24'] }),
        networkPods: known([{ name: 'kube-flannel-ds-9x7mz', node: 'a', ready: false, waiting: 'CrashLoopBackOff' }], {
          where: 'GET pods',
        }),
        runtimeAnswer: known({ answers: true, name: 'containerd', version: '1.7', networkReady: false }, { where: 'CRI' }),
      },
    },

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
