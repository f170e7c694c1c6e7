// The machine has too little memory: below what is asked for, under pressure, or the kernel kills processes.
import { cause, type HeardBySign, type Verdict } from '../cause.ts';
import { underPressure } from '../finding.ts';

const units: Readonly<Record<string, number>> = { '': 1, K: 1 / 1024, M: 1, G: 1024, T: 1_048_576 };

const mebibytes = (text: string): number => {
  const found = /^([\d.]{1,12})([KMGT]?)i?B?$/.exec(text);
  return found === null ? Number.NaN : Number(found[1]) * (units[found[2] ?? ''] ?? 1);
};

/** The last column of free is what programs may still have. */
const isUsedUp = (text: string): boolean => {
  const columns = /^Mem: (.+)$/.exec(text)?.[1]?.split(' ').map(mebibytes) ?? [];
  const [total = 0] = columns;
  const available = columns[5];
  return available !== undefined && total > 0 && (available / total < 0.03 || (total < 1_100 && available < 60));
};

const judge = ({ columns, named }: HeardBySign<'columns' | 'named'>): Verdict | undefined => {
  const empty = columns.filter(({ line }) => isUsedUp(line.text));
  return empty.length > 0 ? { weight: 'shows', because: [...empty, ...named] } : undefined;
};

export const nodeMemoryExhausted = cause({
  code: 'MU113',
  slug: 'node-memory-exhausted',
  rung: 'host',
  title: { en: 'the machine has too little memory', zh: '机器内存不足' },
  frequency: 2,
  signs: {
    swaps: { weight: 'suggests', phrases: ['kswapd0* (100|9{n})%', 'kswapd0 * 100'] },
    fewFree: {
      weight: 'names',
      phrases: ['free', 'available'],
      when: (_, { text }) =>
        /(?:^|\s)\d{1,2} ?(?:MB|MiB|Mi)(?: of)?(?: memory| RAM)? (?:free|available)|\b[0-3](?:\.\d{1,2})? ?% (?:memory|RAM|of memory) (?:free|available|left)|(?:free|available) (?:memory |RAM )?(?:is |only |just )?\d{1,2} ?(?:MB|MiB|Mi)\b/i.test(
          text,
        ) && !/disk|\/dev\/|image/i.test(text),
    },
    columns: { weight: 'context', phrases: ['Mem: {total}'] },
    little: {
      weight: 'points',
      phrases: ['Mem: {total} {used} {free}'],
      when: ({ total = '', free = '' }) => Number(total) > 100 && Number(total) <= 1100 && Number(free) < 200,
    },
    named: {
      weight: 'names',
      phrases: [
        '被 oom',
        'oom*杀',
        '(内存)*(不足|不够|只剩|耗尽|吃满|爆)',
        '(内存|free)*只剩',

        '[ERROR Mem]',
        'the system RAM ({n} MB) is less than the minimum',
        'NodeHasInsufficientMemory',
        'MemoryPressure=True',
        'MemoryPressure True',
        'node.kubernetes.io/memory-pressure',
        'attempting to reclaim memory',
        'low on resource: memory',
        'reclaim* resourceName="memory',
        'System OOM encountered',
        'SystemOOM',
        'Out of memory: Kill',
        'invoked oom-killer',
        'constraint=CONSTRAINT_NONE',
        'fork/exec * cannot allocate memory',
        'runtime: out of memory',
        'Out of memory and no killable processes',
        '(not enough|insufficient|too little|low on|lack of|ran out of|run out of|running out of|runs out of|short of) (memory|RAM)',
        '(memory|RAM) (was |is |gets |)(exhausted|too small|too low|full|used up)',
        'out of memory',
        '(内存不足|内存太小|内存耗尽|内存不够)',
        'oom-kill:constraint=CONSTRAINT_NONE',
        '内存*(不足|太小|耗尽|不够|用完|用尽)',
        '(out of|low) memory',
        'swap (is |)exhausted',
        '(512 ?MB|1 ?GB|1 ?GiB|512 ?MiB)* (machine|vm|instance|droplet|node|server|RAM)* (too small|not enough|upgrade|resize|more)',
        '(t2|t3|t3a|t4g).(nano|micro)',
        '(adding|more) (RAM|memory) (solved|fixed|helped|made)',
        '(ate|eats|eating|used|uses|consumed|consumes|takes|took|fills|filled) (up |)all (the |of the |its |)* (memory|RAM|GiB|GB)',
        '(leak|leaks|leaking|leaked) * memory',
        'memory leak',
        '(吃光|吃满|占满|占用全部)*内存',
        'to reclaim memory',
      ],
      when: (_, { text }) => !/Tolerations|op=Exists|memory cgroup|CONSTRAINT_MEMCG|\((?:kubelet|containerd|dockerd)\b/i.test(text),
    },
    some: {
      weight: 'points',
      phrases: [
        'MemoryPressure',
        'cannot allocate memory',
        '(OOM killer|OOMKilled|oom-kill|oom_reaper)',
        '(512|256|1024|768|1000) (MB|MiB|M) (of |)(RAM|memory)',
        '(1|0.5) (GB|GiB|G) (of |)(RAM|memory)',
        '(1|2) (GB|GiB) RAM',
        'kswapd0',
        '(no|without) (memory |resource |)limits',
      ],
      when: (_, { text }) => !/memory cgroup out of memory|CONSTRAINT_MEMCG/i.test(text),
    },
    mentioned: { weight: 'mentions', phrases: ['free -m', 'free -h', 'memory.available', 'Mem: {total}'] },
  },
  weigh: judge,
  state: underPressure('MemoryPressure'),
  explains: ['node-not-ready', 'kubelet-exits', 'connection-refused', 'connection-timeout', 'pods-pending'],
  page: {
    en: {
      means:
        'A control plane wants about 2 GB, a node about 1 GB before its pods. With less, kubeadm refuses, the kubelet evicts pods and taints the node, or the kernel kills processes and everything answers late.',
      check: "    free -m\n    journalctl -k | grep -iE 'out of memory|oom'",
      cure: 'Give the machine more memory, or put less on it. Limit pods (requests and limits), reserve some for the system (`systemReserved`), and on small boards prefer a lighter control plane.',
    },
    zh: {
      means:
        '控制平面约需 2 GB 内存，节点在运行 Pod 之前约需 1 GB。不足时 kubeadm 会拒绝，kubelet 会驱逐 Pod 并给节点加污点，或内核终止进程，一切响应变慢。',
      check: "    free -m\n    journalctl -k | grep -iE 'out of memory|oom'",
      cure: '增加内存或减少负载。为 Pod 设置 requests 与 limits，为系统预留内存（`systemReserved`）；小型设备宜选用更轻量的控制平面。',
    },
  },
});
