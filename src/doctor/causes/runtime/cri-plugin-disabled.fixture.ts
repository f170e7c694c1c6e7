// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the version is new enough',
      lines: [
        'CRI v1 runtime API is not implemented for endpoint "unix:///run/containerd/containerd.sock"',
        'containerd containerd.io 1.7.2 0cae528dd6cb557f7201036e9f43420650207b58',
      ],
    },
    {
      what: 'switched off, and the socket does not know the service',
      facts: {
        containerdConfig: known(
          { path: '/etc/containerd/config.toml', disabledPlugins: ['cri'], cniConfDir: '/etc/cni/net.d', cniBinDir: '/opt/cni/bin' },
          { where: '/etc/containerd/config.toml' },
        ),
        runtimeAnswer: known(
          { answers: false, problem: 'unknown service runtime.v1.RuntimeService', kind: 'unimplemented' },
          { where: 'CRI Version' },
        ),
      },
    },
    {
      what: 'kubeadm asks the runtime',
      lines: [
        '[ERROR CRI]: container runtime is not running: output: E0722 10:33:02 remote_runtime.go:925] "Status from runtime service failed" err="rpc error: code = Unimplemented desc = unknown service runtime.v1alpha2.RuntimeService"',
      ],
    },
    { what: 'the configuration', lines: ['disabled_plugins = ["cri"]'] },
  ],
  nearMiss: [{ what: 'the socket is not there', lines: ['dial unix /run/containerd/containerd.sock: connect: no such file or directory'] }],
  ambiguous: [
    {
      what: 'either off or too old',
      lines: [
        'validate service connection: CRI v1 runtime API is not implemented for endpoint "unix:///run/containerd/containerd.sock": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService',
      ],
    },
  ],
};
