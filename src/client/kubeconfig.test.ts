import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { ConfigError } from '../language/errors.ts';
import { type ClusterAccess, type KubeconfigSource, loadKubeconfig } from './kubeconfig.ts';
import type { Files } from './kubeconfig-entries.ts';
import { renderKubeconfig } from './render-kubeconfig.ts';

const filesOf = (texts: Readonly<Record<string, string>>): Files => ({
  read: (path) => (Object.hasOwn(texts, path) ? Buffer.from(texts[path] ?? '') : undefined),
  beside: (file, path) => (path.startsWith('/') ? path : `${file.slice(0, file.lastIndexOf('/'))}/${path}`),
});

const pem = '-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n';
const content = {
  server: 'https://10.0.0.1:6443',
  caPem: pem,
  certPem: pem,
  keyPem: pem,
  user: 'admin',
  cluster: 'muster',
  context: 'admin@muster',
};
const rendered = renderKubeconfig(content);

const load = (texts: Readonly<Record<string, string>>, source: Partial<KubeconfigSource> = {}): ClusterAccess =>
  loadKubeconfig({ fallback: '/data/admin.kubeconfig', ...source }, filesOf(texts));

const refusal = (text: string): string => {
  try {
    load({ '/data/admin.kubeconfig': text });
  } catch (error) {
    assert(error instanceof ConfigError);
    return error.message;
  }
  return 'accepted';
};

describe('renderKubeconfig', () => {
  test('writes what kubectl and scripts read', () => {
    assert.match(rendered, /^ {4}server: https:\/\/10\.0\.0\.1:6443$/m);
    const read = parse(rendered) as Record<string, unknown>;
    assert.deepEqual(read['users'], [
      {
        name: 'admin',
        user: { 'client-certificate-data': Buffer.from(pem).toString('base64'), 'client-key-data': Buffer.from(pem).toString('base64') },
      },
    ]);
    assert.equal(read['current-context'], 'admin@muster');
  });

  test('is read back for any names', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (user, cluster, context) => {
        const access = load({ '/data/admin.kubeconfig': renderKubeconfig({ ...content, user, cluster, context }) });
        assert.deepEqual([access.user, access.cluster, access.context], [user, cluster, context]);
      }),
    );
  });

  test('keeps the brackets of an IPv6 address without quotes', () => {
    assert.match(renderKubeconfig({ ...content, server: 'https://[fd00::1]:6443' }), /server: https:\/\/\[fd00::1\]:6443$/m);
  });
});

describe('loadKubeconfig', () => {
  test('reads embedded data', () => {
    const access = load({ '/data/admin.kubeconfig': rendered });
    assert.equal(access.server, 'https://10.0.0.1:6443');
    assert.equal(access.caPem, pem);
    assert.equal(access.keyPem, pem);
    assert.equal(access.insecureSkipTlsVerify, false);
  });

  test('prefers the flag to the environment, and that to the data folder', () => {
    const texts = Object.fromEntries(
      ['flag', 'one', 'data'].map((name) => [`/${name}`, renderKubeconfig({ ...content, server: `https://${name}` })]),
    );
    assert.equal(load(texts, { flag: '/flag', environment: '/one', fallback: '/data' }).server, 'https://flag');
    assert.equal(load(texts, { environment: '/missing:/one', fallback: '/data' }).server, 'https://one');
    assert.equal(load(texts, { environment: '', fallback: '/data' }).server, 'https://data');
    assert.throws(() => load(texts, { flag: '/missing', environment: '/one' }), /there is no kubeconfig: \/missing does not exist/);
  });

  test('joins several files; what an earlier one says stands', () => {
    const contexts = 'contexts:\n- name: c\n  context: {cluster: k, user: u, namespace: ns}\ncurrent-context: c\n';
    const clusters = 'clusters:\n- name: k\n  cluster: {server: "https://first"}\n';
    const rest =
      'clusters:\n- name: k\n  cluster: {server: "https://second"}\nusers:\n- name: u\n  user: {token: t}\ncurrent-context: other\n';
    const access = load({ '/a': clusters, '/b': contexts, '/c': rest }, { environment: '/a:/b:/c' });
    assert.equal(access.server, 'https://first');
    assert.equal(access.namespace, 'ns');
    assert.equal(access.token?.(), 't');
  });

  test('finds files beside the kubeconfig that names them', () => {
    const text = `
clusters: [{name: k, cluster: {server: "https://k", certificate-authority: pki/ca.crt, tls-server-name: kubernetes}}]
users: [{name: u, user: {client-certificate: /abs/u.crt, client-key: u.key, tokenFile: token}}]
contexts: [{name: c, context: {cluster: k, user: u}}]
current-context: c
`;
    const texts = {
      '/home/config': text,
      '/home/pki/ca.crt': `ca ${pem}`,
      '/abs/u.crt': pem,
      '/home/u.key': pem,
      '/home/token': ' secret\n',
    };
    const access = load(texts, { flag: '/home/config' });
    assert.equal(access.caPem, `ca ${pem}`);
    assert.equal(access.tlsServerName, 'kubernetes');
    assert.equal(access.token?.(), 'secret');
  });

  const config = (cluster: string, user = 'token: t', more = ''): string =>
    `clusters:\n- name: k\n  cluster: {${cluster}}\nusers:\n- name: u\n  user: {${user}}\ncontexts:\n- name: c\n  context: {cluster: k, user: u}\ncurrent-context: c\n${more}`;
  const server = 'server: "https://k"';

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['YAML is broken', 'a: [', /kubeconfig \/data\/admin\.kubeconfig cannot be read: /],
    ['there is no mapping', '- a', /has top level: \["a"\]; expected a mapping/],
    ['clusters are no list', 'clusters: {}', /has clusters: \{\}; expected a list/],
    ['a name is missing', 'clusters: [{cluster: {}}]', /has no clusters\[0\]\.name/],
    ['no context is current', 'clusters: []', /has no current-context/],
    ['the context is not there', 'current-context: x', /has no contexts\[name=x\]/],
    ['the cluster is not there', 'current-context: c\ncontexts: [{name: c, context: {cluster: gone}}]', /has no clusters\[name=gone\]/],
    [
      'the user is not there',
      'current-context: c\ncontexts: [{name: c, context: {cluster: k, user: x}}]\nclusters: [{name: k, cluster: {}}]',
      /has no users\[name=x\]/,
    ],
    ['the server is missing', config(''), /has no clusters\[name=k\]\.cluster\.server/],
    ['the server is no URL', config('server: "ftp://x"'), /cluster\.server: "ftp:\/\/x"; expected https:\/\/HOST:PORT/],
    [
      'data is no base64',
      config(`${server}, certificate-authority-data: "%%"`),
      /certificate-authority-data: "2 characters"; expected base64/,
    ],
    ['data is no PEM', config(`${server}, certificate-authority-data: "AAAA"`), /certificate-authority-data: "3 characters"; expected PEM/],
    [
      'a file is missing',
      config(`${server}, certificate-authority: gone.crt`),
      /certificate-authority: "gone\.crt"; expected a file that exists/,
    ],
    [
      'the key is missing',
      config(server, `client-certificate-data: ${Buffer.from(pem).toString('base64')}`),
      /has no users\[name=u\]\.user\.client-key/,
    ],
    ['a program is needed', config(server, 'exec: {command: x}'), /uses users\[name=u\]\.user\.exec, which Muster does not support/],
    [
      'the insecure flag is a word',
      config(`${server}, insecure-skip-tls-verify: "yes"`),
      /insecure-skip-tls-verify: "yes"; expected true or false/,
    ],
  ];
  for (const [when, text, said] of refused) test(`names file and field when ${when}`, () => assert.match(refusal(text), said));

  test('respects the insecure flag', () => {
    assert.equal(load({ '/data/admin.kubeconfig': config(`${server}, insecure-skip-tls-verify: true`) }).insecureSkipTlsVerify, true);
  });

  test('does not print keys', () => {
    const said = refusal(config(server, `client-key-data: ${Buffer.from('my private key').toString('base64')}`));
    assert.doesNotMatch(said, /private/);
  });
});
