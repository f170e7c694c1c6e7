// Two machines under one node name (a cloned disk, a copied certificate): each overwrites what the other said. One machine
// changes its boot id when it restarts, and never goes back; two machines in turn do.

/** What a status says of the machine that sent it. */
export interface MachineMark {
  readonly machineId: string;
  readonly bootId: string;
  readonly address: string;
}

export interface Sighting {
  readonly mark: MachineMark;
  /** Epoch milliseconds. */
  readonly last: number;
}

/** The machines seen under one name, the one seen last at the end. */
export type Sightings = readonly Sighting[];

export interface Clone {
  /** Which words differ between the two. */
  readonly differ: readonly (keyof MachineMark)[];
  readonly one: MachineMark;
  readonly other: MachineMark;
}

/** Of the Node: the words of `describeClone`. Stays until somebody takes it away. */
export const cloneAnnotation = 'registration.muster.dev/cloned-machine';

/** A mark that was seen so long ago is no rival. */
export const forgetAfterMilliseconds = 3_600_000;
/** Two would do; more, so that three clones are found as well. */
const mostMarks = 8;

const words = ['machineId', 'bootId', 'address'] as const;

const differing = (one: MachineMark, other: MachineMark): (keyof MachineMark)[] =>
  words.filter((word) => one[word] !== '' && other[word] !== '' && one[word] !== other[word]);

const same = (one: MachineMark, other: MachineMark): boolean => words.every((word) => one[word] === other[word]);

const isEmpty = (mark: MachineMark): boolean => words.every((word) => mark[word] === '');

/**
 * Takes a status in. A clone is found when a mark that another one had replaced comes back: an address alone does not prove
 * it, since a machine's own may change to and fro.
 */
export const seeMachine = (
  seen: Sightings,
  mark: MachineMark,
  at: number,
): { readonly seen: Sightings; readonly clone: Clone | undefined } => {
  if (isEmpty(mark)) return { seen, clone: undefined };
  const current = seen.at(-1);
  if (current !== undefined && same(current.mark, mark)) return { seen: seen.with(-1, { mark, last: at }), clone: undefined };
  const fresh = seen.filter(({ last }) => at - last <= forgetAfterMilliseconds);
  const returns = fresh.some((sighting) => same(sighting.mark, mark));
  const rest = fresh.filter((sighting) => !same(sighting.mark, mark)).slice(1 - mostMarks);
  const differ = returns && current !== undefined ? differing(current.mark, mark) : [];
  const proves = differ.includes('bootId') || differ.includes('machineId');
  const clone = proves && current !== undefined ? { differ, one: current.mark, other: mark } : undefined;
  return { seen: [...rest, { mark, last: at }], clone };
};

/** One line for an event or an annotation. */
export const describeClone = ({ differ, one, other }: Clone): string => {
  const name = { machineId: 'machine id', bootId: 'boot id', address: 'address' } as const;
  return `two machines use this node name in turn: ${differ.map((word) => `${name[word]} ${one[word]} and ${other[word]}`).join(', ')}`;
};
