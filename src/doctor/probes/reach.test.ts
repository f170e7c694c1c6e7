import assert from 'node:assert/strict';
import { test } from 'node:test';
import { k3sAgent } from '../causes/k3s-facts.fixture.ts';
import { factsOf } from '../facts/facts.ts';
import { known } from '../facts/reading.ts';
import { Papers } from '../papers/paper.ts';
import { reach } from './reach.ts';

const url = 'https://127.0.0.1:1';

test('`reach` knows that the server of k3s is silent when it was seen so before, however little time is left', async () => {
  const connection = { ok: false, kind: 'timeout', problem: 'no answer within 2.5 s' } as const;
  const facts = factsOf({
    apiEndpoint: known({ url, host: '127.0.0.1', port: 1 }, { where: 'config.yaml' }),
    k3s: known(k3sAgent({ server: url, supervisor: { url, connection, caHashes: [] } }), { where: 'config.yaml' }),
  });
  const deadline = { patience: () => ({ ms: 1, isCut: true }) };
  const papers = await reach({ root: '/', live: true, silent: [], deadline }, facts, new Papers([]), () => 0);
  const said: unknown = JSON.parse(papers.find(({ id }) => id === 'api-connection')?.text ?? '{}');
  assert.partialDeepStrictEqual(said, connection);
});
