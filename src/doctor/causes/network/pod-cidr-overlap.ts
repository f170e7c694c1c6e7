// The pod network covers addresses that the machines or the Services use.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { isMade, isWithin, lies, podRanges } from '../addresses.ts';

/** Networks that this machine stands in itself, not by way of another. */
const ownNetworks = (facts: Facts): string[] =>
  (valueOf(facts.routes) ?? []).filter(({ to, via, link }) => via === undefined && to.includes('/') && !isMade(link)).map(({ to }) => to);

/** What the machine needs and would look for among its pods. */
const lost = (facts: Facts, range: string): string | undefined =>
  valueOf(facts.apiConnection)?.ok === false ? valueOf(facts.apiName)?.addresses.find((address) => lies(address, range)) : undefined;

const judge = (facts: Facts): Finding | undefined => {
  const pods = podRanges(facts);
  if (!facts.routes.known || pods.length === 0) return undefined;
  const source = sourceOf(facts.routes);
  const own = ownNetworks(facts);
  const clash = pods.flatMap((range) =>
    own.filter((one) => isWithin(one, range) === true || isWithin(range, one) === true).map((one) => ({ range, one })),
  )[0];
  if (clash === undefined) {
    const list = pods.join(', ');
    return finding('excluded', source, `no network of this machine overlaps ${list}`, `本机网络均不与 ${list} 重叠`);
  }
  const server = lost(facts, clash.range);
  const en = `the pod network ${clash.range} overlaps ${clash.one}, where this machine stands`;
  return finding(server === undefined ? 'supported' : 'proved', source, en, `Pod 网段 ${clash.range} 与本机所在网络 ${clash.one} 重叠`);
};

export const podCidrOverlap = cause({
  code: 'MU804',
  slug: 'pod-cidr-overlap',
  rung: 'network',
  title: { en: 'the pod network overlaps with another network', zh: 'Pod 网段与其他网络重叠' },
  frequency: 2,
  signs: {
    named: {
      weight: 'suggests',
      phrases: [
        '(cidr|subnet|network|range|ranges|podSubnet|serviceSubnet|ip pool|IPPool|addresses)* overlap',
        'overlap* (cidr|subnet|network|range|host|node)',
        '(same (subnet|range|network|cidr) as)* (host|node|lan|machine|service|pod)',
        '(conflict|conflicts|conflicting|collide|collides|clash)* (cidr|subnet|ip range|network range|address range|pod network)',
        '(cidr|subnet|ip range|pod network|address range)* (conflict|conflicts|conflicting|collide|collides|clash)',
        '(网段|子网|cidr)*(冲突|重叠|重复)',
        '(LAN|host network|node network|office network|VPC|home network|nodes)* 192.168.0.0/16* (calico|pod|default|same)',
        'is (also |)the pod (network|cidr|subnet)',
        'the default 192.168.0.0/16',
        'pod network (is |)(the same|inside|within|part of)',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['ip route'] },
  },
  state: judge,
  explains: ['connection-timeout', 'no-route', 'sandbox-failed', 'pods-pending'],
  page: {
    en: {
      means:
        "Calico's default 192.168.0.0/16, Docker's 172.17.0.0/16 or a chosen 10.0.0.0/8 may cover the addresses of the machines. Packets to a machine (or its name server) then go into the pod network and are lost.",
      check: "    ip -4 addr; ip route; kubectl cluster-info dump | grep -m2 -E 'cluster-cidr|service-cluster-ip-range'",
      cure: 'Choose a pod network that no machine, Service or site uses, before there are workloads: make the cluster anew with it (kubeadm: --pod-network-cidr) and set the same in the network plugin. Calico can move to a new IPPool in a living cluster.',
    },
    zh: {
      means:
        'Calico 默认的 192.168.0.0/16、Docker 的 172.17.0.0/16 或自选的 10.0.0.0/8 可能覆盖机器自身的地址。发往机器（或其 DNS 服务器）的数据包会进入 Pod 网络而丢失。',
      check: "    ip -4 addr; ip route; kubectl cluster-info dump | grep -m2 -E 'cluster-cidr|service-cluster-ip-range'",
      cure: '在部署业务之前，选择一个与机器、Service 和站点都不重叠的 Pod 网段：用它重建集群（kubeadm：--pod-network-cidr），并在网络插件中设置相同网段。Calico 可在运行中的集群迁移到新的 IPPool。',
    },
  },
});
