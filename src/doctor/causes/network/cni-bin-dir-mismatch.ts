// The CNI programs are there and are looked for in another folder.
import { folderWith, laterFile, missingPrograms, usedFile } from '../cni-used.ts';
import { isGenerated, setProgramFolder } from '../../remedies/containerd-value.ts';
import { restartContainerd } from '../../remedies/services.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Facts } from '../../facts/facts.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';

const judgeState = (facts: Facts): Finding | undefined => {
  const binaries = valueOf(facts.cniBinaries);
  const first = usedFile(facts);
  if (binaries === undefined || first === undefined || laterFile(facts) !== undefined) return undefined;
  const missing = missingPrograms(facts, first) ?? [];
  const other = folderWith(facts, first.plugins);
  if (missing.length === 0)
    return finding('against', sourceOf(facts.cniBinaries), `${binaries.folder} holds them`, `${binaries.folder} 中已有所需程序`);
  if (other === undefined) return undefined;
  return finding(
    'proved',
    sourceOf(facts.cniBinaries),
    `containerd looks in ${binaries.folder}, ${missing.join(', ')} is in ${other}`,
    `containerd 在 ${binaries.folder} 中查找，而 ${missing.join('、')} 位于 ${other}`,
  );
};

const remedies = (facts: Facts): readonly Remedy[] => {
  const containerd = valueOf(facts.containerdConfig);
  const other = folderWith(facts, usedFile(facts)?.plugins ?? []);
  if (containerd === undefined || other === undefined || isGenerated(containerd)) return [];
  return [
    {
      name: 'use-folder',
      title: { en: `let containerd look in ${other}`, zh: `让 containerd 在 ${other} 中查找` },
      applicability: 'safe',
      steps: [setProgramFolder(containerd, other), restartContainerd],
    },
  ];
};

/** The programs that every package of CNI plugins holds; a list of a folder names several of them. */
const common = /\b(?:bridge|host-local|loopback|portmap|ptp|host-device|macvlan|ipvlan)\b/g;
const isList = (text: string): boolean => new Set(text.match(common)).size > 2 && !text.includes('failed to find');

/** The folder that somebody lists, or the heading of such a list. */
const folderIn = (text: string): string | undefined => {
  const words = text.split(' ');
  const isHeading = words.length === 1 && text.endsWith(':');
  if (!isHeading && !words.includes('ls') && !words.includes('find')) return undefined;
  return words.find((word) => word.startsWith('/') && word.includes('/cni'))?.replace(/:$/, '');
};

/** What is not found in one folder is listed, or found, in another. */
const judge = ({
  notFound,
  listed,
  found,
  folder,
  lies,
}: HeardBySign<'notFound' | 'listed' | 'found' | 'folder' | 'lies'>): Verdict | undefined => {
  if (notFound.length > 0 && lies.length > 0) return { weight: 'shows', because: [...notFound, ...lies] };
  const because = [...notFound, ...listed, ...found, ...folder];
  const isThere = notFound.some(({ captures, line }) => {
    const plugin = captures['plugin'] ?? '';
    const searched = line.text.slice(line.text.indexOf('in path [') + 9).split(/[\s\]]/);
    const isElsewhere = (path: string | undefined): boolean => path !== undefined && !searched.includes(path.replace(/\/$/, ''));
    const inList =
      listed.some(({ line: { text } }) => text.split(/\s/).includes(plugin)) &&
      folder.some(({ line: { text } }) => isElsewhere(folderIn(text)));
    return inList || found.some(({ line: { text } }) => text.endsWith(`/${plugin}`) && isElsewhere(text.slice(0, -plugin.length)));
  });
  return isThere ? { weight: 'shows', because } : undefined;
};

export const cniBinDirMismatch = cause({
  code: 'MU806',
  slug: 'cni-bin-dir-mismatch',
  rung: 'network',
  title: { en: 'CNI programs are looked for in the wrong folder', zh: '在错误的目录中查找 CNI 程序' },
  frequency: 2,
  signs: {
    usual: {
      weight: 'suggests',
      phrases: [
        '(binaries|plugins|plugin|flannel|calico|loopback|bridge|portmap|they|it) (is|are|live|lives|lie|located|installed|exist|exists|sit) (in|under|at) /',
      ],
    },
    notFound: { weight: 'context', phrases: ['failed to find plugin "{plugin}" in path ['] },
    listed: { weight: 'context', phrases: ['bridge', 'host-local', 'loopback', 'portmap'], when: (_, { text }) => isList(text) },
    found: {
      weight: 'context',
      phrases: ['/loopback', '/bridge', '/flannel', '/calico', '/portmap', '/host-local'],
      when: (_, { text }) => /^\/\S+$/.test(text),
    },
    folder: {
      weight: 'context',
      phrases: ['/usr/libexec/cni', '/usr/lib/cni', '/opt/cni', '/cni/bin', '/cni'],
      when: (_, { text }) => folderIn(text) !== undefined,
    },
    elsewhere: {
      weight: 'names',
      phrases: ['failed to find plugin "{plugin}" in path [{path}'],
      when: ({ path = '' }, { text }) => path !== '' && !/[[ ]\/opt\/cni\/bin\/?[\] ]/.test(text),
    },
    named: {
      weight: 'names',
      phrases: [
        'in path []',
        'could not locate kubenet required CNI plugins',
        'without --cni-bin-dir',
        'cni-bin-dir (is |was |)(wrong|not set|missing|empty|unset)',
        'bin_dir (is |was |)(wrong|not set|missing)',
        '(--cni-bin-dir|bin_dir|plugin_dirs)* (wrong|mismatch|differs|different|instead)',
        'bin_dir = "/usr/',
        'bin_dir = "/var/',
        'bin_dirs = ["/usr/',
        '(cni_bin_dir|bin_dir|bin-dir|plugin_dirs)* (wrong|points|/usr|/var)',
        '(symlink|ln -s|copy|copied|cp)* /opt/cni/bin',
        '(plugin_dirs|bin_dir|bin_dirs|cni-bin-dir) (lacks|misses|without|does not contain|has no)',
      ],
    },
    some: {
      weight: 'points',
      phrases: [
        '--cni-bin-dir',
        'cni-bin-dir',
        'bin_dir =',
        'bin_dirs',
        'cniBinDir',
        'plugin_dirs',
        'plugin_dir',
        '/usr/libexec/cni',
        '/usr/lib/cni',
        'cni.binPath',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['/opt/cni/bin'] },
    besides: {
      weight: 'names',
      phrases: ['failed to find plugin "{plugin}" in path ['],
      when: (_, { text }) =>
        /in path \[[^\]]{1,300}\][^\[]{1,200}(?:\/usr\/(?:libexec|lib)\/cni|\/var\/lib\/rancher\/\S{1,60}\/bin|\/var\/snap\/\S{1,80}\/cni\/bin)/.test(
          text,
        ),
    },
    lies: {
      weight: 'context',
      phrases: [
        '(bridge|flannel|loopback|portmap|host-local|plugins|binaries|plugin) (is|are|lives|live|lie|lies|sit|sits) (in|under|at) /',
      ],
    },
  },
  weigh: judge,
  state: judgeState,
  explains: ['sandbox-failed', 'pods-pending', 'network-not-ready', 'node-not-ready'],
  rivals: [
    {
      slug: 'cni-plugins-missing',
      question: {
        en: 'does the program lie in any folder at all (find / -name loopback)?',
        zh: '该程序是否存在于任何目录（find / -name loopback）？',
      },
    },
  ],
  remedies: remedies,
  page: {
    en: {
      means:
        'The programs lie in one folder and the runtime (bin_dir of containerd, plugin_dirs of CRI-O) or the kubelet of old (--cni-bin-dir) looks in another: /opt/cni/bin, /usr/lib/cni and /usr/libexec/cni are all in use, and k3s has its own.',
      check: "    containerd config dump | grep -A1 -n bin_dir; find / -xdev -name loopback -path '*cni*' 2>/dev/null",
      cure: 'Set the folder where the programs are (`bin_dir = "/opt/cni/bin"` in containerd, `plugin_dirs` in crio.conf), restart the runtime. Before 1.24: `--cni-bin-dir=/opt/cni/bin` for the kubelet.',
    },
    zh: {
      means:
        '程序在一个目录，而运行时（containerd 的 bin_dir、CRI-O 的 plugin_dirs）或旧版 kubelet（--cni-bin-dir）在另一个目录查找：/opt/cni/bin、/usr/lib/cni、/usr/libexec/cni 都有使用，k3s 另有自己的目录。',
      check: "    containerd config dump | grep -A1 -n bin_dir; find / -xdev -name loopback -path '*cni*' 2>/dev/null",
      cure: '设置为程序所在目录（containerd 的 `bin_dir = "/opt/cni/bin"`，crio.conf 的 `plugin_dirs`），重启运行时。1.24 之前：kubelet 使用 `--cni-bin-dir=/opt/cni/bin`。',
    },
  },
});
