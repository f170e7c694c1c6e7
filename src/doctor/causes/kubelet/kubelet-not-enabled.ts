// The kubelet's unit is not started at boot, is masked, or was never started.
import { kubeletUnit } from '../../remedies/services.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Facts } from '../../facts/facts.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { isBeingSetUp } from '../way-in.ts';

const told =
  /\b(?:kubelet|k3s|k3s-agent|rke2-agent)(?:\.service)?\b(?: service)?(?: is| was)?(?: not enabled| disabled| not started| not start(?:ed|ing)? (?:(?:on|at|with) (?:the |every )?(?:boot|start|reboot|power)|after)| masked| not running (?:after|since)| isn't (?:started|enabled)|(?: did not| didn't| does not| doesn't)(?: start| come up)(?: again)? (?:(?:on|at|with) (?:the |every )?(?:boot|start|reboot|power)|after ))|is-enabled (?:kubelet|k3s|k3s-agent|rke2-agent|rke2-server)\S*(?: ->| prints| says|:)? disabled|\b(?:forgot|forgotten|never) (?:to )?(?:enable|start)\w*\b.{0,20}(?:kubelet|k3s|rke2)|忘了 ?enable/i;

const judgeState = (facts: Facts): Finding | undefined => {
  const refused = valueOf(facts.kubeletUnitRefused);
  if (refused !== undefined)
    return finding('excluded', sourceOf(facts.kubeletUnitRefused), `${refused.name}: ${refused.load}`, `${refused.name}：${refused.load}`);
  const unit = valueOf(facts.kubeletUnit);
  if (unit === undefined) return undefined;
  const source = sourceOf(facts.kubeletUnit);
  const state = `${unit.name}: ${unit.active} (${unit.sub}), ${unit.enabled}`;
  // One that ends by itself is another matter.
  if (unit.active !== 'inactive' || unit.result !== 'success') return finding('excluded', source, state, state);
  if (valueOf(facts.kubeletRunning)?.running === true) return undefined;
  return finding(isBeingSetUp(facts) ? 'supported' : 'proved', source, state, state);
};

const remedies = (facts: Facts): readonly Remedy[] => {
  const unit = kubeletUnit(facts);
  return [
    {
      name: 'start',
      title: { en: `start ${unit}, now and with every boot`, zh: `启动 ${unit} 并设为开机启动` },
      applicability: 'safe',
      steps: [
        { kind: 'unit', unit, action: 'enable' },
        { kind: 'unit', unit, action: 'start' },
      ],
    },
  ];
};

/** Another unit is shown, and the kubelet's is not: what stands still is not the kubelet. */
const judge = ({
  named,
  told,
  dead,
  ofRuntime,
  ofKubelet,
}: HeardBySign<'named' | 'told' | 'dead' | 'ofRuntime' | 'ofKubelet'>): Verdict | undefined => {
  if (named.length + told.length > 0) return undefined;
  return dead.length > 0 && ofRuntime.length > 0 && ofKubelet.length === 0 ? { weight: 'mentions', because: dead } : undefined;
};

export const kubeletNotEnabled = cause({
  code: 'MU309',
  slug: 'kubelet-not-enabled',
  rung: 'kubelet',
  title: { en: "the kubelet's service is not enabled or not started", zh: 'kubelet 服务未启用或未启动' },
  frequency: 2,
  signs: {
    afterBoot: {
      weight: 'names',
      phrases: ['after (a |the |)reboot* kubelet', 'kubelet* after (a |the |)(reboot|restart)'],
      when: (_, { text }) => !/\[WARNING|status=|status [12]|exit|fail|crash|error|swap|invalid|\.go:\d|refused|loop/i.test(text),
    },
    ofRuntime: {
      weight: 'context',
      phrases: ['(docker|containerd|crio|cri-docker).service', '(status|is-active|is-enabled) (docker|containerd|crio)'],
    },
    ofKubelet: {
      weight: 'context',
      phrases: [
        '(kubelet|k3s|k3s-agent|rke2-agent|rke2-server).service -',
        '(kubelet|k3s|k3s-agent|rke2-agent).service (disabled|masked)',
        '(status|is-active|is-enabled|start|enable) (kubelet|k3s|rke2)',
      ],
    },
    named: {
      weight: 'names',
      phrases: [
        'kubelet.service; disabled',
        'k3s.service; disabled',
        'k3s-agent.service; disabled',
        'rke2-agent.service; disabled',
        'rke2-server.service; disabled',
        'Unit kubelet.service (could not be found|not found|is masked|is not loaded)',
        'kubelet.service is masked',
        'systemctl is-enabled kubelet* disabled',
        'Unit file kubelet.service does not exist',
        '(enable|enabled|start|started|starting|enabling) (the |)(kubelet|k3s-agent) (service|unit)',
        '(没有|未)*(enable|启用|开机)*kubelet',
        'kubelet*(未启动|没有启动|没启动|未设置开机|开机自启|没有设置)',
        '(kubelet|k3s-agent|k3s)*(重启|开机)*(没有|未|不)*(启动|自启)',
        '(重启|开机)*(kubelet|k3s-agent)*(没有|未|没|不)*(启动|自启|起来)',
        'systemctl start (kubelet|k3s-agent|rke2-agent)*(恢复|正常)',
        '(重启|开机)*systemctl start (kubelet|k3s)',
        '忘*(enable|启用)',
        'kubelet.service; masked',
        'Unit (k3s-agent|k3s|rke2-agent).service (is masked|not found|could not be found)',
        '(k3s-agent|rke2-agent|k3s).service is masked',
        '(rc-update|chkconfig)* kubelet',
        'kubelet * off (2|3|5):off',
        'multi-user.target.wants* (missing|no symlink|absent|gone)',
        'pgrep kubelet* (nothing|none|empty|no output)',
        'ps * kubelet* (only * grep|nothing|no process)',
        'journalctl -u kubelet* no entries',
        'kubelet* enabled: no',
        'kubelet* enabled: false',
        'kubelet*(没有日志|无日志)',
        '(start|started|starting) * (by hand|manually)* (boot|reboot)',
        '(boot|reboot)* (start|started|starting) * (by hand|manually)',
        'manual start* (boot|reboot)',
        '(boot|reboot)* manual start',
      ],
      when: (_, { text }) => !text.includes('[WARNING') && !/\bcert|unauthorized|x509|\/pki|tmpfs/i.test(text),
    },
    told: {
      weight: 'names',
      phrases: ['kubelet', 'k3s', 'rke2-agent'],
      when: (_, { text }) => !/\[WARNING|running or healthy/.test(text) && told.test(text),
    },
    dead: {
      weight: 'points',
      phrases: [
        'kubelet* inactive (dead)',
        'Active: inactive (dead)',
        'systemctl enable kubelet',
        'systemctl enable --now kubelet',
        'systemctl start kubelet',
        'Active: inactive',
        'systemctl is-enabled (kubelet|k3s|k3s-agent|rke2-agent)',
        'systemctl start (k3s-agent|rke2-agent|k3s)',
        'systemctl enable --now (k3s-agent|rke2-agent)',
        'static* vendor preset',
      ],
    },
    mentioned: {
      weight: 'mentions',
      phrases: ['[WARNING Service-Kubelet]', 'kubelet service is not enabled', 'multi-user.target.wants/kubelet.service'],
    },
  },
  weigh: judge,
  state: judgeState,
  explains: ['kubelet-unhealthy', 'node-not-ready', 'connection-refused', 'waiting-timed-out'],
  remedies: remedies,
  page: {
    en: {
      means:
        'The unit runs until the next boot and does not come back, or was never enabled. kubeadm only warns (Service-Kubelet). A unit may also be masked by whoever hardened the image.',
      check: '    systemctl is-enabled kubelet; systemctl is-active kubelet; systemctl status kubelet --no-pager',
      cure: '`systemctl unmask kubelet; systemctl enable --now kubelet` (k3s: k3s or k3s-agent).',
    },
    zh: {
      means: '该单元运行到下次重启后就不再启动，或从未启用。kubeadm 只会警告（Service-Kubelet）。也可能被镜像加固脚本屏蔽（mask）。',
      check: '    systemctl is-enabled kubelet; systemctl is-active kubelet; systemctl status kubelet --no-pager',
      cure: '执行 `systemctl unmask kubelet; systemctl enable --now kubelet`（k3s 为 k3s 或 k3s-agent）。',
    },
  },
});
