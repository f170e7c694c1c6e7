// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'two lines with a version each', lines: ['kubelet v1.29.1', 'Server Version: v1.26.4'] },
    {
      what: 'the kubelet is newer than the API server',
      facts: { kubeletVersion: known('v1.30.1', { where: 'kubelet --version' }), serverVersion: known('v1.28.4', { where: '/version' }) },
    },
    {
      what: 'kubeadm of another minor',
      lines: [
        'error execution phase kubelet-start: configmaps "kubelet-config-1.18" is forbidden: User "system:bootstrap:abcdef" cannot get resource "configmaps" in API group "" in the namespace "kube-system"',
      ],
    },
    {
      what: 'a kubelet that is too new',
      lines: [
        'csi_plugin.go:271] Failed to initialize CSINode: error updating CSINode annotation: timed out; caused by: the server could not find the requested resource',
      ],
    },
  ],
  nearMiss: [
    { what: 'both of one age', lines: ['kubelet v1.29.1', 'Server Version: v1.29.4'] },
    {
      what: 'the kubelet is older by two',
      facts: { kubeletVersion: known('v1.26.1', { where: 'kubelet --version' }), serverVersion: known('v1.28.4', { where: '/version' }) },
    },
    {
      what: 'another right is missing',
      lines: [
        'configmaps "cluster-info" is forbidden: User "system:anonymous" cannot get resource "configmaps" in API group "" in the namespace "kube-public"',
      ],
    },
  ],
};
