// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'SELinux labels',
      lines: ['avc: denied { read } comm="crio" name="10-net.conflist"', 'ls -lZ: unconfined_u:object_r:admin_home_t:s0 10-net.conflist'],
    },
    {
      what: 'the runtime says so',
      facts: {
        runtimeAnswer: known(
          {
            answers: true,
            name: 'containerd',
            version: '1.7.0',
            networkReady: false,
            networkMessage: 'cni config load failed: open /etc/cni/net.d/10-calico.conflist: permission denied',
          },
          { where: 'CRI' },
        ),
      },
    },
    {
      what: 'the runtime may not read',
      lines: [
        'level=error msg="Failed to load cni configuration" error="cni config load failed: failed to read file /etc/cni/net.d/10-x.conflist: open /etc/cni/net.d/10-x.conflist: permission denied"',
      ],
    },
    {
      what: 'its credentials are missing',
      lines: ['error getting ClusterInformation: stat /etc/cni/net.d/calico-kubeconfig: no such file or directory'],
    },
  ],
  nearMiss: [
    {
      what: 'the runtime has read it since',
      lines: ['failed to load CNI config file /etc/cni/net.d/10-calico.conflist: permission denied'],
      facts: {
        runtimeAnswer: known(
          { answers: true, name: 'containerd', version: '1.7.0', networkReady: true, networkMessage: '' },
          { where: 'CRI' },
        ),
      },
    },
    { what: 'it does not parse', lines: ["Error loading CNI config file /etc/cni/net.d/10-flannel.conf: no 'type'"] },
  ],
};
