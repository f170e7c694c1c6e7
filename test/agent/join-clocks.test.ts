// `muster join` on a machine whose clock is not that of the cluster: the cause is the clock, or the certificate that came of it.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { endAll, givesUp } from '../front-door/joining.ts';
import { temporaryFolder } from '../muster-process.ts';
import { createToken, Elsewhen, startServerAt } from './elsewhen.ts';

describe('muster join when clocks differ', () => {
  const ahead = 4 * 3_600_000;
  const { path: place, remove } = temporaryFolder();
  const at = (name: string): string => join(place, name);
  const running: Elsewhen[] = [];
  after(async () => {
    await endAll();
    for (const one of running) await one.kill();
    remove();
  });

  test('the certificate of the server is of a time that has not come', async () => {
    const told = { dataDir: at('later'), signingSeconds: 86_400, aheadFile: at('a1') };
    const made = await startServerAt(told);
    running.push(made.process);
    const token = await createToken(made);
    await made.process.kill();
    for (const file of ['apiserver.crt', 'apiserver.key']) rmSync(join(at('later'), 'pki', file));
    const later = await startServerAt({ ...told, port: made.port, aheadMilliseconds: ahead });
    running.push(later.process);
    const pins = later.pins.flatMap((pin) => ['--discovery-token-ca-cert-hash', pin]);
    await givesUp([later.access.url, '--token', token, ...pins, '--node-name', 'edge-1', '--data-dir', at('other')], 'reach', 'MU105');
  });

  test('the certificate of the node is of a time that has not come', async () => {
    const dataDir = at('steps');
    const made = await startServerAt({ dataDir, signingSeconds: 86_400, aheadFile: at('a2') });
    running.push(made.process);
    await made.process.kill();
    const later = await startServerAt({
      dataDir,
      port: made.port,
      aheadMilliseconds: ahead,
      signingSeconds: 86_400,
      aheadFile: at('a2'),
    });
    running.push(later.process);
    const agentDir = at('agent');
    const told = { nodeName: 'edge-later', servers: [later.access.url], pins: later.pins, token: await createToken(later) };
    const agent = new Elsewhen({ role: 'agent', dataDir: agentDir, aheadMilliseconds: ahead, aheadFile: at('a2'), ...told });
    running.push(agent);
    await agent.says('registered the node');
    await agent.kill();
    await later.process.kill();
    const now = await startServerAt({ dataDir, port: made.port, signingSeconds: 86_400, aheadFile: at('a2') });
    running.push(now.process);
    cpSync(agentDir, at('copy'), { recursive: true, verbatimSymlinks: true });
    await givesUp(['--data-dir', at('copy'), now.access.url], 'identity', 'MU503');
  });
});
