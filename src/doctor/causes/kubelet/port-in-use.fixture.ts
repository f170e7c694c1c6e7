// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: "kubeadm's check", lines: ['[ERROR Port-10250]: Port 10250 is in use'] },
    {
      what: 'the kubelet',
      lines: ['server.go:153] "Failed to listen and serve" err="listen tcp 0.0.0.0:10250: bind: address already in use"'],
    },
  ],
  nearMiss: [{ what: 'the address is not there', lines: ['listen tcp 10.1.2.3:2380: bind: cannot assign requested address'] }],
};
