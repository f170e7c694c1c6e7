// Several runtimes are installed and kubeadm will not choose.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';

/** cmd/kubeadm/app/constants: where kubeadm looks. */
const looked = new Set(['/run/containerd/containerd.sock', '/run/crio/crio.sock', '/run/cri-dockerd.sock', '/run/dockershim.sock']);

const plain = (socket: string): string => socket.replace(/^unix:\/\//, '').replace(/^\/var\/run\//, '/run/');

const judgeState = (facts: Facts): Finding | undefined => {
  const endpoint = valueOf(facts.runtimeEndpoint);
  if (endpoint === undefined) return undefined;
  const source = sourceOf(facts.runtimeEndpoint);
  const sockets = [...(endpoint.socketPresent ? [endpoint.url] : []), ...endpoint.otherSockets]
    .map(plain)
    .filter((path) => looked.has(path));
  if (sockets.length < 2) return finding('excluded', source, 'there is one socket of a runtime at most', '最多只有一个运行时套接字');
  const isNew = valueOf(facts.kubeconfig)?.present === false && valueOf(facts.bootstrapKubeconfig)?.present !== true;
  return isNew ? finding('supported', source, sockets.join(', '), sockets.join('、')) : undefined;
};

export const multipleCriSockets = cause({
  code: 'MU211',
  slug: 'multiple-cri-sockets',
  rung: 'runtime',
  title: { en: 'several container runtimes are installed and none was chosen', zh: '安装了多个容器运行时且未指定使用哪一个' },
  frequency: 3,
  signs: {
    pair: {
      weight: 'suggests',
      phrases: [
        'containerd.sock * crio.sock',
        'crio.sock * containerd.sock',
        'docker.sock * crio.sock',
        'docker.sock * containerd.sock',
        'containerd.sock * docker.sock',
        'containerd.sock * cri-dockerd.sock',
        'cri-dockerd.sock * containerd.sock',
      ],
      when: (_, { text }) => /\bls\b|exist|\bboth\b|存在|同时/.test(text),
    },
    named: {
      weight: 'names',
      phrases: [
        'define which one do you wish to use',
        'which one do you wish to use by setting',
        'both sockets',
        'containerd.sock and /',
        'crio.sock and /',
        'without it: multiple',
        'crio.sock, /',

        'Found multiple CRI sockets',
        'Found multiple CRI endpoints',
        'please use --cri-socket to select one',
        "define which one do you wish to use by setting the 'criSocket' field",
        '(multiple|several|two|2|both) (cri|container) (sockets|endpoints|runtimes|runtime)',
        '多个*(CRI|运行时|socket)',
        '同时*(安装|装)*(containerd|docker|cri-dockerd|crio)',
        'both (containerd|docker|cri-dockerd|crio|cri-o) and (containerd|docker|cri-dockerd|crio|cri-o)',
        '(containerd|docker|crio) and (cri-dockerd|docker|crio) (are |)(both |)(installed|running)',
        'containerd.sock, unix:///',
        'containerd.sock, /',
        'dockershim.sock, /',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['--cri-socket', 'criSocket', 'cri-dockerd.sock'] },
  },
  state: judgeState,
  explains: ['waiting-timed-out'],
  page: {
    en: {
      means:
        'kubeadm looks for the known sockets (containerd, CRI-O, cri-dockerd, formerly dockershim) and stops when it finds more than one. Installing Docker brings containerd along, so both are there.',
      check: '    ls -l /run/containerd/containerd.sock /var/run/crio/crio.sock /var/run/cri-dockerd.sock',
      cure: 'Say which: `--cri-socket unix:///run/containerd/containerd.sock`, or `nodeRegistration.criSocket` in the configuration file. Or remove the runtime that is not used.',
    },
    zh: {
      means:
        'kubeadm 会查找已知的套接字（containerd、CRI-O、cri-dockerd，以前还有 dockershim），发现多于一个就停止。安装 Docker 会同时带来 containerd，因此两者都在。',
      check: '    ls -l /run/containerd/containerd.sock /var/run/crio/crio.sock /var/run/cri-dockerd.sock',
      cure: '明确指定：`--cri-socket unix:///run/containerd/containerd.sock`，或在配置文件中设置 `nodeRegistration.criSocket`。或卸载不用的运行时。',
    },
  },
});
