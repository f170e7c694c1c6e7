// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a listing of its folder without it',
      lines: ['ls -l /var/lib/kubelet: device-plugins pki pods', 'kubelet.service: Main process exited, code=exited, status=255/n/a'],
    },
    {
      what: 'its whole folder was deleted',
      lines: ['rm -rf /var/lib/kubelet/* and systemctl restart kubelet', 'kubelet.service: Main process exited, code=exited, status=255'],
    },
    {
      what: 'the one line of a kubelet of 1.18',
      lines: [
        'server.go:198] failed to load Kubelet config file /var/lib/kubelet/config.yaml, error failed to read kubelet config file "/var/lib/kubelet/config.yaml", error: open /var/lib/kubelet/config.yaml: no such file or directory',
      ],
    },
    {
      what: 'kubeadm has not been run',
      lines: ["ls: cannot access '/var/lib/kubelet': No such file or directory", 'kubelet.service: activating (auto-restart)'],
    },
    {
      what: 'the file is not there and the kubelet is down',
      facts: {
        kubeletConfig: known(
          { path: '/var/lib/kubelet/config.yaml', present: false, values: {} },
          { where: '/var/lib/kubelet/config.yaml' },
        ),
        kubeletRunning: known({ running: false }, { where: 'ps' }),
      },
    },
    {
      what: 'the kubelet of 1.24',
      lines: [
        '"command failed" err="failed to load kubelet config file, error: failed to load Kubelet config file /var/lib/kubelet/config.yaml, error failed to read kubelet config file \\"/var/lib/kubelet/config.yaml\\", error: open /var/lib/kubelet/config.yaml: no such file or directory, path: /var/lib/kubelet/config.yaml"',
      ],
    },
    {
      what: 'the file of flags',
      lines: ['kubelet.service: Failed to load environment files: /var/lib/kubelet/kubeadm-flags.env: No such file or directory'],
    },
  ],
  nearMiss: [
    {
      what: 'kubeadm join is about to write it',
      lines: ['there is no JWS signed token in the cluster-info ConfigMap. This token id "a" is invalid for this cluster, can\'t connect'],
      facts: {
        kubeadmAtWork: known({ does: 'join', pid: 7 }, { where: '/proc/7/cmdline' }),
        kubeletConfig: known(
          { path: '/var/lib/kubelet/config.yaml', present: false, values: {} },
          { where: '/var/lib/kubelet/config.yaml' },
        ),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
      },
    },
    {
      what: 'it is there and wrong',
      lines: [
        'failed to load Kubelet config file /var/lib/kubelet/config.yaml, error failed to decode: strict decoding error: unknown field "cgroupDrivers"',
      ],
    },
  ],
};
