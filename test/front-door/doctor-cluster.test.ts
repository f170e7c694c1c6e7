// `muster doctor` by what an API server knows alone: one node, the whole cluster, and the two together with the node's own machine.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'yaml';
import { certificateRequestPem, createCertificateRequest } from '../../src/signing/csr.ts';
import { generatePrivateKey } from '../../src/signing/private-key.ts';
import { Door } from '../door.ts';
import { type MusterProcess, program, startMuster, type TemporaryFolder, temporaryFolder, until } from '../muster-process.ts';
import { muster, RunningCommand, type Said } from './muster-command.ts';
import { elementsOf } from './xml.ts';

const leases = '/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases';
const isRoot = process.getuid?.() === 0;

/** Whether a command can be given a /proc of its own, where no other node's agent is seen. */
const canHideOthers = isRoot && spawnSync('unshare', ['--pid', '--fork', '--mount-proc', 'true']).status === 0;

describe('muster doctor --kubeconfig', () => {
  let folder: TemporaryFolder;
  let server: MusterProcess;
  let door: Door;
  let hollow: RunningCommand;
  let kubeconfig: string;
  let joining: string[];

  const doctor = (...words: string[]): Said => muster('doctor', '--kubeconfig', kubeconfig, ...words);
  const told = (node: string) => {
    const { stdout, stderr } = doctor('--node', node, '-o', 'json');
    assert.match(stdout, /^\{/, stderr);
    return JSON.parse(stdout);
  };
  const cluster = (...words: string[]): Said => doctor('--all-nodes', ...words);
  const clusterJson = () => JSON.parse(cluster('-o', 'json').stdout);
  const isReady = async (name: string): Promise<boolean> => {
    const { status } = await door.json(`/api/v1/nodes/${name}`);
    return status.conditions?.some((one: { type: string; status: string }) => one.type === 'Ready' && one.status === 'True') === true;
  };
  const readinessOf = async (name: string): Promise<string | undefined> => {
    const { status } = await door.json(`/api/v1/nodes/${name}`);
    return status.conditions?.find((one: { type: string }) => one.type === 'Ready')?.status;
  };

  /** As a kubelet would leave it: a Node with these conditions and a lease of now. */
  const registerByHand = async (name: string, conditions: readonly Record<string, string>[], renewTime = new Date()): Promise<void> => {
    await door.json('/api/v1/nodes', { method: 'POST', body: { apiVersion: 'v1', kind: 'Node', metadata: { name } } });
    const status = { conditions: conditions.map((one) => ({ lastHeartbeatTime: new Date().toISOString(), ...one })) };
    const headers = { 'content-type': 'application/merge-patch+json' };
    await door.json(`/api/v1/nodes/${name}/status`, { method: 'PATCH', headers, body: JSON.stringify({ status }) });
    const spec = { holderIdentity: name, leaseDurationSeconds: 40, renewTime: renewTime.toISOString().replace('Z', '000Z') };
    await door.json(leases, {
      method: 'POST',
      body: { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata: { name, namespace: 'kube-node-lease' }, spec },
    });
  };
  const removeByHand = async (name: string): Promise<void> => {
    await door.ask(`/api/v1/nodes/${name}`, { method: 'DELETE' });
    await door.ask(`${leases}/${name}`, { method: 'DELETE' });
  };

  before(async () => {
    folder = temporaryFolder();
    server = await startMuster({ dataDir: join(folder.path, 'data'), words: ['--node-monitor-grace-period', '15s'] });
    kubeconfig = server.kubeconfigPath;
    door = new Door(server.access);
    const { stdout } = muster('token', 'create', '--print-join-command', '--kubeconfig', kubeconfig);
    const [address = '', ...rest] = (stdout.trim().split('\n').at(-1) ?? '').replace('kubeadm join ', '').split(' ');
    joining = ['--server', address, ...rest];
  });
  after(async () => {
    hollow.child.kill('SIGKILL');
    door.close();
    await server.kill('SIGKILL');
    folder.remove();
  });

  test('of a cluster without nodes it cannot tell, and says what to do', () => {
    const { code, stdout } = cluster();
    assert.equal(code, 5);
    assert.match(stdout, /^no nodes, and no machine asks to become one; .*\n$/);
  });

  test('a healthy cluster and a healthy node are one line each, in both languages, and end with 0', async () => {
    hollow = new RunningCommand('hollow', '--nodes', '3', '--name-prefix', 'well', ...joining);
    await until('all Ready', async () => (await door.json('/api/v1/nodes')).items.length === 3 && (await isReady('well-3')));
    for (const name of ['well-1', 'well-2']) await until(name, () => isReady(name));
    assert.deepEqual(cluster(), { code: 0, stdout: '3 nodes, all healthy\n', stderr: '' });
    assert.deepEqual(cluster('--lang', 'zh'), { code: 0, stdout: '共 3 个节点，全部正常\n', stderr: '' });
    assert.deepEqual(doctor('--node', 'well-1'), { code: 0, stdout: 'well-1  healthy, nothing found\n', stderr: '' });
    assert.deepEqual(cluster('-q'), { code: 0, stdout: '', stderr: '' });
  });

  test('a healthy cluster in every format: no finding, every rung of every node passed', () => {
    const { apiVersion, kind, verdict, exitCode, cluster: lifted, total, nodes } = clusterJson();
    assert.deepEqual(
      { apiVersion, kind, verdict, exitCode, lifted, total, nodes },
      { apiVersion: 'doctor.muster.dev/v1', kind: 'ClusterDiagnosis', verdict: 'healthy', exitCode: 0, lifted: [], total: 3, nodes: [] },
    );
    assert.equal(parse(cluster('-o', 'yaml').stdout).verdict, 'healthy');
    assert.equal(cluster('-o', 'name').stdout, '');
    assert.equal(cluster('-o', 'wide').stdout.trimEnd().split('\n').length, 4);
    assert.deepEqual(JSON.parse(cluster('-o', 'sarif').stdout).runs[0].results, []);
    const elements = elementsOf(cluster('-o', 'junit').stdout);
    assert.deepEqual(
      ['testsuite', 'testcase', 'failure'].map((name) => elements.filter((one) => one.name === name).length),
      [3, 27, 0],
    );
    assert.match(cluster('-o', 'markdown').stdout, /^## muster doctor\n\n- verdict: healthy\n- 3 nodes, 0 not healthy\n/);
  });

  test('a name that nobody knows: it cannot tell, and says that the API server has not met it', () => {
    const { code, stdout } = doctor('--node', 'nobody');
    assert.equal(code, 5);
    assert.match(stdout, /the API server has no such Node, nobody asks for its certificate/);
    assert.match(doctor('--node', 'nobody', '-o', 'markdown').stdout, /no such Node/);
    assert.equal(told('nobody').verdict, 'unknown');
  });

  test('options that do not go together, a kubeconfig that is none and a server that is not there are clear errors', () => {
    for (const words of [
      ['--all-nodes', '--node', 'well-1'],
      ['--evidence', '-'],
    ]) {
      const { code, stderr } = doctor(...words);
      assert.equal(code, 2, stderr);
      assert.match(stderr, /exclude each other/);
    }
    assert.equal(muster('doctor', '--all-nodes').code, 2);
    assert.equal(muster('doctor', '--node', 'well-1').code, 2);
    const elsewhere = join(folder.path, 'elsewhere.kubeconfig');
    assert.match(muster('doctor', '--all-nodes', '--kubeconfig', elsewhere).stderr, /elsewhere\.kubeconfig/);
    const { users, clusters, ...rest } = parse(String(spawnSync('cat', [kubeconfig]).stdout));
    clusters[0].cluster.server = 'https://127.0.0.1:1';
    writeFileSync(elsewhere, JSON.stringify({ ...rest, users, clusters }));
    const { code, stderr } = muster('doctor', '--all-nodes', '--kubeconfig', elsewhere);
    assert.equal(code, 1, stderr);
    assert.match(stderr, /127\.0\.0\.1:1/);
  });

  test('a machine whose certificate request waits is told of, though it is no node yet', async () => {
    const key = generatePrivateKey();
    const subject = { commonName: 'system:node:newcomer', organizations: ['system:nodes'] };
    const pem = certificateRequestPem(createCertificateRequest({ key, subject }));
    const requests = '/apis/certificates.k8s.io/v1/certificatesigningrequests';
    // Whoever has the right to be approved would be approved at once.
    const rights = '/apis/rbac.authorization.k8s.io/v1/clusterrolebindings';
    const asClerk = { 'impersonate-user': 'clerk' };
    await door.json(rights, {
      method: 'POST',
      body: {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'ClusterRoleBinding',
        metadata: { name: 'clerk' },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'system:node-bootstrapper' },
        subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'clerk' }],
      },
    });
    await door.json(requests, {
      method: 'POST',
      headers: asClerk,
      body: {
        apiVersion: 'certificates.k8s.io/v1',
        kind: 'CertificateSigningRequest',
        metadata: { name: 'csr-newcomer' },
        spec: {
          request: Buffer.from(pem).toString('base64'),
          signerName: 'kubernetes.io/kube-apiserver-client-kubelet',
          usages: ['digital signature', 'client auth'],
        },
      },
    });
    const { code, stdout } = cluster();
    assert.equal(code, 3, stdout);
    assert.match(stdout, /^4 nodes, 1 not healthy\n\nnewcomer {2}stopped at rung 5 of 9, identity\n\nerror MU505 .*\(certain\)\n/);
    const { verdict, causes } = told('newcomer');
    assert.deepEqual([verdict, causes[0].code, causes[0].confidence], ['problem', 'MU505', 'certain']);
    await door.json(`${requests}/csr-newcomer`, { method: 'DELETE' });
  });

  test('one node that is not Ready by its network, in every format, for it alone and within its cluster', async () => {
    const message =
      'container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: No CNI configuration file in /etc/cni/net.d/. Has your network provider started?';
    await registerByHand('ill', [
      { type: 'MemoryPressure', status: 'False', reason: 'KubeletHasSufficientMemory', message: 'kubelet has sufficient memory available' },
      { type: 'EtcdIsVoter', status: 'True', reason: 'MemberNotLearner', message: 'Node is a voting member of the etcd cluster' },
      { type: 'Ready', status: 'False', reason: 'KubeletNotReady', message },
    ]);
    const { verdict, rung, causes } = told('ill');
    assert.equal(rung, 'network');
    assert.equal(causes[0].rung, 'network', JSON.stringify(causes));
    const codes: Record<string, number> = { problem: 3, ambiguous: 5 };
    for (const ask of [(...words: string[]) => doctor('--node', 'ill', ...words), cluster]) {
      assert.equal(ask().code, codes[verdict]);
      const { runs } = JSON.parse(ask('-o', 'sarif').stdout);
      checkSarif(runs);
      assert.equal(runs[0].results[0].ruleId, causes[0].code);
      assert.equal(runs[0].results[0].locations[0].logicalLocations[0].fullyQualifiedName, 'node/ill');
      assert.match(ask('-o', 'markdown').stdout, /^## muster doctor[\s\S]*### MU8\d\d .*[\s\S]*No CNI configuration file/);
      assert.match(ask('-o', 'wide').stdout, /MU8\d\d/);
    }
    assert.equal(parse(cluster('-o', 'yaml').stdout).nodes[0].node, 'ill');
    assert.equal(cluster('-o', 'name').stdout, 'node/ill\n');
    const failures = elementsOf(cluster('-o', 'junit').stdout).filter(({ name }) => name === 'failure');
    assert.ok(failures.length >= 1);
    assert.equal(cluster('--fail-on', 'never').code, 0);
    await removeByHand('ill');
  });

  test('a node that has no room says so itself; what a silent one has is not known', async () => {
    const pressed = { type: 'DiskPressure', status: 'True', reason: 'KubeletHasDiskPressure', message: 'kubelet has disk pressure' };
    await registerByHand('full', [pressed, { type: 'Ready', status: 'True', reason: 'KubeletReady', message: 'ready' }]);
    const [cause] = told('full').causes;
    assert.deepEqual([cause.code, cause.confidence], ['MU104', 'certain']);
    await removeByHand('full');
  });

  test('a lease of another time of a node that is Ready: its clock', async () => {
    const ready = [{ type: 'Ready', status: 'True', reason: 'KubeletReady', message: 'ready' }];
    await registerByHand('ahead', ready, new Date(Date.now() + 3_600_000));
    const { causes, verdict } = told('ahead');
    assert.equal(causes[0]?.code, 'MU105', JSON.stringify(causes));
    assert.notEqual(verdict, 'healthy');
    await removeByHand('ahead');
  });

  test('most nodes silent at once: told once, of the cluster; of one of them it is certain and nothing else is guessed', async () => {
    hollow.child.kill('SIGKILL');
    await until(
      'the nodes are given up',
      async () => (await readinessOf('well-1')) === 'Unknown' && (await readinessOf('well-3')) === 'Unknown',
      60,
    );
    await until('a minute of silence', () => told('well-1').causes[0]?.code === 'MU701', 90);
    const { verdict, causes } = told('well-1');
    assert.equal(verdict, 'problem');
    assert.deepEqual(
      causes.map(({ code, confidence }: { code: string; confidence: string }) => `${code} ${confidence}`),
      ['MU701 certain'],
    );
    await until('all of them', () => clusterJson().cluster[0]?.nodes.length === 3, 30);
    const { code, stdout } = cluster();
    assert.equal(code, 3);
    assert.match(stdout, /^3 nodes, 3 not healthy\n\ncluster error MU701 {2}.*\(certain, on 3\/3 nodes: it is not the nodes\)\n/);
    assert.equal(stdout.match(/MU701/g)?.length, 2, stdout);
    assert.match(stdout, /\n {2}nodes +well-1, well-2, well-3\n/);
    assert.match(cluster('--lang', 'zh').stdout, /集群错误 MU701/);
    assert.match(cluster('-o', 'markdown').stdout, /### MU701 .*\(certain\)[\s\S]*- nodes \(3\/3\): well-1, well-2, well-3/);
    const { runs } = JSON.parse(cluster('-o', 'sarif').stdout);
    checkSarif(runs);
    assert.equal(runs[0].tool.driver.rules.length, 1);
    assert.equal(runs[0].results.length, 3);
    assert.equal(new Set(runs[0].results.map((one: any) => one.partialFingerprints['muster/v1'])).size, 3);
    const junit = elementsOf(cluster('-o', 'junit').stdout);
    assert.equal(junit.filter(({ name }) => name === 'failure').length, 3);
    assert.equal(junit[0]?.attributes['failures'], '3');
    const { code: refused, stdout: why } = muster('doctor', 'fix', '--kubeconfig', kubeconfig, '--node', 'well-1', '--dry-run');
    assert.equal(refused, 7, why);
  });

  const skip = canHideOthers ? false : 'no namespaces of processes for this user';
  test('on the node itself, with what its cluster knows: both speak, and without --node this machine is meant', { skip }, async () => {
    const agentFolder = join(folder.path, 'agent');
    const socket = join(folder.path, 'no-runtime.sock');
    // The agent and the doctor see one /proc, and nobody else's nodes.
    const words = [process.execPath, program];
    const agent = [...words, 'agent', '--data-dir', agentFolder, '--node-name', 'here', '--container-runtime-endpoint', socket, ...joining];
    const look = (more: string): string => `${words.join(' ')} doctor --kubeconfig ${kubeconfig} ${more}; echo "exit $?"`;
    const script = `${agent.map((word) => `'${word}'`).join(' ')} >'${folder.path}/agent.log' 2>&1 & agent=$!
      for i in $(seq 60); do sleep 0.5; ${words.join(' ')} nodes here --kubeconfig ${kubeconfig} 2>/dev/null | grep -q runtime && break; done
      ${look('')}; ${look('--node here -o json')}; ${look('--all-nodes -o name')}; kill -9 $agent`;
    const { stdout } = spawnSync('unshare', ['--pid', '--fork', '--mount-proc', '--kill-child', 'sh', '-c', script], {
      encoding: 'utf8',
      timeout: 120_000,
    });
    assert.match(stdout, /^here {2}stopped at rung 2 of 9, runtime\n\nerror MU202 .*\(certain\)\n {2}CRI at unix:.*no-runtime\.sock/);
    assert.match(stdout, / {2}kubectl describe node here +Ready False KubeletNotReady: container runtime is down/);
    assert.match(stdout, /\nexit 3\n\{\n[\s\S]*"node": "here"[\s\S]*\nexit 3\n/);
    assert.match(stdout, /\nnode\/well-1\n[\s\S]*exit 3\n$/);
  });
});

/** What a reader of SARIF 2.1.0 cannot do without. */
const checkSarif = (runs: readonly any[]): void => {
  assert.equal(runs.length, 1);
  const [{ tool, results, invocations }] = runs as [any];
  assert.equal(typeof tool.driver.name, 'string');
  assert.equal(typeof invocations[0].executionSuccessful, 'boolean');
  assert.ok(results.length > 0);
  for (const { ruleId, ruleIndex, level, message, locations } of results) {
    assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
    assert.ok(['error', 'warning', 'note'].includes(level));
    assert.ok(message.text.length > 0);
    const { artifactLocation, region } = locations[0].physicalLocation;
    assert.ok(URL.canParse(artifactLocation.uri, 'file:///'));
    assert.ok(region.startLine >= 1);
  }
};
