// The kubelet ends at start while swap is on, unless it was told to bear it.
import { restartKubelet } from '../../remedies/services.ts';
import type { Remedy, Step } from '../../remedies/remedy.ts';
import { cause, type Finding } from '../cause.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Facts } from '../../facts/facts.ts';

const toleratesSwap = (facts: Facts): boolean | undefined => {
  const flag = valueOf(facts.kubeletSettings)?.flags['fail-swap-on'];
  if (flag !== undefined) return flag === 'false';
  const config = valueOf(facts.kubeletConfig);
  if (config === undefined) return undefined;
  return config.values['failSwapOn'] === false;
};

const judge = (facts: Facts): Finding | undefined => {
  if (!facts.swaps.known) return undefined;
  const { value: swaps, source } = facts.swaps;
  if (swaps.length === 0) return { is: 'excluded', seen: [{ text: { en: 'no swap is on', zh: '未启用 swap' }, source }] };
  if (toleratesSwap(facts) === true) {
    return { is: 'excluded', seen: [{ text: { en: 'the kubelet is told to bear swap', zh: 'kubelet 已配置为容忍 swap' }, source }] };
  }
  const devices = swaps.map(({ device }) => device).join(', ');
  const isDown = valueOf(facts.kubeletHealth)?.ok === false || valueOf(facts.kubeletRunning)?.running === false;
  return { is: isDown ? 'proved' : 'supported', seen: [{ text: { en: `swap is on: ${devices}`, zh: `swap 已启用：${devices}` }, source }] };
};

/** Those in /etc/fstab come back with the next boot. */
const remedies = (facts: Facts): readonly Remedy[] => [
  {
    name: 'swap-off',
    title: { en: 'switch swap off, now and in /etc/fstab', zh: '立即关闭 swap 并在 /etc/fstab 中注释' },
    // What is swapped out must find room in memory.
    applicability: 'safe',
    steps: [
      { kind: 'edit-file', path: '/etc/fstab', edit: { put: 'comment-out', word: 'swap' } },
      ...(valueOf(facts.swaps) ?? []).map(
        ({ device }): Step => ({ kind: 'program', program: 'swapoff', arguments: [device], undo: [device], undoBy: 'swapon' }),
      ),
      restartKubelet(facts),
    ],
  },
];

export const swapEnabled = cause({
  code: 'MU101',
  slug: 'swap-enabled',
  rung: 'host',
  title: { en: 'swap is on and the kubelet does not bear it', zh: 'swap 已启用，而 kubelet 不允许' },
  frequency: 3,
  signs: {
    listed: {
      weight: 'suggests',
      phrases: ['/proc/swaps* (partition|file)', 'swapon -s* (file|partition)', 'swapon --show* /', 'swapon* (partition|file)'],
      when: (_, { text }) => !/(?:prints|shows|is|:) (?:nothing|empty)|空/i.test(text),
    },
    zram: { weight: 'suggests', phrases: ['zram0', 'zram swap', 'swap on zram', 'zram-swap', 'zram-generator'] },
    on: {
      weight: 'points',
      phrases: [
        'Swap: {total} {used} {free}',
        '/etc/fstab* swap',
        'swapon',
        'SwapTotal',
        '/proc/swaps',
        'partition * -2',
        'Swap: {total}',
        'swap.img',
        '/swapfile',
        '.swap active',
        'swap unit',
        'swap.target',
      ],
      when: ({ total }, { text }) => (total === undefined || !/^0B?$/.test(total)) && !/No swap limit/.test(text),
    },
    refused: {
      weight: 'names',
      when: (_, { text }) =>
        !/unknown flag|^Running kubelet|msg=\"Running kubelet|fail-?swap-?on[=: ]+false\b(?!.*not supported)/i.test(text) ||
        /not supported/.test(text),
      phrases: [
        'Running with swap on is not supported',
        'running with swap on is not supported, please disable swap',
        'fail-swap-on',
        'failSwapOn',
        'swapoff',
        'swap * not supported',
        'swap * kubelet',
        'swap*(未关闭|没关|没有关闭|关闭|禁用)',
        '关闭*swap',
        '/proc/swaps contained',
        'swap (came|comes|is|was) back',
        'swap (is |was |)(on|active|enabled) again',
        'dphys-swapfile',
        'swap*(又|重新)*(开启|打开|挂载|启用)',
        'swap (is|was) (still |)(on|active|enabled)',
        'swap still (on|active|enabled)',
      ],
    },
    preflight: { weight: 'names', phrases: ['[ERROR Swap]'] },
    kubelet: {
      weight: 'names',
      phrases: ['kubelet * swap'],
      when: (_, { text }) => /\bswap(?:s|file|on|-on)?\b/i.test(text) && !/\bswapp(?:ed|ing)\b/i.test(text),
    },
    warned: { weight: 'points', phrases: ['[WARNING Swap]', 'swap is enabled; production deployments should disable swap'] },
  },
  state: judge,
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'waiting-timed-out', 'connection-refused'],
  remedies: remedies,
  page: {
    en: {
      means:
        'The kubelet ends at once when any swap is on, because the memory limits of pods mean nothing then. It comes back after a reboot when /etc/fstab (or a zram service) still names it.',
      check: '    swapon --show\n    cat /proc/swaps\n    grep swap /etc/fstab',
      cure: 'Switch it off now (`swapoff -a`) and for the next boot (comment the swap line of /etc/fstab out, or mask the swap unit). Where swap is wanted: `failSwapOn: false` in the kubelet configuration.',
    },
    zh: {
      means:
        '只要有 swap 启用，kubelet 就会立即退出，因为此时 Pod 的内存限制失去意义。若 /etc/fstab（或 zram 服务）仍启用 swap，重启后会再次出现。',
      check: '    swapon --show\n    cat /proc/swaps\n    grep swap /etc/fstab',
      cure: '立即关闭（`swapoff -a`），并防止下次开机启用（注释 /etc/fstab 中的 swap 行，或屏蔽 swap 单元）。若需要 swap：在 kubelet 配置中设置 `failSwapOn: false`。',
    },
  },
});
