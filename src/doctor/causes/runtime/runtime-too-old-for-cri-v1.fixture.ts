// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'an answer without the name of the service',
      lines: [
        'validate CRI v1 runtime API for endpoint "unix:///run/containerd/containerd.sock": rpc error: code = Unimplemented',
        'containerd.io-1.5.11-3.1.el8',
      ],
    },
    {
      what: 'the column of kubectl',
      lines: ['unknown service runtime.v1.RuntimeService', 'w3 NotReady <none> 9d v1.26.3 10.0.0.9 Ubuntu 20.04 containerd://1.4.4'],
    },
    {
      what: 'the version is told',
      lines: [
        'validate service connection: CRI v1 runtime API is not implemented for endpoint "unix:///run/containerd/containerd.sock"',
        'CONTAINER-RUNTIME containerd://1.5.9',
      ],
    },
    {
      what: 'the runtime knows the older one alone, and the kubelet does not',
      facts: {
        runtimeAnswer: known({ answers: true, name: 'containerd', version: '1.5.9', api: 'v1alpha2' }, { where: 'CRI' }),
        kubeletVersion: known('v1.27.3', { where: 'kubelet --version' }),
      },
    },
    { what: 'told in words', lines: ['kubelet 1.27 does not start, the containerd of the distribution is too old'] },
  ],
  nearMiss: [
    {
      what: 'the version is new enough',
      lines: ['unknown service runtime.v1.RuntimeService', 'containerd containerd.io 1.7.2 0cae528dd6cb557f7201036e9f43420650207b58'],
    },
    {
      what: 'an old kubelet with an old containerd',
      lines: ['CONTAINER-RUNTIME containerd://1.4.4'],
      facts: {
        runtimeAnswer: known({ answers: true, name: 'containerd', version: '1.4.4', api: 'v1alpha2' }, { where: 'CRI' }),
        kubeletVersion: known('v1.21.3+k3s1', { where: 'k3s --version' }),
      },
    },
    {
      what: 'the plugin is off',
      lines: [
        'validate service connection: CRI v1 runtime API is not implemented for endpoint "unix:///run/containerd/containerd.sock"',
        'disabled_plugins = ["cri"]',
      ],
    },
  ],
  ambiguous: [
    {
      what: 'either',
      lines: [
        'kubelet: CRI v1 image API is not implemented for endpoint "unix:///run/containerd/containerd.sock": rpc error: code = Unimplemented desc = unknown service runtime.v1.ImageService',
      ],
    },
  ],
};
