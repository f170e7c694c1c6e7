// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the folder is empty and the runtime has no network',
      facts: {
        cniConfig: known({ folder: '/etc/cni/net.d', files: [] }, { where: '/etc/cni/net.d' }),
        runtimeAnswer: known({ answers: true, name: 'containerd', version: '1.7.2', networkReady: false }, { where: 'CRI Status' }),
      },
    },
    {
      what: 'the kubelet of 1.14',
      lines: [
        'cni.go:213] Unable to update cni config: No networks found in /etc/cni/net.d',
        'kubelet.go:2170] Container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:docker: network plugin is not ready: cni config uninitialized',
      ],
    },
    {
      what: 'containerd',
      lines: [
        'level=error msg="failed to load cni during init, please check CRI plugin status before setting up network for pods" error="cni config load failed: no network config found in /etc/cni/net.d: cni plugin not initialized: failed to load cni config"',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'a file that does not parse',
      lines: [
        'cni.go:132] Error loading CNI config list file /etc/cni/net.d/10-calico.conflist: error parsing configuration list: unexpected end of JSON input',
      ],
    },
  ],
};
