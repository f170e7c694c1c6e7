// The machine has no default route, and what needs one does not start.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judge = (facts: Facts): Finding | undefined => {
  const routes = valueOf(facts.routes);
  if (routes === undefined) return undefined;
  const source = sourceOf(facts.routes);
  const found = routes.find(({ to }) => to === 'default' || to === '0.0.0.0/0' || to === '::/0');
  if (found !== undefined) return finding('excluded', source, `default by ${found.link}`, `默认路由经由 ${found.link}`);
  return finding('supported', source, 'there is no default route', '没有默认路由');
};

export const noDefaultRoute = cause({
  code: 'MU417',
  slug: 'no-default-route',
  rung: 'reach',
  title: { en: 'the machine has no default route', zh: '机器没有默认路由' },
  frequency: 1,
  signs: {
    compared: { weight: 'names', phrases: [], together: ['no-default-route'] },
    named: {
      weight: 'names',
      phrases: [
        'ip route add default * (let|lets|fixed|fixes|helped|helps|cured|solved|works)',
        'could not find a default route',
        'has no gateway',
        '(no|without) default (via|gw)',

        'unable to select an IP from default routes',
        'no default routes found in',
        'No default routes',
        'no default routes found',
        'Unable to find default route',
        'unable to find default route',
        'Failed to find any default route',
        'failed to get default interface: Unable to find default route',
        'failed to get default route',
        'no default route',
        'no default gateway',
        'without a default route',
        'without default route',
        'default route * missing',
        'missing default route',
        '没有默认路由',
        '没有默认网关',
        'no default routes found in "/proc/net/route"',
        'could not find default route',
        "couldn't find default route",
        'no default route on',
        'Network is unreachable * default',
        'ip route * (no default|without default)',
        'failed to find default (route|interface|gateway)',
        'failed to get default (route|interface|gateway)',
        'no default interface',
        'Could not find default (IP|interface|route)',
        'cannot find default (route|gateway|interface)',
        'unable to get default (route|gateway|interface)',
        'unable to find a default route',
        '缺省路由',
        '没有缺省路由',
        '没有网关',
        '没有配置网关',
        '没有配置默认',
        '未配置默认',
      ],
    },
    air: { weight: 'mentions', phrases: ['airgap', 'air-gapped', 'connect: network is unreachable', 'ip route', 'dummy0'] },
    hinted: { weight: 'points', phrases: ['network is unreachable'] },
    stated: {
      weight: 'shows',
      phrases: [
        'Unable to find default route',
        'no default routes found in',
        'unable to select an IP from default routes',
        'no default route, tried',
        'Failed to find any default route',
        'could not find default route',
      ],
    },
  },
  state: judge,
  explains: ['no-route', 'kubelet-exits', 'kubelet-unhealthy'],
  page: {
    en: {
      means:
        "kubeadm, the kubelet, k3s and flannel choose this machine's address by its default route, and service addresses need one for their packets to leave at all. A machine in a closed network without a gateway has none.",
      check: '    ip route\n    ip -br address',
      cure: 'Add one, even one that leads nowhere: `ip route add default via GATEWAY dev IF` (or a dummy: `ip link add dummy0 type dummy; ip link set dummy0 up; ip addr add 203.0.113.254/31 dev dummy0; ip route add default via 203.0.113.255 dev dummy0 metric 1000`), and make it lasting. Naming the address (--node-ip, advertiseAddress, --flannel-iface) helps only in part.',
    },
    zh: {
      means:
        'kubeadm、kubelet、k3s 与 flannel 根据默认路由选择本机地址，Service 地址也需要路由才能发出数据包。处于封闭网络且没有网关的机器没有默认路由。',
      check: '    ip route\n    ip -br address',
      cure: '添加一条默认路由，即使不通往任何地方：`ip route add default via GATEWAY dev IF`（或使用 dummy：`ip link add dummy0 type dummy; ip link set dummy0 up; ip addr add 203.0.113.254/31 dev dummy0; ip route add default via 203.0.113.255 dev dummy0 metric 1000`），并使其持久化。仅指定地址（--node-ip、advertiseAddress、--flannel-iface）只能部分解决。',
    },
  },
});
