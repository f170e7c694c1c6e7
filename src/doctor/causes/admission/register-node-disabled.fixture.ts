// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'among the flags at its start', lines: ['I0301 flags.go:64] FLAG: --register-node="false"'] },
    { what: 'a kubelet without kubeconfig', lines: ['kubelet.go:409] "Kubelet is running in standalone mode, will skip API server sync"'] },
    { what: 'its configuration, as somebody greps it', lines: ['grep registerNode /var/lib/kubelet/config.yaml -> registerNode: false'] },
    {
      what: 'the flag, and no Node',
      facts: {
        kubeletSettings: known({ flags: { 'register-node': 'false' }, fromProcess: true }, { where: '/proc/9/cmdline' }),
        node: known(undefined, { where: 'GET node a' }),
      },
    },
  ],
  nearMiss: [{ what: 'it registers and is refused', lines: ['Unable to register node "w1" with API server: Unauthorized'] }],
};
