// The shell collector on machines as they are: with the programs of Debian and with busybox alone, by three shells. What it reads is what
// the doctor itself reads; it changes nothing, waits for nobody, and gives no secret away.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readBundle } from '../../src/doctor/papers/bundle-text.ts';
import type { Paper } from '../../src/doctor/papers/paper.ts';
import { readingList } from '../../src/doctor/papers/reading-list.ts';
import { program, type TemporaryFolder, temporaryFolder } from '../muster-process.ts';
import { muster } from './muster-command.ts';

const shells: Readonly<Record<string, readonly string[]>> = { dash: ['dash'], bash: ['bash'], busybox: ['busybox', 'sh'] };
const isThere = (words: readonly string[]): boolean => spawnSync(words[0] ?? '', [...words.slice(1), '-c', 'true']).status === 0;

const without = (): string | false => {
  if (process.getuid?.() !== 0) return 'only root can make a root of its own';
  if (spawnSync('unshare', ['--mount', 'true']).status !== 0) return 'no mount namespaces here';
  return false;
};

const secrets = ['hush3nTheToken', 'UrlPassw0rd', 'bm9ib2R5IHNlZXMgdGhpcyBrZXk5OTk=', 'd0ckerAuthData=='];

const files: Readonly<Record<string, string>> = {
  '/etc/kubernetes/kubelet.conf': `apiVersion: v1\nkind: Config\nclusters:\n- name: a\n  cluster:\n    server: https://127.0.0.1:1\nusers:\n- name: a\n  user:\n    client-key-data: ${secrets[2] ?? ''}\n`,
  '/etc/rancher/k3s/config.yaml': `server: https://127.0.0.1:1\ntoken: ${secrets[0] ?? ''}\n`,
  '/srv/k3s.env': `K3S_URL=https://127.0.0.1:1\nK3S_TOKEN=${secrets[0] ?? ''}\n`,
  '/srv/proxy.yaml': 'kind: KubeProxyConfiguration\nhostnameOverride: other\nmode: nftables\n',
  '/etc/docker/daemon.json': `{"auth": "${secrets[3] ?? ''}", "exec-opts": ["native.cgroupdriver=systemd"]}`,
  '/etc/default/kubelet': `HTTPS_PROXY=http://u:${secrets[1] ?? ''}@10.0.0.1:3128\nKUBELET_EXTRA_ARGS=--v=2`,
  '/var/lib/kubelet/pki/kubelet.crt': '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
  '/var/log/syslog': `first line\n${`${'x'.repeat(99)}\n`.repeat(20_000)}last line ${secrets[0] ?? ''} token=${secrets[0] ?? ''}`.replace(
    `line ${secrets[0] ?? ''} `,
    'line ',
  ),
};

/** Makes a root over this one that keeps what is written apart, and runs the collector in it. */
const stage = `set -e
mount --make-rprivate / && mount -t tmpfs tmpfs /mnt && mkdir /mnt/upper /mnt/work /mnt/root
for hidden in etc/kubernetes etc/rancher var/lib/kubelet var/lib/rancher; do mkdir -p "/mnt/upper/$(dirname $hidden)"; mknod "/mnt/upper/$hidden" c 0 0; done
mount -t overlay overlay -o lowerdir=/,upperdir=/mnt/upper,workdir=/mnt/work /mnt/root
mount -t proc proc /mnt/root/proc; mount --rbind /sys /mnt/root/sys; mount --rbind /dev /mnt/root/dev
tar -C "$1/files" -c . | tar -C /mnt/root -x --no-same-owner
mkfifo /mnt/root/etc/kubernetes/bootstrap-kubelet.conf
mkdir -p /mnt/root/fakes /mnt/root/bb
# Busybox alone, but for what is looked at: its own applets come first.
if [ "$2" = busybox ]; then cp "$(command -v busybox)" /mnt/root/bb/; chroot /mnt/root /bb/busybox --install -s /bb; fi
printf '#!/bin/sh\\ntrap "" TERM\\nsleep 60\\n' > /mnt/root/fakes/timedatectl
printf '#!/bin/sh\\necho no such link >&2\\necho half an answer\\nexit 3\\n' > /mnt/root/fakes/ss
printf '#!/bin/sh\n[ "$*" = "cat k3s.service" ] || exit 1\nprintf "# /etc/systemd/system/k3s.service\\n[Service]\\nEnvironmentFile=-/srv/%%s.env\\nExecStart=/usr/local/bin/k3s server\\n" %%N\n' > /mnt/root/fakes/systemctl
cp /bin/dash /mnt/root/fakes/kube-proxy
chmod 755 /mnt/root/fakes/*
chroot /mnt/root /fakes/kube-proxy -c 'while :; do sleep 1; done' --config=/srv/proxy.yaml & proxy=$!
cp "$1/collect.sh" /mnt/root/collect.sh
list() { (cd /mnt/upper && find . -newermt @0 -printf '%p %y %s %T@ %m\\n' | sort); }
list > "$1/$2.before"
shift 1; name=$1; shift
path=/fakes:/usr/sbin:/usr/bin:/sbin:/bin; [ "$name" != busybox ] || path=/fakes:/bb
set +e; chroot /mnt/root /usr/bin/env -i PATH=$path "$@" /collect.sh > "$FOLDER/$name.bundle" 2> "$FOLDER/$name.said"
echo $? > "$FOLDER/$name.code"
kill $proxy
list > "$FOLDER/$name.after"`;

describe('muster collect --script', { skip: without() }, () => {
  const folder: TemporaryFolder = temporaryFolder();
  const tried = Object.entries(shells).filter(([, words]) => isThere(words));
  const bundles = new Map<string, Paper[]>();
  const took = new Map<string, number>();
  const said = (name: string, what: string): string => readFileSync(join(folder.path, `${name}.${what}`), 'utf8');

  before(() => {
    for (const [path, text] of Object.entries(files)) {
      const at = join(folder.path, 'files', path);
      mkdirSync(join(at, '..'), { recursive: true });
      writeFileSync(at, text);
    }
    writeFileSync(join(folder.path, 'collect.sh'), muster('collect', '--script').stdout);
    for (const [name, words] of tried) {
      const began = performance.now();
      const { status, stderr } = spawnSync('unshare', ['--mount', 'sh', '-c', stage, 'sh', folder.path, name, ...words], {
        encoding: 'utf8',
        timeout: 180_000,
        env: { ...process.env, FOLDER: folder.path },
      });
      assert.equal(status, 0, stderr);
      took.set(name, performance.now() - began);
      bundles.set(name, readBundle(said(name, 'bundle')) ?? []);
    }
  });
  after(() => {
    folder.remove();
  });

  for (const [name] of tried) {
    test(`${name}: it ends well, says nothing beside the bundle, and changes nothing`, () => {
      assert.equal(said(name, 'code').trim(), '0');
      assert.equal(said(name, 'said'), '');
      assert.equal(said(name, 'after'), said(name, 'before'));
    });

    test(`${name}: every reading of the list is there, read or with the reason why not`, () => {
      const ids = new Set((bundles.get(name) ?? []).map(({ id }) => id));
      const missing = readingList.filter(({ id, kind }) => kind !== 'files' && !ids.has(id)).map(({ id }) => id);
      assert.deepEqual(missing, []);
    });

    test(`${name}: a command that does not end is given up, the status of one that failed is kept, a pipe is no file`, () => {
      const of = (id: string): Paper | undefined => bundles.get(name)?.find((paper) => paper.id === id);
      assert.equal(of('clock')?.why, 'no answer within 5 s');
      assert.deepEqual([of('listeners')?.text, of('listeners')?.status], ['half an answer\n', 3]);
      assert.deepEqual([of('bootstrap-kubeconfig')?.text, of('bootstrap-kubeconfig')?.why], [undefined, 'it is no file']);
      assert.equal(of('user')?.status, 0);
      assert.ok((took.get(name) ?? 0) < 90_000);
    });

    test(`${name}: files that a unit or a process names are read too, and programs are known by their first bytes`, () => {
      const at = (where: string): Paper | undefined => bundles.get(name)?.find((paper) => paper.where === where);
      assert.match(at('/srv/k3s.env')?.text ?? '', /^K3S_URL=https:\/\/127\.0\.0\.1:1\nK3S_TOKEN=<redacted-\d+>\n/);
      assert.equal(at('/srv/k3s.env')?.id, 'k3s-environment');
      assert.match(at('/srv/proxy.yaml')?.text ?? '', /hostnameOverride: other/);
      assert.match(at('/bin/mount')?.text ?? '', /^7f454c46[0-9a-f]{32}\n$/);
    });

    test(`${name}: large files are cut, and no secret is left`, () => {
      const bundle = said(name, 'bundle');
      const log = bundles.get(name)?.find(({ where }) => where === '/var/log/syslog')?.text ?? '';
      assert.ok(log.length <= 1_100_000 && log.includes('last line token=<redacted-') && !log.includes('first line'));
      for (const secret of secrets) assert.ok(!bundle.includes(secret), secret);
      assert.match(bundle, /native\.cgroupdriver=systemd/);
      assert.match(bundle, /-----BEGIN CERTIFICATE-----/);
      // Token and log held the same.
      const stands = bundle.match(/(?:^ token: |last line token=)<redacted-\d+>/gm) ?? [];
      assert.equal(new Set(stands.map((one) => one.replace(/^[^<]*/, ''))).size, 1);
      assert.equal(stands.length, 2);
    });

    test(`${name}: muster doctor --bundle reads it`, () => {
      const { code, stdout } = muster('doctor', '--bundle', join(folder.path, `${name}.bundle`), '-o', 'json');
      assert.ok([3, 5].includes(code ?? 0), stdout);
      assert.equal(JSON.parse(stdout).kind, 'Diagnosis');
    });
  }

  test('all shells bring the same papers', () => {
    const listed = new Set(readingList.map(({ id }) => id));
    const kinds = [...bundles.values()].map((papers) =>
      [...new Set(papers.filter(({ id }) => listed.has(id)).map(({ id, where }) => `${id} ${where}`))].sort(),
    );
    for (const one of kinds.slice(1)) assert.deepEqual(one, kinds[0]);
  });

  test('muster collect is not held up by a pipe either', () => {
    const script = `mount --make-rprivate / && mount -t tmpfs tmpfs /mnt && mkdir -p /mnt/u/etc /mnt/w /mnt/r && mknod /mnt/u/etc/hostname p
      mount -t overlay overlay -o lowerdir=/,upperdir=/mnt/u,workdir=/mnt/w /mnt/r && exec "$@"`;
    const words = [process.execPath, program, 'doctor', '--root', '/mnt/r', '-o', 'json', '--fail-on', 'never'];
    const { status, stderr } = spawnSync('unshare', ['--mount', 'sh', '-c', script, 'sh', ...words], { encoding: 'utf8', timeout: 30_000 });
    assert.equal(status, 0, stderr);
  });
});
