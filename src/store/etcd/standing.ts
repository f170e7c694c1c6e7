// What lies in etcd beside the objects: where our revisions begin, and whether the store is being moved here or was moved away.
import type { Revision } from '../store.ts';
import type { KeyValue } from './messages.ts';

export const besidePrefix = 'muster/';
/** Where the revisions of this store begin. */
export const offsetKey = `${besidePrefix}revision-offset`;
export const moveKey = `${besidePrefix}migration`;

/** `filling`: objects are being brought here and are not all there. `left`: they went elsewhere and go on there. */
export interface Move {
  readonly state: 'filling' | 'left';
  /** Where from, or where to. */
  readonly other: string;
}

export interface Standing {
  readonly offset: Revision;
  readonly move: Move | undefined;
  /** Of the move's key, in etcd's own revisions; 0 when it is not there. */
  readonly moveRevision: number;
  /** etcd's own. */
  readonly revision: number;
}

export function standingOf(entries: readonly KeyValue[], revision: number): Standing {
  const offset = entries.find(({ key }) => key === offsetKey);
  const move = entries.find(({ key }) => key === moveKey);
  return {
    offset: Number(offset?.value ?? 0),
    move: move === undefined ? undefined : readMove(move.value),
    moveRevision: move?.modRevision ?? 0,
    revision,
  };
}

/** `filling /var/lib/muster`: one word, and the rest. */
export function writeMove({ state, other }: Move): string {
  return `${state} ${other}`;
}

export function readMove(text: string): Move {
  const [state = '', ...other] = text.split(' ');
  return { state: state === 'filling' ? 'filling' : 'left', other: other.join(' ') };
}

/** The store is elsewhere, or not yet here. */
export class StoreMoved extends Error {
  readonly move: Move;
  constructor(move: Move) {
    super(move.state === 'left' ? `the store went to ${move.other}` : `the store is being brought here from ${move.other}`);
    this.name = 'StoreMoved';
    this.move = move;
  }
}
