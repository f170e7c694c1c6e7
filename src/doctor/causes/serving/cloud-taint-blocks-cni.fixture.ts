// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { nodeWith } from '../node.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the cloud controller waits for the network',
      lines: ['cloud-controller-manager 0/1 Pending', 'network is not ready: cni config uninitialized'],
    },
    {
      what: 'none of its pods is wanted',
      lines: ['kube-flannel-ds 0 0 0 0 0 <none> 6m', 'Taints: node.cloudprovider.kubernetes.io/uninitialized=true:NoSchedule'],
    },
    {
      what: 'the taint, and the plugin runs on other nodes only',
      facts: {
        node: nodeWith({ taints: [{ key: 'node.cloudprovider.kubernetes.io/uninitialized', effect: 'NoSchedule' }] }),
        systemPods: known([{ name: 'kube-proxy-x2x7p', phase: 'Running', ready: true }], { where: 'GET pods' }),
        networkPods: known([{ name: 'calico-node-9x7mz', node: 'b', ready: true, waiting: '' }], { where: 'GET pods' }),
        runtimeAnswer: known({ answers: true, name: 'containerd', version: '1.7', networkReady: false }, { where: 'CRI' }),
      },
    },
    { what: 'told so', lines: ['the calico DaemonSet does not tolerate node.cloudprovider.kubernetes.io/uninitialized'] },
  ],
  nearMiss: [
    {
      what: 'the taint, and the plugin is there',
      facts: {
        node: nodeWith({ taints: [{ key: 'node.cloudprovider.kubernetes.io/uninitialized', effect: 'NoSchedule' }] }),
        systemPods: known([], { where: 'GET pods' }),
        networkPods: known([{ name: 'calico-node-9x7mz', node: 'a', ready: true, waiting: '' }], { where: 'GET pods' }),
        runtimeAnswer: known({ answers: true, name: 'containerd', version: '1.7', networkReady: false }, { where: 'CRI' }),
      },
    },

    { what: 'the taint alone', lines: ['Taints: node.cloudprovider.kubernetes.io/uninitialized=true:NoSchedule; coredns 0/1 Pending'] },
  ],
};
