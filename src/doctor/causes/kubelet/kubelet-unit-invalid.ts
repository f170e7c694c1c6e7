// systemd does not take the kubelet's unit: a line of it or of a drop-in is wrong, or it is masked. Nothing starts.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { takeUnit } from '../../remedies/take-unit.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import { refusedSaying } from '../refused-unit.ts';

const judgeState = (facts: Facts): Finding | undefined => {
  const unit = valueOf(facts.kubeletUnit);
  if (unit !== undefined) return finding('excluded', sourceOf(facts.kubeletUnit), `${unit.name}: loaded`, `${unit.name}：loaded`);
  const refused = valueOf(facts.kubeletUnitRefused);
  if (refused === undefined || refused.active === 'active' || valueOf(facts.kubeletRunning)?.running === true) return undefined;
  return refusedSaying(refused, facts);
};

export const kubeletUnitInvalid = cause({
  code: 'MU317',
  slug: 'kubelet-unit-invalid',
  rung: 'kubelet',
  title: { en: "systemd refuses the kubelet's unit", zh: 'systemd 拒绝加载 kubelet 的单元' },
  frequency: 1,
  signs: {
    refused: {
      weight: 'names',
      phrases: [
        'Unit (kubelet|k3s|k3s-agent|rke2-agent|rke2-server).service has a bad unit file setting',
        'Unit (kubelet|k3s|k3s-agent|rke2-agent|rke2-server).service failed to load properly',
        '(kubelet|k3s|k3s-agent|rke2-agent|rke2-server).service: Unit configuration has fatal error',
        '(kubelet|k3s|k3s-agent|rke2-agent|rke2-server).service: Service has no ExecStart',
        '(kubelet|k3s|k3s-agent|rke2-agent|rke2-server).service: Service has more than one ExecStart',
        '(kubelet|k3s|k3s-agent|rke2-agent|rke2-server).service: Service lacks',
        '(kubelet|k3s|k3s-agent|rke2-agent|rke2-server).service lacks',
        '(kubelet|k3s|k3s-agent|rke2-agent|rke2-server).service has more than one ExecStart',
        'start (kubelet|k3s|k3s-agent|rke2-agent|rke2-server).service: Unit is not loaded properly',
      ],
    },
    wrongLine: {
      weight: 'suggests',
      phrases: [
        'Neither a valid executable name nor an absolute path',
        'Executable path is not absolute',
        'Unbalanced quoting, ignoring',
        'Invalid environment assignment, ignoring',
        'Assignment outside of section',
        "Missing '=', ignoring line",
      ],
      when: (_, { text }) => /(?:kubelet|k3s(?:-agent)?|rke2-\w{1,16})\.service/.test(text),
    },
    status: { weight: 'points', phrases: ['Loaded: bad-setting', 'Loaded: error (Reason'] },
    verified: { weight: 'mentions', phrases: ['systemd-analyze verify', 'systemctl unmask', 'is masked'] },
  },
  state: judgeState,
  remedies: takeUnit,
  explains: ['kubelet-unhealthy', 'node-not-ready', 'connection-refused', 'waiting-timed-out'],
  rivals: [
    {
      slug: 'kubelet-not-enabled',
      question: {
        en: 'does `systemctl show -p LoadState kubelet` say loaded?',
        zh: '`systemctl show -p LoadState kubelet` 显示的是 loaded 吗？',
      },
    },
  ],
  page: {
    en: {
      means:
        'A unit without a program to start, with two lines that start it, with a path that is not absolute or with quotes that do not end is not loaded at all (bad-setting, on older systems error): no start, no restart, nothing at boot. A drop-in that gives ExecStart= again must empty it first. A masked unit is a link to /dev/null, made by `systemctl mask`, mostly when a machine was hardened or taken out of a cluster.',
      check:
        '    systemctl show kubelet -p LoadState,LoadError,FragmentPath,DropInPaths\n    systemd-analyze verify kubelet.service\n    journalctl -b -u kubelet | grep systemd; systemctl cat kubelet',
      cure: 'Put the line right that `systemd-analyze verify` names, then `systemctl daemon-reload; systemctl restart kubelet`. In a drop-in: an `ExecStart=` with nothing after it before its own. Masked: `systemctl unmask kubelet; systemctl start kubelet`.',
    },
    zh: {
      means:
        '若单元没有要启动的程序、有两行启动命令、路径不是绝对路径，或引号未闭合，systemd 完全不加载它（bad-setting，旧系统为 error）：无法启动、无法重启，开机也不会启动。drop-in 中重新给出 ExecStart= 之前必须先将其清空。被屏蔽（mask）的单元是指向 /dev/null 的链接，由 `systemctl mask` 生成，多见于加固过的或曾退出集群的机器。',
      check:
        '    systemctl show kubelet -p LoadState,LoadError,FragmentPath,DropInPaths\n    systemd-analyze verify kubelet.service\n    journalctl -b -u kubelet | grep systemd; systemctl cat kubelet',
      cure: '修正 `systemd-analyze verify` 指出的那一行，然后执行 `systemctl daemon-reload; systemctl restart kubelet`。在 drop-in 中：先写一行空的 `ExecStart=`。若被屏蔽：`systemctl unmask kubelet; systemctl start kubelet`。',
    },
  },
});
