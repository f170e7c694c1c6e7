// What kubectl writes: every way to create, change and take away an object.
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withEveryKubectl } from './with-kubectl.ts';

const configMap = (name: string, data: Readonly<Record<string, string>>, labels?: Readonly<Record<string, string>>): string =>
  JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, labels }, data });

const pod = (name: string, containers: readonly object[], more: object = {}): string =>
  JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name, ...more }, spec: { containers } });

withEveryKubectl('writing', (around) => {
  const run = (words: string, input?: string): Promise<string> =>
    around().kubectl.do(words.split(' '), input === undefined ? {} : { input });
  const fail = (words: string, input?: string): Promise<string> =>
    around().kubectl.fail(words.split(' '), input === undefined ? {} : { input });
  const json = (words: string) => around().kubectl.json(words.split(' '));

  test('`create` makes an object once', async () => {
    assert.equal(await run('create -f -', configMap('once', { a: '1' })), 'configmap/once created\n');
    assert.match(
      await fail('create -f -', configMap('once', { a: '1' })),
      /Error from server \(AlreadyExists\): .*configmaps "once" already exists/,
    );
    assert.deepEqual((await json('get cm once')).data, { a: '1' });
  });

  test('`create` of a list makes each of its objects', async () => {
    const items = ['first', 'second'].map((name) => JSON.parse(configMap(name, {})));
    const said = await run('create -f -', JSON.stringify({ apiVersion: 'v1', kind: 'List', items }));
    assert.equal(said, 'configmap/first created\nconfigmap/second created\n');
  });

  test('`create` with a generated name says which', async () => {
    const said = await run('create -f -', pod('', [{ name: 'c', image: 'i' }], { generateName: 'made-' }));
    assert.match(said, /^pod\/made-[a-z0-9]{5} created\n$/);
  });

  for (const { words, kind, name, sees } of [
    { words: 'create namespace team-a', kind: 'namespace', name: 'team-a', sees: (found: any) => found.status.phase === 'Active' },
    { words: 'create configmap lit --from-literal=k=v', kind: 'configmap', name: 'lit', sees: (found: any) => found.data.k === 'v' },
    {
      words: 'create secret generic sec --from-literal=password=geheim',
      kind: 'secret',
      name: 'sec',
      sees: (found: any) => found.data.password === 'Z2VoZWlt' && found.type === 'Opaque',
    },
    {
      words: 'create secret docker-registry reg --docker-username=u --docker-password=p --docker-server=s',
      kind: 'secret',
      name: 'reg',
      sees: (found: any) => found.type === 'kubernetes.io/dockerconfigjson',
    },
    {
      words: 'create service clusterip cip --tcp=80:8080',
      kind: 'service',
      name: 'cip',
      sees: (found: any) => /^10\.(9[6-9]|10\d|11[01])\./.test(found.spec.clusterIP) && found.spec.ports[0].targetPort === 8080,
    },
    {
      words: 'create service nodeport np --tcp=80',
      kind: 'service',
      name: 'np',
      sees: (found: any) => found.spec.ports[0].nodePort >= 30000 && found.spec.ports[0].nodePort <= 32767,
    },
    {
      words: 'create service externalname ext --external-name=example.org',
      kind: 'service',
      name: 'ext',
      sees: (found: any) => found.spec.externalName === 'example.org' && found.spec.clusterIP === undefined,
    },
    {
      words: 'create service loadbalancer lb --tcp=80',
      kind: 'service',
      name: 'lb',
      sees: (found: any) => found.spec.type === 'LoadBalancer',
    },
    { words: 'create serviceaccount robot', kind: 'serviceaccount', name: 'robot', sees: () => true },
    {
      words: 'create role reader --verb=get,list --resource=pods,secrets',
      kind: 'role',
      name: 'reader',
      sees: (found: any) => found.rules[0].resources.join() === 'pods,secrets',
    },
    {
      words: 'create clusterrole watcher --verb=watch --resource=nodes',
      kind: 'clusterrole',
      name: 'watcher',
      sees: (found: any) => found.rules[0].verbs.join() === 'watch',
    },
    {
      words: 'create clusterrole urls --verb=get --non-resource-url=/metrics',
      kind: 'clusterrole',
      name: 'urls',
      sees: (found: any) => found.rules[0].nonResourceURLs.join() === '/metrics',
    },
    {
      words: 'create rolebinding readers --role=reader --user=jane --group=crew --serviceaccount=default:robot',
      kind: 'rolebinding',
      name: 'readers',
      sees: (found: any) => found.subjects.length === 3,
    },
    {
      words: 'create clusterrolebinding watchers --clusterrole=watcher --user=jane',
      kind: 'clusterrolebinding',
      name: 'watchers',
      sees: (found: any) => found.roleRef.name === 'watcher',
    },
  ]) {
    test(`\`${words}\``, async () => {
      assert.match(await run(words), new RegExp(`/${name} created`));
      assert.ok(sees(await json(`get ${kind} ${name}`)));
    });
  }

  test('`apply` creates, leaves alone, and changes what differs', async () => {
    assert.equal(await run('apply -f -', configMap('applied', { a: '1', b: '2' })), 'configmap/applied created\n');
    const before = await json('get cm applied');
    assert.equal(await run('apply -f -', configMap('applied', { a: '1', b: '2' })), 'configmap/applied unchanged\n');
    assert.equal((await json('get cm applied')).metadata.resourceVersion, before.metadata.resourceVersion);
    assert.equal(await run('apply -f -', configMap('applied', { a: '9' })), 'configmap/applied configured\n');
    assert.deepEqual((await json('get cm applied')).data, { a: '9' });
  });

  test('`apply` keeps what others added and takes away only what it had put there', async () => {
    await run('apply -f -', configMap('shared', { mine: '1', gone: '1' }, { ours: 'yes' }));
    await run('patch cm shared --type=merge -p {"data":{"theirs":"2"},"metadata":{"labels":{"other":"yes"}}}');
    await run('apply -f -', configMap('shared', { mine: '3' }, {}));
    const found = await json('get cm shared');
    assert.deepEqual(found.data, { mine: '3', theirs: '2' });
    assert.deepEqual(found.metadata.labels, { other: 'yes' });
  });

  test('`apply` merges lists by their keys: one port goes, one stays, one comes', async () => {
    const service = (ports: readonly object[]): string =>
      JSON.stringify({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'merged' }, spec: { selector: { a: 'b' }, ports } });
    const port = (number: number): object => ({ name: `p${number}`, port: number, protocol: 'TCP' });
    await run('apply -f -', service([port(80), port(81)]));
    const address = (await json('get svc merged')).spec.clusterIP;
    await run('patch svc merged -p {"spec":{"ports":[{"name":"p99","port":99,"protocol":"TCP"}]}}');
    await run('apply -f -', service([port(81), port(82)]));
    const { spec } = await json('get svc merged');
    assert.deepEqual(spec.ports.map((of: { port: number }) => of.port).sort(), [81, 82, 99]);
    assert.equal(spec.clusterIP, address);
  });

  test('`apply` of a pod changes an image and refuses what cannot change', async () => {
    await run('apply -f -', pod('p', [{ name: 'c', image: 'one' }]));
    assert.equal(await run('apply -f -', pod('p', [{ name: 'c', image: 'two' }])), 'pod/p configured\n');
    assert.equal((await json('get pod p')).spec.containers[0].image, 'two');
    assert.match(
      await fail('apply -f -', pod('p', [{ name: 'other', image: 'two' }])),
      /pod updates may not change fields other than|may not add or remove containers/,
    );
  });

  test('`apply` with an old resourceVersion is a conflict', async () => {
    await run('apply -f -', configMap('versioned', { a: '1' }));
    const stale = { ...JSON.parse(configMap('versioned', { a: '2' })), metadata: { name: 'versioned', resourceVersion: '1' } };
    assert.match(await fail('apply -f -', JSON.stringify(stale)), /Conflict|the object has been modified/);
  });

  test('`apply --dry-run=server` tells and changes nothing', async () => {
    assert.equal(await run('apply --dry-run=server -f -', configMap('dry', { a: '1' })), 'configmap/dry created (server dry run)\n');
    assert.match(await fail('get cm dry'), /NotFound/);
    assert.equal(await run('create --dry-run=server -f - -o jsonpath={.metadata.uid}', configMap('dry', {})).then((uid) => uid.length), 36);
    assert.match(await fail('get cm dry'), /NotFound/);
  });

  test('`diff` shows what apply would do', async () => {
    await run('apply -f -', configMap('differs', { a: '1' }));
    const { code, stdout } = await around().kubectl.say(['diff', '-f', '-'], { input: configMap('differs', { a: '2' }) });
    assert.equal(code, 1);
    assert.match(stdout, /-  a: "1"\n\+  a: "2"/);
    assert.equal((await json('get cm differs')).data.a, '1');
  });

  test('`replace` replaces, `replace --force` makes it anew', async () => {
    await run('create -f -', configMap('swap', { a: '1', b: '1' }));
    assert.equal(await run('replace -f -', configMap('swap', { b: '2' })), 'configmap/swap replaced\n');
    const before = await json('get cm swap');
    assert.deepEqual(before.data, { b: '2' });
    assert.match(await run('replace --force -f -', configMap('swap', { c: '3' })), /configmap "swap" deleted[^]*configmap\/swap replaced/);
    const found = await json('get cm swap');
    assert.deepEqual(found.data, { c: '3' });
    assert.notEqual(found.metadata.uid, before.metadata.uid);
    assert.match(await fail('replace -f -', configMap('never', {})), /NotFound/);
  });

  test('`edit` changes through an editor', async () => {
    await run('create -f -', configMap('edited', { color: 'red' }));
    const said = await around().kubectl.do(['edit', 'cm', 'edited'], { environment: { KUBE_EDITOR: 'sed -i s/red/blue/' } });
    assert.match(said, /configmap\/edited edited/);
    assert.equal((await json('get cm edited')).data.color, 'blue');
    const nothing = await around().kubectl.say(['edit', 'cm', 'edited'], { environment: { KUBE_EDITOR: 'true' } });
    assert.match(nothing.stdout + nothing.stderr, /Edit cancelled, no changes made/);
  });

  test('`edit` of what is not allowed shows why, and keeps the text', async () => {
    await run('create -f -', pod('fixed', [{ name: 'c', image: 'i' }]));
    const { code, stderr } = await around().kubectl.say(['edit', 'pod', 'fixed'], {
      environment: { KUBE_EDITOR: 'sed -i s/restartPolicy:.*/restartPolicy:\\ Never/' },
    });
    assert.equal(code, 1);
    assert.match(stderr, /pods "fixed" is invalid/);
    const stored = /stored to "(?<path>[^"]+)"/.exec(stderr)?.groups?.['path'] ?? '';
    assert.match(readFileSync(stored, 'utf8'), /Forbidden: pod updates may not change fields/);
    rmSync(stored);
  });

  test('`patch` in all three types', async () => {
    await run(
      'create -f -',
      pod('patched', [
        { name: 'a', image: 'i' },
        { name: 'b', image: 'i' },
      ]),
    );
    await run('patch pod patched -p {"spec":{"containers":[{"name":"b","image":"strategic"}]}}');
    const images = async (): Promise<string[]> => (await json('get pod patched')).spec.containers.map((of: { image: string }) => of.image);
    assert.deepEqual(await images(), ['i', 'strategic']);
    await run('patch pod patched --type=json -p [{"op":"replace","path":"/spec/containers/0/image","value":"json"}]');
    assert.deepEqual(await images(), ['json', 'strategic']);
    await run('patch pod patched --type=merge -p {"metadata":{"annotations":{"a":"b"}}}');
    assert.deepEqual((await json('get pod patched')).metadata.annotations, { a: 'b' });
    assert.match(
      await run('patch pod patched --type=merge -p {"metadata":{"annotations":{"a":"b"}}}'),
      /pod\/patched patched \(no change\)/,
    );
    assert.match(await fail('patch pod patched --type=json -p [{"op":"test","path":"/metadata/name","value":"x"}]'), /request is invalid/);
  });

  test('`patch --dry-run=server` keeps what is there', async () => {
    await run('create -f -', configMap('patch-dry', { a: '1' }));
    const words = ['patch', 'cm', 'patch-dry', '--type=merge', '-p', '{"data":{"a":"2"}}', '--dry-run=server', '-o', 'jsonpath={.data.a}'];
    assert.equal(await around().kubectl.do(words), '2');
    assert.equal((await json('get cm patch-dry')).data.a, '1');
  });

  test('`label` and `annotate` set, refuse to overwrite, overwrite, and remove', async () => {
    await run('create -f -', configMap('marked', {}));
    assert.match(await run('label cm marked tier=front'), /configmap\/marked labeled/);
    assert.match(await fail('label cm marked tier=back'), /already has a value/);
    await run('label cm marked tier=back --overwrite');
    await run('annotate cm marked note=hello');
    const found = await json('get cm marked');
    assert.deepEqual([found.metadata.labels, found.metadata.annotations], [{ tier: 'back' }, { note: 'hello' }]);
    await run('label cm marked tier-');
    await run('annotate cm marked note-');
    const bare = await json('get cm marked');
    assert.deepEqual([bare.metadata.labels, bare.metadata.annotations], [undefined, undefined]);
    assert.match(await fail('label cm marked bad=-x-'), /invalid label value/);
  });

  test('`label --all -l` reaches each that fits', async () => {
    await run('create ns crowd');
    for (const name of ['x', 'y', 'z']) await run('create -n crowd -f -', configMap(name, {}, name === 'z' ? undefined : { pick: 'me' }));
    await run('label -n crowd cm -l pick=me seen=yes');
    assert.equal(await run('get -n crowd cm -l seen=yes -o name'), 'configmap/x\nconfigmap/y\n');
  });

  test('a Warning of the server is shown, an unknown field is told', async () => {
    const { kubectl } = around();
    const wrong = JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'typo' }, dato: { a: 'b' } });
    const said = await kubectl.say(['create', '-f', '-'], { input: wrong });
    assert.equal(said.code, 1);
    assert.match(said.stderr, /unknown field "dato"/);
    const lenient = await kubectl.say(['create', '-f', '-', kubectl.minor < 25 ? '--validate=false' : '--validate=warn'], { input: wrong });
    assert.equal(lenient.code, 0);
    assert.match(lenient.stderr, /Warning: unknown field "dato"/);
  });

  test('what is wrong in an object is told all at once', async () => {
    const said = await fail(
      'create --validate=false -f -',
      pod('Bad_Name', [{ name: 'c', image: '', ports: [{ containerPort: 99_999 }] }]),
    );
    assert.match(said, /metadata\.name: Invalid value: "Bad_Name"/);
    assert.match(said, /spec\.containers\[0\]\.image: Required value/);
    assert.match(said, /spec\.containers\[0\]\.ports\[0\]\.containerPort: Invalid value: 99999: must be between 1 and 65535, inclusive/);
  });

  test('`run` makes a pod, `expose` a service for it', async () => {
    await run('run web --image=nginx --port=80 --labels=app=web');
    assert.equal((await json('get pod web')).spec.containers[0].image, 'nginx');
    assert.equal(await run('expose pod web --port=8080 --target-port=80'), 'service/web exposed\n');
    const { spec } = await json('get svc web');
    assert.deepEqual([spec.selector, spec.ports[0].port, spec.ports[0].targetPort], [{ app: 'web' }, 8080, 80]);
    assert.equal(await run('run not-made --image=x --dry-run=server -o name'), 'pod/not-made\n');
  });

  test('`set` changes image, environment, resources and service account selectors', async () => {
    await run('run setting --image=nginx');
    await run('set image pod/setting setting=nginx:2');
    assert.equal((await json('get pod setting')).spec.containers[0].image, 'nginx:2');
    await run('create service clusterip setsel --tcp=80');
    await run('set selector service setsel app=web');
    assert.deepEqual((await json('get svc setsel')).spec.selector, { app: 'web' });
  });

  test('objects from a folder of files, YAML with several documents', async () => {
    const file = join(around().folder, 'many.yaml');
    writeFileSync(
      file,
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: filed\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: in-file\n  namespace: filed\ndata:\n  n: "1"\n',
    );
    assert.equal(await run(`apply -f ${file}`), 'namespace/filed created\nconfigmap/in-file created\n');
    assert.equal(await run(`get -f ${file} -o name`), 'namespace/filed\nconfigmap/in-file\n');
    assert.match(await run(`delete -f ${file} --ignore-not-found --timeout=30s`), /namespace "filed" deleted/);
  });

  test('`apply view-last-applied` shows what was applied', async () => {
    await run('apply -f -', configMap('remembered', { a: '1' }));
    assert.match(await run('apply view-last-applied cm remembered'), /data:\n {2}a: "1"/);
  });

  test('`--subresource` reads and writes status alone', async (context) => {
    const { kubectl } = around();
    if (kubectl.minor < 24) {
      context.skip('this kubectl has no --subresource');
      return;
    }
    await run('run stated --image=i');
    await run('patch pod stated --subresource=status --type=merge -p {"status":{"phase":"Running"},"spec":{"containers":[]}}');
    assert.match(await run('get pod stated --subresource=status --no-headers'), /Running/);
    assert.equal((await json('get pod stated')).spec.containers[0].image, 'i');
  });

  test('`debug` adds a container to a pod that is there', async (context) => {
    const { kubectl } = around();
    if (kubectl.minor < 25) {
      context.skip('this kubectl speaks an earlier form');
      return;
    }
    await run('run examined --image=i');
    await run('debug examined --image=busybox --attach=false -c looks');
    assert.equal((await json('get pod examined')).spec.ephemeralContainers[0].name, 'looks');
  });

  test('what is not served is told in one line', async () => {
    assert.equal(await fail('get deployments'), 'error: the server doesn\'t have a resource type "deployments"\n');
    assert.match(await fail('create deployment d --image=i'), /the server could not find the requested resource/);
    assert.match(
      await around().kubectl.fail(['apply', '--server-side', '-f', '-'], { input: configMap('owned', {}) }),
      /Server-side apply not available on the server/,
    );
  });
});
