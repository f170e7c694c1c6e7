// What an earlier installation by kubeadm left behind, and what the next one would not write over (cmd/kubeadm/app/preflight).
import type { Leftovers } from '../facts/joining.ts';
import { known, type Reading, unknown } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { linesIn, readPapers } from './from-paper.ts';
import { runningProcesses } from './processes.ts';

const namesIn = (papers: Papers, id: string, folder: string): readonly string[] =>
  linesIn(readPapers(papers, id).find(({ where }) => where === folder)?.text ?? '').map((line) => line.split('\t')[0] ?? '');

const isAbsent = (papers: Papers, id: string, path: string): boolean =>
  papers.all(id).some(({ where, why }) => where === path && why === 'ENOENT');

const living = ['etcd', 'kube-apiserver', 'kubeadm'];

export const leftovers = (papers: Papers): Reading<Leftovers> => {
  const [own, bootstrap] = ['/etc/kubernetes/kubelet.conf', '/etc/kubernetes/bootstrap-kubelet.conf'];
  if (!isAbsent(papers, 'kubeconfig', own)) return unknown(`${own} is there, or was not read`);
  // With it, the machine is just joining.
  if (!isAbsent(papers, 'bootstrap-kubeconfig', bootstrap)) return unknown(`${bootstrap} is there, or was not read`);
  const running = runningProcesses(papers).find(({ program }) => living.includes(program));
  if (running !== undefined) return unknown(`${running.program} runs`);
  const manifests = namesIn(papers, 'manifest-names', '/etc/kubernetes/manifests').filter((name) => name.endsWith('.yaml'));
  const pki = namesIn(papers, 'authority-names', '/etc/kubernetes/pki');
  const data = namesIn(papers, 'etcd-names', '/var/lib/etcd');
  const paths = [
    ...(manifests.length > 0 ? ['/etc/kubernetes/manifests'] : []),
    // With its key it may have been brought for a further control plane.
    ...(pki.includes('ca.crt') && (manifests.length > 0 || !pki.includes('ca.key')) ? ['/etc/kubernetes/pki'] : []),
    ...(data.includes('member') ? ['/var/lib/etcd'] : []),
  ];
  return known({ paths, manifests }, { where: paths[0] ?? own });
};
