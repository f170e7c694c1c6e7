// A program or an image is for another processor architecture than the machine's.
import type { Facts } from '../../facts/facts.ts';
import type { Builds } from '../../facts/host.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { cause, type Finding } from '../cause.ts';
import { finding } from '../finding.ts';
import { isKubeletDown } from '../kubelet-down.ts';

type Program = Builds['programs'][number];

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const kubelets = ['kubelet', 'k3s', 'rke2'];
const runtimes = ['containerd', 'dockerd', 'crio'];

/** What is started by this file: one that lies beside it, and is of no use, breaks nothing. */
const isStarted = (facts: Facts, { path }: Program): boolean => {
  const command = valueOf(facts.kubeletStart)
    ?.command.replace(/^[-@:+!|]{0,8}/, '')
    .split(/\s+/)[0];
  return command === undefined || command === path;
};

const breaks = (facts: Facts, program: Program): boolean => {
  const name = nameOf(program.path);
  if (kubelets.includes(name)) return isKubeletDown(facts) && isStarted(facts, program);
  return runtimes.includes(name) && valueOf(facts.runtimeAnswer)?.answers === false;
};

const judge = (facts: Facts): Finding | undefined => {
  const builds = valueOf(facts.builds);
  const foreign = builds?.programs.filter(({ runs }) => !runs) ?? [];
  const isHealthy = valueOf(facts.kubeletHealth)?.ok === true;
  const breaking = foreign.find((program) => breaks(facts, program));
  const found = breaking ?? foreign.find(({ path }) => !isHealthy || !kubelets.includes(nameOf(path)));
  // That the programs fit does not speak of the images.
  if (builds === undefined || found === undefined) return undefined;
  return finding(
    breaking === undefined ? 'supported' : 'proved',
    { where: found.path },
    `it is built for ${found.builtFor}, and this machine is ${builds.machine}`,
    `该程序为 ${found.builtFor} 构建，而本机为 ${builds.machine}`,
  );
};

/** Which build is wanted only its owner knows. */
const remedies = (facts: Facts): readonly Remedy[] => {
  const builds = valueOf(facts.builds);
  const foreign = builds?.programs.filter(({ runs }) => !runs).map(({ path }) => path) ?? [];
  if (builds === undefined || foreign.length === 0) return [];
  return [
    {
      name: 'right-build',
      title: { en: `install the build for ${builds.machine}`, zh: `安装适用于 ${builds.machine} 的版本` },
      applicability: 'manual',
      steps: [],
      commands: foreign.map((path) => `install -m 755 <${nameOf(path)} for ${builds.machine}> ${path}`),
    },
  ];
};

export const architectureMismatch = cause({
  code: 'MU123',
  slug: 'architecture-mismatch',
  rung: 'host',
  title: { en: 'a program or image is for another architecture', zh: '程序或镜像的架构与机器不符' },
  frequency: 1,
  signs: {
    // Programs of the network that are not for this machine are, to it, missing.
    ofNetwork: { weight: 'points', phrases: ['/cni/bin/{plugin}: exec format error', 'cni * exec format error'] },
    named: {
      weight: 'names',
      when: (_, { text }) => !text.includes('/cni/bin/'),
      phrases: [
        'exec format error',
        'cannot execute binary file',
        'no matching manifest for',
        'no match for platform in manifest',
        '(wrong|other|different) (architecture|platform)',
        '架构不(匹配|一致|对|符)',
        'ELF * (wrong ELF class|not executable)',
        'wrong ELF class',
        '(amd64|x86_64|x86-64|arm64|arm) (image|images|binary|binaries|build) on (a |an |the |)(arm|amd64|x86|raspberry|pi|aarch64)',
        'cannot execute: required file not found',
        "the requested image's platform",
      ],
    },
    some: {
      weight: 'points',
      phrases: [
        '(arm64|armv7|aarch64|raspberry pi|armhf) * (amd64|x86_64|x86-64)',
        '(amd64|x86_64|x86-64) * (arm64|armv7|aarch64|raspberry pi|armhf)',
        'Illegal instruction',
        'ELF 64-bit LSB * x86-64',
        'ELF 64-bit LSB * aarch64',
        'ELF 32-bit LSB * ARM',
        '-amd64-',
        'exec user process caused',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['uname -m', 'aarch64', 'armv7l', 'raspberry pi'] },
  },
  state: judge,
  remedies,
  explains: ['kubelet-exits', 'pods-pending'],
  page: {
    en: {
      means:
        'A kubelet, CNI plugin or image built for amd64 does not run on an ARM board, nor the other way round; an image without a manifest for this platform cannot even be pulled.',
      check: '    uname -m; file "$(command -v kubelet)"; ls /opt/cni/bin | head -1 | xargs -I{} file /opt/cni/bin/{}',
      cure: 'Install the build for this machine, and use images with a manifest for its platform.',
    },
    zh: {
      means: '为 amd64 构建的 kubelet、CNI 插件或镜像无法在 ARM 设备上运行，反之亦然；没有该平台清单的镜像甚至无法拉取。',
      check: '    uname -m; file "$(command -v kubelet)"; ls /opt/cni/bin | head -1 | xargs -I{} file /opt/cni/bin/{}',
      cure: '安装与本机架构对应的版本，并使用包含该平台清单的镜像。',
    },
  },
});
