// The doctor on machines that a real systemd has booted, by what its units, its drop-ins and its journal say.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ControlPlaneMachine } from './control-plane-machine.ts';
import { program, until } from '../muster-process.ts';
import { NodeView } from './node-view.ts';
import { Site } from './site.ts';
import { SystemdNode, withoutSystemd } from './systemd-node.ts';

const patience = 90;
const kubeProxy = join(process.env['PEERS'] ?? '', 'kube-proxy');
const kubeletFile = '/etc/systemd/system/kubelet.service';

const startOfPackage = async ({ machine }: SystemdNode): Promise<string> =>
  (await machine.run(['sed', '-n', 's/^ExecStart=//p', '/etc/systemd/system/kubelet.service.d/10-kubeadm.conf'])).trim();

/** All that its kubelet was started with, in one line of a unit that reads no file: as whoever installs binaries writes it. */
const byHand = async ({ machine }: SystemdNode): Promise<void> => {
  const script = 'tr "\\0" " " < "/proc/$(systemctl show kubelet -p MainPID --value)/cmdline"';
  const line = (await machine.run(['sh', '-c', script])).trim();
  await machine.write(kubeletFile, `[Service]\nExecStart=${line}\nRestart=always\nRestartSec=2\n[Install]\nWantedBy=multi-user.target\n`);
  await machine.run(['rm', '-r', '/etc/systemd/system/kubelet.service.d', '/etc/default/kubelet', '/var/lib/kubelet/kubeadm-flags.env']);
  await machine.run(['systemctl', 'daemon-reload']);
};

describe('the doctor under a real systemd', { skip: withoutSystemd() ?? false }, () => {
  let site: Site;
  let plane: ControlPlaneMachine;
  before(async () => {
    site = await Site.open();
    plane = await ControlPlaneMachine.start(site, 'server', { words: ['--node-monitor-grace-period', '25s'] });
  });
  after(async () => {
    plane.close();
    await site.close();
  });

  const joined = async (name: string): Promise<{ node: SystemdNode; view: NodeView }> => {
    const node = await SystemdNode.boot(site, name);
    const { code, stdout, stderr } = await node.join(await plane.joinCommand());
    assert.equal(code, 0, `${stdout}${stderr}`);
    const view = new NodeView(await plane.kubectl(), name);
    await view.untilReady(patience);
    return { node, view };
  };

  const diagnosed = async (node: SystemdNode): Promise<any> => JSON.parse((await node.doctor('-o', 'json')).stdout);

  test('a healthy node: one line, exit 0', async () => {
    const { node } = await joined('healthy');
    const { code, stdout } = await node.doctor();
    assert.match(stdout, /^healthy  healthy, nothing found\n$/);
    assert.equal(code, 0);
  });

  const fixed = async (node: SystemdNode, ...words: readonly string[]): Promise<void> => {
    const { code, stdout, stderr } = await node.doctor('fix', ...words, '--yes');
    assert.equal(code, 0, stdout + stderr);
  };

  const saysOf = (causes: any[], code: string, pattern: RegExp): void => {
    const { evidence } = causes.find((cause) => cause.code === code) ?? { evidence: [] };
    const lines = evidence.filter(({ kind, source }: { kind: string; source: string }) => kind === 'line' && source === 'kubelet.service');
    assert.ok(
      lines.some(({ text }: { text: string }) => pattern.test(text)),
      JSON.stringify(causes),
    );
  };

  test('the host name changed: told by the journal, pinned, taken back and told again', async () => {
    const { node, view } = await joined('before');
    await node.machine.run(['hostnamectl', 'set-hostname', 'afterwards']);
    await node.restartKubelet();
    const refused = /node "before" is not allowed to modify node "afterwards"/;
    await until('the kubelet was refused', async () => refused.test(await node.kubeletLog()), 60);
    const { rung, causes } = await diagnosed(node);
    assert.deepEqual([rung, causes[0].code, causes[0].confidence], ['admission', 'MU601', 'certain'], JSON.stringify(causes));
    saysOf(causes, 'MU601', refused);
    await fixed(node, 'MU601');
    await view.untilReady(patience);
    assert.match(await node.machine.read('/etc/default/kubelet'), /--hostname-override=before/);
    assert.match((await node.doctor()).stdout, /healthy, nothing found\n$/);
    assert.equal((await node.doctor('undo')).code, 0);
    assert.doesNotMatch(await node.machine.read('/etc/default/kubelet'), /hostname-override/);
    assert.equal((await diagnosed(node)).causes[0].code, 'MU601');
  });

  const pinned = '/etc/systemd/system/kubelet.service.d/90-hostname-override.conf';

  test('the host name changed, and the unit reads no environment file: pinned by a drop-in, taken back', async () => {
    const { node, view } = await joined('early');
    await byHand(node);
    await node.restartKubelet();
    await view.untilReady(patience);
    assert.match((await node.doctor()).stdout, /healthy, nothing found\n$/);
    await node.machine.run(['hostnamectl', 'set-hostname', 'late']);
    await node.restartKubelet();
    await until('the kubelet was refused', async () => /is not allowed to modify node "late"/.test(await node.kubeletLog()), 60);
    assert.equal((await diagnosed(node)).causes[0].code, 'MU601');
    assert.match(
      (await node.doctor('fix', 'MU601', '--dry-run')).stdout,
      /\+ExecStart=\n.*\+ExecStart=\S+kubelet .*--hostname-override=early/,
    );
    await fixed(node, 'MU601');
    await view.untilReady(patience);
    assert.match(await node.machine.read(pinned), /^\[Service\]\nExecStart=\nExecStart=\S+ .* --hostname-override=early\n$/);
    assert.equal((await node.doctor('undo')).code, 0);
    assert.notEqual((await node.machine.say(['test', '-e', pinned])).code, 0);
    assert.equal((await diagnosed(node)).causes[0].code, 'MU601');
  });

  const proxyFile = '/etc/systemd/system/kube-proxy.service';
  const proxyConfig = '/etc/kubernetes/kube-proxy.yaml';
  const proxyOf: Readonly<Record<string, string>> = {
    flags: `${kubeProxy} --kubeconfig=/etc/kubernetes/kubelet.conf --conntrack-max-per-core=0`,
    'a file': `${kubeProxy} --config=${proxyConfig}`,
  };
  const config = `apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
# that of the host
hostnameOverride: ""
clientConnection: {kubeconfig: /etc/kubernetes/kubelet.conf}
conntrack: {maxPerCore: 0}
`;

  for (const [from, command] of Object.entries(proxyOf)) {
    const skip = existsSync(kubeProxy) ? false : 'not in PEERS: kube-proxy';
    test(`the host name changed under a kube-proxy that is a unit with ${from}: pinned alike`, { skip }, async () => {
      const name = from === 'flags' ? 'proxied' : 'configured';
      const { node, view } = await joined(name);
      const proxyLog = (): Promise<string> => node.machine.run(['journalctl', '-u', 'kube-proxy', '-b', '--no-pager', '-o', 'cat']);
      await node.machine.write(proxyConfig, config);
      await node.machine.write(proxyFile, `[Service]\nExecStart=${command}\nRestart=always\nRestartSec=2\n`);
      await node.machine.run(['hostnamectl', 'set-hostname', `${name}-no-more`]);
      await node.systemctl('daemon-reload');
      await node.systemctl('restart', 'kube-proxy');
      await node.restartKubelet();
      await until('kube-proxy looks for another', async () => new RegExp(`node info.*"${name}-no-more"`).test(await proxyLog()), 60);
      await until('the kubelet was refused', async () => /is not allowed to modify node/.test(await node.kubeletLog()), 60);
      await fixed(node, 'MU601');
      await view.untilReady(patience);
      await until('kube-proxy finds its node', async () => /Successfully retrieved node IP/.test(await proxyLog()), 60);
      const change = from === 'flags' ? `${proxyFile}.d/90-hostname-override.conf` : proxyConfig;
      assert.match(
        await node.machine.read(change),
        from === 'flags' ? new RegExp(`=${name}\n$`) : /# that of the host\nhostnameOverride: /,
      );
      assert.match((await node.doctor()).stdout, /healthy, nothing found\n$/);
      assert.equal((await node.doctor('undo')).code, 0);
      if (from === 'a file') assert.equal(await node.machine.read(change), config);
      assert.equal((await diagnosed(node)).causes[0].code, 'MU601');
    });
  }

  test('a unit that is not enabled does not come back with a reboot: enabled and started it does, and stays', async () => {
    const { node, view } = await joined('forgotten');
    await node.systemctl('disable', 'kubelet');
    await node.reboot();
    const { causes } = await diagnosed(node);
    assert.deepEqual([causes[0].code, causes[0].confidence], ['MU309', 'certain'], JSON.stringify(causes));
    await fixed(node, 'MU309');
    await view.untilReady(patience);
    await node.reboot();
    assert.equal(await node.show('kubelet', 'ActiveState'), 'active');
    await view.untilReady(patience);
    assert.match((await node.doctor()).stdout, /healthy, nothing found\n$/);
  });

  const secondStart = '/etc/systemd/system/kubelet.service.d/20-own.conf';

  test('a drop-in starts the kubelet a second time: a warning while it runs, then the cause; mended, taken back', async () => {
    const { node, view } = await joined('twice');
    await node.machine.write(secondStart, '[Service]\n# more words\nExecStart=/usr/bin/kubelet --v=4\n');
    await node.systemctl('daemon-reload');
    assert.equal(await node.show('kubelet', 'LoadState'), 'bad-setting');
    const warned = await diagnosed(node);
    assert.deepEqual([warned.verdict, warned.causes[0].code], ['warning', 'MU318'], JSON.stringify(warned.causes));
    await node.systemctl('stop', 'kubelet');
    assert.match((await node.machine.say(['systemctl', 'start', 'kubelet'])).stderr, /bad unit file setting/);
    const { rung, causes } = await diagnosed(node);
    assert.deepEqual([rung, causes[0].code, causes[0].confidence], ['kubelet', 'MU317', 'certain'], JSON.stringify(causes));
    saysOf(causes, 'MU317', /more than one ExecStart= setting/);
    const verified = (await node.machine.say(['systemd-analyze', 'verify', 'kubelet.service'])).stderr;
    const heard = await node.machine.say([process.execPath, program, 'doctor', '--evidence', '-', '-o', 'json'], { input: verified });
    assert.equal(JSON.parse(heard.stdout).causes[0].code, 'MU317', verified);
    // Its own start line has lost what the packaged one says: it is the only one now, and still no kubelet that joins.
    await node.machine.run(['sed', '-i', `s|^ExecStart=.*|ExecStart=${await startOfPackage(node)} --v=4|`, secondStart]);
    await node.systemctl('daemon-reload');
    await fixed(node, 'MU317');
    await view.untilReady(patience);
    assert.match(await node.machine.read(secondStart), /# more words\nExecStart=\nExecStart=/);
    assert.match((await node.doctor()).stdout, /healthy, nothing found\n$/);
    assert.equal((await node.doctor('undo')).code, 0);
    assert.equal((await diagnosed(node)).causes[0].code, 'MU318');
  });

  test('the unit is masked: unmasked and started, and masked again when that is taken back', async () => {
    const { node, view } = await joined('masked');
    await node.systemctl('mask', '--now', 'kubelet');
    const { causes } = await diagnosed(node);
    assert.deepEqual([causes[0].code, causes[0].confidence], ['MU317', 'certain'], JSON.stringify(causes));
    // Somebody had a reason: it is named, not just agreed to.
    const agreed = await node.doctor('fix', 'MU317', '--yes');
    assert.equal(agreed.code, 7, agreed.stdout + agreed.stderr);
    assert.match(agreed.stdout, /\nnothing was changed: .*; muster doctor fix MU317\.unmask --yes does it\n$/);
    await fixed(node, 'MU317.unmask');
    await view.untilReady(patience);
    assert.equal(await node.show('kubelet', 'UnitFileState'), 'enabled');
    assert.match((await node.doctor()).stdout, /healthy, nothing found\n$/);
    assert.equal((await node.doctor('undo')).code, 0);
    assert.equal(await node.show('kubelet', 'LoadState'), 'masked');
    assert.equal((await diagnosed(node)).causes[0].code, 'MU317');
  });

  test('the unit is run by another user than root: run by root again, and taken back', async () => {
    const { node, view } = await joined('ordinary');
    await node.machine.write('/etc/systemd/system/kubelet.service.d/30-user.conf', '[Service]\nUser=nobody\n');
    await node.systemctl('daemon-reload');
    await node.restartKubelet();
    await until('the kubelet is refused', async () => /permission denied/.test(await node.kubeletLog()), 60);
    const { causes } = await diagnosed(node);
    assert.deepEqual([causes[0].code, causes[0].confidence], ['MU216', 'certain'], JSON.stringify(causes));
    await fixed(node, 'MU216.as-root');
    await view.untilReady(patience);
    assert.match((await node.doctor()).stdout, /healthy, nothing found\n$/);
    assert.equal((await node.doctor('undo')).code, 0);
    assert.equal((await diagnosed(node)).causes[0].code, 'MU216');
  });

  test('a crash loop that systemd has given up: mended and started again before its limit has passed', async () => {
    const { node, view } = await joined('looping');
    const limit = '[Unit]\nStartLimitIntervalSec=600\nStartLimitBurst=3\n[Service]\nRestartSec=200ms\n';
    await node.machine.write('/etc/systemd/system/kubelet.service.d/30-limit.conf', limit);
    await node.kubeletFlags(['--no-such-flag=1']);
    await node.systemctl('daemon-reload');
    await node.machine.say(['systemctl', 'restart', 'kubelet']);
    await until('systemd gave up', async () => (await node.show('kubelet', 'ActiveState')) === 'failed', 60);
    const { causes } = await diagnosed(node);
    assert.deepEqual([causes[0].code, causes[0].confidence], ['MU301', 'certain'], JSON.stringify(causes));
    saysOf(causes, 'MU301', /unknown flag: --no-such-flag/);
    await fixed(node, 'MU301');
    await view.untilReady(patience);
    assert.match((await node.doctor()).stdout, /healthy, nothing found\n$/);
  });
});
