// The kubelet or the runtime runs and is not started at boot: the node is lost with the next one.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Unit } from '../../facts/kubelet.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Remedy, Step } from '../../remedies/remedy.ts';

/** A unit that another one starts is `static`, `indirect` or `alias`; who runs a machine by a tool of its own may start it himself. */
const units = (facts: Facts): readonly Unit[] => {
  if (valueOf(facts.layout)?.flavour !== 'kubeadm') return [];
  const kubelet = valueOf(facts.kubeletUnit);
  const runtimes = valueOf(facts.runtimeUnits) ?? [];
  // docker.service starts containerd.service.
  const isUnderDocker = runtimes.some(({ name, enabled }) => name === 'docker.service' && enabled === 'enabled');
  return [...(kubelet === undefined ? [] : [kubelet]), ...runtimes.filter(({ name }) => !(isUnderDocker && name === 'containerd.service'))];
};

const unready = (facts: Facts): readonly Unit[] =>
  units(facts).filter(({ active, enabled }) => active === 'active' && enabled === 'disabled');

const judgeState = (facts: Facts): Finding | undefined => {
  const found = unready(facts);
  if (found.length === 0) return undefined;
  const names = found.map(({ name }) => name);
  return finding(
    'proved',
    sourceOf(facts.kubeletUnit),
    `${names.join(', ')}: active, disabled`,
    `${names.join('、')}：正在运行，但未设为开机启动`,
  );
};

const remedies = (facts: Facts): readonly Remedy[] => [
  {
    name: 'enable',
    title: { en: 'start them with every boot', zh: '设为开机启动' },
    applicability: 'safe',
    steps: unready(facts).map(({ name }): Step => ({ kind: 'unit', unit: name, action: 'enable' })),
  },
];

export const serviceNotEnabled = cause({
  code: 'MU315',
  slug: 'service-not-enabled',
  rung: 'kubelet',
  severity: 'warning',
  title: { en: 'the kubelet or the runtime is not started at boot', zh: 'kubelet 或容器运行时未设为开机启动' },
  frequency: 2,
  signs: {
    warned: {
      weight: 'points',
      phrases: [
        '[WARNING Service-Docker]: docker service is not enabled',
        '[WARNING Service-Containerd]: containerd service is not enabled',
        '[WARNING Service-CRIO]: crio service is not enabled',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['systemctl enable', 'is-enabled'] },
  },
  state: judgeState,
  remedies,
  page: {
    en: {
      means:
        'A service that was started by hand runs until the machine is switched off. When it is not enabled, nothing starts it at the next boot: the node does not come back, and its pods are moved away after some minutes. kubeadm warns of it and goes on.',
      check: '    systemctl is-enabled kubelet containerd docker crio\n    systemctl list-dependencies --reverse containerd.service',
      cure: 'Enable what the machine needs: `systemctl enable kubelet containerd` (or docker, crio). A unit that prints `static` or `indirect` is started by another one and needs nothing.',
    },
    zh: {
      means:
        '手动启动的服务只会运行到关机为止。若未 enable，下次开机时不会启动：节点不会恢复，几分钟后其上的 Pod 会被迁走。kubeadm 会给出警告但继续执行。',
      check: '    systemctl is-enabled kubelet containerd docker crio\n    systemctl list-dependencies --reverse containerd.service',
      cure: '将所需服务设为开机启动：`systemctl enable kubelet containerd`（或 docker、crio）。显示 `static` 或 `indirect` 的单元由其他单元启动，无需处理。',
    },
  },
});
