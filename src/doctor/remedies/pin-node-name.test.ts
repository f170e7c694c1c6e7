import assert from 'node:assert/strict';
import { test } from 'node:test';
import { preview } from '../apply/preview.ts';
import { memoryGround, memoryMachine } from '../apply/memory-ground.fixture.ts';
import { describeDiagnosis } from '../causes/all.fixture.ts';
import { examine } from '../doctor.ts';
import { type HealthyKind, healthyNode } from '../healthy-node.fixture.ts';
import { type Paper, Papers } from '../papers/paper.ts';

const file = (id: string, where: string, text: string): Paper => ({ id, where, text });
const cat = (parts: Readonly<Record<string, string>>): Paper =>
  file(
    'unit-texts',
    'systemctl cat',
    Object.entries(parts)
      .map(([path, text]) => `# ${path}\n${text}\n`)
      .join('\n'),
  );

const kubeletFile = '/etc/systemd/system/kubelet.service';
const proxyFile = '/etc/systemd/system/kube-proxy.service';
const kubelet = '812\t/usr/local/bin/kubelet\t--kubeconfig=/etc/kubernetes/kubelet.kubeconfig\t--cert-dir=/etc/kubernetes/ssl\n';
const packaged = '812\t/usr/bin/kubelet\t--kubeconfig=/etc/kubernetes/kubelet.conf\n';
const block = (name: string, state: string): string =>
  `Id=${name}\nLoadState=loaded\nActiveState=${state}\nSubState=running\nUnitFileState=enabled\nNRestarts=0\nResult=success\nEnvironment=\n`;

interface Layout {
  readonly kind?: HealthyKind;
  readonly units: Readonly<Record<string, string>>;
  /** The words of kube-proxy, when it runs. */
  readonly proxy?: string;
  readonly proxyState?: string;
  readonly papers?: readonly Paper[];
}

/** A machine that joined as node-1 and is called renamed now. */
const renamed = ({ kind = 'hand', units, proxy, proxyState = 'active', papers = [] }: Layout): Papers => {
  const others: readonly Paper[] = [
    file('host-name', '/proc/sys/kernel/hostname', 'renamed\n'),
    file('host-name-fixed', '/etc/hostname', 'renamed\n'),
    file(
      'processes',
      '/proc/*/cmdline',
      `${kind === 'hand' ? kubelet : packaged}${proxy === undefined ? '' : `813\t/usr/local/bin/kube-proxy\t${proxy}\n`}`,
    ),
    file(
      'units',
      'systemctl show',
      `${block('kubelet.service', 'active')}\n${proxyFile in units ? block('kube-proxy.service', proxyState) : ''}`,
    ),
    cat(units),
    ...papers,
  ];
  const isOther = ({ id, where }: Paper): boolean =>
    others.some((one) => one.id === id && (one.where === where || ['units', 'processes', 'host-name', 'unit-texts'].includes(id)));
  return new Papers([...healthyNode(kind).filter((paper) => !isOther(paper)), ...others]);
};

const remedyFor = (layout: Layout) => {
  const { diagnosis, facts } = examine(renamed(layout));
  const found = diagnosis.causes.find(({ cause }) => cause.code === 'MU601');
  assert.equal(found?.confidence, 'certain', describeDiagnosis(diagnosis));
  const [remedy] = found.cause.remedies?.(facts) ?? [];
  assert.ok(remedy);
  return remedy;
};

/** As a person reads it, on a machine that has these files. */
const shown = (layout: Layout, files: Readonly<Record<string, string>> = {}): string[] => {
  const remedy = remedyFor(layout);
  assert.equal(remedy.applicability, 'safe');
  const ground = memoryGround(memoryMachine(files));
  return remedy.steps.flatMap((step) => preview(ground, step)).filter((line) => /^(?:\+|systemctl)/.test(line) && line !== '+');
};

const byHand =
  '[Unit]\nDescription=kubelet\n\n[Service]\nExecStart=/usr/local/bin/kubelet \\\n  --kubeconfig=/etc/kubernetes/kubelet.kubeconfig \\\n  # where\n  --cert-dir=/etc/kubernetes/ssl\nRestart=always\n';
const dropIn = '/etc/systemd/system/kubelet.service.d/90-hostname-override.conf';
const restarted = ['systemctl daemon-reload', 'systemctl restart kubelet.service'];

test('`pinNodeName` gives the start line again, with the name, where the unit reads no environment file', () => {
  assert.deepEqual(shown({ units: { [kubeletFile]: byHand } }), [
    `+++ ${dropIn}`,
    '+[Service]',
    '+ExecStart=',
    '+ExecStart=/usr/local/bin/kubelet --kubeconfig=/etc/kubernetes/kubelet.kubeconfig --cert-dir=/etc/kubernetes/ssl --hostname-override=node-1',
    ...restarted,
  ]);
});

test('`pinNodeName` takes a start line from the last drop-in, and comes after it', () => {
  const units = {
    [kubeletFile]: byHand,
    [`${kubeletFile}.d/95-own.conf`]: '[Service]\nExecStart=\nExecStart=-/opt/bin/kubelet --hostname-override=oldest --v=2 $ARGS\n',
    [proxyFile]: '[Service]\nExecStart=/usr/local/bin/other\n',
  };
  assert.deepEqual(shown({ units }).slice(0, 4), [
    `+++ ${kubeletFile}.d/zz-hostname-override.conf`,
    '+[Service]',
    '+ExecStart=',
    '+ExecStart=-/opt/bin/kubelet --v=2 $ARGS --hostname-override=node-1',
  ]);
});

test('`pinNodeName` adds to a variable of the unit which its start line ends with, as in packages of kubeadm 1.10', () => {
  const units = {
    '/lib/systemd/system/kubelet.service': '[Service]\nExecStart=/usr/bin/kubelet\n',
    [`${kubeletFile}.d/10-kubeadm.conf`]:
      '[Service]\nEnvironment="KUBELET_EXTRA_ARGS=--v=2"\nExecStart=\nExecStart=/usr/bin/kubelet $KUBELET_KUBECONFIG_ARGS $KUBELET_EXTRA_ARGS\n',
  };
  assert.deepEqual(shown({ kind: 'kubeadm', units }), [
    `+++ ${dropIn}`,
    '+[Service]',
    '+Environment="KUBELET_EXTRA_ARGS=--v=2 --hostname-override=node-1"',
    ...restarted,
  ]);
});

test('`pinNodeName` changes the environment file that the unit reads, and no other', () => {
  const reading = '[Service]\nEnvironmentFile=-/etc/default/kubelet\nExecStart=/usr/bin/kubelet $KUBELET_EXTRA_ARGS\n';
  const there = file('environment-file', '/etc/default/kubelet', 'KUBELET_EXTRA_ARGS=--v=2\n');
  assert.deepEqual(
    shown({ units: { [kubeletFile]: reading }, papers: [there] }, { '/etc/default/kubelet': 'KUBELET_EXTRA_ARGS=--v=2\n' }),
    ['+++ /etc/default/kubelet', '+KUBELET_EXTRA_ARGS="--v=2 --hostname-override=node-1"', 'systemctl restart kubelet.service'],
  );
  assert.equal(shown({ units: { [kubeletFile]: byHand }, papers: [there] })[0], `+++ ${dropIn}`);
});

test('`pinNodeName` puts the name right where it stands in an environment file', () => {
  const unit = '[Service]\nEnvironmentFile=-/etc/kubernetes/kubelet\nExecStart=/usr/bin/kubelet $KUBELET_HOSTNAME $KUBELET_ARGS\n';
  const text = 'KUBELET_HOSTNAME="--hostname-override=misspelt"\n';
  const papers = [file('environment-file', '/etc/kubernetes/kubelet', text)];
  assert.deepEqual(shown({ units: { [kubeletFile]: unit }, papers }, { '/etc/kubernetes/kubelet': text }), [
    '+++ /etc/kubernetes/kubelet',
    '+KUBELET_HOSTNAME="--hostname-override=node-1"',
    'systemctl restart kubelet.service',
  ]);
});

test('`pinNodeName` leaves to a person what a wrapper starts, and a line of which a secret is not known', () => {
  const wrapped = { [kubeletFile]: "[Service]\nExecStart=/bin/sh -c 'exec kubelet --v=2'\n" };
  const { applicability, commands } = remedyFor({ units: wrapped });
  assert.equal(applicability, 'manual');
  assert.match(commands?.join('\n') ?? '', /--hostname-override=node-1/);
  const hidden = { [kubeletFile]: '[Service]\nExecStart=/usr/bin/kubelet --token=<redacted-12345678>\n' };
  assert.equal(remedyFor({ units: hidden }).applicability, 'manual');
});

const proxyUnit = '[Service]\nExecStart=/usr/local/bin/kube-proxy --kubeconfig=/etc/kubernetes/proxy.kubeconfig\n';
const ofProxy = (lines: readonly string[]): string[] => lines.slice(lines.indexOf('systemctl restart kubelet.service') + 1);

test('`pinNodeName` pins the service proxy alike, when it is a unit that takes the name of the host', () => {
  const units = { [kubeletFile]: byHand, [proxyFile]: proxyUnit };
  assert.deepEqual(ofProxy(shown({ units, proxy: '--kubeconfig=/etc/kubernetes/proxy.kubeconfig' })), [
    `+++ ${proxyFile}.d/90-hostname-override.conf`,
    '+[Service]',
    '+ExecStart=',
    '+ExecStart=/usr/local/bin/kube-proxy --kubeconfig=/etc/kubernetes/proxy.kubeconfig --hostname-override=node-1',
    'systemctl daemon-reload',
    'systemctl restart kube-proxy.service',
  ]);
});

test('`pinNodeName` pins the service proxy in its configuration file, whose comments stay', () => {
  const units = { [kubeletFile]: byHand, [proxyFile]: '[Service]\nExecStart=/usr/local/bin/kube-proxy --config=/etc/proxy.yaml\n' };
  const text = '# by hand\nkind: KubeProxyConfiguration\nhostnameOverride: "" # that of the host\n';
  const papers = [file('kube-proxy-config', '/etc/proxy.yaml', text)];
  const lines = ofProxy(shown({ units, proxy: '--config=/etc/proxy.yaml', papers }, { '/etc/proxy.yaml': text }));
  assert.deepEqual(lines, [
    '+++ /etc/proxy.yaml',
    '+hostnameOverride: "node-1" # that of the host',
    'systemctl restart kube-proxy.service',
  ]);
});

test('`pinNodeName` pins the service proxy in the environment file of its unit', () => {
  const unit = '[Service]\nEnvironmentFile=-/etc/kubernetes/proxy\nExecStart=/usr/bin/kube-proxy $KUBE_PROXY_ARGS\n';
  const text = 'KUBE_PROXY_ARGS="--v=2"\n';
  const papers = [file('environment-file', '/etc/kubernetes/proxy', text)];
  const lines = ofProxy(
    shown({ units: { [kubeletFile]: byHand, [proxyFile]: unit }, proxy: '--v=2', papers }, { '/etc/kubernetes/proxy': text }),
  );
  assert.deepEqual(lines, [
    '+++ /etc/kubernetes/proxy',
    '+KUBE_PROXY_ARGS="--v=2 --hostname-override=node-1"',
    'systemctl restart kube-proxy.service',
  ]);
});

test('`pinNodeName` leaves alone a service proxy that has the name, is a pod, or stands still', () => {
  const unit = { [kubeletFile]: byHand, [proxyFile]: proxyUnit };
  const named = shown({ units: unit, proxy: '--hostname-override=node-1' });
  const config = file('kube-proxy-config', '/etc/proxy.yaml', 'hostnameOverride: node-1\n');
  const namedInFile = shown({ units: unit, proxy: '--config=/etc/proxy.yaml', papers: [config] });
  const pod = shown({ units: { [kubeletFile]: byHand }, proxy: '--config=/var/lib/kube-proxy/config.conf' });
  const leftover = shown({ units: unit, proxyState: 'inactive' });
  for (const lines of [named, namedInFile, pod, leftover]) assert.deepEqual(ofProxy(lines), []);
});

test('MU903 is certain of a service proxy whose configuration file names another node, and puts it right there', () => {
  const text = 'hostnameOverride: somebody-else\n';
  const papers = new Papers([
    ...healthyNode('hand').filter(({ id }) => !['units', 'processes'].includes(id)),
    file('processes', '/proc/*/cmdline', `${kubelet}813\t/usr/local/bin/kube-proxy\t--config=/etc/proxy.yaml\n`),
    file('units', 'systemctl show', `${block('kubelet.service', 'active')}\n${block('kube-proxy.service', 'active')}`),
    cat({ [kubeletFile]: byHand, [proxyFile]: proxyUnit }),
    file('kube-proxy-config', '/etc/proxy.yaml', text),
  ]);
  const { diagnosis, facts } = examine(papers);
  const [first] = diagnosis.causes;
  assert.deepEqual([first?.cause.code, first?.confidence], ['MU903', 'certain'], describeDiagnosis(diagnosis));
  const [remedy] = first?.cause.remedies?.(facts) ?? [];
  const ground = memoryGround(memoryMachine({ '/etc/proxy.yaml': text }));
  assert.ok(remedy?.steps.flatMap((step) => preview(ground, step)).includes('+hostnameOverride: node-1'));
});
