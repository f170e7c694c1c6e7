// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'etcd ends at once',
      lines: [
        '{"level":"fatal","caller":"etcdmain/etcd.go:204","msg":"discovery failed","error":"listen tcp 192.168.7.20:2380: bind: cannot assign requested address"}',
      ],
    },
    {
      what: "the kubelet's own address is not there",
      lines: [
        'kubelet_node_status.go:688] Failed to set some node status fields: failed to validate nodeIP: node IP: "10.2.0.9" not found in the host\'s network interfaces',
      ],
    },
  ],
  nearMiss: [{ what: 'the port is taken', lines: ['listen tcp 192.168.7.20:2380: bind: address already in use'] }],
};
