// Healthy nodes of which one paper is another: what breaks a machine below its registration, as far as its papers tell.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeDiagnosis } from './causes/all.fixture.ts';
import { examine } from './doctor.ts';
import { type HealthyKind, healthyNode } from './healthy-node.fixture.ts';
import { type Paper, Papers } from './papers/paper.ts';

interface Broken {
  readonly what: string;
  readonly code: string;
  /** The remedy that can be carried out. */
  readonly remedy?: string;
  readonly kind?: HealthyKind;
  /** In place of those of the same id and place. */
  readonly papers: readonly Paper[];
}

const file = (id: string, where: string, text: string): Paper => ({ id, where, text });
const absent = (id: string, where: string): Paper => ({ id, where, text: undefined, why: 'ENOENT' });

const toml = '/etc/containerd/config.toml';
const net = '/etc/cni/net.d';
const config = '/var/lib/kubelet/config.yaml';

const health = (text: string): Paper => ({ id: 'kubelet-health', where: 'http://127.0.0.1:10248/healthz', text, status: 1 });
const answers = (more: string): Paper => file('runtime-answer', 'CRI', `{"answers":true,"name":"containerd","version":"1.7.13",${more}}`);
const silent = (kind: string): Paper => file('runtime-answer', 'CRI', `{"answers":false,"kind":"${kind}","problem":"${kind}"}`);
const unit = (name: string, state: string): Paper => ({
  id: 'units',
  where: 'systemctl show',
  text: `Id=${name}\nLoadState=loaded\n${state}\nNRestarts=3\nEnvironment=\n`,
  status: 0,
});

const down: readonly Paper[] = [health('connect ECONNREFUSED 127.0.0.1:10248'), file('processes', '/proc/*/cmdline', '1\t/sbin/init\n')];
const ends = unit('kubelet.service', 'ActiveState=activating\nSubState=auto-restart\nUnitFileState=enabled\nResult=exit-code');
const noNetwork = answers('"networkReady":false,"networkMessage":"cni plugin not initialized"');

/** As `systemctl show` has a unit that is not taken. */
const refused = (load: string, why: string, state: string): Paper => ({
  id: 'units',
  where: 'systemctl show',
  text: `Id=kubelet.service\nLoadState=${load}\nLoadError=org.freedesktop.systemd1.${why}\n${state}\nResult=success\nEnvironment=\n`,
  status: 0,
});
const badSetting = 'BadUnitSetting "Unit kubelet.service has a bad unit file setting."';
const stopped = 'ActiveState=inactive\nSubState=dead\nUnitFileState=enabled';
const masked = 'UnitMasked "Unit kubelet.service is masked."';
const startsTwice = file(
  'unit-texts',
  'systemctl cat',
  '# /lib/systemd/system/kubelet.service\n[Service]\nExecStart=/usr/bin/kubelet\n\n# /etc/systemd/system/kubelet.service.d/20-own.conf\n[Service]\nExecStart=/usr/bin/kubelet --v=4\n',
);

/** A kubelet of 1.23, which speaks with Docker itself. */
const dockerNode: readonly Paper[] = [
  unit('docker.service', 'ActiveState=active\nSubState=running\nUnitFileState=enabled\nResult=success'),
  file('processes', '/proc/*/cmdline', '812\t/usr/bin/kubelet\t--config=/var/lib/kubelet/config.yaml\t--network-plugin=cni\n'),
];

const cases: readonly Broken[] = [
  {
    what: 'the kernel does not forward for the pods on a bridge',
    code: 'MU103',
    remedy: 'set-sysctl',
    papers: [
      file('sysctl', '/proc/sys/net/ipv4/ip_forward', '0\n'),
      file(
        'links',
        'ip -d -o link show',
        '2: eth0: <BROADCAST,UP> mtu 1500 state UP mode DEFAULT\n3: cni0: <BROADCAST,UP> mtu 1450 state UP mode DEFAULT\n',
      ),
    ],
  },
  {
    what: 'the disk of the kubelet became read-only',
    code: 'MU107',
    remedy: 'remount',
    papers: [file('mounts', '/proc/mounts', '/dev/sda1 / xfs rw 0 0\n/dev/sdb1 /var/lib ext4 ro,relatime 0 0\n')],
  },
  {
    what: 'the kubelet makes slices, Docker folders, as it does when nobody tells it',
    code: 'MU201',
    remedy: 'set-docker',
    papers: [
      ...dockerNode,
      health('connect ECONNREFUSED 127.0.0.1:10248'),
      absent('docker-config', '/etc/docker/daemon.json'),
      absent('cgroup-controllers', '/sys/fs/cgroup/cgroup.controllers'),
    ],
  },
  {
    what: 'nobody told the kubelet, and Docker says that it makes slices',
    code: 'MU201',
    remedy: 'set-docker',
    papers: [
      ...dockerNode,
      health('connect ECONNREFUSED 127.0.0.1:10248'),
      file('kubelet-config', config, 'kind: KubeletConfiguration\n'),
      absent('docker-config', '/etc/docker/daemon.json'),
      file('docker-cgroup-driver', 'docker info', 'systemd 3\n'),
    ],
  },
  {
    what: 'containerd makes slices, the kubelet folders',
    code: 'MU206',
    remedy: 'set-driver',
    papers: [file('kubelet-config', config, 'kind: KubeletConfiguration\ncgroupDriver: cgroupfs\n')],
  },
  {
    what: 'the sandbox image was never pulled, and its registry is out of reach',
    code: 'MU203',
    remedy: 'mirror',
    papers: [
      file('runtime-images', 'CRI', 'docker.io/library/nginx:latest'),
      file(
        'sandbox-registry',
        'https://registry.k8s.io/v2/',
        '{"host":"registry.k8s.io","answers":false,"problem":"no answer within 2.5 s"}',
      ),
    ],
  },
  {
    what: 'another sandbox image is here',
    code: 'MU203',
    remedy: 'use-present',
    papers: [
      file('runtime-images', 'CRI', 'registry.k8s.io/pause:3.8'),
      file(
        'sandbox-registry',
        'https://registry.k8s.io/v2/',
        '{"host":"registry.k8s.io","answers":false,"problem":"no answer within 2.5 s"}',
      ),
    ],
  },
  {
    what: 'containerd does not start with its configuration',
    code: 'MU208',
    remedy: 'comment-out',
    papers: [file('containerd-config', toml, 'version = 2\nSystemdCgroup true\n'), silent('refused'), ...down],
  },
  {
    what: 'a flag that its kubelet does not know',
    code: 'MU301',
    remedy: 'drop-flag',
    papers: [
      ...down,
      ends,
      file('environment-file', '/etc/default/kubelet', 'KUBELET_EXTRA_ARGS="--v=2 --network-plugin=cni"\n'),
      { ...file('kubelet-flags-tried', 'kubelet --version', 'unknown flag: --network-plugin\n'), status: 1 },
    ],
  },
  {
    what: 'neither kubeconfig is there',
    code: 'MU302',
    remedy: 'join-again',
    papers: [
      ...down,
      ends,
      absent('kubeconfig', '/etc/kubernetes/kubelet.conf'),
      absent('bootstrap-kubeconfig', '/etc/kubernetes/bootstrap-kubelet.conf'),
    ],
  },
  {
    what: 'somebody else listens at the port of the kubelet',
    code: 'MU303',
    remedy: 'free-port',
    papers: [...down, ends, file('listeners', 'ss -Hltnp', 'LISTEN 0 511 *:10250 *:* users:(("nginx",pid=77,fd=6))\n')],
  },
  {
    what: 'an earlier kubelet still listens after a second init',
    code: 'MU303',
    remedy: 'free-port',
    papers: [...down, ends, file('listeners', 'ss -Hltnp', 'LISTEN 0 4096 *:10250 *:* users:(("kubelet",pid=78,fd=21))\n')],
  },
  {
    what: 'the configuration of the kubelet is no YAML',
    code: 'MU308',
    remedy: 'write-anew',
    papers: [...down, ends, file('kubelet-config', config, 'kind: KubeletConfiguration\nclusterDNS: [\n')],
  },
  {
    what: 'the kubelet was not started at boot',
    code: 'MU309',
    remedy: 'start',
    papers: [...down, unit('kubelet.service', 'ActiveState=inactive\nSubState=dead\nUnitFileState=disabled\nResult=success')],
  },
  {
    what: 'a drop-in starts the kubelet a second time',
    code: 'MU317',
    remedy: 'one-start',
    papers: [...down, refused('bad-setting', badSetting, stopped), startsTwice],
  },
  {
    what: 'the unit of a kubelet that was installed by hand says no program',
    code: 'MU317',
    remedy: 'mend-unit',
    kind: 'hand',
    papers: [...down, refused('bad-setting', badSetting, stopped)],
  },
  {
    what: 'the unit of the kubelet is masked',
    code: 'MU317',
    remedy: 'unmask',
    papers: [...down, refused('masked', masked, 'ActiveState=inactive\nSubState=dead\nUnitFileState=masked')],
  },
  {
    what: 'it is masked until the next boot only',
    code: 'MU317',
    remedy: 'mend-unit',
    papers: [...down, refused('masked', masked, 'ActiveState=inactive\nSubState=dead\nUnitFileState=masked-runtime')],
  },
  {
    what: 'a drop-in that came while the kubelet runs would start it a second time',
    code: 'MU318',
    remedy: 'one-start',
    papers: [refused('bad-setting', badSetting, 'ActiveState=active\nSubState=running\nUnitFileState=enabled'), startsTwice],
  },
  {
    what: 'the checkpoint of the CPU manager is that of another policy',
    code: 'MU310',
    remedy: 'move-checkpoint',
    papers: [
      ...down,
      ends,
      file('cpu-manager-state', '/var/lib/kubelet/cpu_manager_state', '{"policyName":"static","defaultCpuSet":"0-3","checksum":1}'),
    ],
  },
  {
    what: 'the CNI configuration lies in another folder than containerd reads',
    code: 'MU801',
    remedy: 'use-folder',
    papers: [
      noNetwork,
      file('containerd-config', toml, 'version = 2\n[plugins."io.containerd.grpc.v1.cri".cni]\n  conf_dir = "/etc/cni/other"\n'),
      absent('cni-names', '/etc/cni/other'),
      file('kubelet-config', config, 'kind: KubeletConfiguration\ncgroupDriver: cgroupfs\n'),
    ],
  },
  {
    what: 'the programs lie in another folder than containerd looks in',
    code: 'MU806',
    remedy: 'use-folder',
    papers: [absent('cni-binaries', '/opt/cni/bin'), file('cni-binaries', '/usr/lib/cni', 'bridge\nflannel\nportmap\n')],
  },
  {
    what: 'a program is not installed',
    code: 'MU802',
    remedy: 'install',
    papers: [file('cni-binaries', '/opt/cni/bin', 'bridge\nportmap\n')],
  },
  {
    what: 'a file that is no JSON goes first',
    code: 'MU807',
    remedy: 'move-aside',
    papers: [noNetwork, file('cni-names', net, '00-old.conf\n10-flannel.conflist\n'), file('cni-file', `${net}/00-old.conf`, '{')],
  },
  {
    what: 'the file of an earlier plugin goes first',
    code: 'MU814',
    remedy: 'move-aside',
    papers: [
      file('cni-names', net, '00-old.conf\n10-flannel.conflist\n'),
      file('cni-file', `${net}/00-old.conf`, '{"name":"old","type":"calico"}'),
    ],
  },
  { what: 'containerd did not see the configuration', code: 'MU813', remedy: 'restart-runtime', papers: [noNetwork] },
];

const broken = ({ kind = 'kubeadm', papers }: Broken): Papers => {
  const isOther = ({ id, where }: Paper): boolean =>
    papers.some((paper) => paper.id === id && (paper.where === where || ['units', 'runtime-answer', 'processes'].includes(id)));
  return new Papers([...healthyNode(kind).filter((paper) => !isOther(paper)), ...papers]);
};

for (const one of cases) {
  test(`\`examine\` is certain of ${one.code}: ${one.what}`, () => {
    const { diagnosis, facts } = examine(broken(one));
    const [first] = diagnosis.causes;
    assert.equal(first?.cause.code, one.code, describeDiagnosis(diagnosis));
    assert.equal(first.confidence, 'certain');
    assert.equal(first.cause.remedies?.(facts)[0]?.name, one.remedy);
  });
}

const image = '/dev/loop0 / squashfs ro,relatime 0 0\n/dev/sda2 /var ext4 rw,relatime 0 0\n';

const harmless: readonly { readonly what: string; readonly kind?: HealthyKind; readonly papers: readonly Paper[] }[] = [
  {
    what: 'no pod has switched forwarding on yet',
    papers: [file('sysctl', '/proc/sys/net/ipv4/ip_forward', '0\n')],
  },
  {
    what: 'the drivers of kubelet and containerd differ, and the node is Ready',
    papers: [
      file(
        'containerd-config',
        toml,
        'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\n  sandbox_image = "registry.k8s.io/pause:3.9"\n',
      ),
    ],
  },
  {
    what: 'an imported file may say the driver',
    papers: [
      file('containerd-config', toml, 'version = 2\nimports = ["/etc/containerd/conf.d/*.toml"]\n'),
      file('kubelet-config', config, 'kind: KubeletConfiguration\ncgroupDriver: systemd\n'),
    ],
  },
  {
    what: 'the runtime of NVIDIA is the default, and makes slices',
    papers: [
      file(
        'containerd-config',
        toml,
        'version = 2\n[plugins."io.containerd.grpc.v1.cri".containerd]\n default_runtime_name = "nvidia"\n[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.nvidia.options]\n SystemdCgroup = true\n',
      ),
    ],
  },
  {
    what: 'containerd looks in several folders',
    papers: [
      file(
        'containerd-config',
        toml,
        "version = 3\n[plugins.'io.containerd.cri.v1.runtime'.cni]\n bin_dirs = ['/usr/local/cni', '/opt/cni/bin']\n[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]\n SystemdCgroup = true\n",
      ),
      file('cni-binaries', '/usr/local/cni', 'calico\n'),
    ],
  },
  {
    what: 'the root is an image without room, as immutable systems have it',
    papers: [
      file('mounts', '/proc/mounts', image),
      file(
        'disk-bytes',
        'df -Pk',
        'Filesystem 1024-blocks Used Available Capacity Mounted on\n/dev/loop0 100 100 0 100% /\n/dev/sda2 9000 100 8900 1% /var\n',
      ),
    ],
  },
  {
    what: 'a folder that k3s does not read holds a file of an earlier cluster',
    kind: 'k3s',
    papers: [file('cni-file', `${net}/10-flannel.conflist`, '{')],
  },
];

for (const one of harmless) {
  test(`\`examine\` finds nothing wrong when ${one.what}`, () => {
    const { diagnosis } = examine(broken({ code: '', ...one }));
    assert.equal(diagnosis.outcome, 'healthy', describeDiagnosis(diagnosis));
  });
}

test('`examine` is not certain that the runtime hangs because it was slow once', () => {
  const { diagnosis } = examine(broken({ what: '', code: '', papers: [silent('timeout')] }));
  assert.equal(diagnosis.causes[0]?.cause.code, 'MU205');
  assert.equal(diagnosis.causes[0].confidence, 'possible');
});
