// What kubectl shows: every output form, selectors, sorting, pages, watches, explanations and descriptions.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { until } from '../muster-process.ts';
import { withEveryKubectl } from './with-kubectl.ts';

const objects = (name: string, color: string, n: number): object[] => [
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, labels: { color } }, data: { n: String(n), note: `${name} is ${color}` } },
  {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, labels: { color } },
    spec: { nodeName: n === 1 ? 'somewhere' : '', containers: [{ name: 'c', image: `image:${n}`, ports: [{ containerPort: 80 }] }] },
  },
];

const service = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'svc' },
  spec: { selector: { color: 'red' }, ports: [{ port: 80 }] },
};
const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'sec' }, data: { password: 'Z2VoZWlt' } };
const node = {
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name: 'somewhere', labels: { 'kubernetes.io/hostname': 'somewhere' } },
  spec: { podCIDR: '10.1.0.0/24', taints: [{ key: 'k', value: 'v', effect: 'NoSchedule' }] },
};

const columns = (line: string | undefined): string[] => (line ?? '').split(/\s{2,}/);

withEveryKubectl('reading', (around) => {
  const run = (words: string): Promise<string> => around().kubectl.do(words.split(' '));
  const lines = async (words: string): Promise<string[]> => (await run(words)).trimEnd().split('\n');

  before(async () => {
    const items = [...objects('one', 'red', 1), ...objects('two', 'red', 2), ...objects('three', 'blue', 3), service, secret, node];
    await around().kubectl.do(['create', '-f', '-'], { input: JSON.stringify({ apiVersion: 'v1', kind: 'List', items }) });
  });

  test('the table of pods, and what `-o wide` adds', async () => {
    const [head, first] = await lines('get pods');
    assert.equal(head?.replace(/\s+/g, ' '), 'NAME READY STATUS RESTARTS AGE');
    assert.match(first ?? '', /^one\s+0\/1\s+Pending\s+0\s+\d+s$/);
    assert.equal(
      (await lines('get pods -o wide'))[0]?.replace(/\s{2,}/g, '|'),
      'NAME|READY|STATUS|RESTARTS|AGE|IP|NODE|NOMINATED NODE|READINESS GATES',
    );
  });

  test('the tables of services, nodes, config maps, secrets, service accounts and namespaces', async () => {
    const heads = async (words: string): Promise<string> => ((await lines(words))[0] ?? '').replace(/\s{2,}/g, '|');
    assert.equal(await heads('get svc -o wide'), 'NAME|TYPE|CLUSTER-IP|EXTERNAL-IP|PORT(S)|AGE|SELECTOR');
    assert.equal(await heads('get nodes'), 'NAME|STATUS|ROLES|AGE|VERSION');
    assert.equal(
      await heads('get nodes -o wide'),
      'NAME|STATUS|ROLES|AGE|VERSION|INTERNAL-IP|EXTERNAL-IP|OS-IMAGE|KERNEL-VERSION|CONTAINER-RUNTIME|REASON|HEARTBEAT',
    );
    assert.equal(await heads('get cm'), 'NAME|DATA|AGE');
    assert.equal(await heads('get secrets'), 'NAME|TYPE|DATA|AGE');
    assert.match(await heads('get sa'), /^NAME\|(SECRETS\|)?AGE$/);
    assert.equal(await heads('get ns'), 'NAME|STATUS|AGE');
    assert.equal(await heads('get endpoints'), 'NAME|ENDPOINTS|AGE');
    assert.equal(await heads('get clusterroles'), 'NAME|CREATED AT');
    assert.equal(await heads('get clusterrolebindings -o wide'), 'NAME|ROLE|AGE|USERS|GROUPS|SERVICEACCOUNTS');
  });

  test('`-A` shows namespaces, several kinds at once show theirs', async () => {
    assert.match((await lines('get cm -A'))[0] ?? '', /^NAMESPACE\s+NAME\s+DATA\s+AGE$/);
    const both = await run('get cm,svc');
    assert.match(both, /configmap\/one[^]*service\/kubernetes/);
    assert.match(await run('get cm/one pod/two -o name'), /^configmap\/one\npod\/two\n$/);
  });

  test('`get all` finds the categories', async () => {
    const said = await run('get all -o name');
    assert.match(said, /pod\/one/);
    assert.match(said, /service\/svc/);
  });

  test('`-o json` and `-o yaml` of one and of many', async () => {
    const { kubectl } = around();
    const one = await kubectl.json(['get', 'cm', 'one']);
    assert.deepEqual([one.kind, one.apiVersion, one.data.n], ['ConfigMap', 'v1', '1']);
    assert.match(one.metadata.creationTimestamp, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const many = await kubectl.json(['get', 'cm', '-l', 'color']);
    assert.deepEqual([many.kind, many.items.length], ['List', 3]);
    assert.match(await run('get cm one -o yaml'), /^apiVersion: v1\ndata:\n {2}"?n"?: "1"\n {2}note: one is red\nkind: ConfigMap\n/);
  });

  test('`-o name`, jsonpath, go-template and custom columns', async () => {
    assert.equal(await run('get cm -l color=red -o name'), 'configmap/one\nconfigmap/two\n');
    assert.equal(await run('get cm one -o jsonpath={.data.note}'), 'one is red');
    assert.equal(await run('get pods -o jsonpath={.items[*].spec.containers[0].image}'), 'image:1 image:3 image:2');
    assert.equal(await run('get cm one -o go-template={{.data.n}}'), '1');
    const rows = await lines('get cm -l color -o custom-columns=NAME:.metadata.name,N:.data.n');
    assert.deepEqual(rows.map(columns), [
      ['NAME', 'N'],
      ['one', '1'],
      ['three', '3'],
      ['two', '2'],
    ]);
  });

  test('`--sort-by`, `--show-labels`, `-L`, `--no-headers`', async () => {
    const sorted = await lines('get cm -l color --sort-by={.data.n} --no-headers');
    assert.deepEqual(
      sorted.map((line) => columns(line)[0]),
      ['one', 'two', 'three'],
    );
    assert.match((await lines('get cm one --show-labels'))[1] ?? '', /color=red$/);
    assert.match((await lines('get cm one -L color'))[0] ?? '', /COLOR$/);
  });

  test('label selectors: equality, sets, absence', async () => {
    const names = async (selector: string): Promise<string> =>
      (await around().kubectl.do(['get', 'cm', '-l', selector, '-o', 'name'])).trim().replaceAll('configmap/', '').replaceAll('\n', ' ');
    assert.equal(await names('color=red'), 'one two');
    assert.equal(await names('color!=red'), 'kube-root-ca.crt three');
    assert.equal(await names('color in (blue, green)'), 'three');
    assert.equal(await names('color notin (blue),color'), 'one two');
    assert.equal(await names('!color'), 'kube-root-ca.crt');
  });

  test('field selectors, and which are not supported', async () => {
    assert.equal(await run('get cm --field-selector metadata.name=two -o name'), 'configmap/two\n');
    assert.equal(await run('get pods --field-selector spec.nodeName=somewhere -o name'), 'pod/one\n');
    assert.equal(await run('get pods --field-selector status.phase!=Pending -o name'), '');
    const said = await around().kubectl.fail(['get', 'cm', '--field-selector', 'data.n=1']);
    assert.match(said, /field label not supported: data\.n|is not a known field selector/);
  });

  test('`--chunk-size` pages through everything', async () => {
    assert.equal(
      (await lines('get cm -A --chunk-size=1 --no-headers')).length,
      (await lines('get cm -A --chunk-size=0 --no-headers')).length,
    );
    assert.match(await run('get clusterroles --chunk-size=2 -o name'), /cluster-admin/);
  });

  test('what is not there is NotFound, and an unknown kind is told', async () => {
    assert.equal(await around().kubectl.fail(['get', 'cm', 'nothing']), 'Error from server (NotFound): configmaps "nothing" not found\n');
    assert.match(await around().kubectl.fail(['get', 'widgets']), /the server doesn't have a resource type "widgets"/);
    assert.equal(await run('get cm nothing --ignore-not-found'), '');
    assert.match((await around().kubectl.say(['get', 'pods', '-n', 'empty'])).stderr, /No resources found in empty namespace/);
  });

  test('`-w` shows what is there and what changes, `--watch-only` only what changes', async () => {
    const { kubectl } = around();
    await run('create ns watched');
    await run('create cm first -n watched');
    const all = kubectl.start(['get', 'cm', '-n', 'watched', '-w', '--no-headers']);
    const changes = kubectl.start(['get', 'cm', '-n', 'watched', '--watch-only', '-o', 'name']);
    const events = kubectl.start(['get', 'cm', '-n', 'watched', '-w', '--output-watch-events', '-o', 'json']);
    await until(`the first: ${all.said()}`, () => all.said().includes('first') && events.said().includes('"ADDED"'));
    // --watch-only says nothing when it has begun, so the change is repeated until it is seen.
    let times = 0;
    await until('a change', async () => {
      await run(`annotate --overwrite cm first -n watched times=${times++}`);
      return changes.said().includes('configmap/first');
    });
    await run('delete cm first -n watched');
    await until('the deletion', () => events.said().includes('"DELETED"'));
    assert.match(all.said(), /^(kube-root-ca\.crt .*\n)?first +0 +\d+s\n/m);
    await Promise.all([all.end(), changes.end(), events.end()]);
  });

  test('`explain`, of fields and all the way down', async () => {
    const pods = await run('explain pods');
    assert.match(pods, /KIND:\s+Pod\nVERSION:\s+v1/);
    assert.match(pods, /Pod is a collection of containers that can run on a host/);
    assert.match(await run('explain pod.spec.containers.image'), /(FIELD|image).*<string>/);
    const deep = await run('explain service --recursive');
    assert.match(deep, /\bnodePort\s+<integer>/);
    assert.match(await run('explain lease.spec'), /holderIdentity/);
    assert.match(await run('explain csr.spec.usages'), /usages/);
    assert.match(await run('explain clusterroles.rules --api-version=rbac.authorization.k8s.io/v1'), /nonResourceURLs/);
    assert.match(await around().kubectl.fail(['explain', 'pod.nothing']), /field "nothing" does not exist/);
  });

  test('`describe` of a node, a namespace, a service, a secret, a pod, a service account and a config map', async () => {
    const { kubectl } = around();
    const describe = (words: string): Promise<string> => kubectl.do(['describe', ...words.split(' ')]);
    assert.match(
      await describe('node somewhere'),
      /Taints:\s+k=v:NoSchedule[^]*PodCIDR:\s+10\.1\.0\.0\/24[^]*Non-terminated Pods:\s+\(1 in total\)/,
    );
    assert.match(await describe('ns default'), /Name:\s+default[^]*Status:\s+Active/);
    assert.match(await describe('svc svc'), /Selector:\s+color=red[^]*Port:\s+<unset>\s+80\/TCP/);
    const secrets = await describe('secret sec');
    assert.match(secrets, /password:\s+6 bytes/);
    assert.ok(!secrets.includes('Z2VoZWlt'));
    assert.match(await describe('pod one'), /Name:\s+one[^]*Image:\s+image:1[^]*Node-Selectors:\s+<none>/);
    assert.match(await describe('sa default'), /Name:\s+default[^]*Namespace:\s+default/);
    assert.match(await describe('cm one'), /one is red/);
    assert.match(await describe('clusterrole view'), /configmaps/);
    assert.match(await describe('clusterrolebinding cluster-admin'), /system:masters/);
    assert.match(await describe('role -n kube-public'), /Name:|^$/);
  });

  test('`api-resources` and `api-versions`', async () => {
    const resources = await lines('api-resources --no-headers -o name');
    for (const name of [
      'configmaps',
      'nodes',
      'leases.coordination.k8s.io',
      'certificatesigningrequests.certificates.k8s.io',
      'clusterroles.rbac.authorization.k8s.io',
      'csinodes.storage.k8s.io',
      'runtimeclasses.node.k8s.io',
      'selfsubjectaccessreviews.authorization.k8s.io',
      'tokenreviews.authentication.k8s.io',
    ])
      assert.ok(resources.includes(name), name);
    assert.ok(!resources.includes('deployments.apps'));
    assert.match(await run('api-resources --namespaced=false --verbs=list -o wide'), /nodes\s+no\s+/);
    const versions = await lines('api-versions');
    for (const version of ['v1', 'coordination.k8s.io/v1', 'certificates.k8s.io/v1', 'rbac.authorization.k8s.io/v1'])
      assert.ok(versions.includes(version), version);
  });

  test('short names, singular, kind with group', async () => {
    for (const word of ['cm', 'configmap', 'configmaps', 'ConfigMap', 'configmaps.v1.'])
      assert.equal(await run(`get ${word} one -o name`), 'configmap/one\n');
    assert.match(await run('get csr,leases.coordination.k8s.io,sa -A -o name'), /serviceaccount\/default/);
  });

  test('`get --raw`, `version`, `cluster-info`, `config view`', async () => {
    const { kubectl, muster } = around();
    assert.equal(await run('get --raw /readyz'), 'ok');
    assert.match(await run('get --raw /readyz?verbose'), /\[\+\]ping ok\n[^]*readyz check passed/);
    assert.equal(JSON.parse(await run('get --raw /api/v1/namespaces/default/configmaps/one')).data.n, '1');
    assert.match(await run('get --raw /metrics'), /^# (HELP|TYPE) /m);
    assert.match((await kubectl.json(['version'])).serverVersion.gitVersion, /^v1\.\d+\./);
    assert.ok((await run('cluster-info')).includes(muster.access.url));
    assert.equal((await kubectl.json(['config', 'view', '--minify'])).clusters[0].cluster.server, muster.access.url);
  });

  test('pretty and protobuf: what kubectl -v=8 asks for is what it gets', async () => {
    const { stderr } = await around().kubectl.say(['get', 'cm', 'one', '-v=8']);
    assert.match(stderr, /as=Table;v=v1;g=meta\.k8s\.io/);
    assert.match(stderr, /200 OK/);
  });

  test('`get events` and `events`', async () => {
    const { kubectl } = around();
    const { uid } = (await kubectl.json(['get', 'pod', 'one'])).metadata;
    const event = {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { name: 'e1', namespace: 'default' },
      involvedObject: { kind: 'Pod', apiVersion: 'v1', name: 'one', namespace: 'default', uid },
      reason: 'Tested',
      message: 'seen by a test',
      type: 'Normal',
      lastTimestamp: '2020-01-01T00:00:00Z',
    };
    await kubectl.do(['create', '-f', '-'], { input: JSON.stringify(event) });
    assert.match(await run('get events'), /Normal\s+Tested\s+pod\/one\s+seen by a test/);
    assert.match(await run('describe pod one'), /Tested[^]*seen by a test/);
    if (kubectl.minor >= 26) assert.match(await run('events --for pod/one'), /seen by a test/);
  });

  test('`proxy` passes requests on, watches too', async () => {
    const proxy = around().kubectl.start(['proxy', '--port=0']);
    await until('the address', () => /127\.0\.0\.1:\d+/.test(proxy.said()));
    const url = `http://${/127\.0\.0\.1:\d+/.exec(proxy.said())?.[0] ?? ''}`;
    const answer = await fetch(`${url}/api/v1/namespaces/default/configmaps/one`);
    assert.equal(((await answer.json()) as { data: { n: string } }).data.n, '1');
    const watch = await fetch(`${url}/api/v1/namespaces/default/configmaps?watch=1&timeoutSeconds=1&fieldSelector=metadata.name%3Done`);
    assert.match(await watch.text(), /^\{"type":"ADDED","object":\{.*"name":"one"/);
    await proxy.end();
  });
});
