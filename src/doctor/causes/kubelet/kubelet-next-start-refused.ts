// The kubelet runs, and systemd would not start it again: since it started its unit was broken or masked.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { takeUnit } from '../../remedies/take-unit.ts';
import { cause, type Finding } from '../cause.ts';
import { refusedSaying } from '../refused-unit.ts';

const judgeState = (facts: Facts): Finding | undefined => {
  const refused = valueOf(facts.kubeletUnitRefused);
  return refused?.active === 'active' ? refusedSaying(refused, facts) : undefined;
};

export const kubeletNextStartRefused = cause({
  code: 'MU318',
  slug: 'kubelet-next-start-refused',
  rung: 'kubelet',
  severity: 'warning',
  title: { en: 'the kubelet runs, and systemd would not start it again', zh: 'kubelet 正在运行，但 systemd 无法再次启动它' },
  frequency: 1,
  signs: {
    status: { weight: 'mentions', phrases: ['Loaded: bad-setting', 'Loaded: masked', 'bad unit file setting'] },
  },
  state: judgeState,
  remedies: takeUnit,
  page: {
    en: {
      means:
        'A unit that is changed while its program runs is judged at the next daemon-reload: when systemd refuses it then, or when it is masked, the program goes on, and neither a restart nor the next boot brings it back.',
      check: '    systemctl show kubelet -p LoadState,LoadError,ActiveState\n    systemd-analyze verify kubelet.service',
      cure: 'Put the line right that `systemd-analyze verify` names, then `systemctl daemon-reload`; or `systemctl unmask kubelet`. Nothing has to be restarted.',
    },
    zh: {
      means:
        '程序运行期间修改的单元会在下一次 daemon-reload 时重新检查：若 systemd 拒绝该单元，或它被屏蔽（mask），程序会继续运行，但重启服务或重启机器之后都不会恢复。',
      check: '    systemctl show kubelet -p LoadState,LoadError,ActiveState\n    systemd-analyze verify kubelet.service',
      cure: '修正 `systemd-analyze verify` 指出的那一行，然后执行 `systemctl daemon-reload`；或执行 `systemctl unmask kubelet`。无需重启任何服务。',
    },
  },
});
