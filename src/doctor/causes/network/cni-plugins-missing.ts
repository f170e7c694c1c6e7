// The configuration names a CNI program that is not in the CNI binaries' folder.
import { folderWith, laterFile, missingPrograms, usedFile } from '../cni-used.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Facts } from '../../facts/facts.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding } from '../cause.ts';

const judgeState = (facts: Facts): Finding | undefined => {
  const binaries = valueOf(facts.cniBinaries);
  const first = usedFile(facts);
  if (binaries === undefined || first === undefined || laterFile(facts) !== undefined) return undefined;
  const missing = missingPrograms(facts, first) ?? [];
  const source = sourceOf(facts.cniBinaries);
  if (missing.length === 0) return finding('excluded', source, `${binaries.folder} holds them`, `${binaries.folder} 中已有所需程序`);
  if (folderWith(facts, first.plugins) !== undefined) return finding('against', source, 'they are in another folder', '程序位于其他目录');
  return finding(
    'proved',
    source,
    `${first.name} calls ${missing.join(', ')}, which is not in ${binaries.folder}`,
    `${first.name} 调用的 ${missing.join('、')} 不在 ${binaries.folder} 中`,
  );
};

const remedies = (facts: Facts): readonly Remedy[] => [
  {
    name: 'install',
    title: {
      en: `install the CNI programs in ${valueOf(facts.cniBinaries)?.folder ?? '/opt/cni/bin'}`,
      zh: `在 ${valueOf(facts.cniBinaries)?.folder ?? '/opt/cni/bin'} 中安装 CNI 程序`,
    },
    applicability: 'manual',
    steps: [],
    commands: ['apt-get install <kubernetes-cni or containernetworking-plugins>'],
  },
];

export const cniPluginsMissing = cause({
  code: 'MU802',
  slug: 'cni-plugins-missing',
  rung: 'network',
  title: { en: 'a CNI program is not installed', zh: '缺少 CNI 程序' },
  frequency: 3,
  signs: {
    foreign: { weight: 'names', phrases: ['/opt/cni/bin/{plugin}: exec format error', '/opt/cni/bin/{plugin}: cannot execute'] },
    usual: { weight: 'suggests', phrases: ['(缺少|没有|下载|安装)*(cni插件|cni 插件|cni-plugins|/opt/cni/bin)'] },
    notFound: {
      weight: 'names',
      phrases: ['failed to find plugin "{plugin}" in path [{path}'],
      when: ({ path = '' }, { text }) => path === '/opt/cni/bin' || /[[ ]\/opt\/cni\/bin[\] ]/.test(text),
    },
    gone: {
      weight: 'names',
      phrases: [
        'stat /opt/cni/bin/{plugin}: no such file',
        'exec /opt/cni/bin/{plugin}: no such file',
        'open /opt/cni/bin/{plugin}: no such file',
        '/opt/cni/bin/{plugin}: no such file',
        '/opt/cni/bin/{plugin}" * no such file',
        '/opt/cni/bin (is |was |)(empty|missing|does not exist|not found)',
        '/opt/cni/bin: (No such file|empty|total 0)',
        '/opt/cni* (is empty|missing|does not exist|deleted|removed|lost)',
        '/opt in * is empty',
        'ls /opt/cni/bin* (no such file|empty|total 0)',
        '(missing|no|without|lacks|lost|absent)* (cni binaries|cni plugin binaries|cni-plugins|loopback plugin|loopback binary|portmap|kubernetes-cni|containernetworking-plugins|plugin binaries)',
        '(cni binaries|cni plugins|plugin binaries|loopback|portmap|kubernetes-cni)* (missing|not installed|not found|removed|deleted|absent)',
        '(install|installed|installing|reinstall|reinstalled|download|copy|copied) (the |)(cni binaries|cni plugins|cni-plugins|kubernetes-cni|containernetworking)',
      ],
    },
    some: { weight: 'points', phrases: ['failed to find plugin', 'kubernetes-cni', 'containernetworking-plugins', 'cni-plugins-linux'] },
    mentioned: { weight: 'mentions', phrases: ['/opt/cni/bin', 'loopback'] },
  },
  state: judgeState,
  explains: ['sandbox-failed', 'pods-pending', 'network-not-ready', 'node-not-ready'],
  rivals: [
    {
      slug: 'cni-bin-dir-mismatch',
      question: {
        en: 'does the program lie in another folder (find / -name loopback)?',
        zh: '该程序是否在其他目录中（find / -name loopback）？',
      },
    },
  ],
  remedies: remedies,
  page: {
    en: {
      means:
        "The configuration in /etc/cni/net.d names programs (loopback, bridge, portmap, flannel, calico) which the runtime runs from /opt/cni/bin. The package kubernetes-cni or containernetworking-plugins brings the common ones, the plugin's pod its own; flannel's is not in cni-plugins 1.0 and later.",
      check: '    ls /opt/cni/bin; grep -h \'"type"\' /etc/cni/net.d/*',
      cure: "Install the package (or unpack cni-plugins-linux-ARCH-VERSION.tgz to /opt/cni/bin), and restart the network plugin's pod on this node so that it copies its own.",
    },
    zh: {
      means:
        '/etc/cni/net.d 中的配置指定了若干程序（loopback、bridge、portmap、flannel、calico），由运行时从 /opt/cni/bin 执行。常用程序来自 kubernetes-cni 或 containernetworking-plugins 软件包，插件自身的程序由其 Pod 安装；cni-plugins 1.0 起不再包含 flannel。',
      check: '    ls /opt/cni/bin; grep -h \'"type"\' /etc/cni/net.d/*',
      cure: '安装软件包（或把 cni-plugins-linux-架构-版本.tgz 解压到 /opt/cni/bin），并重启该节点上的网络插件 Pod，使其重新复制自己的程序。',
    },
  },
});
