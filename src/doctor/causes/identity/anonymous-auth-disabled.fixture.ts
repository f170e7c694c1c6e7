// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { componentWith, outside } from '../control-plane.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'kubeadm join waits for what nobody is told',
      facts: {
        kubeadmAtWork: known({ does: 'join', pid: 7 }, { where: '/proc/7/cmdline' }),
        apiServer: componentWith({ 'anonymous-auth': 'false' }),
      },
    },
    {
      what: 'kubeadm cannot read cluster-info',
      lines: ['I0203 10:00:00.000000 1 token.go:217] [discovery] Failed to request cluster-info, will try again: Unauthorized'],
    },
    { what: 'the manifest', lines: ['- --anonymous-auth=false'] },
    {
      what: 'it is switched off, and cluster-info is refused to a machine without a certificate',
      facts: {
        ...outside,
        apiServer: componentWith({ 'anonymous-auth': 'false' }),
        anonymousAnswer: known({ status: 401 }, { where: 'GET cluster-info' }),
      },
    },
  ],
  nearMiss: [
    {
      what: 'anonymous requests are taken and lack the right',
      lines: [
        'configmaps "cluster-info" is forbidden: User "system:anonymous" cannot get resource "configmaps" in API group "" in the namespace "kube-public"',
      ],
    },
    {
      what: 'it is switched off, and the machine is in',
      facts: { apiServer: componentWith({ 'anonymous-auth': 'false' }), apiAnswer: known({ status: 200 }, { where: 'GET node a' }) },
    },
    {
      what: 'nobody is refused for being nobody',
      lines: ['E0101 join.go: failed to request the cluster-info ConfigMap: Unauthorized'],
      facts: { ...outside, anonymousAnswer: known({ status: 200 }, { where: 'GET cluster-info' }) },
    },
  ],
};
