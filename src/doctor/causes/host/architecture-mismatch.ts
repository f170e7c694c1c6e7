// A program or an image is for another processor architecture than the machine's.
import { cause } from '../cause.ts';

export const architectureMismatch = cause({
  code: 'MU123',
  slug: 'architecture-mismatch',
  rung: 'host',
  title: { en: 'a program or image is for another architecture', zh: '程序或镜像的架构与机器不符' },
  frequency: 1,
  signs: {
    named: {
      weight: 'names',
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
