// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: "a rule of the machine's own",
      facts: { firewallRules: known(['-A INPUT -p udp -m udp --dport 8472 -j DROP'], { where: 'iptables -S' }) },
    },

    { what: 'told in words', lines: ['opened UDP port 8472 between the nodes and the pods reach each other'] },
    { what: 'a card that spoils checksums', lines: ['10.0.0.5.36742 > 10.0.0.6.8472: [bad udp cksum 0xe0d2 -> 0x1f2c!] OTV'] },
  ],
  nearMiss: [
    {
      what: 'a rule that lets it in',
      facts: { firewallRules: known(['-A INPUT -p udp -m udp --dport 8472 -j ACCEPT'], { where: 'iptables -S' }) },
    },
    { what: "the API server's port", lines: ['iptables INPUT does not accept tcp dport 6443'] },
  ],
};
