// Faults of k3s, made on a machine that a real k3s server has let in, one after the other: each is found for certain, put right by its
// own remedy where it has one, Ready again, and taken back.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'node:test';
import { adminKubeconfig, K3sMachine } from './k3s-machine.ts';
import { k3sSuite } from './k3s-suite.ts';

interface Ward {
  readonly server: K3sMachine;
  readonly agent: K3sMachine;
}

interface Fault {
  readonly what: string;
  readonly code: string;
  /** Found, and put right, by what the machine alone can tell: without the administrator's kubeconfig. */
  readonly alone?: true;
  readonly break: (ward: Ward) => Promise<unknown>;
  /** The remedy in full; without one it is put right by `mend` alone. */
  readonly fix?: string;
  readonly undo?: true;
  /** What is not undone by the files that are kept. */
  readonly mend?: (ward: Ward) => Promise<unknown>;
  readonly says?: RegExp;
  /** What a person is told to do. */
  readonly byHand?: RegExp;
}

const config = '/etc/rancher/k3s/config.yaml';
const variables = '/etc/systemd/system/k3s-agent.service.env';
const unit = '/etc/systemd/system/k3s-agent.service';
const kept = '/root/as-it-was';

const sh = (one: K3sMachine, script: string): Promise<string> => one.machine.run(['sh', '-ec', script]);

const eyes = ({ alone }: Fault): string[] => (alone === true ? [] : ['--kubeconfig', adminKubeconfig]);

const shown = (seen: any): string => `${seen.verdict} at ${seen.rung}: ${JSON.stringify(seen.causes.slice(0, 3), undefined, 1)}`;

const until = async (agent: K3sMachine, words: readonly string[], what: string, holds: (seen: any) => boolean): Promise<any> => {
  let seen: any;
  for (const end = performance.now() + 120_000; performance.now() < end; await sleep(2000)) {
    seen = await agent.diagnosed(...words);
    if (holds(seen)) return seen;
  }
  throw new Error(`not ${what}, but ${shown(seen)}`);
};

const untilFound = (agent: K3sMachine, fault: Fault): Promise<any> =>
  until(agent, eyes(fault), fault.code, ({ causes, verdict }) => {
    const [first] = causes;
    const isIt = first?.code === fault.code && first.confidence === 'certain' && verdict === 'problem';
    for (const { code, confidence } of causes.slice(0, 1)) assert.ok(isIt || confidence !== 'certain', `${code} is certain`);
    return isIt;
  });

const keep = (agent: K3sMachine): Promise<string> => sh(agent, `mkdir -p ${kept}; cp -p ${config} ${variables} ${unit} ${kept}`);

const mend = async (agent: K3sMachine): Promise<void> => {
  await sh(agent, `cd ${kept}; cp -p config.yaml ${config}; cp -p k3s-agent.service.env ${variables}; cp -p k3s-agent.service ${unit}`);
  await agent.restart();
};

const undergo = async (ward: Ward, fault: Fault): Promise<void> => {
  const { agent, server } = ward;
  const secret = (await server.machine.read('/var/lib/rancher/k3s/server/node-token')).trim().split(':').at(-1) ?? '';
  try {
    await fault.break(ward);
    await agent.restart();
    await untilFound(agent, fault);
    const report = (await agent.doctor(...eyes(fault))).stdout;
    if (fault.says !== undefined) assert.match(report, fault.says);
    if (fault.byHand !== undefined) assert.match((await agent.doctor('fix', fault.code, ...eyes(fault))).stdout, fault.byHand);
    if (fault.fix !== undefined) {
      const preview = await agent.doctor('fix', fault.fix, '--dry-run', ...eyes(fault));
      const { code, stdout, stderr } = await agent.doctor('fix', fault.fix, '--yes', '--deadline', '120', ...eyes(fault));
      assert.equal(code, 0, stdout + stderr);
      assert.ok(!`${report}${preview.stdout}${stdout}`.includes(secret), 'the token is told nowhere');
      await server.untilReady(agent.machine.name);
    }
    if (fault.undo === true) {
      const { code, stdout, stderr } = await agent.doctor('undo', ...eyes(fault));
      assert.equal(code, 0, stdout + stderr);
      await untilFound(agent, fault);
    }
  } finally {
    await fault.mend?.(ward);
    await mend(agent);
  }
  await until(agent, [], 'healthy', ({ verdict }) => verdict === 'healthy');
};

const variable =
  (name: string, value: string) =>
  ({ agent }: Ward) =>
    sh(agent, `sed -i "s,^${name}=.*,${name}='${value}'," ${variables}`);

const line =
  (text: string) =>
  ({ agent }: Ward) =>
    sh(agent, `echo '${text}' >> ${config}`);

const flag =
  (words: string) =>
  ({ agent }: Ward) =>
    sh(agent, `sed -i 's,k3s agent$,k3s agent ${words},' ${unit}`);

const way: readonly Fault[] = [
  {
    what: 'K3S_URL has another port',
    code: 'MU422',
    alone: true,
    break: (ward) => variable('K3S_URL', `https://${ward.server.machine.address}:6444`)(ward),
    fix: 'MU422.use-server',
    undo: true,
  },
  {
    what: 'the server of config.yaml has moved',
    code: 'MU418',
    break: line('server: https://10.78.0.200:6443'),
    fix: 'MU418.use-server',
    undo: true,
  },
  {
    what: 'the server in the unit has a name that nobody knows',
    code: 'MU401',
    break: flag('--server "https://nowhere.invalid:6443"'),
    fix: 'MU401.use-server',
    undo: true,
  },
];

const wrongHash = `K10${'0'.repeat(64)}::node:0123456789abcdef`;

const token: readonly Fault[] = [
  {
    what: 'K3S_TOKEN has another password',
    code: 'MU528',
    alone: true,
    break: ({ agent }) => sh(agent, `sed -i "s,^K3S_TOKEN='\\(.*:\\).*,K3S_TOKEN='\\10123456789abcdef'," ${variables}`),
    says: /k3s-agent\.service\.env \S+ answers 401 to the token of this machine/,
    byHand: /k3s\/server\/node-token {3}# on the server[^]*vi \S+k3s-agent\.service\.env/,
  },
  {
    what: 'the token of config.yaml is that of another cluster',
    code: 'MU508',
    alone: true,
    break: line(`token: ${wrongHash}`),
    says: /config\.yaml +the token says 000000000000/,
    byHand: /vi \/etc\/rancher\/k3s\/config\.yaml/,
  },
  {
    what: 'the file of the token holds another one',
    code: 'MU528',
    alone: true,
    break: ({ agent }) =>
      sh(agent, `sed -i /^K3S_TOKEN=/d ${variables}; echo "token-file: /root/token" >> ${config}; echo 0123456789abcdef > /root/token`),
    byHand: /vi \/root\/token/,
  },
];

/** Another program that listens there first. */
const squat = (port: number): Pick<Fault, 'break' | 'mend'> => ({
  break: ({ agent }) =>
    sh(agent, `systemctl stop k3s-agent; setsid python3 -m http.server ${port} > /dev/null 2>&1 < /dev/null & echo $! > /root/squatter`),
  mend: ({ agent }) => sh(agent, 'kill $(cat /root/squatter)'),
});

const machine: readonly Fault[] = [
  {
    what: 'flannel is told of a card that is not there',
    code: 'MU316',
    alone: true,
    break: line('flannel-iface: wlan7'),
    fix: 'MU316.use-card',
    undo: true,
  },
  {
    what: 'the port of the balancer belongs to somebody else',
    code: 'MU303',
    alone: true,
    ...squat(6444),
    says: /port 6444 is taken by python3/,
    byHand: /kill \d+[^]*systemctl restart k3s-agent\.service/,
  },
  {
    what: 'the port of the kubelet belongs to somebody else',
    code: 'MU303',
    alone: true,
    ...squat(10250),
    says: /port 10250 is taken by python3/,
  },
  {
    what: 'the disk carries no overlayfs',
    code: 'MU217',
    alone: true,
    break: ({ agent }) => sh(agent, `sed -i /^snapshotter/d ${config}`),
    fix: 'MU217.use-native',
    undo: true,
  },
  {
    what: 'rules of nftables drop what goes to the server',
    code: 'MU403',
    alone: true,
    break: ({ agent }) =>
      sh(
        agent,
        `nft add table inet own; nft 'add chain inet own out { type filter hook output priority 0; }'
        nft add rule inet own out tcp dport 6443 drop`,
      ),
    fix: 'MU403.open',
    undo: true,
    mend: ({ agent }) => sh(agent, 'nft delete table inet own'),
  },
];

k3sSuite('the doctor and faults of k3s', (ground) => {
  for (const [name, faults] of Object.entries({ way, token, machine })) {
    test(`of the ${name}`, async (t) => {
      const { site, server } = ground();
      const agent = await K3sMachine.agent(site, server, `of-the-${name}`);
      await server.untilReady(agent.machine.name);
      await keep(agent);
      for (const fault of faults) await t.test(`${fault.code}: ${fault.what}`, () => undergo({ server, agent }, fault));
      await agent.machine.down();
    });
  }

  test('MU516: a certificate of the server has ended; it is renewed when the server starts anew', async () => {
    const { server } = ground();
    const tls = '/var/lib/rancher/k3s/server/tls';
    const admin = ['--kubeconfig', '/etc/rancher/k3s/k3s.yaml'];
    await sh(
      server,
      `cd ${tls}; openssl req -new -subj /CN=kube-apiserver -key serving-kube-apiserver.key |
      openssl x509 -req -days 0 -CA server-ca.crt -CAkey server-ca.key -CAserial /root/serial -CAcreateserial -out /root/ended.crt
      cp /root/ended.crt serving-kube-apiserver.crt; sleep 2`,
    );
    await until(server, admin, 'MU516', ({ causes }) => causes[0]?.code === 'MU516' && causes[0].confidence === 'certain');
    const { code, stdout, stderr } = await server.doctor('fix', 'MU516.restart', '--yes', '--deadline', '120', ...admin);
    assert.equal(code, 0, stdout + stderr);
    await server.untilReady('server');
    await until(server, admin, 'healthy', ({ verdict }) => verdict === 'healthy');
  });
});
