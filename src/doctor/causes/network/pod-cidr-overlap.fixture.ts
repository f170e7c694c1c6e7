// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: "kubeadm's words", lines: ['podSubnet: Invalid value: "10.96.0.0/16": subnet overlaps with serviceSubnet'] },
    { what: 'told in words', lines: ['the default pod CIDR 192.168.0.0/16 conflicts with the network of the hosts'] },
  ],
  nearMiss: [
    { what: 'an old bridge', lines: ['failed to set bridge addr: "cni0" already has an IP address different from 10.244.2.1/24'] },
  ],
};
