// containerd does not accept its configuration, or runs without its CRI plugin because of it.
import { isGenerated } from '../../remedies/containerd-value.ts';
import { restartContainerd, restartKubelet } from '../../remedies/services.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Facts } from '../../facts/facts.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding } from '../cause.ts';

const judgeState = (facts: Facts): Finding | undefined => {
  const config = valueOf(facts.containerdConfig);
  const answer = valueOf(facts.runtimeAnswer);
  if (config === undefined || answer === undefined) return undefined;
  const source = sourceOf(facts.containerdConfig);
  if (answer.answers) return finding('against', source, 'containerd accepted it', 'containerd 已接受该配置');
  const unit = valueOf(facts.runtimeUnits)?.find(({ name }) => name === 'containerd.service');
  const isStopped = unit !== undefined && unit.active === 'inactive' && unit.result === 'success';
  if (config.problem === undefined || isStopped) return undefined;
  return finding('proved', source, `no TOML: ${config.problem}`, `不是有效的 TOML：${config.problem}`);
};

/** A line that is nothing in TOML; taken out of effect, never deleted. */
const remedies = (facts: Facts): readonly Remedy[] => {
  const config = valueOf(facts.containerdConfig);
  const line = /^line \d+: (.{1,79})$/.exec(config?.problem ?? '')?.[1];
  if (config === undefined || line === undefined || isGenerated(config)) return [];
  return [
    {
      name: 'comment-out',
      title: { en: `comment out the line "${line}"`, zh: `注释掉该行 "${line}"` },
      applicability: 'safe',
      steps: [{ kind: 'edit-file', path: config.path, edit: { put: 'comment-line', line } }, restartContainerd, restartKubelet(facts)],
    },
  ];
};

export const containerdConfigInvalid = cause({
  code: 'MU208',
  slug: 'containerd-config-invalid',
  rung: 'runtime',
  title: { en: "containerd's configuration is not valid", zh: 'containerd 的配置文件无效' },
  frequency: 2,
  signs: {
    usual: {
      weight: 'suggests',
      phrases: [
        'config.toml* (invalid|error|syntax|wrong|broken|parse|mistake|typo|corrupt)',
        '(invalid|error|syntax|wrong|broken|parse|mistake|typo|missing)* config.toml',
      ],
    },
    named: {
      weight: 'names',
      phrases: [
        'containerd * (配置文件|config.toml)*(错|语法|无效)',
        'strict mode failed',
        'invalid plugin key URI',
        'plugin key URI',
        'tables; containerd',
        'two [plugins',
        '(containerd|config.toml) * unknown configuration key',
        'invalid * plugin URI',

        'failed to load TOML',
        'failed to load plugin io.containerd.grpc.v1.cri',
        'failed to load plugin "io.containerd.grpc.v1.cri',
        'io.containerd.grpc.v1.cri* error loading',
        'io.containerd.cri.v1* invalid',
        'invalid plugin config',
        'no corresponding runtime configured in',
        'invalid disabled plugin URI',
        'unsupported config version',
        'expected containerd config version',
        'toml: (cannot|line|expected|key|undecoded|type mismatch|incompatible)',
        'Near line {n} * (expected|key|toml)',
        '`mirrors` cannot be set when `config_path` is provided',
        '`configs.tls` cannot be set',
        'cannot be set when `config_path` is provided',
        'invalid cri image config',
        'invalid registry config',
        'strict mode: fields in the document are missing',
        'failed to decode plugin config',
        'unable to decode * config',
        'config.toml.tmpl',
        'containerd* (invalid|wrong|broken|bad) (config|configuration)',
        'unknown runtime handler',
        'no runtime for "{name}" is configured',
        'invalid runtime type',
        'duplicated tables',
        'duplicate key* toml',
        'toml* (duplicated|duplicate|expected|unexpected|invalid)',
        'no server or default_runtime',
        'unable to load CRI (image|runtime) service plugin dependency',
        'containerd config dump* (error|failed)',
        'error parsing /etc/containerd/config.toml',
        'failed to merge',
        'plugin config is invalid',
        'Failed to load plugin* cri',
        'configuration * version * not supported',
        'config.toml*(错误|语法|写错|无效|解析)',
      ],
    },
    some: {
      weight: 'points',
      phrases: [
        'no "version = 2"',
        'default_runtime_name',
        'plugin config',
        'default_runtime',
        '(missing|without|old) version = 2',
        'containerd config migrate',
        'containerd config (dump|default)',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['config.toml', 'version = 2', 'version = 3', 'nvidia-container-runtime', 'conf.d'] },
    stated: {
      weight: 'shows',
      phrases: [
        'invalid plugin config',
        "Can't convert * to bool",
        'unmarshal error: (',
        'failed to load TOML',
        'expected newline but got',
      ],
      when: (_, { text, component }) => component !== 'kubelet' && !/kubelet/.test(text),
    },
  },
  state: judgeState,
  explains: ['kubelet-exits', 'waiting-timed-out'],
  remedies: remedies,
  page: {
    en: {
      means:
        'With a fault in /etc/containerd/config.toml containerd either ends, or starts without its CRI plugin and writes one warning ("failed to load plugin"). Usual faults: options of version 1 in a version 2 file, mirrors beside config_path, a runtime that is named as the default and not defined, a second table of the same name.',
      check:
        "    containerd config dump >/dev/null; journalctl -u containerd -b | grep -E 'level=(warning|error|fatal)'\n    ctr plugins ls | grep -v ok",
      cure: 'Mend what the warning names; `containerd config migrate` brings an old file to the current version. When in doubt keep a copy and begin anew with `containerd config default`, then restart containerd and see `crictl info`.',
    },
    zh: {
      means:
        '/etc/containerd/config.toml 有误时，containerd 要么退出，要么在没有 CRI 插件的情况下启动，只留下一条警告（failed to load plugin）。常见错误：在 version 2 的文件中使用 version 1 的选项、同时设置 mirrors 与 config_path、指定了未定义的默认运行时、重复的表。',
      check:
        "    containerd config dump >/dev/null; journalctl -u containerd -b | grep -E 'level=(warning|error|fatal)'\n    ctr plugins ls | grep -v ok",
      cure: '按警告修复；`containerd config migrate` 可把旧文件转换为当前版本。无把握时先备份，再用 `containerd config default` 重新生成，重启 containerd 并查看 `crictl info`。',
    },
  },
});
