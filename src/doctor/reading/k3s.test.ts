import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import { type Paper, Papers } from '../papers/paper.ts';
import { readFacts } from './read-facts.ts';

const unit = `# /etc/systemd/system/k3s-agent.service
[Service]
EnvironmentFile=-/etc/systemd/system/k3s-agent.service.env
ExecStart=/usr/local/bin/k3s \\
    agent \\
\t'--node-ip' \\
\t'192.0.2.31' \\

`;

const paper = (id: string, where: string, text: string): Paper => ({ id, where, text });

const agent: readonly Paper[] = [
  paper('host-name', '/proc/sys/kernel/hostname', 'Worker-3\n'),
  paper('processes', '/proc/*/cmdline', '7\t/usr/local/bin/k3s agent\n8\tk3s\tctr\timages\n'),
  paper('unit-texts', 'systemctl cat', unit),
  paper('k3s-environment', '/etc/systemd/system/k3s-agent.service.env', "K3S_URL='https://env:6443'\nK3S_TOKEN='<redacted 01234567>'\n"),
  paper('k3s-config', '/etc/rancher/k3s/config.yaml', '# ours\nserver: https://file:6443\nnode-label: [a=b, c=d]\n'),
  paper('k3s-config', '/etc/rancher/k3s/config.yaml.d/50-name.yaml', 'node-name: w3\n'),
  paper('k3s-config', '/etc/rancher/rke2/config.yaml', 'server: https://other:9345\n'),
  paper('k3s-password', '/etc/rancher/node/password', '<redacted 76543210>\n'),
  paper('k3s-password-date', '/etc/rancher/node/password', '1715000000\n'),
];

const factsWith = (...more: readonly Paper[]): Facts => readFacts(new Papers([...agent, ...more]));

test('`readFacts` tells what k3s was told: the environment, then its files, then its flags', () => {
  const facts = factsWith();
  const k3s = valueOf(facts.k3s);
  assert.equal(k3s?.role, 'agent');
  assert.equal(k3s.server, 'https://file:6443');
  assert.equal(k3s.places['server'], '/etc/rancher/k3s/config.yaml');
  assert.equal(k3s.settings['node-ip'], '192.0.2.31');
  assert.equal(k3s.settings['node-label'], 'a=b,c=d');
  assert.equal(k3s.tokenPresent, true);
  assert.equal(k3s.passwordWritten, 1_715_000_000_000);
  assert.equal(valueOf(facts.nodeName), 'w3');
  assert.equal(valueOf(facts.kubeletRunning)?.pid, 7);
});

test('`readFacts` hears drop-ins, several variables in one line and short flags of k3s, and says where each stands', () => {
  const text = `# /etc/systemd/system/k3s-agent.service
[Service]
ExecStart=/usr/local/bin/k3s agent -s https://flag:6443

# /etc/systemd/system/k3s-agent.service.d/10-more.conf
[Service]
Environment="K3S_NODE_NAME=w 9" 'K3S_TOKEN_FILE=/root/token' K3S_NODE_IP=192.0.2.9
`;
  const runs = paper('processes', '/proc/*/cmdline', '7\t/usr/local/bin/k3s\tagent\t-s\thttps://flag:6443\n');
  const own = readFacts(new Papers([runs, paper('unit-texts', 'systemctl cat', text)]));
  const k3s = valueOf(own.k3s);
  assert.equal(k3s?.server, 'https://flag:6443');
  assert.equal(k3s.places['server'], '/etc/systemd/system/k3s-agent.service');
  assert.equal(k3s.settings['node-name'], 'w 9');
  assert.equal(k3s.settings['token-file'], '/root/token');
  assert.equal(k3s.settings['node-ip'], '192.0.2.9');
  assert.equal(k3s.places['node-ip'], '/etc/systemd/system/k3s-agent.service.d/10-more.conf');
});

test('`readFacts` knows that with-node-id adds to the name of a k3s node', () => {
  const told = paper('k3s-config', '/etc/rancher/k3s/config.yaml.d/60-id.yaml', 'with-node-id: true\n');
  assert.equal(factsWith(told).nodeName.known, false);
  assert.equal(valueOf(factsWith(told, paper('k3s-node-id', '/etc/rancher/node/id', 'ab12cd34\n')).nodeName), 'w3-ab12cd34');
});

test('`readFacts` asks the server itself where the balancer of the agent leads nowhere', () => {
  const kubeconfig = 'clusters: [{name: l, cluster: {server: "https://127.0.0.1:6444"}}]\ncontexts: [{name: c, context: {cluster: l}}]\n';
  const joined = paper('kubeconfig', '/var/lib/rancher/k3s/agent/kubelet.kubeconfig', kubeconfig);
  const look = (leads: boolean): Paper => paper('k3s-balancer-look', 'https://127.0.0.1:6444', JSON.stringify({ leads }));
  assert.equal(valueOf(factsWith(joined, look(true)).apiEndpoint)?.url, 'https://127.0.0.1:6444');
  assert.equal(valueOf(factsWith(joined, look(false)).apiEndpoint)?.url, 'https://file:6443');
});

test('`readFacts` compares the password with the file in which old servers remember it', () => {
  const rows = (standIn: string): Paper =>
    paper('k3s-passwords', '/var/lib/rancher/k3s/server/cred/node-passwd', `<redacted 00000000>,other,other,\n${standIn},w3,w3,\n`);
  const remembered = (standIn: string) => valueOf(factsWith(rows(standIn)).k3s)?.remembered;
  assert.equal(remembered('<redacted 76543210>')?.matches, true);
  assert.equal(remembered('<redacted 11111111>')?.matches, false);
  assert.equal(remembered('<redacted 11111111>')?.kind, 'file');
});

test('`readFacts` names the hash of the authority in a token beside the one that is shown', () => {
  const token = paper(
    'k3s-config',
    '/etc/rancher/k3s/config.yaml.d/70-token.yaml',
    `token: "K10${'b'.repeat(64)}::server:<redacted 01234567>"\n`,
  );
  const shown = paper(
    'k3s-supervisor',
    'cacerts',
    JSON.stringify({ url: 'https://file:6443', connection: { ok: true }, caHashes: ['cc'] }),
  );
  const k3s = valueOf(factsWith(token, shown).k3s);
  assert.equal(k3s?.tokenCaHash, 'b'.repeat(64));
  assert.equal(k3s.servedCaHash, 'cc');
});
