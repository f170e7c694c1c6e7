// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import type { Facts } from '../../facts/facts.ts';
import { known } from '../../facts/reading.ts';

const own = (rule: string): Pick<Facts, 'apiEndpoint' | 'apiName' | 'apiConnection' | 'nftRules'> => ({
  apiEndpoint: known({ url: 'https://10.0.0.4:6443', host: '10.0.0.4', port: 6443 }, { where: '/etc/kubernetes/kubelet.conf' }),
  apiName: known({ resolves: true, addresses: ['10.0.0.4'] }, { where: '10.0.0.4' }),
  apiConnection: known({ ok: false, kind: 'timeout' }, { where: 'connect 10.0.0.4:6443' }),
  nftRules: known([{ family: 'inet', table: 'own', chain: 'out', handle: 4, rule }], { where: 'nft -a list ruleset' }),
});

const closed = own('tcp dport 6443 drop');

export const cases: CauseCases = {
  positive: [
    {
      what: 'a rule of nftables, and nobody waited for an answer',
      facts: { nftRules: closed.nftRules, apiEndpoint: closed.apiEndpoint },
    },
    { what: 'a rule of nftables on the machine itself', facts: own('ip daddr 10.0.0.4 tcp dport 6443 counter packets 7 bytes 420 drop') },
    {
      what: 'a list of open ports without the one that is called',
      lines: ['dial tcp 172.20.1.4:6443: connect: no route to host', '# firewall-cmd --list-ports', '22/tcp 10250/tcp 4789/udp'],
    },
    {
      what: 'firewalld rejects',
      lines: [
        '[discovery] Failed to request cluster-info, will try again: Get "https://172.20.1.4:6443/api/v1/namespaces/kube-public/configmaps/cluster-info?timeout=10s": dial tcp 172.20.1.4:6443: connect: no route to host',
        'firewalld is running on the control plane',
      ],
    },
    {
      what: "the kernel's log",
      lines: ['kernel: [UFW BLOCK] IN=eth0 OUT= SRC=10.1.1.5 DST=10.1.1.4 PROTO=TCP SPT=51812 DPT=6443 WINDOW=64240 SYN'],
    },
    {
      what: 'nothing answers at the port',
      facts: { apiConnection: known({ ok: false, kind: 'timeout', problem: 'ETIMEDOUT' }, { where: 'connect 10.0.0.4:6443' }) },
    },
  ],
  nearMiss: [
    {
      what: 'a rule of nftables for one user, and the server answers that it does not listen',
      facts: {
        ...own('meta skuid 1000 tcp dport 6443 drop'),
        apiConnection: known({ ok: false, kind: 'refused' }, { where: 'connect 10.0.0.4:6443' }),
      },
    },
    { what: "etcd's port is the one", lines: ['security group allows 6443; port 2379 is not open between the servers'] },
  ],
};
