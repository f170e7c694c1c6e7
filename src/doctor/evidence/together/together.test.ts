import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLine } from '../read-line.ts';
import { Together } from './together.ts';

const said = (...lines: readonly string[]): string[] => {
  const together = new Together();
  for (const line of lines) together.see(readLine(line, 'evidence'));
  return [...new Set(together.remarks().map(({ id }) => id))];
};

test('two machines that were asked for the date and do not agree have clocks that differ', () => {
  assert.deepEqual(said('[root@a1 ~]# date', 'Tue Mar  4 10:00:00 UTC 2025', '[root@b2 ~]# date', 'Tue Mar  4 11:30:00 UTC 2025'), [
    'clocks-differ',
  ]);
  assert.deepEqual(said('a1: 2025年 03月 04日 星期二 10:00:00 CST', 'b2: 2025年 03月 04日 星期二 09:12:00 CST'), ['clocks-differ']);
});

test('one clock that goes on, two that agree, and two of unknown zones do not differ', () => {
  assert.deepEqual(said('$ date', 'Tue Mar  4 10:00:00 UTC 2025', '$ date', 'Tue Mar  4 11:30:00 UTC 2025'), []);
  assert.deepEqual(said('a1$ date', 'Tue Mar  4 10:00:00 UTC 2025', 'b2$ date', 'Tue Mar  4 05:00:20 EST 2025'), []);
  assert.deepEqual(said('a1$ date', 'Tue Mar  4 10:00:00 UTC 2025', 'b2$ date', 'Tue Mar  4 18:00:20 CST 2025'), []);
});

test('a certificate is compared with the clocks that are shown', () => {
  const asked = '# openssl x509 -noout -enddate -in /var/lib/kubelet/pki/kubelet-client-current.pem';
  assert.deepEqual(said(asked, 'notAfter=Mar  3 10:00:00 2025 GMT', '# date -u', 'Tue Mar  4 10:00:00 UTC 2025'), [
    'kubelet-certificate-ended',
  ]);
  assert.deepEqual(said(asked, 'notAfter=Mar  5 10:00:00 2025 GMT', '# date -u', 'Tue Mar  4 10:00:00 UTC 2025'), [
    'certificate-is-of-now',
  ]);
  assert.deepEqual(said(asked, 'notAfter=Mar  4 12:00:00 2025 GMT', '# date', 'Tue Mar  4 18:00:00 CST 2025'), []);
});

test('authorities, keys and names are compared with each other', () => {
  const info =
    '$ kubectl -n kube-public get cm cluster-info -o yaml | grep certificate-authority-data | base64 -d | openssl x509 -noout -fingerprint';
  const file = '$ openssl x509 -noout -fingerprint -in /etc/kubernetes/pki/ca.crt';
  assert.deepEqual(said(info, 'SHA1 Fingerprint=AA:01:02', file, 'SHA1 Fingerprint=BB:01:02'), ['cluster-info-of-another-authority']);
  assert.deepEqual(said(info, 'SHA1 Fingerprint=AA:01:02', file, 'SHA1 Fingerprint=AA:01:02'), []);
  assert.deepEqual(
    said(
      '$ openssl x509 -noout -modulus -in c.crt | md5sum',
      '(stdin)= 0123456789ab',
      '$ openssl rsa -noout -modulus -in c.key | md5sum',
      '(stdin)= fedcba987654',
    ),
    ['key-of-another-certificate'],
  );
  assert.deepEqual(said('subject=O = system:nodes, CN = system:node:box-1', 'n$ hostname', 'box-9'), ['node-named-otherwise']);
  assert.deepEqual(said('subject=O = system:nodes, CN = system:node:box-1', 'n$ hostname -f', 'box-9.example.com'), [
    'node-named-otherwise',
  ]);
});

test('a link whose target is not in the list dangles; a file of no bytes is empty', () => {
  const list = '# ls -l /var/lib/kubelet/pki';
  const link =
    'lrwxrwxrwx 1 root root 59 Oct 11 22:40 kubelet-client-current.pem -> /var/lib/kubelet/pki/kubelet-client-2024-10-11-22-40-19.pem';
  const other = '-rw-r--r-- 1 root root 2250 Nov 30  2021 kubelet.crt';
  assert.deepEqual(said(list, link, other), ['certificate-link-dangles']);
  assert.deepEqual(said(list, link, '-rw------- 1 root root 2826 Oct 11 22:40 kubelet-client-2024-10-11-22-40-19.pem'), []);
  assert.deepEqual(said(list, '-rw-r--r-- 1 root root 0 Nov 30  2021 ca.crt'), ['certificate-file-empty']);
});

test('a firewall that lets in other ports closes the one that is called in vain', () => {
  const call = 'Get "https://10.9.0.4:6443/healthz?timeout=10s": dial tcp 10.9.0.4:6443: i/o timeout';
  const rules = ['# nft list ruleset', 'type filter hook input priority filter; policy drop;'];
  assert.deepEqual(said(call, ...rules, 'tcp dport { 22, 10250 } accept'), ['firewall-closes-apiserver']);
  assert.deepEqual(said(call, ...rules, 'tcp dport { 22, 6000-7000 } accept'), []);
  assert.deepEqual(said(call.replace('i/o timeout', 'connect: connection refused'), ...rules), []);
});

test('a way, an address, a port and a size that do not fit are seen', () => {
  const routes = [
    'default via 10.1.0.1 dev eth0 proto dhcp',
    '10.2.0.0/24 dev eth1 proto kernel scope link src 10.2.0.5',
    'default via 10.2.0.1 dev eth1 metric 900',
  ];
  assert.deepEqual(said('$ ip route', ...routes, '$ ip route get 10.3.0.9', '10.3.0.9 via 10.1.0.1 dev eth0 src 10.1.0.5 uid 0'), [
    'route-leaves-by-another-link',
  ]);
  assert.deepEqual(said('x1$ ip -br a', 'eth0 UP 10.1.0.1/24 10.1.0.99/32', 'x2$ ip -br a', 'eth0 UP 10.1.0.2/24 10.1.0.99/32'), [
    'address-on-two-machines',
  ]);
  assert.deepEqual(
    said(
      'Get "https://10.1.0.1:8443/version": http: server gave HTTP response to HTTPS client',
      'LISTEN 0 4096 *:6443 users:(("kube-apiserver",pid=1,fd=3))',
    ),
    ['another-program-listens'],
  );
  assert.deepEqual(said('2: eth0: <UP> mtu 1500 qdisc mq', 'Resume: pmtu 1420 hops 3'), ['mtu-above-path']);
});

test('tokens that should be one and are two are seen', () => {
  assert.deepEqual(said('K3S_TOKEN=K10abcdef::server:11aa', 'node-token: K10abcdef::server:22bb'), ['k3s-tokens-differ']);
  assert.deepEqual(said('K3S_TOKEN=K10abcdef::server:11aa', 'node-token: K10fedcba::server:11aa'), ['k3s-token-hashes-differ']);
  assert.deepEqual(said('K3S_TOKEN=K10abcdef::server:11aa', 'node-token: K10abcdef::server:11aa'), []);
});

test('one name on two machines, and a certificate without the group of nodes, are seen', () => {
  assert.deepEqual(said('board-a$ hostname', 'rockpi', 'board-b$ hostname', 'rockpi'), ['one-name-on-two-machines']);
  assert.deepEqual(said('board-a$ hostname', 'rockpi', 'board-a$ hostname', 'rockpi'), []);
  assert.deepEqual(said('subject=CN = system:node:w3'), ['node-certificate-without-group']);
  assert.deepEqual(said('subject=O = system:nodes, CN = system:node:w3'), []);
});

test('what was searched for and is in no answer is missing, whatever the order; what was answered is not', () => {
  assert.deepEqual(said('# lsmod | grep br_netfilter', '# uname -r'), ['no-bridge-module']);
  assert.deepEqual(said('# uname -r', '# lsmod | grep br_netfilter'), ['no-bridge-module']);
  assert.deepEqual(said('# lsmod | grep br_netfilter', 'br_netfilter 32768 0'), []);
});

test('a port that is silent from here and answered at home is closed between', () => {
  const asked = 'w1$ telnet 203.0.113.9 6443';
  const silent = 'telnet: connect to address 203.0.113.9: Connection timed out';
  assert.deepEqual(said(asked, silent), ['apiserver-port-silent']);
  assert.ok(said(asked, silent, 'curl -k https://127.0.0.1:6443/healthz -> ok').includes('port-answers-only-at-home'));
});

test('a Service with the address of a node, and pods outside the network of flannel, are seen', () => {
  const service = 'web LoadBalancer 10.43.7.7 192.0.2.7 80:31000/TCP';
  assert.deepEqual(said(service, 'kubectl get node -o wide: n1 192.0.2.7'), ['service-bears-node-address']);
  assert.deepEqual(said('"Network": "10.244.0.0/16",', 'podSubnet: 172.16.0.0/12'), ['flannel-network-elsewhere']);
  assert.deepEqual(said('"Network": "10.244.0.0/16",', 'podSubnet: 10.244.0.0/16'), []);
});

test('what a folder lacks that something needs is seen, and what it holds is not', () => {
  const needs = 'client-certificate: /var/lib/kubelet/pki/kubelet-client-current.pem';
  assert.deepEqual(said('$ ls /var/lib/kubelet/pki', 'kubelet.crt kubelet.key', '$ grep client-cert kubelet.conf', needs).slice(-1), [
    'certificate-not-in-folder',
  ]);
  assert.deepEqual(
    said('$ ls /var/lib/kubelet/pki', 'kubelet-client-current.pem kubelet.key', '$ grep client-cert kubelet.conf', needs),
    [],
  );
  const unit = 'ExecStart=/usr/bin/kubelet $KUBELET_CONFIG_ARGS';
  assert.deepEqual(said(unit, '$ ls /var/lib/kubelet', 'pki pods'), ['kubelet-config-not-in-folder']);
  assert.deepEqual(said(unit, '$ ls /var/lib/kubelet', 'config.yaml pki pods'), []);
});

test('a flag is compared with the version, and the servers of one cluster with each other', () => {
  const flags = 'KUBELET_EXTRA_ARGS="--container-runtime=remote"';
  assert.deepEqual(said('Kubernetes v1.28.3', flags), ['kubelet-flag-removed']);
  assert.deepEqual(said('Kubernetes v1.26.3', flags), []);
  const first = 'k3s server --cluster-init --cluster-cidr=10.50.0.0/16';
  assert.deepEqual(said(first, 'k3s server --server https://10.0.0.1:6443'), ['server-settings-differ']);
  assert.deepEqual(said(first, 'k3s server --server https://10.0.0.1:6443 --cluster-cidr=10.50.0.0/16'), []);
});

test('a server that answers elsewhere, or has a name that nobody knows, is seen', () => {
  const told = 'server: https://10.4.0.5:6443';
  const open = ['x$ nc -vz 10.4.7.5 6443', 'Connection to 10.4.7.5 6443 port [tcp/*] succeeded!'];
  assert.deepEqual(said(told, 'dial tcp 10.4.0.5:6443: i/o timeout', ...open), ['server-answers-elsewhere']);
  assert.deepEqual(said(told, ...open), []);
  assert.deepEqual(said('server: https://cp.lab.example:6443', '$ dig cp.lab.example | grep status', 'status: NXDOMAIN, id: 1'), [
    'server-name-unknown',
  ]);
});

test('a ping that is too large, two default routes and two cards of one address are seen', () => {
  const ping = (size: number, lost: number): string[] => [
    `a$ ping -c1 -M do -s ${String(size)} 10.4.0.5`,
    `1 sent, ${String(lost)}% packet loss`,
  ];
  assert.deepEqual(said(...ping(1472, 100), ...ping(1372, 0)), ['mtu-above-path']);
  assert.deepEqual(said(...ping(1472, 0), ...ping(1372, 0)), []);
  const routes = ['default via 10.8.0.1 dev wan0 metric 50', 'default via 10.4.0.1 dev lan0 metric 90'];
  assert.deepEqual(said(...routes, 'apiserver at 10.8.0.7', 'the nodes are 10.4.0.5 and 10.4.0.6'), ['route-leaves-by-another-link']);
  assert.deepEqual(said(...routes, 'apiserver at 10.4.0.7'), []);
  assert.deepEqual(said('Unicast reply from 10.4.0.9 [52:54:00:00:00:01]', 'Unicast reply from 10.4.0.9 [52:54:00:00:00:02]'), [
    'address-on-two-machines',
  ]);
});

test('a machine that was given two names is seen, one that was named once is not', () => {
  assert.deepEqual(said('systemd[1]: Hostname set to <alpha>.', 'systemd[1]: Hostname set to <beta>.'), ['node-of-former-name']);
  assert.deepEqual(said('systemd[1]: Hostname set to <localhost>.', 'systemd[1]: Hostname set to <beta>.'), []);
});

test('a machine that the cloud calls otherwise, and rights that were asked for in vain, are seen', () => {
  const asked = '$ curl -s http://169.254.169.254/latest/meta-data/local-hostname';
  const sought = 'error syncing "web-7": failed to get instance ID from cloud provider: instance not found';
  assert.deepEqual(said(sought, asked, 'ip-10-4-0-7.ec2.internal'), ['cloud-knows-another-name']);
  assert.deepEqual(said(sought, asked, 'web-7.ec2.internal'), []);
  const right = '$ kubectl auth can-i list secrets -n kube-system --as system:serviceaccount:kube-system:bootstrap-signer';
  assert.deepEqual(said(right, 'no'), ['signer-without-rights']);
  assert.deepEqual(said(right, 'yes'), []);
});

test('two Nodes of one address, and two machines of one name or one hardware UUID are seen', () => {
  assert.deepEqual(said('m1 Ready master v1.15.1 10.0.2.15', 'w1 Ready <none> v1.15.1 10.0.2.15'), ['one-address-on-two-nodes']);
  assert.deepEqual(said('w1 Ready <none> 9m v1.22.8 192.168.7.61', 'w1 Ready <none> 9m v1.22.8 192.168.7.62'), [
    'one-name-on-two-machines',
  ]);
  assert.deepEqual(said('w1 Ready <none> 9m v1.22.8 192.168.7.61', 'w2 Ready <none> 9m v1.22.8 192.168.7.62'), []);
  const id = '5b0d3c55-2f3e-4b0a-9d91-5a77c0b1e4f2';
  const asked = 'cat /sys/class/dmi/id/product_uuid';
  assert.deepEqual(said(`a1# ${asked}`, id, `b2# ${asked}`, id), ['one-id-on-two-machines']);
  assert.deepEqual(said(`a1# ${asked}`, id, `a1# ${asked}`, id), []);
});

test('a file that a setting names and nobody finds is seen, one of another name is not', () => {
  const set = 'kubelet-arg: ["resolv-conf=/run/nm/resolv.conf"]';
  assert.deepEqual(said(set, "ls: cannot access '/run/nm': No such file or directory"), ['resolv-conf-absent']);
  assert.deepEqual(said(set, "ls: cannot access '/run/n': No such file or directory"), []);
});

test('a certificate that was accepted has not ended, whatever year the log is of', () => {
  const asked = '$ openssl x509 -in /var/lib/kubelet/pki/w0.pem -noout -dates';
  const log = 'E0822 16:40:18.119023    3301 kubelet_node_status.go:92] Unable to register node "w0" with API server: ';
  const ended = 'notAfter=Aug 19 14:03:11 2028 GMT';
  assert.deepEqual(said(`${log}Unauthorized`, asked, ended), ['kubelet-certificate-ended']);
  assert.deepEqual(said(`${log}nodes is forbidden: User "system:node:w0" cannot create nodes at the cluster scope`, asked, ended), []);
});

test('a port that answers where the server is tried, and nowhere else, is seen', () => {
  assert.deepEqual(
    said('server 本机：curl -k https://10.7.0.8:6443/cacerts 返回 ok', 'agent: nc -zv 10.7.0.8 6443 -> Connection timed out'),
    ['apiserver-port-silent', 'port-answers-only-at-home'],
  );
});

test('a tunnel whose packets are as large as those of the link below it is seen', () => {
  const link = '2: eth0: <BROADCAST,MULTICAST,UP> mtu 1450 qdisc mq';
  assert.deepEqual(said(link, '9: flannel.1: <BROADCAST,MULTICAST,UP> mtu 1450 qdisc noqueue'), ['mtu-above-path']);
  assert.deepEqual(said(link, '9: flannel.1: <BROADCAST,MULTICAST,UP> mtu 1400 qdisc noqueue'), []);
  assert.deepEqual(said(link, '3: eth1: <UP> mtu 1500', '9: flannel.1: <UP> mtu 1450 qdisc noqueue'), []);
});

test('a server that is called in vain and said to be elsewhere is seen', () => {
  const call = 'dial tcp 10.3.0.5:6443: i/o timeout';
  assert.deepEqual(said(call, 'the server is 10.3.0.9 since the move'), ['server-answers-elsewhere']);
  assert.deepEqual(said(call, 'the server is 10.3.0.5 now'), []);
});
