// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'what kubectl shows', lines: ['worker-1   Ready    <none>   5m   v1.28.2   10.0.2.15     <none>        Ubuntu 22.04.3 LTS'] },
    { what: 'told in words', lines: ['without --node-ip the kubelet takes the address of the NAT interface'] },
  ],
  nearMiss: [{ what: "Calico's own choice", lines: ['Using autodetected IPv4 address on interface docker0: 172.17.0.1/16'] }],
};
