// Watches that were opened with a right that is gone since, or a certificate that is over: they end.
import assert from 'node:assert/strict';
import { get } from 'node:https';
import { before, describe, test } from 'node:test';
import type { Pair } from '../pairs.ts';
import { until } from '../muster-process.ts';
import { battleground, bearer } from './battleground.ts';

const rbac = '/apis/rbac.authorization.k8s.io/v1';
const apiGroup = 'rbac.authorization.k8s.io';
const configMaps = '/api/v1/namespaces/default/configmaps';

describe('watches', { concurrency: 4 }, () => {
  const ground = battleground();
  before(() => ground().haveB());

  const reader = async (name: string): Promise<void> => {
    const rules = [{ apiGroups: [''], resources: ['configmaps'], verbs: ['list', 'watch'] }];
    await ground().make(`${rbac}/clusterroles`, { metadata: { name }, rules });
    const subjects = [
      { apiGroup, kind: 'User', name },
      { kind: 'ServiceAccount', name: 'worker', namespace: 'default' },
    ];
    await ground().make(`${rbac}/clusterrolebindings`, { metadata: { name }, roleRef: { apiGroup, kind: 'ClusterRole', name }, subjects });
  };
  /** What a watch said so far, and whether it ended. */
  const watch = (pair: Partial<Pair>, headers: Record<string, string> = {}, path = `${configMaps}?watch=1`) => {
    const seen = { text: '', status: 0, ended: false };
    const { host, port, ca } = ground().muster.access;
    const asked = get({ host, port, ca, ...pair, path, headers, agent: false }, (answer) => {
      seen.status = answer.statusCode ?? 0;
      answer.on('data', (bytes: Buffer) => (seen.text += bytes.toString()));
      for (const event of ['end', 'close', 'error']) answer.on(event, () => (seen.ended = true));
    });
    asked.on('error', () => (seen.ended = true));
    return seen;
  };
  const make = (name: string) => ground().make(configMaps, { metadata: { name } });

  test('a watch does not go on when the right is taken away', async () => {
    await reader('wanes');
    const door = ground().as({ name: 'wanes' });
    await until('the right', async () => (await door.ask(configMaps)).status === 200);
    const seen = watch(ground().signer.pair({ name: 'wanes' }));
    await until('the watch', () => seen.text.includes('b-config'));
    await ground().admin.json(`${rbac}/clusterrolebindings/wanes`, { method: 'DELETE' });
    await until('the end', () => seen.ended, 40);
    await make('after-the-right');
    assert.ok(!seen.text.includes('after-the-right'));
  });

  test('a watch does not go on when the certificate is over', async () => {
    await reader('ends');
    const door = ground().as({ name: 'ends' });
    await until('the right', async () => (await door.ask(configMaps)).status === 200);
    const seen = watch(ground().signer.pair({ name: 'ends', until: 4000 }));
    await until('the watch', () => seen.text.includes('b-config'));
    await until('the end', () => seen.ended, 40);
    await make('after-the-end');
    assert.ok(!seen.text.includes('after-the-end'));
  });

  test('a watch does not go on when the account of its token is gone', async () => {
    await reader('leaves');
    await ground().make('/api/v1/namespaces/default/serviceaccounts', { metadata: { name: 'leaver' } });
    const binding = await ground().admin.json(`${rbac}/clusterrolebindings/leaves`);
    binding.subjects.push({ kind: 'ServiceAccount', name: 'leaver', namespace: 'default' });
    await ground().admin.json(`${rbac}/clusterrolebindings/leaves`, { method: 'PUT', body: binding });
    const token = (await ground().make('/api/v1/namespaces/default/serviceaccounts/leaver/token', { spec: {} })).status.token;
    await until('the right', async () => (await ground().nobody.ask(configMaps, { headers: bearer(token) })).status === 200);
    const seen = watch({}, bearer(token));
    await until('the watch', () => seen.text.includes('b-config'));
    await ground().admin.json('/api/v1/namespaces/default/serviceaccounts/leaver', { method: 'DELETE' });
    await until('the end', () => seen.ended, 40);
    await make('after-the-account');
    assert.ok(!seen.text.includes('after-the-account'));
  });

  test('a node’s watch of a secret does not go on when its pod is gone', async () => {
    const pair = ground().signer.pair({ name: 'system:node:b', groups: ['system:nodes'] });
    const seen = watch(pair, {}, '/api/v1/namespaces/default/secrets?watch=1&fieldSelector=metadata.name%3Db-secret');
    await until('the watch', () => seen.text.includes('b-secret'));
    await ground().admin.json('/api/v1/namespaces/default/pods/b-pod?gracePeriodSeconds=0', { method: 'DELETE' });
    await until('the end', () => seen.ended, 40);
    const headers = { 'content-type': 'application/merge-patch+json' };
    const path = '/api/v1/namespaces/default/secrets/b-secret';
    await ground().admin.json(path, { method: 'PATCH', headers, body: { stringData: { a: 'newer' } } });
    assert.ok(!seen.text.includes(Buffer.from('newer').toString('base64')));
  });
});
