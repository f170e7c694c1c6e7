// k3s is told to build its network over a card that this machine does not have: it ends before it asks anybody.
import { setK3sSetting } from '../../remedies/k3s-setting.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { isKubeletDown } from '../kubelet-down.ts';
import { cause, type Finding } from '../cause.ts';
import { finding } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

interface Named {
  readonly card: string;
  readonly place: string;
}

const namedCard = (facts: Facts): Named | undefined => {
  const k3s = valueOf(facts.k3s);
  const card = k3s?.settings['flannel-iface'];
  if (k3s === undefined || card === undefined || card === '') return undefined;
  return { card, place: k3s.places['flannel-iface'] ?? k3s.configFile };
};

const judge = (facts: Facts): Finding | undefined => {
  const named = namedCard(facts);
  const links = valueOf(facts.links);
  if (named === undefined || links === undefined) return undefined;
  const source = { where: named.place };
  const { card } = named;
  if (links.some(({ name }) => name === card)) return finding('excluded', source, `${card} is there`, `${card} 存在`);
  // It is looked for only at the start.
  if (!isKubeletDown(facts)) return undefined;
  const others = links.map(({ name }) => name).filter((name) => name !== 'lo');
  return finding(
    'proved',
    source,
    `flannel-iface is ${card}, and this machine has ${others.join(', ')}`,
    `flannel-iface 为 ${card}，而本机只有 ${others.join(', ')}`,
  );
};

/** The card of the default route, as k3s itself would choose. */
const useDefaultCard = (facts: Facts): readonly Remedy[] => {
  const k3s = valueOf(facts.k3s);
  const card = valueOf(facts.routes)?.find(({ to }) => to === 'default')?.link;
  if (k3s === undefined || card === undefined || namedCard(facts) === undefined) return [];
  const steps = setK3sSetting(facts, k3s, 'flannel-iface', card);
  if (steps.length === 0) return [];
  const title = { en: `name ${card}, over which the default route goes`, zh: `改用默认路由所在的网卡 ${card}` };
  return [{ name: 'use-card', title, applicability: 'confirm', steps }];
};

export const interfaceMissing = cause({
  code: 'MU316',
  slug: 'interface-missing',
  rung: 'kubelet',
  title: { en: 'the network card that k3s is told to use is not there', zh: '为 k3s 指定的网卡不存在' },
  frequency: 1,
  signs: {
    named: { weight: 'names', phrases: ['unable to find interface', 'no such network interface'] },
    shown: { weight: 'mentions', phrases: ['flannel-iface'] },
  },
  state: judge,
  remedies: useDefaultCard,
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'server-not-ready'],
  page: {
    en: {
      means:
        'k3s was told by `flannel-iface` over which card its network goes, and the machine has no card of that name: it was renamed (eth0 became ens18 or enp1s0), it comes up later than k3s, as VPN cards do, or the configuration was copied from another machine. k3s ends at once and starts again and again.',
      check: '    ip -br link\n    grep -r flannel-iface /etc/rancher/k3s/ /etc/systemd/system/k3s*',
      cure: 'Name a card that is there (`ip route get SERVER` tells which one leads to the server) and restart k3s. Where the card comes up late, let the unit of k3s wait for it: `After=` and `Wants=` of the service that makes it.',
    },
    zh: {
      means:
        'k3s 通过 `flannel-iface` 被告知网络使用哪块网卡，而本机没有该名称的网卡：网卡已改名（eth0 变为 ens18 或 enp1s0）、网卡比 k3s 启动得晚（如 VPN 网卡），或配置是从其他机器复制来的。k3s 会立即退出并反复重启。',
      check: '    ip -br link\n    grep -r flannel-iface /etc/rancher/k3s/ /etc/systemd/system/k3s*',
      cure: '填写实际存在的网卡（`ip route get SERVER` 可看出通往服务器的网卡）并重启 k3s。若网卡启动较晚，让 k3s 的单元等待它：为创建该网卡的服务添加 `After=` 与 `Wants=`。',
    },
  },
});
