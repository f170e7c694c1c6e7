// A Service claims a node's own address, and kube-proxy takes it away from the way out.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Remedy } from '../../remedies/remedy.ts';

const device = 'kube-ipvs0';

/** Addresses of other machines that this one must reach. */
const foreign = (facts: Facts): Set<string> => {
  const servers = valueOf(facts.apiName)?.addresses ?? [];
  const nodes = (valueOf(facts.otherNodes) ?? []).flatMap(({ addresses }) => addresses.map(({ address }) => address));
  return new Set([...servers, ...nodes]);
};

const stolen = (facts: Facts): string | undefined => {
  const theirs = foreign(facts);
  const own = new Set((valueOf(facts.links) ?? []).filter(({ name }) => name !== device).flatMap(({ addresses }) => addresses));
  const bound = valueOf(facts.links)?.find(({ name }) => name === device)?.addresses ?? [];
  return bound.find((address) => theirs.has(address) && !own.has(address));
};

const judge = (facts: Facts): Finding | undefined => {
  if (!facts.links.known) return undefined;
  const source = sourceOf(facts.links);
  const address = stolen(facts);
  if (address !== undefined)
    return finding(
      'proved',
      source,
      `${device} holds ${address}, the address of another machine`,
      `${device} 绑定了另一台机器的地址 ${address}`,
    );
  return facts.apiName.known && !facts.links.value.some(({ name }) => name === device)
    ? finding('excluded', source, `there is no ${device}`, `没有 ${device}`)
    : undefined;
};

const remedies = (facts: Facts): readonly Remedy[] => {
  const address = stolen(facts);
  const service = valueOf(facts.exposedAddresses)?.find((one) => one.address === address && one.externalIps.length > 0);
  if (address === undefined || service === undefined) return [];
  const rest = service.externalIps.filter((one) => one !== address);
  const title = {
    en: `take ${address} out of the externalIPs of ${service.service}`,
    zh: `从 ${service.service} 的 externalIPs 中去掉 ${address}`,
  };
  const patch = { spec: { externalIPs: rest.length === 0 ? null : rest } };
  return [{ name: 'take-out', title, applicability: 'confirm', steps: [{ kind: 'api-patch', path: service.path, patch }] }];
};

export const serviceExternalipStealsNodeIp = cause({
  code: 'MU419',
  slug: 'service-externalip-steals-node-ip',
  rung: 'reach',
  title: { en: "a Service's external address is that of a node", zh: '某个 Service 的 externalIP 占用了节点地址' },
  frequency: 1,
  signs: {
    compared: { weight: 'shows', phrases: [], together: ['service-bears-node-address', 'external-address-is-called'] },
    named: {
      weight: 'names',
      phrases: [
        'EXTERNAL-IP {address} * (control plane|control-plane|master|node) address',
        'EXTERNAL-IP {address} * (control plane|control-plane|master|node|server)',
        'status.loadBalancer.ingress * node',
        'ipvsadm * :6443',
        'ipvsadm * no destinations',
        'loadBalancer.ingress * (node|master)',

        'external IP of the service * node',
        'service * external IP * master',
        'loadBalancerIP * node',
        'spec.externalIPs',
        '(externalIPs|externalIP|external IP|loadBalancerIP|load balancer IP) * (node|control-plane|control plane|master|apiserver|host)',
        'EXTERNAL-IP * (node|master|control-plane)',
        'service * (steals|stole|takes|took|hijacks|hijacked|captures) * (ip|address|traffic)',
        'KUBE-EXTERNAL-IP',
        'metallb * (node|master|control-plane|apiserver) * (ip|address)',
        'externalIPs * (节点|主机|master)',
        '(node|control-plane|master) * (ip|address) * (externalIPs|external IP|loadBalancerIP)',
        'KUBE-SERVICES * external IP * --dport (6443|9345|10250|2379|16443)',
        'can\'t open "externalIP for',
        'KUBE-EXTERNAL-IP * (6443|9345|10250)',
        'ipvsadm * :(9345|10250|2379|16443)',
      ],
    },
    ipvs: {
      weight: 'points',
      phrases: [
        'table local',
        'inet * kube-ipvs0',
        'externalIPs',
        'Destination Host Unreachable',
        'KUBE-EXT',
        'kube-ipvs0',
        'DenyServiceExternalIPs',
      ],
    },
    shown: {
      weight: 'mentions',
      phrases: [
        'proxy-mode=ipvs',
        'mode: "ipvs"',
        'mode: ipvs',
        'mode ipvs',
        'ipvs mode',
        'kube-ipvs0',
        'no route to host',
        'ip route show table local',
        'iptables mode',
        'externalIP',
      ],
    },
    skips: { weight: 'shows', phrases: ['skipping this externalIP'] },
  },
  state: judge,
  remedies: remedies,
  explains: ['no-route', 'connection-refused', 'connection-timeout'],
  page: {
    en: {
      means:
        "kube-proxy binds every service address, external ones too, on each node (in IPVS mode on the device kube-ipvs0). When a Service's externalIPs, or a balancer's address, is the address of a node, all other nodes take that address for their own and no longer reach the machine behind it, be it the control plane.",
      check:
        '    kubectl get svc -A -o jsonpath={..externalIPs}\n    ip addr show kube-ipvs0\n    ip route show table local | grep ADDRESS',
      cure: "Take the node's address out of spec.externalIPs (use a NodePort, hostPort or an address of no machine), then restart kube-proxy, or delete the address: `ip addr del ADDRESS/32 dev kube-ipvs0`.",
    },
    zh: {
      means:
        'kube-proxy 会在每个节点上绑定所有 Service 地址，包括外部地址（IPVS 模式下绑定在 kube-ipvs0）。若 Service 的 externalIPs 或负载均衡器地址与某个节点地址相同，其他节点会将该地址视为本机地址，无法再访问那台机器（可能就是控制平面）。',
      check:
        '    kubectl get svc -A -o jsonpath={..externalIPs}\n    ip addr show kube-ipvs0\n    ip route show table local | grep ADDRESS',
      cure: '从 spec.externalIPs 中移除节点地址（改用 NodePort、hostPort 或不属于任何机器的地址），然后重启 kube-proxy，或删除该地址：`ip addr del ADDRESS/32 dev kube-ipvs0`。',
    },
  },
});
