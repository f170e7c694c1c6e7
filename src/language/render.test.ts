import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MachineError } from './errors.ts';
import { renderError } from './render.ts';

const portTaken = new MachineError('port-in-use', {
  args: { address: '0.0.0.0', port: 6443 },
  cause: new Error('listen EADDRINUSE: address already in use 0.0.0.0:6443'),
});

test('`renderError` gives place, fact, the words of the other side, and the next step', () => {
  assert.equal(
    renderError('en', portTaken),
    `error MU020  something else already listens on 0.0.0.0:6443
  doing    opening the port of the API server
  saw      listen EADDRINUSE: address already in use 0.0.0.0:6443
  try      ss -ltnp 'sport = :6443'    shows who it is
           muster server --listen ADDRESS:PORT    takes another port
  read     muster explain MU020
`,
  );
});

test('`renderError` says the same in Chinese, aligned by width', () => {
  const text = renderError('zh', portTaken);
  assert.match(text, /^错误 MU020 {2}0\.0\.0\.0:6443 已被其他程序占用\n {2}正在 {4}打开/);
  assert.match(text, /\n {2}看到 {4}listen EADDRINUSE/);
});

test('`renderError` calls whatever it does not know a fault of Muster, with every cause', () => {
  const text = renderError('en', new Error('outer', { cause: new Error('inner', { cause: 'innermost' }) }));
  assert.match(text, /^error MU000 .*: outer\n {2}saw {6}inner\n {11}innermost\n/);
});

test('`renderError` ends on a chain of causes that bites its tail', () => {
  const error = new Error('one');
  error.cause = new Error('two', { cause: error });
  assert.match(renderError('en', error), /two/);
});
