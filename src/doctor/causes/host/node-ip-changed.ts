// The machine has another address than the one that its configuration, its etcd member or its certificates name.
import { cause } from '../cause.ts';

export const nodeIpChanged = cause({
  code: 'MU121',
  slug: 'node-ip-changed',
  rung: 'host',
  title: { en: "the machine's address changed", zh: '机器的 IP 地址发生了变化' },
  frequency: 2,
  signs: {
    members: {
      weight: 'names',
      phrases: ['Found [{found}', 'etcd cluster. Found ['],
      when: (_, { text }) => {
        const found = [...text.matchAll(/=https:\/\/([0-9.]+):2380/g)].map(([, ip]) => ip);
        const name = [...text.matchAll(/([\w.-]{1,253})=https:\/\/[0-9.]+:2380/g)].map(([, one]) => one);
        return found.length === 2 && name[0] === name[1] && found[0] !== found[1];
      },
    },
    named: {
      weight: 'names',
      phrases: [
        'bind: cannot assign requested address',
        'cannot assign requested address',
        "not found in the host's network interfaces",
        "not one of the host's addresses",
        '(etcd|apiserver|kube-apiserver|api server) cannot bind',
        '(ip|address|addresses) (changed|has changed|have changed|had changed|was changed|were changed|is changed|changes)',
        '(node|host|server|machine|master|private) (ip|address) * (changed|reassigned)',
        'change* (ip address|node ip|host ip|server ip|master ip|machine ip|ip of the)',
        'old (ip|ip address|node ip|internal ip)',
        '(previous|former) (ip|address)',
        'reserve* (dhcp|ip address)',
        '(ip|地址)*(变化|变更|改变|变了|更换|修改|变动|变成|换成|改成|变为)',
        '(更换|修改|变更|更改)(了|)(服务器|机器|节点|主机|)*ip',
        '(new|different|another) (ip|node ip|host ip|ip address)',
        'changing (the |)(ip|node ip|host ip|address|ip address)',
        'DHCP * (gave|assigned|handed|leased|changed|lease)',
        '(DHCP|lease) (expired|renewed|changed)',
        '(moved|moving|migrated) (it |)to (a |the |another |new |)(vlan|subnet|network|lan)',
        '(ip|address) (is|was) (now|different)',
        '(ip|address) before',
        'now has (the |another |a new |)(ip|address)',
        'got (a new|another|a different) (ip|address)',
        'after (the |a |)(reboot|restart|move)* (ip|address)',
      ],
    },
    some: { weight: 'points', phrases: ['DHCP', 'static ip', 'listen-peer-urls='] },
    mentioned: { weight: 'mentions', phrases: ['advertise-client-urls', 'advertise-address.endpoint'] },
  },
  explains: ['connection-refused', 'no-route', 'connection-timeout', 'node-not-ready', 'waiting-timed-out'],
  page: {
    en: {
      means:
        "kubeadm writes the address of a control plane into etcd's manifest, the API server's certificate and the kubeconfigs; etcd keeps it in its member list; --node-ip may pin it for the kubelet. With a new address (DHCP, a moved virtual machine) etcd cannot bind, so the API server does not start.",
      check:
        "    ip -br addr; grep -rE '([0-9]+\\.){3}[0-9]+' /etc/kubernetes/manifests/etcd.yaml\n    grep server: /etc/kubernetes/*.conf",
      cure: "Give the machine its old address back and reserve it; that is by far the least work. Else set the new one in the manifests and kubeconfigs, make the certificates anew (`kubeadm init phase certs apiserver`), and change the member's peer URL (`etcdctl member update`).",
    },
    zh: {
      means:
        'kubeadm 把控制平面地址写入 etcd 清单、API 服务器证书和各 kubeconfig；etcd 在成员列表中保存它；--node-ip 也可能为 kubelet 固定它。地址改变后（DHCP、虚拟机迁移），etcd 无法绑定，API 服务器也就无法启动。',
      check:
        "    ip -br addr; grep -rE '([0-9]+\\.){3}[0-9]+' /etc/kubernetes/manifests/etcd.yaml\n    grep server: /etc/kubernetes/*.conf",
      cure: '最省事的办法：恢复原地址并做保留。否则需修改清单与 kubeconfig 中的地址，重新签发证书（`kubeadm init phase certs apiserver`），并更新成员的 peer URL（`etcdctl member update`）。',
    },
  },
});
