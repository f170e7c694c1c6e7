// A file in the CNI folder does not parse, is of the wrong kind, or asks for a version that its programs do not know.
import { laterFile, usedFile } from '../cni-used.ts';
import { restartContainerd } from '../../remedies/services.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Facts } from '../../facts/facts.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding } from '../cause.ts';

const judgeState = (facts: Facts): Finding | undefined => {
  const config = valueOf(facts.cniConfig);
  const answer = valueOf(facts.runtimeAnswer);
  const first = usedFile(facts);
  if (config === undefined || first === undefined || answer?.answers !== true) return undefined;
  const source = sourceOf(facts.cniConfig);
  if (answer.networkReady === true)
    return finding('against', source, 'the runtime has read a network configuration', '运行时已读取网络配置');
  if (first.problem === undefined) return undefined;
  const path = `${config.folder}/${first.name}`;
  return finding('proved', source, `${path}: ${first.problem}`, `${path}：${first.problem}`);
};

/** Only where another file is there to be used: the plugin's own pod writes its file again, a person must mend his. */
const remedies = (facts: Facts): readonly Remedy[] => {
  const folder = valueOf(facts.cniConfig)?.folder;
  const first = usedFile(facts);
  const later = laterFile(facts);
  if (folder === undefined || first === undefined || later === undefined) return [];
  return [
    {
      name: 'move-aside',
      title: { en: `move ${first.name} aside, so that ${later.name} is used`, zh: `移开 ${first.name}，改用 ${later.name}` },
      applicability: 'safe',
      steps: [{ kind: 'move-aside', path: `${folder}/${first.name}` }, restartContainerd],
    },
  ];
};

export const cniConfigInvalid = cause({
  code: 'MU807',
  slug: 'cni-config-invalid',
  rung: 'network',
  title: { en: 'a CNI configuration file is not valid', zh: 'CNI 配置文件无效' },
  frequency: 2,
  signs: {
    file: {
      weight: 'names',
      phrases: ['/etc/cni/net.d/{file}', 'conflist'],
      when: (_, { text }) =>
        /parse error|\bJSON\b|misspel|\btypo\b|\b(?:comma|quote|brace)\b|逗号|解析(?:失败|错误)|语法|拼写|__KUBERNETES|0 bytes|syntax/i.test(
          text,
        ),
    },
    named: {
      weight: 'names',
      when: (_, { text }) => !/permission denied|\.toml\b|kubelet config|kubeadm|No networks found/i.test(text),
      phrases: [
        'Error loading CNI config',
        'No valid networks found in',
        'error loading CNI config',
        "no 'type'; perhaps this is a .conflist",
        "no 'plugins' key",
        'error parsing configuration',
        "missing 'type'",
        '(conf|conflist|net.d|cni)* (unexpected end of JSON|invalid character|cannot unmarshal)',
        'does not support config version',
        'config version is not supported',
        'incompatible CNI versions',
        'unsupported CNI',
        'CNI config list {name} has no plugins',
        'has no networks, skipping',
        'invalid network config',
        'cniVersion (is |was |)(missing|wrong|not set|unsupported)',
        '(missing|without|no|wrong|unsupported|set|add|added|adding) (the |)(cniversion|cni version|"cniVersion")',
        'plugin * does not support config version',
        'version is not supported by plugin',
        '(invalid|broken|malformed|wrong|bad|corrupt)* (cni config|cni configuration|conflist|/etc/cni/net.d)',
        '(conflist|cni config|cni configuration|/etc/cni/net.d/{file}) (is |was |)(invalid|broken|malformed|empty|truncated|corrupt)',
        'failed to load CNI config list file',
        'error parsing configuration list',
        'Error validating CNI config',
        'Error parsing CNI',
        'CNI config * (invalid|unmarshal|parse)',
        'unsupported cniVersion',
        'plugin version * not supported',
        'cniVersion*(错误|缺|不支持)',
        'conflist*(格式|错误|语法)',
        'no plugin name provided',
        'struct field NetConf',
        'struct field * NetConf',
        '__KUBERNETES_NODE_NAME__',
        '__CNI_MTU__',
        'invalid CIDR address: {{',
        '{{.PodCIDR}}',
      ],
    },
    some: { weight: 'points', phrases: ['trailing comma', 'No valid networks found in', 'cniVersion'] },
    mentioned: { weight: 'mentions', phrases: ['conflist', '/etc/cni/net.d'] },
  },
  state: judgeState,
  explains: ['network-not-ready', 'node-not-ready', 'sandbox-failed', 'pods-pending'],
  remedies: remedies,
  page: {
    en: {
      means:
        'A list of plugins must be named .conflist and hold "plugins", a single one .conf and hold "type". A file that was cut off, that has no cniVersion (runtimes since 2022 insist), or that asks for 1.0.0 of older programs is passed over: the node stays without a network.',
      check:
        '    for f in /etc/cni/net.d/*; do echo $f; python3 -m json.tool $f >/dev/null; done\n    journalctl -u containerd -u crio -u kubelet | grep -i cni | tail',
      cure: "Mend or rename the file; usually it is enough to apply the plugin's current manifest and remove what an older one wrote.",
    },
    zh: {
      means:
        '插件列表文件须以 .conflist 结尾并包含 "plugins"，单个插件以 .conf 结尾并包含 "type"。被截断、缺少 cniVersion（2022 年以后的运行时要求）或要求旧程序不支持的 1.0.0 的文件会被跳过：节点没有网络。',
      check:
        '    for f in /etc/cni/net.d/*; do echo $f; python3 -m json.tool $f >/dev/null; done\n    journalctl -u containerd -u crio -u kubelet | grep -i cni | tail',
      cure: '修正或重命名该文件；通常重新应用插件的最新清单并删除旧版写入的文件即可。',
    },
  },
});
