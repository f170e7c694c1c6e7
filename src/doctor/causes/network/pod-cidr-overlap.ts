// The pod network covers addresses that the machines or the Services use.
import { cause } from '../cause.ts';

export const podCidrOverlap = cause({
  code: 'MU804',
  slug: 'pod-cidr-overlap',
  rung: 'network',
  title: { en: 'the pod network overlaps with another network', zh: 'Pod 网段与其他网络重叠' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
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
