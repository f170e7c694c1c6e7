// A node that acts for another: every verb on everything that is the other's, each tried by a machine of its own, so that
// the front desk shows each.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Answer, Door } from '../door.ts';
import type { Attack } from './another-node/attack.ts';
import { onLeases } from './another-node/leases.ts';
import { atBirth, onNodes, onOwn } from './another-node/nodes.ts';
import { onOthers } from './another-node/others.ts';
import { onPods } from './another-node/pods.ts';
import { onSecrets } from './another-node/secrets.ts';
import { battleground, checkRefusal } from './battleground.ts';

const themes = { nodes: onNodes, own: onOwn, 'at birth': atBirth, leases: onLeases, pods: onPods, secrets: onSecrets, others: onOthers };

const filled = (text: string, name: string, uid: string): string => text.replaceAll('NODE', name).replaceAll('UID"', `${uid}"`);

const tryIt = (door: Door, { method, path, body }: Attack, name: string, uid: string): Promise<Answer> =>
  door.ask(filled(path, name, uid), {
    method,
    ...(method === 'PATCH' && { headers: { 'content-type': 'application/merge-patch+json' } }),
    ...(body !== undefined && { body: filled(JSON.stringify(body), name, uid) }),
  });

describe('a node acting for another', { concurrency: 8 }, () => {
  const ground = battleground(['--cluster-cidr', '10.244.0.0/16']);
  before(async () => {
    await ground().haveB();
    const ofB = { involvedObject: { kind: 'Node', name: 'b' }, source: { host: 'b' } };
    await ground().make('/api/v1/namespaces/default/events', { metadata: { name: 'of-b', namespace: 'default' }, ...ofB });
  });

  for (const [theme, attacks] of Object.entries(themes)) {
    for (const [place, attack] of attacks.entries()) {
      const name = `${theme.replace(' ', '-')}-${place}`;
      test(`${theme}: ${attack.what}`, async () => {
        const door = attack.unregistered === true ? ground().node(name) : await ground().registered(name);
        const uid = ground().uidOf(name);
        const says = attack.says.replaceAll('NODE', name).replace('got UID', `got ${uid}`);
        checkRefusal(await tryIt(door, attack, name, uid), { code: 403, reason: 'Forbidden', says });
        await ground().shown(name, { cause: says.includes('[MU601]') ? 'MU601' : 'MU661', says });
      });
    }
  }

  test('nothing of it had an effect', async () => {
    const { admin } = ground();
    const [node, pod, event] = await Promise.all([
      admin.json('/api/v1/nodes/b'),
      admin.json('/api/v1/namespaces/default/pods/b-pod'),
      admin.json('/api/v1/namespaces/default/events/of-b'),
    ]);
    assert.deepEqual([node.metadata.labels?.['a'], node.metadata.deletionTimestamp], [undefined, undefined]);
    assert.deepEqual([pod.spec.nodeName, pod.status.phase, pod.metadata.deletionTimestamp], ['b', 'Pending', undefined]);
    assert.equal(event.message, undefined);
  });
});
