// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a worker holds the address by which the API server is called',
      facts: {
        layout: known({ flavour: 'kubeadm', controlPlane: false, how: {} }, { where: 'files' }),
        apiName: known({ resolves: true, addresses: ['192.0.2.100'] }, { where: 'lookup' }),
        apiConnection: known({ ok: false, kind: 'refused' }, { where: '192.0.2.100:6443' }),
        links: known([{ name: 'eth0', addresses: ['192.0.2.30', '192.0.2.100'], mtu: 1500, up: true }], { where: 'ip addr' }),
      },
    },

    { what: 'two keepalived masters', lines: ['keepalived: both control planes are MASTER and hold the VIP'] },
    {
      what: 'kube-vip holds its lease no more',
      lines: [
        'level=error msg="error retrieving resource lock kube-system/plndr-cp-lock: leases.coordination.k8s.io \\"plndr-cp-lock\\" is forbidden"',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'a control plane holds it',
      facts: {
        layout: known({ flavour: 'kubeadm', controlPlane: true, how: {} }, { where: 'files' }),
        apiName: known({ resolves: true, addresses: ['192.0.2.100'] }, { where: 'lookup' }),
        apiConnection: known({ ok: false, kind: 'refused' }, { where: '192.0.2.100:6443' }),
        links: known([{ name: 'eth0', addresses: ['192.0.2.1', '192.0.2.100'], mtu: 1500, up: true }], { where: 'ip addr' }),
      },
    },
    { what: 'a balancer on the worker itself', lines: ['nginx-proxy container is not running on the worker'] },
  ],
};
