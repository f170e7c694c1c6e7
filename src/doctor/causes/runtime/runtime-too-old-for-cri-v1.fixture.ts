// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the version is told',
      lines: [
        'validate service connection: CRI v1 runtime API is not implemented for endpoint "unix:///run/containerd/containerd.sock"',
        'CONTAINER-RUNTIME containerd://1.5.9',
      ],
    },
    { what: 'told in words', lines: ['kubelet 1.27 does not start, the containerd of the distribution is too old'] },
  ],
  nearMiss: [
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
