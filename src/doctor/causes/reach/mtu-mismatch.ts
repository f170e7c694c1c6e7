// Packets are larger than the network lets through: small answers come, large ones never do.
import { cause } from '../cause.ts';

export const mtuMismatch = cause({
  code: 'MU415',
  slug: 'mtu-mismatch',
  rung: 'reach',
  title: { en: 'the MTU is larger than the network allows', zh: 'MTU 超过网络允许的大小' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        '(ping|curl) * -s 14',
        '(large|big|larger) packets',
        'MTU is 1500',
        'mtu 1500 * 1450',
        'wrong MTU',
        'MTU mismatch',
        'MTU * too large',
        'MTU * too big',
        'MTU * smaller',
        'MTU * lower',
        'lower the MTU',
        'lowering the MTU',
        'reduce * MTU',
        'decrease * MTU',
        'without mtu',
        'message too long',
        'Message too long, mtu',
        'Frag needed',
        'fragmentation needed',
        'Packet too big',
        'ping -M do',
        'PMTU',
        'path MTU',
        'jumbo frames',
        'MTU 不一致',
        'MTU 过大',
      ],
    },
    tunnel: {
      weight: 'mentions',
      phrases: [
        'mtu * (1450|1400|1420|1280|1460|1480|1440|8950|9001)',
        'mtu',
        'TLS handshake timeout',
        'veth_mtu',
        'set mtu',
        '"mtu":',
        'WireGuard',
        'vxlan',
      ],
    },
  },
  explains: ['connection-timeout', 'waiting-timed-out'],
  page: {
    en: {
      means:
        'The interface (or the pod network on it) sends packets of 1500 bytes while the way (a VPN, WireGuard, GRE, a cloud network of 1450 or 1400) lets only smaller ones through and the notice of it is lost. Small requests pass, and a TLS handshake or a list of pods hangs.',
      check: '    ip -br link\n    ping -M do -s 1372 SERVER\n    ip link show flannel.1\n    grep -r mtu /etc/cni/net.d',
      cure: "Set the MTU of the interface to what the network says, and that of the pod network 50 (VXLAN) or 80 (WireGuard) below it: flannel reads the interface at start, calico has veth_mtu, cilium mtu. Restart the network plugin's pods.",
    },
    zh: {
      means:
        '网卡（或其上的 Pod 网络）发送 1500 字节的数据包，而链路（VPN、WireGuard、GRE，或 MTU 为 1450、1400 的云网络）只允许更小的包，且相应通知丢失。小请求正常，TLS 握手或列出 Pod 时卡住。',
      check: '    ip -br link\n    ping -M do -s 1372 SERVER\n    ip link show flannel.1\n    grep -r mtu /etc/cni/net.d',
      cure: '将网卡 MTU 设为网络允许的值，Pod 网络再减 50（VXLAN）或 80（WireGuard）：flannel 启动时读取网卡，calico 使用 veth_mtu，cilium 使用 mtu。随后重启网络插件的 Pod。',
    },
  },
});
