// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

const source = { where: '/proc/swaps' };

export const cases: CauseCases = {
  positive: [
    {
      what: 'the kubelet ends over a swap partition',
      lines: [
        'kubelet[812]: E0514 10:00:00.000000     812 run.go:74] "command failed" err="failed to run kubelet: running with swap on is not supported, please disable swap or set --fail-swap-on flag to false. /proc/swaps contained: [Filename Type Size Used Priority /dev/sda2 partition 998396 0 -2]"',
      ],
    },
    {
      what: 'swap is on and the kubelet is down',
      facts: {
        swaps: known([{ device: '/swapfile', kibibytes: 2_097_148 }], source),
        kubeletRunning: known({ running: false }, { where: 'ps' }),
      },
    },
  ],
  nearMiss: [
    {
      what: 'the kubelet is told to bear swap and ends over its cgroup driver',
      lines: ['kubelet[9]: misconfiguration: kubelet cgroup driver: "systemd" is different from docker cgroup driver: "cgroupfs"'],
      facts: {
        swaps: known([{ device: '/dev/zram0', kibibytes: 4_000_000 }], source),
        kubeletSettings: known({ flags: { 'fail-swap-on': 'false' }, fromProcess: true }, { where: '/proc/9/cmdline' }),
      },
    },
  ],
};
