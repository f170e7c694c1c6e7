// The kubelet's configuration file is there and not accepted.
import { writeKubeletConfig } from '../../remedies/write-kubelet-config.ts';
import { isKubeletDown } from '../kubelet-down.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Facts } from '../../facts/facts.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding } from '../cause.ts';

const judgeState = (facts: Facts): Finding | undefined => {
  const config = valueOf(facts.kubeletConfig);
  if (config?.present !== true) return undefined;
  const source = sourceOf(facts.kubeletConfig);
  if (valueOf(facts.kubeletHealth)?.ok === true) {
    return finding('excluded', source, 'the kubelet runs with it', 'kubelet 正以该配置运行');
  }
  if (config.problem === undefined || !isKubeletDown(facts)) return undefined;
  return finding('proved', source, `${config.path}: ${config.problem}`, `${config.path}：${config.problem}`);
};

const remedies = (facts: Facts): readonly Remedy[] => writeKubeletConfig(facts);

export const kubeletConfigInvalid = cause({
  code: 'MU308',
  slug: 'kubelet-config-invalid',
  rung: 'kubelet',
  title: { en: "the kubelet's configuration file is not valid", zh: 'kubelet 的配置文件无效' },
  frequency: 2,
  signs: {
    gates: {
      weight: 'points',
      phrases: ['validate kubelet configuration', 'unrecognized feature gate', 'cannot set feature gate', 'failed to set feature gates'],
    },
    named: {
      weight: 'names',
      phrases: [
        'strict decoding error: unknown field',
        'failed to decode* kubelet',
        'kubelet* failed to decode',
        'kubelet* error converting YAML',
        'kubelet* unmarshal',
        'no kind "KubeletConfiguration" is registered for version',
        'invalid configuration: (EvictionHard|evictionHard|kubeReserved|systemReserved|enforceNodeAllocatable|imageGC|cgroupDriver|clusterDNS)',
        'invalid configuration: * must be',
      ],
      when: (_, { text }) => !text.includes('no such file'),
    },
    mentioned: { weight: 'mentions', phrases: ['KubeletConfiguration', 'featureGates', 'feature-gates'] },
    usual: {
      weight: 'suggests',
      phrases: ['failed to validate kubelet configuration'],
    },
  },
  state: judgeState,
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'waiting-timed-out', 'connection-refused'],
  remedies: remedies,
  page: {
    en: {
      means:
        'The file does not parse, names a field or a feature gate that this version does not know (any more), or sets values that contradict each other. Gates are removed two or three versions after they became the rule.',
      check:
        '    journalctl -u kubelet -n 20 --no-pager -o cat\n    cat /var/lib/kubelet/config.yaml; ls /etc/kubernetes/kubelet.conf.d 2>/dev/null',
      cure: 'Mend or remove the field or gate that the message names (in kubeadm clusters also in the kubelet-config ConfigMap, which the next upgrade writes back), then restart the kubelet.',
    },
    zh: {
      means: '文件无法解析，含有该版本不识别（或已移除）的字段或特性门控，或取值互相矛盾。特性门控在成为默认行为两三个版本后会被移除。',
      check:
        '    journalctl -u kubelet -n 20 --no-pager -o cat\n    cat /var/lib/kubelet/config.yaml; ls /etc/kubernetes/kubelet.conf.d 2>/dev/null',
      cure: '修正或删除消息中指出的字段或门控（kubeadm 集群还需修改 kubelet-config ConfigMap，否则下次升级会写回），然后重启 kubelet。',
    },
  },
});
