// Both redactors, of the doctor itself and of the shell's collector, over the same texts: nothing secret is left, and they agree.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { redact } from './redact.ts';
import { shellRedactor } from './shell-redactor.ts';

const awks = [['awk'], ['mawk'], ['gawk'], ['original-awk'], ['busybox', 'awk']].filter(
  ([program = '', ...words]) => spawnSync(program, [...words, 'BEGIN { exit 0 }']).status === 0,
);

type Redactor = (text: string) => string;

const inLines = (text: string, change: (line: string) => string): string => text.split('\n').map(change).join('\n');

/** As the collector gives it: lines of a paper begin with a blank. */
const redactWith =
  ([program = '', ...words]: readonly string[]): Redactor =>
  (text) => {
    const paper = `\u0001redacted\n== log\tx\t\n${inLines(text, (line) => ` ${line}`)}\n`;
    const { stdout, stderr, status } = spawnSync(program, [...words, shellRedactor], {
      input: paper,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
      maxBuffer: 1e9,
    });
    assert.equal(status, 0, stderr);
    return inLines(stdout.slice('== log\tx\t\n'.length), (line) => line.replace(/^ /, '')).replace(/\n$/, '');
  };

const redactors: Readonly<Record<string, Redactor>> = {
  redact,
  ...Object.fromEntries(awks.map((words): [string, Redactor] => [words.join(' '), redactWith(words)])),
};

/** Stand-ins in the order in which they come: how they are made differs. */
const numbered = (text: string): string => {
  const seen = new Map<string, number>();
  return text.replace(/<redacted-(?!private)[0-9a-z]+>/g, (one) => {
    if (!seen.has(one)) seen.set(one, seen.size + 1);
    return `<redacted-${String(seen.get(one))}>`;
  });
};

const of = (alphabet: string, minLength: number, maxLength = minLength): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), minLength, maxLength });
const lower = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
const base64 = `${lower}${lower.toUpperCase()}${digits}+/`;

/** Never a word of a sentence, nor a path: a digit stands within. */
const word = fc
  .tuple(of(`${lower}${lower.toUpperCase()}${digits}-_.~!$%^&*()+;`, 5, 20), of(digits, 3))
  .map((parts) => parts.join('x'))
  // A flag, and a variable of a shell, are none.
  .filter((one) => !/^(?:--|[$])/.test(one));
const phrase = fc.tuple(word, word).map((words) => words.join(', and '));
const data = of(base64, 40, 120).map((text) => `${text}Q9==`);

interface Hidden {
  readonly secret: string;
  readonly text: string;
}

const within = (secret: fc.Arbitrary<string>, ...contexts: readonly string[]): fc.Arbitrary<Hidden> =>
  fc.tuple(secret, fc.constantFrom(...contexts)).map(([one, context]) => ({ secret: one, text: context.replaceAll('{}', () => one) }));

const key = (kind: string, body: string): string => `-----BEGIN ${kind}PRIVATE KEY-----\n${body}\n-----END ${kind}PRIVATE KEY-----`;

const hidden = fc.oneof(
  within(
    word,
    'K3S_TOKEN={}',
    'export RKE2_TOKEN="{}"',
    "Environment='K3S_AGENT_TOKEN={}' A=b",
    'Environment="DB_PASSWORD={}" "X=y"',
    'token: {}',
    '  agent-token: "{}"',
    'node password: {}',
    'k3s agent --token {} --server https://a:6443',
    '4711\t/usr/local/bin/k3s\tagent\t--token\t{}\t--node-name\ta',
    '--docker-password={}',
    "    agent \\\n\t'--token' \\\n\t'{}' \\\n\t'--server' \\",
    'k3s agent --token \\\n  {} \\\n  --debug',
    'datastore-endpoint: mysql://root:{}@tcp(10.0.0.1:3306)/k3s',
    'HTTPS_PROXY=http://proxy:{}@10.0.0.1:3128',
    'level=fatal msg="starting" token={} server=a',
    '{"auths":{"r":{"username":"u","password":"{}","email":"e"}}}',
    'config: {\\"password\\":\\"{}\\",\\"user\\":\\"u\\"}',
    'aws_secret_access_key = {}',
    'AWS_SECRET_ACCESS_KEY={}',
    'K3s-Node-Password: {}',
    'authorization: Bearer {}',
    'curl -H "Authorization: Bearer {}" https://a',
    'PrivateKey = {}',
    'apiKey: {}',
    'clientSecret: {}',
  ),
  within(
    phrase,
    "'--token' \\\n'{}'",
    '  password: {}',
    'password: "{}"',
    "token: '{}'",
    '{"secret": "{}", "a": 1}',
    'Environment="PASSWORD={}"',
  ),
  within(
    data,
    '    client-key-data: {}',
    '"auth": "{}"',
    '"identitytoken": "{}"',
    'auth = "{}"',
    'secret: {}',
    'Proxy-Authorization: Basic {}',
    key('RSA ', '{}'),
    key('EC ', '{}'),
    key('', '{}'),
    key('OPENSSH ', 'line\n{}\nline'),
    `{"key":"${key('RSA ', '{}').replaceAll('\n', '\\n')}","a":"b"}`,
    '-----BEGIN PRIVATE KEY-----\n{}',
    'key LS0tLS1CRUdJTiBS{}',
  ),
  within(
    word.filter((one) => /^[a-zA-Z0-9]/.test(one)),
    'password: first9x\n  {}\nend: a',
    'user:\n  password: !!str first9x\n\n    second\n    {}\n  end: a',
    'password:\n  {}\n  second\nend: a',
    'token: "first\n  {}"\nend: a',
    "- token: 'it''s\n    {}'\n  end: a",
    'token: # below\n  x\npassword:\n  "{}\n  b"\nend: a',
    'May 14 10:00:00 host a[1]: password: |\nMay 14 10:00:00 host a[1]:   {}\nMay 14 10:00:00 host a[1]: end',
    '2024-05-14T10:00:00+0000 host a[1]: token: "x\n2024-05-14T10:00:00+0000 host a[1]:   {}"\n2024-05-14T10:00:00+0000 host a[1]: end',
    '2024-05-14T10:00:00.1Z stderr F I0514 10:00:00.1 7 a.go:1] secret: >-\n2024-05-14T10:00:00.1Z stderr F   {}\n2024-05-14T10:00:00.1Z stderr F end',
  ),
  within(of(`${lower}${digits}`, 16), 'kubeadm join --token abcdef.{}', 'bootstrap abcdef.{}, twice abcdef.{}', 'token: abcdef.{}'),
  within(word, `K3S_TOKEN=K10${'0a1b'.repeat(16)}::server:{}`, `found K10${'0a1b'.repeat(16)}::node:{} in it`),
  within(of(`${lower.toUpperCase()}${digits}`, 16), 'aws_access_key_id = AKIA{}', 'key ASIA{} used'),
  within(
    of(`${base64.slice(0, 62)}-_`, 20, 60),
    'token is eyJhbGciOi.eyJpc3Mi.{}',
    'ghp_{}',
    'remote https://glpat-{}@host',
    'jwt eyJh{}.eyJb{}.{}.',
  ).filter(({ secret }) => /^[A-Za-z0-9]/.test(secret) && !secret.includes('-') && !secret.includes('_')),
);

const noise = fc.oneof(
  fc.constantFrom(
    'I0101 10:00:00.000000 1 server.go:1] "Started kubelet"',
    '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
    'client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t',
    'tokenFile: /var/run/secrets/token',
    'token: invalid, signature: bad',
    'password: ""',
    'token: ${TOKEN}',
    'secret "a" not found',
    'https://10.0.0.1:6443/api?mail=a@b',
    '--token --server x',
    'Basic authentication and bearer authentication',
    '--anonymous-auth=false',
    "auth: 'unclosed",
    'password: "unclosed \\" still',
    'token',
    'token:',
    '密码 password: 绝密绝密绝密 密码',
    '-----END RSA PRIVATE KEY-----',
    '-----BEGIN RSA PRIVATE KEY-----',
    '<redacted-zz>',
    'token: <redacted-zzz>x',
  ),
  fc
    .array(
      fc.constantFrom(
        'token',
        'password',
        ': ',
        '=',
        ' ',
        '\t',
        '"',
        "'",
        '\\',
        '\\"',
        ',',
        '@',
        '://',
        ':',
        '/',
        '--',
        '-',
        'a1',
        'eyJ',
        '.',
        'Bearer ',
        'May 14 10:00:00 h a[1]: ',
        '\n',
        '\n  ',
        '|',
        '#',
        '!',
        'K10',
        '::',
      ),
      { maxLength: 25 },
    )
    .map((parts) => parts.join('')),
);

const document = fc
  .array(fc.oneof({ weight: 2, arbitrary: hidden }, { weight: 1, arbitrary: noise.map((text): Hidden => ({ secret: '', text })) }), {
    minLength: 150,
    maxLength: 150,
  })
  // A key without an end hides what follows: then nothing else would be tried.
  .map((parts) =>
    parts.sort(
      (one, other) =>
        Number(one.text.includes('BEGIN') && !one.text.includes('END')) -
        Number(other.text.includes('BEGIN') && !other.text.includes('END')),
    ),
  );

for (const [name, redactor] of Object.entries(redactors)) {
  test(`no secret is left by ${name}`, () => {
    fc.assert(
      fc.property(document, (parts) => {
        const safe = redactor(parts.map(({ text }) => text).join('\n'));
        for (const { secret, text } of parts) {
          if (secret !== '' && safe.includes(secret)) assert.fail(`${JSON.stringify(text)} became ${JSON.stringify(redactor(text))}`);
        }
      }),
      { numRuns: name === 'redact' ? 20 : 2, endOnFailure: true },
    );
  });
}

for (const [name, redactor] of Object.entries(redactors).slice(1)) {
  test(`${name} and \`redact\` agree`, () => {
    fc.assert(
      fc.property(document, (parts) => {
        const text = parts.map((part) => part.text).join('\n');
        const [one, other] = [numbered(redact(text)).split('\n'), numbered(redactor(text)).split('\n')];
        assert.deepEqual(other, one);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });
}

const public_ = [
  'client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t',
  'Unable to authenticate the request: invalid bearer token, token: expired',
  'kubelet --bootstrap-kubeconfig=/etc/kubernetes/bootstrap-kubelet.conf --anonymous-auth=false --authorization-mode=Webhook',
  'tokenFile: /var/run/secrets/kubernetes.io/serviceaccount/token',
  'password: ""',
  'server: https://10.0.0.1:6443',
  'K3S_TOKEN=${K3S_TOKEN}',
];

for (const [name, redactor] of Object.entries(redactors)) {
  test(`what is public stays, and equal secrets have equal stand-ins: ${name}`, () => {
    assert.deepEqual(redactor(public_.join('\n')).split('\n'), public_);
    const hash = '0a1b'.repeat(16);
    const safe = numbered(
      redactor(
        `K3S_TOKEN=K10${hash}::server:se1cret\ntoken: se1cret\npassword=other1x\n--token abcdef.0123456789abcdef x\n"token": "se1cret"`,
      ),
    );
    assert.equal(
      safe,
      `K3S_TOKEN=K10${hash}::server:<redacted-1>\ntoken: <redacted-1>\npassword=<redacted-2>\n--token abcdef.<redacted-3> x\n"token": "<redacted-1>"`,
    );
  });

  test(`${name} is done soon with hostile lines`, () => {
    const lines = [
      'token: a1b2c3 ',
      'eyJ',
      'eyJa.',
      'K10',
      '-----',
      '--token ',
      '://a:',
      'AKIA',
      'a1b2c3.',
      '"token":"',
      "token='",
      'token=\\"',
    ];
    const { length } = redactor(lines.map((line) => line.repeat(Math.ceil(40_000 / line.length))).join('\n'));
    assert.ok(length < 600_000);
  });
}

const blocks = [
  'user:\n  password: |\n    correct horse\n\n    battery\n  name: a\nend: b',
  '- token: >-  # folded\n    staple\n  name: kept\n- x: y',
  '"client-secret": !!binary &a |2+\n    a: token: |\n      inner\nother: z',
  'K3S_TOKEN: |\r\n  secret here\r\nnext: kept\r',
  'May 14 10:00:00 h a[1]: password: |\nMay 14 10:00:00 h a[1]:   correct horse\nMay 14 10:00:00 h a[1]: kept',
  'password: a9b8c7\n  correct horse\nend: b',
  'password:\n  correct horse\nend: b',
  'token: "a\n  correct horse"\nend: b',
  'auth: |\n  -----BEGIN RSA PRIVATE KEY-----\n  abc\n  -----END RSA PRIVATE KEY-----\n  more\nafter: kept',
];

for (const [name, hide] of Object.entries(redactors)) {
  test(`${name} hides the lines of a block of YAML that is a secret, and no line after it`, () => {
    for (const text of blocks) {
      const safe = hide(text);
      for (const secret of ['horse', 'battery', 'staple', 'inner', 'secret here', 'abc', 'more']) assert.ok(!safe.includes(secret), safe);
      assert.equal(safe.split('\n').at(-1), text.split('\n').at(-1));
      assert.equal(numbered(safe), numbered(redact(text)));
    }
    assert.match(hide(blocks[0] ?? ''), /^ {2}name: a$/m);
    assert.match(hide(blocks[1] ?? ''), /^ {2}name: kept$/m);
    const mapping = 'auth:\n  enabled: yes\nsecret:\n  - name: a\ntoken: expired\n  at this place\npassword: |\nkept';
    assert.equal(hide(mapping), mapping);
    const harmless = 'args: |\n  kept\npassword: x\n  # |\ntokens are |\n  kept';
    assert.equal(hide(harmless), harmless);
  });

  test(`${name} leaves no part of a secret at the end of a line that is cut, and hides what goes on below it`, () => {
    for (const secret of [
      'abcdef.0123456789abcdef',
      'eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0dXJl',
      'password=x7x7x7x7x7x7x7x7',
      'https://me:x7x7x7x7x7x7@a/',
    ]) {
      for (let seen = 1; seen < secret.length; seen += 11) {
        const safe = hide(`${'a '.repeat((16_384 - seen) / 2)}${seen % 2 === 1 ? ' ' : ''}${secret} b`.replace(/ {2}/, ' '));
        assert.ok(!safe.includes(secret.slice(0, 9)) && safe.endsWith('a <cut>'), safe.slice(-60));
      }
    }
    const carried = `${'a '.repeat(9000)}--token \\\n  x7x7x7x7x7 \\\n  --other`;
    const safe = hide(carried);
    assert.ok(!safe.includes('x7x7') && safe.endsWith('--other'), safe.slice(-60));
  });
}
