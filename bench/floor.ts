// What enrolments and heartbeats cost a server of node:https that does no work: connections and requests of the same kind, number
// and size. Measured in the same minutes, since the speed of a machine is not the same every hour.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../src/base/clock.ts';
import { openAuthority } from '../src/signing/authority.ts';
import { PkiFolder } from '../src/signing/pki-folder.ts';
import { generatePrivateKey, privateKeyPem, publicKeyOf } from '../src/signing/private-key.ts';
import { publicKeyInfoOf } from '../src/signing/public-key.ts';
import { clientUsages, servingUsages } from '../src/signing/usages.ts';
import { lease } from './lease.ts';
import { type Caller, expectOk, http1, inParallel } from './load.ts';
import { costPer } from './process-cost.ts';
import type { Row } from './row.ts';

const atOnce = 64;
const beats = 10_000;
/** Of an enrolment, over the connection that is the node's own. */
const ownRequests = 3;

const filesIn = (folder: string) => {
  const authority = openAuthority({ folder: new PkiFolder(folder), clock: systemClock });
  const issue = (commonName: string, usages: typeof clientUsages, ip: string[]) => {
    const key = generatePrivateKey();
    const publicKeyInfo = publicKeyInfoOf(publicKeyOf(key));
    const lifeMilliseconds = 24 * 60 * 60 * 1000;
    return {
      cert: authority.issue({ subject: { commonName }, publicKeyInfo, names: { ip }, usages, lifeMilliseconds }).pem,
      key: privateKeyPem(key),
    };
  };
  return { ca: authority.bundlePem, serving: issue('echo', servingUsages, ['127.0.0.1']), client: issue('node', clientUsages, []) };
};

export const floorRows = async (count: number): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-floor-'));
  const child = fork(join(import.meta.dirname, 'echo-server.ts'), { execArgv: [] });
  try {
    const { ca, serving, client } = filesIn(folder);
    child.send({ ...serving, ca });
    const [port] = (await once(child, 'message')) as [number];
    const pids = [child.pid ?? 0];
    const body = lease('floor');
    const callers: Caller[] = [];
    const enrolment = await costPer(pids, count, () =>
      inParallel(count, atOnce, async () => {
        const access = { host: '127.0.0.1', port, ca };
        const stranger = http1({ ...access, cert: '', key: '' });
        for (const method of ['POST', 'GET']) await expectOk(stranger, method, '/', body);
        stranger.close();
        const own = http1({ ...access, ...client });
        for (let sent = 0; sent < ownRequests; sent++) await expectOk(own, 'POST', '/', body);
        callers.push(own);
      }),
    );
    const heartbeat = await costPer(pids, beats, () =>
      inParallel(beats, atOnce, async (index) => {
        const caller = callers[index % callers.length];
        if (caller !== undefined) await expectOk(caller, 'PUT', '/', body);
      }),
    );
    for (const caller of callers) caller.close();
    return [
      { name: `${count}: node:https alone, for an enrolment`, unit: 'ms CPU', goal: '', value: enrolment },
      { name: `${count}: node:https alone, for a heartbeat`, unit: 'ms CPU', goal: '', value: heartbeat },
    ];
  } finally {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
};
