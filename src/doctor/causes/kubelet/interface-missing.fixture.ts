// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import type { Facts } from '../../facts/facts.ts';
import { known } from '../../facts/reading.ts';
import { k3sAgent } from '../k3s-facts.fixture.ts';

const at = { where: '/etc/rancher/k3s/config.yaml' };

const told = (card: string, ok: boolean): Partial<Facts> => ({
  k3s: known(k3sAgent({ settings: { 'flannel-iface': card }, places: { 'flannel-iface': at.where } }), at),
  links: known(
    ['lo', 'eth0'].map((name) => ({ name, addresses: [], mtu: 1500, up: true })),
    { where: 'ip link' },
  ),
  kubeletHealth: known({ ok, answer: ok ? 'ok' : 'ECONNREFUSED' }, { where: 'http://127.0.0.1:10248/healthz' }),
});

export const cases: CauseCases = {
  positive: [
    { what: 'its own last words', lines: ['level=fatal msg="unable to find interface: route ip+net: no such network interface"'] },
    { what: 'no such card', facts: told('eth7', false) },
  ],
  nearMiss: [
    { what: 'it is there', lines: ['level=info msg="Starting k3s agent --flannel-iface eth0"'], facts: told('eth0', false) },
    { what: 'it was there when k3s started', facts: told('eth7', true) },
  ],
};
