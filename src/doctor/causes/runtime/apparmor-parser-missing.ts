// The kernel has AppArmor on and the program that loads profiles is not installed: no container is made.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding } from '../cause.ts';

const judgeState = (facts: Facts): Finding | undefined => {
  const isThere = valueOf(facts.programs)?.['apparmor_parser'];
  const isOn = valueOf(facts.appArmor);
  if (isThere === true) return finding('excluded', sourceOf(facts.programs), 'apparmor_parser is installed', '已安装 apparmor_parser');
  if (isOn === undefined) return undefined;
  const source = sourceOf(facts.appArmor);
  if (!isOn) return finding('excluded', source, 'AppArmor is not on', '未启用 AppArmor');
  return isThere === false
    ? finding('supported', source, 'it is on, and apparmor_parser is not installed', '已启用，但未安装 apparmor_parser')
    : undefined;
};

export const apparmorParserMissing = cause({
  code: 'MU214',
  slug: 'apparmor-parser-missing',
  rung: 'runtime',
  title: { en: 'AppArmor is on and apparmor_parser is not installed', zh: '已启用 AppArmor 但未安装 apparmor_parser' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'apparmor_parser',
        'apparmor-parser',
        'apparmor parser',
        'apparmor-utils',
        'aa-status: command not found',
        'failed to load apparmor profile',
        'load apparmor profile',
        '(purge|remove|autoremove) * apparmor',
      ],
    },
    some: {
      weight: 'points',
      phrases: [
        'apparmor* (not installed|missing|not found)',
        '(install|installed|missing)* apparmor',
        'failed to generate apparmor spec opts',
        'apparmor failed to apply profile',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['apparmor'] },
  },
  state: judgeState,
  explains: ['sandbox-failed', 'pods-pending'],
  page: {
    en: {
      means:
        'Where the kernel has AppArmor enabled containerd loads a profile for every container with apparmor_parser. Minimal Debian and openSUSE systems have the one without the other.',
      check: '    cat /sys/module/apparmor/parameters/enabled; command -v apparmor_parser',
      cure: "Install the package `apparmor` (openSUSE: apparmor-parser), then restart the runtime. Or, when AppArmor is not wanted: `disable_apparmor = true` in containerd's CRI section, or boot with apparmor=0.",
    },
    zh: {
      means:
        '内核启用 AppArmor 时，containerd 会用 apparmor_parser 为每个容器加载配置。精简的 Debian 与 openSUSE 系统可能只启用了前者而没有安装后者。',
      check: '    cat /sys/module/apparmor/parameters/enabled; command -v apparmor_parser',
      cure: '安装 `apparmor` 软件包（openSUSE 为 apparmor-parser）后重启运行时。若不需要 AppArmor：在 containerd 的 CRI 配置中设置 `disable_apparmor = true`，或以 apparmor=0 启动。',
    },
  },
});
