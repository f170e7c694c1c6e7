// The kubelet's configuration file is not where its flag says, mostly because kubeadm has not written it yet.
import { writeKubeletConfig } from '../../remedies/write-kubelet-config.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { isBeingSetUp } from '../way-in.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judgeState = (facts: Facts): Finding | undefined => {
  const config = valueOf(facts.kubeletConfig);
  if (config === undefined || !facts.kubeletConfig.known) return undefined;
  const { source } = facts.kubeletConfig;
  if (config.present) return { is: 'excluded', seen: [{ text: { en: `${config.path} is there`, zh: `${config.path} 存在` }, source }] };
  const isDown = valueOf(facts.kubeletHealth)?.ok === false || valueOf(facts.kubeletRunning)?.running === false;
  return {
    is: isDown && !isBeingSetUp(facts) ? 'proved' : 'supported',
    seen: [{ text: { en: `${config.path} is not there`, zh: `${config.path} 不存在` }, source }],
  };
};

const remedies = (facts: Facts): readonly Remedy[] => writeKubeletConfig(facts);

/** Its whole folder was deleted, and the kubelet ends at once: it is the configuration that it reads first. */
const judge = ({
  compared,
  unseen,
  named,
  wiped,
  exits,
}: HeardBySign<'compared' | 'unseen' | 'named' | 'wiped' | 'exits'>): Verdict | undefined => {
  if (compared.length + unseen.length + named.length > 0) return undefined;
  return wiped.length > 0 && exits.length > 0 ? { weight: 'shows', because: [...wiped, ...exits] } : undefined;
};

export const kubeletConfigMissing = cause({
  code: 'MU307',
  slug: 'kubelet-config-missing',
  rung: 'kubelet',
  title: { en: "the kubelet's configuration file is missing", zh: '缺少 kubelet 的配置文件' },
  frequency: 3,
  signs: {
    ofFlag: {
      weight: 'names',
      phrases: ['--config={path}', '--config {path}', 'kubelet-config.json', 'kubelet-config.yaml'],
      when: (_, { text, component }) =>
        (component === 'kubelet' || /kubelet/.test(text)) &&
        /no such file|does not exist|not found|is missing|不存在/i.test(text) &&
        !/kubeconfig(?!uration)|\.conf\b|ca\.crt/.test(text),
    },
    exits: {
      weight: 'context',
      phrases: ['status=255', 'exit code 255', 'localhost:10248/healthz', '127.0.0.1:10248/healthz', 'auto-restart'],
    },
    wiped: {
      weight: 'points',
      phrases: [
        '(rm -rf|rm -fr|rm -r|deleted|cleaned|wiped|emptied|removed) /var/lib/kubelet',
        '/var/lib/kubelet (was |has been |got |)(deleted|cleaned|wiped|emptied|removed)',
        '(删了|删除|误删|清空|清理)*/var/lib/kubelet',
      ],
      when: (_, { text }) => !/\/pki|device-plugins|cpu_manager|memory_manager|\/pods|\/plugins/.test(text),
    },
    compared: { weight: 'shows', phrases: [], together: ['kubelet-config-not-in-folder', 'kubelet-config-absent'] },
    unseen: {
      weight: 'names',
      phrases: [
        "cannot access '/var/lib/kubelet",
        'cannot access /var/lib/kubelet',
        '/var/lib/kubelet: No such file',
        '/var/lib/kubelet (is |was |)(empty|missing|gone|absent)',
        "cannot (stat|statx) '/var/lib/kubelet",
        'cannot (stat|statx) /var/lib/kubelet',
      ],
      // What is below the folder of certificates is another matter.
      when: (_, { text }) => !text.includes('/pki'),
    },
    named: {
      weight: 'names',
      phrases: [
        'failed to load Kubelet config file',
        'failed to load kubelet config file',
        'failed to read kubelet config file',
        'unable to read kubelet config',
        '/var/lib/kubelet/config.yaml: no such file',
        '/var/lib/kubelet/config.yaml" * no such file',
        '/var/lib/kubelet/config.yaml (does not exist|is missing|missing|not found|was not)',
        'kubelet-config.{ext}: no such file',
        'kubelet.yaml: no such file',
        'kubeadm-flags.env: no such file',
        'config.yaml* (no such file|does not exist|not exist|missing|not found|deleted|lost)* kubelet',
        'kubelet* (no such file|does not exist|missing|not found|deleted)* config.yaml',
        '/var/lib/kubelet/config.yaml*(不存在|没有|丢失)',
        'kubelet config file* no such file',
        'open /var/lib/kubelet/config.yaml',
        "kubeadm (init|join) (is |was |has |had |)(not|never|n't) (been |yet |)(run|ran|executed|done)",
        '(没有|还没|未)(运行|执行|跑)* kubeadm (init|join)',
        'Failed to load environment files',
        'kubelet-config.yaml: no such file',
        '(before|until|without|never ran|have not run|has not run|not yet run) kubeadm (init|join)',
        '还没*kubeadm (init|join)',
        '(before|until) (the |)node (has |)(joined|joins)',
        '/var/lib/kubelet/config.yaml*(找不到|无)',
        'kubelet.config: no such file',
        '/etc/kubernetes/kubelet{rest} no such file',
        '(缺少|没有|找不到)*/var/lib/kubelet/config.yaml',
        '(缺少|没有|找不到)*kubelet*config.yaml',
        '(KubeletConfiguration|kubelet config|kubelet configuration|kubelet.yaml|config.yaml of the kubelet) (file |)(was |is |got |)(removed|deleted|lost|missing|gone|absent)',
        "(did not|didn't|have not|haven't|has not|not yet|never) (yet |)(run|ran|executed|called) kubeadm",
        'kubeadm (init|join) not (yet |)(run|done|executed)',
        'not (yet |)(initialized|joined) with kubeadm',
        'kubeadm (init|join) (之前|前)*kubelet',
        '(执行|运行) kubeadm (init|join) (之前|前)',
        '(找不到|缺少) config.yaml',
        '(copied|copying|restored|复制|拷贝)* config.yaml',
      ],
      when: (_, { text }) =>
        !/only config\.yaml|strict decoding|unknown field|no kind|yaml: (?:line|did not|mapping|found|control)|unmarshal/i.test(text),
    },
    some: { weight: 'points', phrases: ['Failed to load environment file', "Failed to run 'start-pre' task", 'kubelet update'] },
    mentioned: { weight: 'mentions', phrases: ['/var/lib/kubelet/config.yaml', 'kubeadm-flags.env'] },
    listing: {
      weight: 'names',
      phrases: ['ls /var/lib/kubelet', 'ls -l /var/lib/kubelet', 'ls -la /var/lib/kubelet'],
      when: (_, { text }) =>
        /\/var\/lib\/kubelet\/?(?: ?(?:->|→|=>|:)|\s.*(?:pki|pods|plugins|device-plugins|cpu_manager_state)).*(?:pki|pods|plugins|cpu_manager_state|empty|nothing|空)/i.test(
          text,
        ) && !text.includes('config.yaml'),
    },
  },
  weigh: judge,
  state: judgeState,
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'waiting-timed-out', 'connection-refused'],
  remedies: remedies,
  page: {
    en: {
      means:
        '`kubeadm init` and `kubeadm join` write /var/lib/kubelet/config.yaml; until then the kubelet of the packages ends every ten seconds, which is normal. Afterwards it means that the file was removed (a reset, a wiped /var/lib/kubelet, an upgrade past 1.11 without `kubeadm upgrade node`).',
      check: '    ls -l /var/lib/kubelet/config.yaml /var/lib/kubelet/kubeadm-flags.env\n    systemctl cat kubelet | grep -- --config',
      cure: 'On a new machine: join it. On a joined one: `kubeadm upgrade node phase kubelet-config` (1.13 and 1.14: `kubeadm upgrade node config --kubelet-version …`) writes it anew from the cluster; then restart the kubelet.',
    },
    zh: {
      means:
        '`kubeadm init` 与 `kubeadm join` 会写入 /var/lib/kubelet/config.yaml；在此之前，软件包安装的 kubelet 每十秒退出一次，属正常现象。之后出现则说明文件被删除（重置、清空 /var/lib/kubelet、升级到 1.11 以上而未执行 `kubeadm upgrade node`）。',
      check: '    ls -l /var/lib/kubelet/config.yaml /var/lib/kubelet/kubeadm-flags.env\n    systemctl cat kubelet | grep -- --config',
      cure: '新机器：加入集群。已加入的机器：执行 `kubeadm upgrade node phase kubelet-config`（1.13、1.14 为 `kubeadm upgrade node config --kubelet-version …`）从集群重新生成，然后重启 kubelet。',
    },
  },
});
