// `muster join` that does not become a Ready node: while it waits and when it ends it says on which rung and why.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startFresh, temporaryFolder, until } from '../muster-process.ts';
import { endAll, ended, givesUp, joining } from './joining.ts';
import { muster, type RunningCommand } from './muster-command.ts';

/** An address of this machine that no other suite uses, so that its usual ports are free. */
const ownAddress = `127.77.${process.pid % 250}.1`;

describe('muster join', { concurrency: 2 }, () => {
  let cluster: Awaited<ReturnType<typeof startFresh>>;
  const folder = temporaryFolder();
  const socket = join(folder.path, 'no-runtime.sock');
  let count = 0;

  before(async () => {
    cluster = await startFresh(['--listen', `${ownAddress}:6443`]);
  });
  after(async () => {
    await endAll();
    await cluster.stop();
    folder.remove();
  });

  const token = (...words: string[]): string => {
    const { stdout } = muster('token', 'create', '--kubeconfig', cluster.muster.kubeconfigPath, '--print-join-command', ...words);
    return stdout.trim().split('\n').at(-1) ?? '';
  };
  const wordsOf = (command: string): string[] => command.split(' ').slice(2);
  const pinOf = (command: string): string => wordsOf(command).at(-1) ?? '';
  const own = (name = `edge-${(count += 1)}`): string[] => [
    ...['--node-name', name, '--data-dir', join(folder.path, `agent-${(count += 1)}`), '--container-runtime-endpoint', socket],
  ];
  const given = (server: string): string[] => {
    const [, ...rest] = wordsOf(token());
    return [server, ...rest];
  };

  test('nothing listens there', async () => {
    const said = await givesUp([...given('127.77.254.254:6443'), ...own()], 'reach', 'MU402');
    assert.match(said, /ECONNREFUSED/);
  });

  test('--progress: events for programs, lines, or nothing but the last words', async () => {
    const words = [...given('127.77.254.254:6443'), '--timeout', '4s'];
    const [json, plain, none] = await Promise.all(
      ['json', 'plain', 'none'].map(async (how) => (await ended(joining(...words, ...own(), '--progress', how))).stderr),
    );
    const events = (json ?? '')
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line));
    assert.ok(
      events.every(({ apiVersion, kind }) => apiVersion === 'join.muster.dev/v1' && kind === 'Progress'),
      json,
    );
    assert.deepEqual(
      events.filter(({ rung }) => rung === 'host').map(({ phase, state }) => [phase, state]),
      [['host', 'holds']],
    );
    const waiting = events.findLast(({ rung }) => rung === 'reach');
    assert.equal(waiting.state, 'waits');
    assert.match(waiting.waitingFor, /127\.77\.254\.254:6443/);
    assert.match(json ?? '', /\}\nstopped at rung 4 of 9, reach\n/);
    assert.match(plain ?? '', /1 host [^]*4 reach [^]*stopped at rung 4 of 9, reach\n/);
    assert.match(none ?? '', /^stopped at rung 4 of 9, reach\n/);
  });

  test('the port is another one: names where the cluster answers', async () => {
    const said = await givesUp([...given(`${ownAddress}:16443`), ...own()], 'reach', 'MU422');
    assert.ok(said.includes(`https://${ownAddress}:6443 does`), said);
  });

  test('the name does not resolve', async () => {
    await givesUp([...given('nowhere.invalid:6443'), ...own()], 'reach', 'MU401');
  });

  test('the hash is of another authority', async () => {
    const [server = '', ...rest] = wordsOf(token());
    const words = rest.map((word) => (word.startsWith('sha256:') ? `sha256:${'0'.repeat(64)}` : word));
    const said = await givesUp([server, ...words, ...own()], 'identity', 'MU514');
    assert.ok(said.includes(pinOf(token())), said);
    assert.match(said, /try +on the control plane: muster token create --print-join-command/);
  });

  test('the token is unknown, or has expired', async () => {
    const words = wordsOf(token());
    const unknown = words.map((word) => (/^[a-z0-9]{6}\.[a-z0-9]{16}$/.test(word) ? `zzzzzz.${word.slice(7)}` : word));
    await givesUp([...unknown, ...own()], 'identity', 'MU507');
    const short = wordsOf(token('--ttl', '1s'));
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await givesUp([...short, ...own()], 'identity', 'MU507');
  });

  const interrupted = async (running: RunningCommand): Promise<string> => {
    await until(`the cause: ${running.stderr}`, () => /identity takes longer than usual \(5 s\): MU505/.test(running.stderr), 40);
    const asked = performance.now();
    assert.equal(await running.end('SIGINT'), 130, running.stderr);
    assert.ok(performance.now() - asked < 5_000);
    assert.match(running.stderr, /stopped at rung 5 of 9, identity\nerror MU505 /);
    assert.match(running.stderr, /try +kubectl certificate approve node-csr-/);
    assert.match(running.stderr, /interrupted; what this machine has so far stays in /);
    return running.stderr;
  };

  test('the token is bound to another name: the request waits, and says so', async () => {
    const running = joining(...wordsOf(token('--node-name', 'somebody-else')), ...own('edge-bound'));
    assert.match(await interrupted(running), /saw +.*somebody-else/);
  });

  test('the uses of the token are up', async () => {
    const words = wordsOf(token('--uses', '1'));
    const first = joining(...words, ...own('edge-first'));
    await until('the first', () => first.stderr.includes('6 admission  edge-first  '));
    const said = await interrupted(joining(...words, ...own('edge-second')));
    assert.match(said, /saw +.*\b1\b/);
    await first.end('SIGINT');
  });

  test('a live node has the name: the request waits with the reason', async () => {
    const first = joining(...wordsOf(token()), ...own('edge-twin'));
    await until('the first', () => first.stderr.includes('7 heartbeat'));
    const said = await interrupted(joining(...wordsOf(token()), ...own('edge-twin')));
    assert.match(said, /saw +.*(?:alive|renew|in use|taken)/);
    await first.end('SIGINT');
  });

  test('the name cannot be that of a node', async () => {
    const { code, stderr } = await ended(joining(...wordsOf(token()), ...own('bad_name')));
    assert.match(stderr, /stopped at rung 1 of 9, host\nerror MU106 [^]*"bad_name"/);
    assert.equal(code, 2);
  });

  test('no container runtime: it is a node that is not Ready, and names the rung', async () => {
    await givesUp([...wordsOf(token()), ...own()], 'runtime', 'MU202');
  });

  test('`-o json` answers on the standard output alone, in Chinese as well', async () => {
    const { code, stdout } = await ended(
      joining(...wordsOf(token()), ...own('edge-json'), '--timeout', '6s', '-o', 'json', '--lang', 'zh'),
    );
    assert.equal(code, 3);
    const answer = JSON.parse(stdout);
    assert.deepEqual(
      [answer.apiVersion, answer.kind, answer.state, answer.exitCode, answer.node, answer.rung, answer.cause.code, answer.ladder.length],
      ['join.muster.dev/v1', 'Join', 'stopped', 3, 'edge-json', 'runtime', 'MU202', 9],
    );
    assert.match(answer.cause.title, /\p{Script=Han}/u);
    const chinese = await ended(joining(...wordsOf(token()), ...own(), '--timeout', '6s', '--lang', 'zh'));
    assert.match(chinese.stderr, /停在第 2\/9 级「运行时就绪」\n错误 MU202 .*（确定）\n[^]*详见 +muster explain MU202\n$/);
  });

  test('another cluster stands at the address: certificates of another authority', async (context) => {
    const other = await startFresh();
    context.after(async () => {
      await other.muster.kill('SIGKILL');
      rmSync(other.folder, { recursive: true, force: true });
    });
    const { host, port } = other.muster.access;
    const words =
      muster('token', 'create', '--kubeconfig', other.muster.kubeconfigPath, '--print-join-command').stdout.trim().split('\n').at(-1) ?? '';
    const mine = own('edge-moved');
    const first = joining(...wordsOf(words), ...mine);
    await until(`its heartbeat: ${first.stderr}`, () => first.stderr.includes('7 heartbeat'));
    await first.end('SIGINT');
    await other.muster.kill('SIGKILL');
    rmSync(other.muster.dataDir, { recursive: true });
    const anew = await startFresh(['--listen', `${host}:${port}`]);
    try {
      const said = await givesUp([`${host}:${port}`, ...mine], 'reach', 'MU404');
      assert.match(said, /signed by/);
    } finally {
      await anew.stop();
    }
  });
});
