import assert from 'node:assert/strict';
import { test } from 'node:test';
import { k3sAgent } from '../causes/k3s-facts.fixture.ts';
import { factsOf } from '../facts/facts.ts';
import type { K3sFacts } from '../facts/k3s.ts';
import { known } from '../facts/reading.ts';
import { tokenAnew } from './k3s-token.ts';

const told = (more: Partial<K3sFacts>): string =>
  tokenAnew(factsOf({ k3s: known(k3sAgent(more), { where: 'here' }) }))
    .flatMap(({ commands = [] }) => commands)
    .join('\n');

test('`tokenAnew` names the place of the token that counts: one that is given goes before a file of one', () => {
  const environment = '/etc/systemd/system/k3s-agent.service.env';
  const settings = { 'token-file': '/root/token' };
  assert.ok(told({ places: { token: environment }, settings: { ...settings, token: '<redacted>' } }).includes(`vi ${environment} `));
  assert.ok(told({ places: {}, settings }).includes('vi /root/token '));
  assert.ok(told({ places: {}, settings: {} }).includes('vi /etc/rancher/k3s/config.yaml '));
});

test('`tokenAnew` takes the token of servers for a server, and restarts its unit', () => {
  const said = told({ program: 'rke2', role: 'server' });
  assert.ok(said.includes('/var/lib/rancher/rke2/server/token '));
  assert.ok(said.includes('systemctl restart rke2-server.service'));
});
