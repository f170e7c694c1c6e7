// What the control plane finds of a machine stands on its Node as Events, for every kubectl.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { createHttpsTransport } from '../../src/client/https-transport.ts';
import { kubeconfigFiles } from '../../src/client/kubeconfig-files.ts';
import { loadKubeconfig } from '../../src/client/kubeconfig.ts';
import { createClient } from '../../src/client/rest-client.ts';
import { muster } from '../front-door/muster-command.ts';
import { until } from '../muster-process.ts';
import { AgentProcess } from './agent-process.ts';
import { asNode, authorityAt, minute, nobody } from './as-node.ts';
import { ScriptedKubelet } from './scripted-kubelet.ts';
import { withEveryKubectl } from './with-kubectl.ts';

withEveryKubectl(
  'events of nodes',
  (around) => {
    const register = (name: string): Promise<string> =>
      around().kubectl.do(['create', '-f', '-'], { input: JSON.stringify({ apiVersion: 'v1', kind: 'Node', metadata: { name } }) });
    const refused = (words: readonly string[], object: string): Promise<string> =>
      around().kubectl.fail([...words, 'get', '--raw', `/api/v1/nodes/${object}`], nobody);
    const eventsOf = async (name: string) => {
      const selector = `involvedObject.kind=Node,involvedObject.name=${name},source=muster`;
      return (await around().kubectl.json(['get', 'events', '--field-selector', selector])).items;
    };
    const reasonsOf = async (name: string): Promise<string[]> =>
      (await eventsOf(name)).map(({ reason }: { reason: string }) => reason).sort();
    const told = (name: string, reason: string, seconds = 30): Promise<void> =>
      until(`${reason} of ${name}`, async () => (await reasonsOf(name)).includes(reason), seconds);

    test('a certificate that has expired, in describe and in get', async () => {
      const { kubectl } = around();
      await register('tired');
      await refused(asNode(around(), 'tired', authorityAt(around(), -minute), 1000), 'tired');
      await told('tired', 'ClientCertExpired');
      assert.match(
        await kubectl.do(['describe', 'node', 'tired']),
        /Events:[^]*Warning +ClientCertExpired +\S+(?: \(x\d+ over \S+\))? +muster +\[MU501\] the client certificate has expired: .*valid until \S+Z/,
      );
      assert.match(
        await kubectl.do(['get', 'events', '-o', 'wide']),
        /Warning +ClientCertExpired +node\/tired +muster +\[MU501\] the client certificate has expired/,
      );
    });

    test('many refusals are one event, written once', async () => {
      const { muster: server, folder, kubectl } = around();
      await register('stormy');
      const words = asNode({ muster: server, folder, kubectl }, 'stormy', authorityAt(around(), -minute), 1000);
      await refused(words, 'stormy');
      await told('stormy', 'ClientCertExpired');
      const [before] = await eventsOf('stormy');
      for (let count = 0; count < 20; count += 1) await refused(words, 'stormy');
      await until('the record counts', async () => {
        const { status } = await kubectl.json(['get', 'registration', 'stormy']);
        return status.events.some(({ count }: { count?: number }) => (count ?? 0) > 10);
      });
      const after = await eventsOf('stormy');
      assert.equal(after.length, 1);
      assert.equal(after[0].metadata.resourceVersion, before.metadata.resourceVersion);
      assert.deepEqual(
        [after[0].involvedObject.kind, after[0].involvedObject.uid, after[0].type, after[0].source.component],
        ['Node', 'stormy', 'Warning', 'muster'],
      );
    });

    test('a node that asks for another', async () => {
      await register('nosy');
      await refused(asNode(around(), 'nosy', authorityAt(around(), 0)), 'tired');
      await told('nosy', 'NodeNameCertMismatch');
      assert.match(await around().kubectl.do(['describe', 'node', 'nosy']), /\[MU601\] the certificate is for another node/);
    });

    test('a second machine that asks for the name of a live node, and a heartbeat that stops', async () => {
      const { muster: server, folder, kubectl } = around();
      const printed = muster('token', 'create', '--kubeconfig', server.kubeconfigPath, '--print-join-command').stdout;
      const [place = '', ...rest] = printed.trim().split('\n').at(-1)?.split(' ').slice(2) ?? [];
      const words = [
        '--server',
        `https://${place}`,
        ...rest,
        '--node-name',
        'twin',
        '--container-runtime-endpoint',
        join(folder, 'none.sock'),
      ];
      const one = new AgentProcess([...words, '--data-dir', join(folder, 'one')]);
      let other: AgentProcess | undefined;
      try {
        await until(`the node: ${one.said}`, async () => (await kubectl.say(['get', 'lease', '-n', 'kube-node-lease', 'twin'])).code === 0);
        other = new AgentProcess([...words, '--data-dir', join(folder, 'other')]);
        await told('twin', 'CsrNotApproved');
        await other.kill();
        await one.kill();
        await told('twin', 'HeartbeatLost', 80);
        const described = await kubectl.do(['describe', 'node', 'twin']);
        assert.match(described, /Warning +CsrNotApproved .*\[MU505\] the certificate request is not approved: \S/);
        assert.match(described, /Warning +HeartbeatLost .*\[MU701\] its heartbeat stopped/);
      } finally {
        await other?.kill();
        await one.kill();
      }
    });

    const scripted = async (name: string, body: (kubelet: ScriptedKubelet) => Promise<void>, aheadMilliseconds = 0): Promise<void> => {
      const { kubeconfigPath } = around().muster;
      const client = createClient(createHttpsTransport(loadKubeconfig({ fallback: kubeconfigPath }, kubeconfigFiles)));
      const kubelet = new ScriptedKubelet(client, name, aheadMilliseconds);
      try {
        await kubelet.register();
        kubelet.beat();
        await body(kubelet);
      } finally {
        kubelet.fallSilent();
        await client.close();
      }
    };
    const registration = async (name: string): Promise<string> =>
      (await around().kubectl.say(['get', 'registration', name, '--no-headers'])).stdout;

    test('two machines that speak in turn under one name', async () => {
      await scripted('copied', async (kubelet) => {
        for (const boot of ['another-boot', 'first-boot']) {
          await until(`the status before ${boot}`, async () => (await around().kubectl.say(['get', 'registration', 'copied'])).code === 0);
          await kubelet.post(boot);
        }
        await told('copied', 'ClonedMachine');
        assert.match(
          await around().kubectl.do(['describe', 'node', 'copied']),
          /Warning +ClonedMachine .*(?:another-boot[^]*first-boot|first-boot[^]*another-boot)/,
        );
        await until('its verdict', async () => /admission 6\/9 +impaired +cloned-machine/.test(await registration('copied')));
      });
    });

    test('a clock that is wrong, by its renewals alone', async () => {
      const body = async (): Promise<void> => {
        await told('hasty', 'ClockSkew');
        assert.match(await around().kubectl.do(['describe', 'node', 'hasty']), /Warning +ClockSkew .*\[MU105\] .*10 min/);
        await until('its verdict', async () => /host 1\/9 +impaired +clock-skew/.test(await registration('hasty')));
      };
      await scripted('hasty', body, 600_000);
    });

    test('a node that lives on the lease it had, locked out for its certificate', async () => {
      const { muster: server, folder, kubectl } = around();
      const words = asNode({ muster: server, folder, kubectl }, 'locked', authorityAt(around(), -minute), 1000);
      await scripted('locked', async (kubelet) => {
        kubelet.fallSilent();
        const isLockedOut = async (): Promise<boolean> => {
          await refused(words, 'locked');
          return /identity 5\/9 +impaired +MU501/.test(await registration('locked'));
        };
        await until('its verdict', isLockedOut, 34);
        assert.match(await around().kubectl.do(['get', 'node', 'locked']), /locked +Ready /);
        await told('locked', 'ClientCertExpired');
      });
    });

    test('a machine without a Node has no events', async () => {
      await refused(asNode(around(), 'nobody', authorityAt(around(), -minute), 1000), 'nobody');
      await until('its registration', async () => (await around().kubectl.say(['get', 'registration', 'nobody'])).code === 0);
      assert.deepEqual(await reasonsOf('nobody'), []);
    });
  },
  ['--node-monitor-grace-period', '35s'],
);
