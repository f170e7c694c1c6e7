// The kubelet speaks CRI v1 only, and this runtime does not know it yet.
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { containerdVersion, speaksCriV1 } from '../../evidence/runtime-version.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

/** Kubelets of 1.26 and later speak nothing else. */
const firstWithoutOlder = 26;

const judge = (facts: Facts): Finding | undefined => {
  const answer = valueOf(facts.runtimeAnswer);
  const minor = Number(/^v1\.(\d{1,3})\./.exec(valueOf(facts.kubeletVersion) ?? '')?.[1]);
  if (answer?.answers !== true || answer.api === undefined) return undefined;
  const source = sourceOf(facts.runtimeAnswer);
  const which = `${answer.name} ${answer.version}`;
  if (answer.api === 'v1') return finding('excluded', source, `${which} knows CRI v1`, `${which} 支持 CRI v1`);
  if (Number.isNaN(minor)) return undefined;
  if (minor < firstWithoutOlder)
    return finding('excluded', source, `this kubelet speaks CRI v1alpha2 with ${which}`, `该 kubelet 与 ${which} 使用 CRI v1alpha2`);
  return finding(
    'proved',
    source,
    `${which} knows CRI v1alpha2 alone, and this kubelet is of 1.${String(minor)}`,
    `${which} 仅支持 CRI v1alpha2，而 kubelet 为 1.${String(minor)}`,
  );
};

/** Whether the line is of an answer that the CRI is not known, and the version that is told is before or after CRI v1. */
const weigh = ({
  named,
  usual,
  old,
  version,
  unimplemented,
}: HeardBySign<'named' | 'usual' | 'old' | 'version' | 'unimplemented'>): Verdict | undefined => {
  const versions = version.flatMap(({ line }) => containerdVersion(line.text) ?? []);
  const refused = [...named, ...usual];
  if (versions.length === 0) return refused.length > 0 && old.length > 0 ? { weight: 'shows', because: [...refused, ...old] } : undefined;
  if (versions.every(speaksCriV1)) return { weight: 'silent', because: [] };
  const unanswered = refused.length > 0 ? refused : unimplemented;
  return unanswered.length > 0 ? { weight: 'shows', because: [...unanswered, ...version] } : undefined;
};

export const runtimeTooOldForCriV1 = cause({
  code: 'MU207',
  slug: 'runtime-too-old-for-cri-v1',
  rung: 'runtime',
  title: { en: 'the container runtime is too old for this kubelet', zh: '容器运行时版本过旧，不支持该 kubelet' },
  frequency: 3,
  signs: {
    version: {
      weight: 'context',
      phrases: ['containerd', 'ctr version', 'RuntimeVersion: '],
      when: (_, { text }) => containerdVersion(text) !== undefined,
    },
    unimplemented: { weight: 'context', phrases: ['code = Unimplemented', 'Unimplemented', 'validate CRI v1 runtime API'] },
    named: {
      weight: 'suggests',
      phrases: [
        '升级*containerd',
        '(upgrade|upgraded|upgrading|update|updated|updating) (containerd|cri-o|the container runtime|container runtime)',
        'CRI v1 image API is not implemented',
        'unknown service runtime.v1.ImageService',
      ],
    },
    // Old alone harms nobody: it takes a kubelet that asks for more.
    old: {
      weight: 'points',
      phrases: [
        'cri-dockerd (v|)0.(0|1|2)',

        'containerd:// 1.(2|3|4|5).',
        'containerd://1.(2|3|4|5).',
        'containerd (v|)1.(2|3|4|5).',
        'containerd.io 1.(2|3|4|5).',
        '(crio|cri-o) (version |v|)1.(18|19|20|21|22|23|24|25)',
        'containerd/containerd (v|)1.(2|3|4|5).',
        'containerd --version* 1.(2|3|4|5).',
        'containerd github.com/containerd/containerd 1.(2|3|4|5).',
        'containerd (v|)1.(2|3|4|5)',
        'containerd.io-1.(2|3|4|5)',
        'containerd=1.(2|3|4|5)',
        'RuntimeApiVersion: v1alpha2',
      ],
    },
    told: {
      weight: 'names',
      phrases: [
        'cri-dockerd (v|)0.(0|1|2)* 1.(26|27|28|29|30|31)',
        '(需要|requires|needs|wants) CRI v1*(containerd|cri-o|crio)',
        '(26|27|28|29|30|31)*(containerd|cri-o) (还是|is still|still) 1.',

        'containerd * (too old|is old|outdated)',
        'container runtime * (too old|outdated)',
        'update your container runtime to a version that supports',
        'containerd*版本(过低|太低|过旧|太旧)',
      ],
    },
    some: {
      weight: 'points',
      phrases: ['[WARNING ContainerRuntimeVersion]', 'Using CRI v1alpha2', 'using deprecated * v1alpha2', 'only supports v1alpha2'],
    },
    mentioned: { weight: 'mentions', phrases: ['containerd --version'] },
    usual: {
      weight: 'suggests',
      phrases: ['CRI v1 runtime API is not implemented', 'unknown service runtime.v1.RuntimeService'],
    },
  },
  weigh,
  state: judge,
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'waiting-timed-out', 'connection-refused'],
  rivals: [
    {
      slug: 'cri-plugin-disabled',
      question: {
        en: 'what does containerd --version say: before 1.6 it is too old, 1.6 or later means that its CRI plugin is off or broken',
        zh: 'containerd --version 的结果是什么？低于 1.6 为版本过旧，1.6 及以上说明 CRI 插件被禁用或加载失败',
      },
    },
  ],
  page: {
    en: {
      means:
        'From 1.26 on the kubelet asks for CRI v1, which containerd knows from 1.6 and CRI-O from 1.20 on. An older one answers "unknown service runtime.v1.RuntimeService"; so does a containerd whose CRI plugin is off.',
      check: '    containerd --version; crictl version\n    grep disabled_plugins /etc/containerd/config.toml',
      cure: "Upgrade the runtime (containerd 1.7 or 2.x from its releases or from Docker's repository), restart it, then the kubelet. Or stay with kubelet 1.25 until then.",
    },
    zh: {
      means:
        '从 1.26 起，kubelet 只使用 CRI v1；containerd 自 1.6、CRI-O 自 1.20 起支持。更旧的版本会回答「unknown service runtime.v1.RuntimeService」；CRI 插件被禁用的 containerd 也会如此回答。',
      check: '    containerd --version; crictl version\n    grep disabled_plugins /etc/containerd/config.toml',
      cure: '升级运行时（从官方发布或 Docker 仓库安装 containerd 1.7 或 2.x），重启它，再重启 kubelet。或暂时停留在 kubelet 1.25。',
    },
  },
});
