// The cgroup v2 controllers that a line lists: the answer to `cat cgroup.controllers`, alone or behind the file's name.

const known = new Set(['cpuset', 'cpu', 'io', 'memory', 'hugetlb', 'pids', 'rdma', 'misc', 'dmem']);

/** Pieces that every list of two or more holds, in the order that the kernel writes them. */
export const controllerPhrases: readonly string[] = [
  'cpuset cpu',
  'cpu io',
  'cpu memory',
  'cpu pids',
  'io memory',
  'io pids',
  'memory pids',
  'memory hugetlb',
];

export const controllersIn = (text: string): ReadonlySet<string> | undefined => {
  const words = text
    .replace(/^.{0,200}(?:cgroup\.controllers|->|→)\s?(?:[:=→]|->|is|has|shows|says|prints|contains|lists|只有|只含)?(?:\s?only)?\s?/, '')
    .replace(/\s?[，,;；(（].*$/, '')
    .trim()
    .split(' ');
  return words.length > 1 && words.every((word) => known.has(word)) ? new Set(words) : undefined;
};
