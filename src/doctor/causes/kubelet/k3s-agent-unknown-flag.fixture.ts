// Lines and states that are this cause, and those that only look like it.
import type { Facts } from '../../facts/facts.ts';
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';
import { k3sAgent } from '../k3s-facts.fixture.ts';

const given = (name: string, place: string): Partial<Facts> => ({
  k3s: known(k3sAgent({ settings: { [name]: '10.43.0.0/16' }, places: { [name]: place } }), { where: place }),
  kubeletHealth: known({ ok: false, answer: 'ECONNREFUSED' }, { where: 'http://127.0.0.1:10248/healthz' }),
});

export const cases: CauseCases = {
  positive: [
    { what: 'the command of its unit has one of servers', facts: given('service-cidr', '/etc/systemd/system/k3s-agent.service') },
    {
      what: 'the configuration of a server on an agent',
      lines: [
        'server: https://10.1.0.2:6443',
        'service-cidr: 10.43.0.0/16',
        'level=fatal msg="flag provided but not defined: -service-cidr"',
      ],
    },
    { what: 'an option of servers', lines: ['k3s[902]: Incorrect Usage: flag provided but not defined: -tls-san'] },
    { what: 'told in words', lines: ['cluster-cidr was set in config.yaml on the agent'] },
  ],
  nearMiss: [
    { what: 'one that agents have too', facts: given('disable-apiserver-lb', '/etc/systemd/system/k3s-agent.service') },
    { what: 'only in its environment', facts: given('service-cidr', '/etc/systemd/system/k3s-agent.service.env') },
    { what: "the kubelet's own", lines: ['Error: failed to parse kubelet flag: unknown flag: --network-plugin'] },
  ],
};
