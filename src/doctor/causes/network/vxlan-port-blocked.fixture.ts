// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'told in words', lines: ['opened UDP port 8472 between the nodes and the pods reach each other'] },
    { what: 'a card that spoils checksums', lines: ['10.0.0.5.36742 > 10.0.0.6.8472: [bad udp cksum 0xe0d2 -> 0x1f2c!] OTV'] },
  ],
  nearMiss: [{ what: "the API server's port", lines: ['iptables INPUT does not accept tcp dport 6443'] }],
};
