// The file systems of a machine from its papers: how full they are, how they are mounted, and which mounts are hidden.
import type { Disk } from '../facts/host.ts';
import { known, type Reading, unknown } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { fromPaper, linesIn, wordsIn } from './from-paper.ts';

/** Folders that a node cannot do without; the mount that holds each is what counts. */
const foldersThatMatter = [
  '/',
  '/var',
  '/var/lib',
  '/var/lib/kubelet',
  '/var/lib/containerd',
  '/var/lib/docker',
  '/var/lib/rancher',
  '/var/log',
  '/tmp',
];

interface Space {
  readonly total: number;
  readonly free: number;
}

const spaceByMount = (papers: Papers, id: string): ReadonlyMap<string, Space> =>
  new Map(
    linesIn(papers.read(id)?.text ?? '')
      .slice(1)
      .map(wordsIn)
      .map(([, total, , free, , mount = '']) => [mount, { total: Number(total), free: Number(free) }]),
  );

const mountOf = (folder: string, mounts: ReadonlyMap<string, readonly string[]>): string => {
  let at = folder;
  while (!mounts.has(at) && at !== '/') at = at.slice(0, Math.max(1, at.lastIndexOf('/')));
  return at;
};

export const disks = (papers: Papers): Reading<readonly Disk[]> =>
  fromPaper(papers, 'mounts', (text) => {
    const mounts = new Map(linesIn(text).map((line) => [wordsIn(line)[1] ?? '', wordsIn(line)]));
    const bytes = spaceByMount(papers, 'disk-bytes');
    const inodes = spaceByMount(papers, 'disk-inodes');
    if (bytes.size === 0) return undefined;
    return foldersThatMatter.map((folder): Disk => {
      const mount = mountOf(folder, mounts);
      const [, , type = '', options = ''] = mounts.get(mount) ?? [];
      const space = bytes.get(mount) ?? { total: 0, free: 0 };
      const nodes = inodes.get(mount) ?? { total: 0, free: 0 };
      return {
        folder,
        mount,
        type,
        options: options.split(','),
        bytes: space.total * 1024,
        freeBytes: space.free * 1024,
        inodes: nodes.total,
        freeInodes: nodes.free,
      };
    });
  });

/** The status is that of the last mount that was looked at. */
export const goneMounts = (papers: Papers): Reading<readonly string[]> => {
  const paper = papers.read('gone-mounts');
  return paper === undefined ? unknown(papers.whyNot('gone-mounts')) : known(linesIn(paper.text), { where: '/proc/mounts' });
};
