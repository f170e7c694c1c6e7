// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'etcd is told an address that is no longer there',
      facts: {
        links: known([{ name: 'eth0', addresses: ['192.0.2.9'], mtu: 1500, up: true }], { where: 'ip addr' }),
        layout: known({ flavour: 'kubeadm', controlPlane: true, how: {} }, { where: 'the unit' }),
        etcdMember: known({ flags: { 'listen-peer-urls': 'https://192.0.2.1:2380' } }, { where: '/etc/kubernetes/manifests/etcd.yaml' }),
      },
    },
    {
      what: 'the API server is to listen at an address that is not there',
      lines: [
        'listen tcp 172.20.1.4:2379: bind: cannot assign requested address',
        '- --advertise-address=172.20.1.4',
        'inet 172.20.1.90/24 brd 172.20.1.255 scope global eth0',
      ],
    },
    {
      what: 'all of the cluster is one machine',
      lines: ['dial tcp 192.168.8.30:6443: connect: no route to host', '192.168.8.61 172.17.0.1', 'it is a single node'],
    },
    {
      what: 'etcd ends at once',
      lines: [
        '{"level":"fatal","caller":"etcdmain/etcd.go:204","msg":"discovery failed","error":"listen tcp 192.168.7.20:2380: bind: cannot assign requested address"}',
      ],
    },
    {
      what: "the kubelet's own address is not there",
      lines: [
        'kubelet_node_status.go:688] Failed to set some node status fields: failed to validate nodeIP: node IP: "10.2.0.9" not found in the host\'s network interfaces',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'etcd is told an address of this machine',
      facts: {
        links: known([{ name: 'eth0', addresses: ['192.0.2.9'], mtu: 1500, up: true }], { where: 'ip addr' }),
        layout: known({ flavour: 'kubeadm', controlPlane: true, how: {} }, { where: 'the unit' }),
        etcdMember: known({ flags: { 'listen-peer-urls': 'https://192.0.2.9:2380' } }, { where: '/etc/kubernetes/manifests/etcd.yaml' }),
      },
    },
    { what: 'a worker in the same network', lines: ['dial tcp 192.168.8.30:6443: connect: no route to host', '192.168.8.61'] },
    { what: 'the port is taken', lines: ['listen tcp 192.168.7.20:2380: bind: address already in use'] },
  ],
};
