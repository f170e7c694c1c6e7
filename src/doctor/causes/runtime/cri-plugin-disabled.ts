// containerd runs with its CRI plugin switched off, as the package of Docker configures it.
import { isGenerated, setDisabledPlugins } from '../../remedies/containerd-value.ts';
import { restartContainerd, restartKubelet } from '../../remedies/services.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { containerdVersion, speaksCriV1 } from '../../evidence/runtime-version.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judgeState = (facts: Facts): Finding | undefined => {
  const config = valueOf(facts.containerdConfig);
  const answer = valueOf(facts.runtimeAnswer);
  if (config === undefined || !facts.containerdConfig.known) return undefined;
  const { source } = facts.containerdConfig;
  const disabled = config.disabledPlugins.filter((name) => /(?:^|\.)cri$/.test(name));
  if (disabled.length === 0 || answer?.answers === true) {
    return { is: 'excluded', seen: [{ text: { en: 'the CRI plugin is not disabled', zh: 'CRI 插件未被禁用' }, source }] };
  }
  const seen = [
    { text: { en: `disabled_plugins holds "${disabled.join('", "')}"`, zh: `disabled_plugins 包含 "${disabled.join('", "')}"` }, source },
  ];
  return { is: answer?.answers === false ? 'proved' : 'supported', seen };
};

const remedies = (facts: Facts): readonly Remedy[] => {
  const config = valueOf(facts.containerdConfig);
  if (config === undefined || isGenerated(config)) return [];
  const others = config.disabledPlugins.filter((name) => !/(?:^|\.)cri$/.test(name));
  return [
    {
      name: 'enable-cri',
      title: { en: 'take the CRI plugin out of disabled_plugins', zh: '从 disabled_plugins 中移除 CRI 插件' },
      applicability: 'safe',
      steps: [setDisabledPlugins(config, others), restartContainerd, restartKubelet(facts)],
    },
  ];
};

/** The configuration switches it off; or a runtime that is new enough does not know the service. */
const judge = ({
  listed,
  none,
  unknown,
  version,
  packaged,
}: HeardBySign<'listed' | 'none' | 'unknown' | 'version' | 'packaged'>): Verdict | undefined => {
  if (listed.length > 0) return { weight: 'shows', because: [...listed, ...unknown] };
  if (none.length > 0) return { weight: 'against', because: none };
  const versions = version.flatMap(({ line }) => containerdVersion(line.text) ?? []);
  // So it comes from Docker's packages, whose containerd serves Docker alone.
  if (versions.length === 0 && unknown.length > 0 && packaged.length > 0) return { weight: 'names', because: [...unknown, ...packaged] };
  if (versions.length === 0 || unknown.length === 0) return undefined;
  return versions.every(speaksCriV1) ? { weight: 'names', because: [...unknown, ...version] } : { weight: 'mentions', because: unknown };
};

export const criPluginDisabled = cause({
  code: 'MU204',
  slug: 'cri-plugin-disabled',
  rung: 'runtime',
  title: { en: "containerd's CRI plugin is switched off", zh: 'containerd 的 CRI 插件被禁用' },
  frequency: 2,
  signs: {
    packaged: {
      weight: 'context',
      phrases: [
        "docker's (repository|repo|apt|yum|package|packages)",
        'docker (repository|repo|apt repo|yum repo)',
        'docker-ce',
        'download.docker.com',
        'containerd.io (package|rpm|deb|from)',
        'default config.toml',
        'packaged config.toml',
      ],
    },
    searched: { weight: 'names', phrases: [], together: ['no-cri-plugin'] },
    none: {
      weight: 'context',
      phrases: ['disabled_plugins'],
      when: (_, { text }) => /^(?:\S{1,80}:\s?)?disabled_plugins\s?=\s?\[\s?\]/.test(text),
    },
    listed: {
      weight: 'context',
      phrases: ['disabled_plugins'],
      when: (_, { text }) => /^(?:\S{1,80}:\s?)?disabled_plugins\s?=\s?\[[^\]]{0,200}["'](?:io\.containerd\.grpc\.v1\.)?cri["']/.test(text),
    },
    unknown: {
      weight: 'context',
      phrases: ['unknown service runtime.v1', 'CRI v1 (runtime|image) API is not implemented', 'code = Unimplemented'],
    },
    version: { weight: 'context', phrases: ['containerd'], when: (_, { text }) => containerdVersion(text) !== undefined },
    named: {
      weight: 'names',
      when: (_, { text }) => !/#\s*disabled_plugins/.test(text),
      phrases: [
        'skip loading plugin "io.containerd.grpc.v1.cri"',
        'skip loading plugin "io.containerd.cri.v1',
        '(ctr plugin ls|ctr plugins ls|ctr plugin list) * no cri',
        'no cri (plugin|line|entry)',
        'cri skipped',
        'plugin disabled* cri',

        'unknown service runtime.v1alpha2',
        'unknown service api.v1.CRIPluginService',
        'disabled_plugins = ["cri"]',
        'disabled_plugins = [ "cri" ]',
        'disabled_plugins = ["io.containerd.grpc.v1.cri',
        "disabled_plugins = ['cri']",
        'disabled_plugins=["cri"]',
        '"cri" plugin is disabled',
        'cri plugin (is |was |)(disabled|not loaded|not enabled|switched off)',
        '(disable|disables|disabled) * cri plugin',
        'cri plugin (is |)missing',
        '(rm|removed|removing|delete|deleted|deleting|mv|moved|move)* /etc/containerd/config.toml',
        'disabled_plugins*(cri|注释|删除)',
        '(注释|删除)*disabled_plugins',
        'cri 插件',
        "install the package maintainer's version * /etc/containerd",
        'ctr plugins ls * cri * (无输出|nothing|empty|no output|没有)',
        'ctr plugin ls * cri * (无输出|nothing|empty|no output|没有)',
        'io.containerd.grpc.v1 * 没有 cri',
      ],
    },
    newer: {
      weight: 'suggests',
      phrases: [
        'unknown service runtime.v1.RuntimeService',
        'unknown service runtime.v1.ImageService',
        'CRI v1 runtime API is not implemented',
        'CRI v1 image API is not implemented',
      ],
    },
    some: {
      weight: 'points',
      phrases: [
        'containerd * docker-ce',
        'docker-ce * (containerd|config.toml)',
        'containerd.io (package|rpm|deb)',
        'config.toml * (from|of) docker',
        'containerd* docker-ce',
        'disabled_plugins',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['CRIPluginService'] },
  },
  weigh: judge,
  state: judgeState,
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'waiting-timed-out', 'connection-refused'],
  becauseOf: ['containerd-config-invalid', 'overlayfs-unsupported-fs'],
  rivals: [
    {
      slug: 'runtime-too-old-for-cri-v1',
      question: {
        en: 'what does containerd --version say: 1.6 or later means that its CRI plugin is off or broken (disabled_plugins in /etc/containerd/config.toml), before 1.6 that it is too old',
        zh: 'containerd --version 的结果是什么？1.6 及以上说明 CRI 插件被禁用或加载失败（/etc/containerd/config.toml 中的 disabled_plugins），低于 1.6 则说明版本过旧',
      },
    },
  ],
  remedies: remedies,
  page: {
    en: {
      means:
        'The containerd.io packages of Docker ship `disabled_plugins = ["cri"]`. containerd then runs and answers, but not to the kubelet: "unknown service runtime.v1alpha2.RuntimeService" (or runtime.v1).',
      check: '    grep disabled_plugins /etc/containerd/config.toml\n    ctr plugins ls | grep cri; crictl info',
      cure: 'Take "cri" out of disabled_plugins (or write a fresh file: `containerd config default > /etc/containerd/config.toml`, with SystemdCgroup = true), then `systemctl restart containerd`.',
    },
    zh: {
      means:
        'Docker 提供的 containerd.io 软件包默认带有 `disabled_plugins = ["cri"]`。此时 containerd 在运行并应答，但不为 kubelet 提供服务：报「unknown service runtime.v1alpha2.RuntimeService」（或 runtime.v1）。',
      check: '    grep disabled_plugins /etc/containerd/config.toml\n    ctr plugins ls | grep cri; crictl info',
      cure: '从 disabled_plugins 中去掉 "cri"（或重新生成：`containerd config default > /etc/containerd/config.toml` 并设置 SystemdCgroup = true），然后 `systemctl restart containerd`。',
    },
  },
});
