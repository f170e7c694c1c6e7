// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a plugin that is gone is called, another is in use',
      lines: ['dial tcp 127.0.0.1:6784: connect: connection refused', 'the cluster runs flannel'],
    },
    {
      what: 'Calico is gone and its file is not',
      lines: [
        'plugin type="calico" failed (add): stat /var/lib/calico/nodename: no such file or directory: check that the calico/node container is running and has mounted /var/lib/calico/',
      ],
    },
    { what: 'told in words', lines: ['an old conflist of weave was left in /etc/cni/net.d'] },
  ],
  nearMiss: [{ what: 'the bridge has an old address', lines: ['"cni0" already has an IP address different from 10.244.1.1/24'] }],
};
