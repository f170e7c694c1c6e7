// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import type { Facts } from '../../facts/facts.ts';
import type { K3sFacts } from '../../facts/k3s.ts';
import { known } from '../../facts/reading.ts';
import { k3sAgent } from '../k3s-facts.fixture.ts';

const listens = (port: number, process: string, more: Partial<K3sFacts> = {}): Partial<Facts> => ({
  k3s: known(k3sAgent(more), { where: '/etc/rancher/k3s/config.yaml' }),
  listeners: known([{ address: '*', port, process, pid: 77 }], { where: 'ss -Hltnp' }),
  kubeletRunning: known({ running: true, pid: 78 }, { where: '/proc/78' }),
  kubeletHealth: known({ ok: false, answer: 'ECONNREFUSED' }, { where: 'http://127.0.0.1:10248/healthz' }),
});

export const cases: CauseCases = {
  positive: [
    { what: 'the port of the balancer in an agent of k3s', facts: listens(6444, 'nginx') },
    { what: 'the port of a server of RKE2 where machines join', facts: listens(9345, 'java', { program: 'rke2', role: 'server' }) },
    { what: 'a k3s server beside the agent', facts: listens(6444, 'k3s-server') },
    { what: "kubeadm's check", lines: ['[ERROR Port-10250]: Port 10250 is in use'] },
    {
      what: 'the kubelet',
      lines: ['server.go:153] "Failed to listen and serve" err="listen tcp 0.0.0.0:10250: bind: address already in use"'],
    },
  ],
  nearMiss: [
    { what: 'k3s itself, which started anew between two looks', facts: listens(6444, 'k3s-agent') },
    { what: 'a port that an agent of k3s does not need', facts: listens(6443, 'nginx') },
    { what: 'the address is not there', lines: ['listen tcp 10.1.2.3:2380: bind: cannot assign requested address'] },
  ],
};
