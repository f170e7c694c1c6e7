// Control groups of a machine from its papers, v1 and v2.
import type { Cgroups, HostFacts } from '../facts/host.ts';
import { known, unknown } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { fromPaper, linesIn, readPapers, wordsIn } from './from-paper.ts';

export const cgroupsIn = (mounts: string, papers: Papers): Cgroups | undefined => {
  const rows = linesIn(mounts).map(wordsIn);
  const unified = rows.some(([, folder, type]) => type === 'cgroup2' && folder === '/sys/fs/cgroup');
  const old = rows.filter(([, , type]) => type === 'cgroup');
  if (!unified && old.length === 0) return undefined;
  const ofOld = linesIn(papers.read('cgroups')?.text ?? '')
    .map(wordsIn)
    .filter(([name = '', , , enabled]) => !name.startsWith('#') && enabled === '1')
    .map(([name = '']) => name);
  return {
    version: unified ? (old.length > 0 ? 'hybrid' : 'v2') : 'v1',
    controllers: unified ? wordsIn(papers.read('cgroup-controllers')?.text ?? '').filter((word) => word !== '') : ofOld,
    systemdHierarchy: unified || old.some(([, , , options = '']) => options.includes('name=systemd')),
  };
};

/** Settings and numbers of the group itself. */
const isOfKernel =
  /^(?:(?:cgroup|cpu|cpuacct|cpuset|memory|io|pids|hugetlb|rdma|misc|irq)\.|(?:tasks|notify_on_release|release_agent|process_api)$)/;

/** In v1 each controller has a hierarchy; in the one of memory stand those with limits. */
export const controlGroups = (papers: Papers): HostFacts['controlGroups'] => {
  const cgroups = fromPaper(papers, 'mounts', (text) => cgroupsIn(text, papers));
  if (!cgroups.known) return cgroups;
  const where = cgroups.value.version === 'v1' ? '/sys/fs/cgroup/memory' : '/sys/fs/cgroup';
  const paper = readPapers(papers, 'control-groups').find((one) => one.where === where);
  return paper === undefined
    ? unknown(`${where} was not read`)
    : known(
        linesIn(paper.text).filter((name) => !isOfKernel.test(name)),
        { where },
      );
};
