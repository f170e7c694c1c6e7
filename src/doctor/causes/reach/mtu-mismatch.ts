// Packets are larger than the network lets through: small answers come, large ones never do.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { isMade } from '../addresses.ts';

/** What a tunnel takes of each packet. */
const costs: Readonly<Record<string, number>> = { vxlan: 50, geneve: 50, wireguard: 60, ipip: 20 };

const judge = (facts: Facts): Finding | undefined => {
  const links = valueOf(facts.links);
  const out = valueOf(facts.routes)?.find(({ to }) => to === 'default')?.link;
  const under = links?.find(({ name }) => name === out);
  if (links === undefined || under === undefined) return undefined;
  const tooLarge = links.find(
    ({ name, kind, mtu, up }) => up && isMade(name) && mtu > under.mtu - (costs[kind ?? ''] ?? Number.NEGATIVE_INFINITY),
  );
  if (tooLarge === undefined) return undefined;
  const en = `${tooLarge.name} has an MTU of ${String(tooLarge.mtu)}, and ${under.name} below it ${String(under.mtu)}`;
  return finding(
    'supported',
    sourceOf(facts.links),
    en,
    `${tooLarge.name} 的 MTU 为 ${String(tooLarge.mtu)}，其下的 ${under.name} 为 ${String(under.mtu)}`,
  );
};

export const mtuMismatch = cause({
  code: 'MU415',
  slug: 'mtu-mismatch',
  rung: 'reach',
  title: { en: 'the MTU is larger than the network allows', zh: 'MTU 超过网络允许的大小' },
  frequency: 2,
  signs: {
    twoSizes: {
      weight: 'names',
      phrases: ['mtu {one} * mtu {other}', 'mtu {one} * mtu: {other}', 'mtu: {one} * mtu: {other}'],
      when: ({ one = '', other = '' }, { text }) =>
        /^\d{4}$/.test(one) &&
        /^\d{4}$/.test(other) &&
        one !== other &&
        !/<[A-Z]+,|cni0|veth|cali\w*:|docker0|tunl|\blo\b/.test(text) &&
        !(/flannel|vxlan|wg0/.test(text) && !text.includes('but')),
    },
    compared: { weight: 'shows', phrases: [], together: ['mtu-above-path'] },
    named: {
      weight: 'names',
      phrases: [
        '(large|big|bigger|larger) files * (stall|hang|stop|fail)',

        'ip link set {dev} mtu {size}',
        'ip link set dev {dev} mtu {size}',
        'need to frag',
        'mtu (9000|9001|8951|8950|8901) * 1500',
        '(ifconfig|nmcli) * mtu 1',
        '(hangs|stops|stuck|stalls|hang) * Client hello',
        'Client hello * (hangs|stops|stuck|stalls|nothing)',
        'mtu (1500|9000|9001) * (carries|allows|says|only|max|maximum|limit|limited|supports|needs) * (1450|1400|1420|1280|1460|1480|1440|1376|1370|1300|1492|1380)',
        '(GRE|IPsec|VPN|VXLAN|overlay|tunnel) * (hangs|hang|stalls|stall)',
        '(bigger|larger) (responses|packets|answers|requests) * (hang|lost|fail|drop)',

        '(small|short) * (ok|fine|work|works|pass) * (large|big|long)',
        '(large|big|long) (ones|packets|responses|requests|payloads|transfers) * (hang|hangs|fail|fails|dropped|lost|stall)',
        '(小包|小文件)*(大包|大文件)',
        '大包*(不通|丢|卡)',

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
        'mtu={mtu} / no reply',
        'local error: message too long',
        'message too long, mtu=',
        'mtu (to|of the) * (fixed|fixes|helps|works|solved)',
        'MSS clamp',
        'clamp-mss-to-pmtu',
        'TCPMSS',
        'ping -s 1',
        'ping -c {count} -s 1',
        'PPPoE',
        'frag needed and DF set',
        'TCP Retransmission',
        '大包',
        'MTU * (不匹配|太大|设置|改成|改为|调成)',
        '(lowered|changed|changing|setting the|set the) * mtu',
        '(VPN|wireguard|ipsec|openvpn|zerotier|tailscale) * mtu',
        'mtu * (VPN|wireguard|ipsec|openvpn|zerotier|tailscale)',
        'mtu (1500|9000|9001|8951|8901) (but|while|and|vs|versus|instead of) * (1450|1400|1420|1280|1460|1480|1440|1376|1370|1300|1492|1380)',
        'mtu (1450|1400|1420|1280|1460|1480|1440|1376|1370|1300|1492|1380) (but|while|and|vs|versus|instead of) * (1500|9000|9001|8951)',
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
  state: judge,
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
