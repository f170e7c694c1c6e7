// Tokens from end to end: made by Muster or by the real kubeadm, believed by the server, and read back by both.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'yaml';
import { Door } from '../door.ts';
import { type MusterProcess, program, startFresh, until } from '../muster-process.ts';

const clusterInfo = '/api/v1/namespaces/kube-public/configmaps/cluster-info';
const kubeadmConfig = '/api/v1/namespaces/kube-system/configmaps/kubeadm-config';
const rbac = '/apis/rbac.authorization.k8s.io/v1';

interface Discovered {
  readonly clusters: readonly { readonly name: string; readonly cluster: { server: string; 'certificate-authority-data': string } }[];
}

const findKubeadm = (): string | undefined =>
  (process.env['PEERS'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, 'kubeadm'))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch (error) {
        if (error instanceof Error && 'code' in error) return false;
        throw error;
      }
    });

const kubeadm = findKubeadm();
const withoutKubeadm = kubeadm === undefined ? 'no kubeadm in a folder of PEERS' : false;
/** kubeadm refuses to do anything for anybody else. */
const withoutRoot = withoutKubeadm || (process.getuid?.() === 0 ? false : 'kubeadm join wants root');

const run = (path: string, words: readonly string[], kubeconfig: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const environment = { PATH: process.env['PATH'], HOME: '/nonexistent', KUBECONFIG: kubeconfig };
    execFile(path, [...words], { env: environment, timeout: 60_000 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${words.join(' ')}: ${stdout}${stderr}`));
    });
  });

describe('bootstrap tokens', () => {
  let muster: MusterProcess;
  let admin: Door;
  let nobody: Door;
  let stop: () => Promise<void>;
  const token = async (...words: string[]): Promise<string> => run(process.execPath, [program, 'token', ...words], muster.kubeconfigPath);
  const created = async (...words: string[]): Promise<string> => (await token('create', ...words)).trim().split('\n').at(-1) ?? '';
  const bearer = (shown: string) => ({ headers: { authorization: `Bearer ${shown}` } });
  const statusFor = async (shown: string, path = kubeadmConfig): Promise<number> => (await nobody.ask(path, bearer(shown))).status;

  const clusterInfoData = async (): Promise<Record<string, string>> =>
    ((await nobody.json(clusterInfo)) as { data: Record<string, string> }).data;

  before(async () => {
    const fresh = await startFresh(['--kubeadm-version', '1.20']);
    ({ muster, stop } = fresh);
    admin = new Door(muster.access);
    nobody = new Door(muster.access, {});
  });
  after(async () => {
    admin.close();
    nobody.close();
    await stop();
  });

  test('anybody may read cluster-info, and nothing beside it', async () => {
    const { clusters } = parse((await clusterInfoData())['kubeconfig'] ?? '') as Discovered;
    const [{ cluster, name } = assert.fail('no cluster')] = clusters;
    assert.deepEqual([name, cluster.server], ['', muster.access.url]);
    assert.deepEqual(Buffer.from(cluster['certificate-authority-data'], 'base64'), muster.access.ca);
    for (const path of [kubeadmConfig, '/api/v1/namespaces/kube-public/configmaps', '/api/v1/nodes'])
      assert.equal((await nobody.ask(path)).status, 403);
  });

  test('`token create` answers when cluster-info is signed; the holder reads what joining needs, and no more', async () => {
    const made = await created();
    assert.match(
      (await clusterInfoData())[`jws-kubeconfig-${made.slice(0, 6)}`] ?? '',
      /^eyJhbGciOiJIUzI1NiIsImtpZCI6I[\w-]+\.\.[\w-]{43}$/,
    );
    for (const path of [kubeadmConfig, '/api/v1/namespaces/kube-system/configmaps/kubelet-config-1.20'])
      assert.equal(await statusFor(made, path), 200);
    assert.equal(await statusFor(made, '/api/v1/nodes/none'), 404);
    for (const path of ['/api/v1/nodes', '/api/v1/namespaces/kube-system/secrets', '/api/v1/namespaces/kube-system/configmaps'])
      assert.equal(await statusFor(made, path), 403, path);
  });

  test('`token create --print-join-command` ends with the line people paste', async () => {
    const line = await created('--print-join-command', '--ttl', '1h');
    const { host, port } = muster.access;
    assert.match(
      line,
      new RegExp(`^kubeadm join ${host}:${port} --token [a-z0-9]{6}\\.[a-z0-9]{16} --discovery-token-ca-cert-hash sha256:[0-9a-f]{64}$`),
    );
  });

  test('a token that is deleted or whose time is over lets nobody in, and is taken out of cluster-info', async () => {
    const [deleted, expired] = [await created(), await created('--ttl', '1s')];
    assert.equal(await token('delete', deleted), `bootstrap token "${deleted.slice(0, 6)}" deleted\n`);
    assert.equal(await statusFor(deleted), 401);
    await until('the token is cleaned away', async () => !(await token('list', '-o', 'name')).includes(expired.slice(0, 6)));
    assert.equal(await statusFor(expired), 401);
    await until('its signature is taken back', async () => !(await nobody.ask(clusterInfo)).text.includes(expired.slice(0, 6)));
  });

  test('guesses wait, a valid token from the same address does not', async () => {
    const made = await created();
    const started = performance.now();
    const guesses = Array.from({ length: 12 }, () => statusFor(`${made.slice(0, 6)}.aaaaaaaaaaaaaaaa`));
    assert.equal(await statusFor(made), 200);
    assert.ok(performance.now() - started < 900);
    assert.deepEqual([...new Set(await Promise.all(guesses))], [401]);
    assert.ok(performance.now() - started > 900);
  });

  test('what joining relies on comes back when somebody deletes it', async () => {
    const paths = [clusterInfo, kubeadmConfig, '/api/v1/namespaces/kube-system/configmaps/kubelet-config'];
    const rights = [
      `${rbac}/clusterrolebindings/kubeadm:node-autoapprove-bootstrap`,
      `${rbac}/clusterroles/kubeadm:get-nodes`,
      `${rbac}/namespaces/kube-public/rolebindings/kubeadm:bootstrap-signer-clusterinfo`,
      `${rbac}/namespaces/kube-system/roles/kubeadm:nodes-kubeadm-config`,
    ];
    for (const path of [...paths, ...rights]) await admin.json(path, { method: 'DELETE' });
    for (const path of [...paths, ...rights]) await until(path, async () => (await admin.ask(path)).status === 200);
    await until('anonymous again', async () => (await nobody.ask(clusterInfo)).status === 200);
  });

  test('kubeadm and Muster list, make and delete each other’s tokens', { skip: withoutKubeadm }, async () => {
    const made = await created('--description', 'by Muster', '--ttl', '2h');
    const kubeconfig = ['--kubeconfig', muster.kubeconfigPath];
    const listed = await run(kubeadm ?? '', ['token', 'list', ...kubeconfig], muster.kubeconfigPath);
    const line = `^${made} +1h +\\S+ +authentication,signing +by Muster +system:bootstrappers:kubeadm:default-node-token`;
    assert.match(listed, new RegExp(`${line}$`, 'm'));
    assert.match(await token('list'), new RegExp(`${line} +<none>$`, 'm'));
    const theirs = (await run(kubeadm ?? '', ['token', 'create', ...kubeconfig], muster.kubeconfigPath)).trim();
    assert.equal(await statusFor(theirs), 200);
    await token('delete', theirs);
    assert.equal(await statusFor(theirs), 401);
    await run(kubeadm ?? '', ['token', 'delete', made.slice(0, 6), ...kubeconfig], muster.kubeconfigPath);
    assert.equal(await statusFor(made), 401);
  });

  test('`kubeadm join` finds and trusts the cluster and reads its configuration', { skip: withoutRoot }, async () => {
    const words = (await created('--print-join-command')).split(' ').slice(2);
    const preflight = (...more: string[]) =>
      run(kubeadm ?? '', ['join', 'phase', 'preflight', ...more, '--ignore-preflight-errors=all'], '');
    assert.match(await preflight(...words), /^\[preflight\] Reading configuration from the cluster\.\.\.$/m);
    const [address = '', ...others] = words;
    const otherKey = [address, ...others.slice(0, -1), `sha256:${'0'.repeat(64)}`];
    await assert.rejects(preflight(...otherKey), /none of the public keys "sha256:[0-9a-f]{64}" are pinned/);
  });
});
