// Faults of k3s, made on a machine that a real k3s server has let in, one after the other: each is found for certain, put right by its
// own remedy where it has one, Ready again, and taken back.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, before, describe, test } from 'node:test';
import { adminKubeconfig, K3sMachine, withoutK3s } from './k3s-machine.ts';
import { Site } from './site.ts';

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
  /** Words of the report that a person goes by. */
  readonly says?: RegExp;
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

describe('the doctor and faults of k3s', { skip: withoutK3s() ?? false }, () => {
  let site: Site;
  let server: K3sMachine;
  before(async () => {
    site = await Site.open();
    server = await K3sMachine.server(site, 'server');
    await server.untilReady('server');
  });
  after(() => site.close());

  for (const [name, faults] of Object.entries({ way })) {
    test(`of the ${name}`, async (t) => {
      const agent = await K3sMachine.agent(site, server, `of-the-${name}`);
      await server.untilReady(agent.machine.name);
      await keep(agent);
      for (const fault of faults) await t.test(`${fault.code}: ${fault.what}`, () => undergo({ server, agent }, fault));
      await agent.machine.down();
    });
  }
});
