// Who may do what, seen through kubectl: access reviews, impersonation, tokens, and certificates asked for and approved.
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { certificateRequestPem, createCertificateRequest } from '../../src/signing/csr.ts';
import { withEveryKubectl } from './with-kubectl.ts';

const signingRequest = (name: string, signerName: string, commonName: string, organizations: readonly string[] = []): string => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const der = createCertificateRequest({ subject: { commonName, organizations }, key: privateKey });
  return JSON.stringify({
    apiVersion: 'certificates.k8s.io/v1',
    kind: 'CertificateSigningRequest',
    metadata: { name },
    spec: {
      request: Buffer.from(certificateRequestPem(der)).toString('base64'),
      signerName,
      usages: ['digital signature', 'key encipherment', 'client auth'],
    },
  });
};

withEveryKubectl('rights', (around) => {
  const run = (words: string, input?: string): Promise<string> =>
    around().kubectl.do(words.split(' '), input === undefined ? {} : { input });
  const fail = (words: string): Promise<string> => around().kubectl.fail(words.split(' '));
  /** `can-i` answers on stdout and with its exit code. */
  const canI = async (words: string): Promise<string> =>
    (await around().kubectl.say(['auth', 'can-i', ...words.split(' ')])).stdout.trim().split('\n')[0] ?? '';

  test('`auth can-i` for oneself, for others and for groups', async () => {
    await run('create clusterrole cm-reader --verb=get,list --resource=configmaps');
    await run('create rolebinding jane-reads --clusterrole=cm-reader --user=jane');
    await run('create clusterrolebinding crew-reads --clusterrole=cm-reader --group=crew');
    assert.equal(await canI('delete nodes'), 'yes');
    assert.equal(await canI('get configmaps --as=jane'), 'yes');
    assert.equal(await canI('get configmaps --as=jane -n kube-system'), 'no');
    assert.equal(await canI('create configmaps --as=jane'), 'no');
    assert.equal(await canI('get configmaps --as=joe --as-group=crew -n kube-system'), 'yes');
    assert.equal(await canI('get /metrics --as=nobody'), 'no');
    assert.equal(await canI('get /healthz --as=nobody'), 'yes');
    assert.equal(await canI('get pods --subresource=log --as=jane'), 'no');
    assert.equal(await canI('get configmaps/one --as=jane'), 'yes');
  });

  test('`auth can-i --list`', async () => {
    await run('create role lister --verb=list --resource=secrets');
    await run('create rolebinding lists --role=lister --user=lisa');
    const own = await run('auth can-i --list');
    assert.match(own, /\*\.\*\s+\[\]\s+\[\]\s+\[\*\]/);
    assert.match(await run('auth can-i --list --as=lisa'), /secrets\s+\[\]\s+\[\]\s+\[list\]/);
  });

  test('another user does what its role allows, and is told what it may not', async () => {
    await run('create ns rights');
    await run('create role writer -n rights --verb=create,get,list --resource=configmaps');
    await run('create rolebinding writes -n rights --role=writer --user=wanda');
    await run('create cm hers -n rights --as=wanda');
    assert.equal(
      await fail('delete cm hers -n rights --as=wanda'),
      'Error from server (Forbidden): configmaps "hers" is forbidden: User "wanda" cannot delete resource "configmaps" in API group "" in the namespace "rights"\n',
    );
    assert.match(await fail('get nodes --as=wanda'), /cannot list resource "nodes" in API group "" at the cluster scope/);
  });

  test('nobody gives away more than it has', async () => {
    await run('create clusterrole role-maker --verb=create,get,update,bind --resource=roles.rbac.authorization.k8s.io');
    await run('create rolebinding makes --clusterrole=role-maker --user=max');
    const said = await fail('create role too-much --verb=delete --resource=secrets --as=max');
    assert.match(said, /user "max".* is attempting to grant RBAC permissions not currently held/);
  });

  test('`create token` gives a token that is its service account, and only as long as that is there', async () => {
    const { kubectl, muster } = around();
    if (kubectl.minor < 24) return;
    await run('create sa robot');
    const token = (await run('create token robot --duration=15m')).trim();
    const config = join(around().folder, 'token.kubeconfig');
    const words = (line: string): string[] => ['--kubeconfig', config, ...line.split(' ')];
    writeFileSync(
      config,
      `apiVersion: v1\nkind: Config\ncurrent-context: c\ncontexts: [{name: c, context: {cluster: c, user: u}}]\nclusters: [{name: c, cluster: {server: '${muster.access.url}', certificate-authority-data: ${muster.access.ca.toString('base64')}}}]\nusers: [{name: u, user: {token: '${token}'}}]\n`,
    );
    assert.match(await kubectl.fail(words('get cm')), /User "system:serviceaccount:default:robot" cannot list resource "configmaps"/);
    await run('create rolebinding robots-read --clusterrole=view --serviceaccount=default:robot');
    assert.match(await kubectl.do(words('get cm -o name')), /configmap\/kube-root-ca\.crt/);
    if (kubectl.minor >= 28) assert.match(await kubectl.do(words('auth whoami')), /system:serviceaccount:default:robot/);
    await run('delete sa robot');
    assert.match(await kubectl.fail(words('get cm')), /Unauthorized|must be logged in/);
  });

  test('`create token` for a pod, an audience and what is not there', async () => {
    const { kubectl } = around();
    if (kubectl.minor < 24) return;
    const claims = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    assert.deepEqual(claims(await run('create token default --audience=vault')).aud, ['vault']);
    await run('run bound --image=i');
    const bound = claims(await run('create token default --bound-object-kind=Pod --bound-object-name=bound'));
    assert.equal(bound['kubernetes.io'].pod.name, 'bound');
    assert.match(await fail('create token nobody'), /serviceaccounts "nobody" not found/);
  });

  test('`certificate approve` and `deny`', async () => {
    const { kubectl } = around();
    await run('create -f -', signingRequest('good', 'kubernetes.io/kube-apiserver-client', 'ann', ['crew']));
    await run('create -f -', signingRequest('bad', 'kubernetes.io/kube-apiserver-client', 'bob'));
    assert.match(
      await run('get csr good --no-headers'),
      /good\s+\d+s\s+kubernetes\.io\/kube-apiserver-client\s+kubernetes-admin\s+(<none>\s+)?Pending/,
    );
    assert.equal(await run('certificate approve good'), 'certificatesigningrequest.certificates.k8s.io/good approved\n');
    assert.equal(await run('certificate deny bad'), 'certificatesigningrequest.certificates.k8s.io/bad denied\n');
    assert.match(await run('get csr --no-headers'), /bad\s.*\sDenied\ngood\s.*\sApproved/);
    const { spec, status } = await kubectl.json(['get', 'csr', 'good']);
    assert.deepEqual([spec.username, status.conditions[0].type, status.conditions[0].status], ['kubernetes-admin', 'Approved', 'True']);
    assert.match(await run('describe csr good'), /Requesting User:\s+kubernetes-admin[^]*Common Name:\s+ann/);
    assert.match(await fail('certificate approve nothing'), /NotFound/);
  });

  test('approval needs the right for the signer', async () => {
    await run('create -f -', signingRequest('theirs', 'kubernetes.io/kube-apiserver-client', 'eve'));
    await run(
      'create clusterrole csr-approver --verb=get,list,update,patch --resource=certificatesigningrequests,certificatesigningrequests/approval',
    );
    await run('create clusterrolebinding eve-approves --clusterrole=csr-approver --user=eve');
    assert.match(
      await fail('certificate approve theirs --as=eve'),
      /user not permitted to approve requests with signerName "kubernetes\.io\/kube-apiserver-client"/,
    );
  });

  test('a request that is none is refused', async () => {
    const wrong = JSON.parse(signingRequest('broken', 'kubernetes.io/kube-apiserver-client', 'x'));
    wrong.spec.request = Buffer.from('-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----\n').toString('base64');
    assert.match(await around().kubectl.fail(['create', '-f', '-'], { input: JSON.stringify(wrong) }), /spec\.request: Invalid value/);
  });

  test('`auth reconcile` brings roles up to what a file says', async () => {
    const role = (verbs: readonly string[]): string =>
      JSON.stringify({
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'Role',
        metadata: { name: 'rec', namespace: 'default' },
        rules: [{ apiGroups: [''], resources: ['pods'], verbs }],
      });
    await run('auth reconcile -f -', role(['get']));
    await run('auth reconcile -f -', role(['list']));
    const { rules } = await around().kubectl.json(['get', 'role', 'rec']);
    assert.deepEqual(rules.flatMap((rule: { verbs: string[] }) => rule.verbs).sort(), ['get', 'list']);
  });
});
