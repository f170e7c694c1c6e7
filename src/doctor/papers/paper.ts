// A paper is one thing that was read on a machine, as it stood there: a file, the output of a command, the answer to a request.
// All that a diagnosis knows comes from papers, wherever they were gathered: here, in a mounted root, by a script, in a bundle.

export interface Paper {
  /** Which reading it answers: `swaps`, `kubelet-config`, …; several papers may answer one (a folder of certificates). */
  readonly id: string;
  /** Where it was read: a path, a command as typed. */
  readonly where: string;
  /** Undefined when it could not be read; then `why` says so. */
  readonly text: string | undefined;
  readonly why?: string;
  /** Of a command: how it ended. */
  readonly status?: number;
}

export class Papers {
  readonly #byId: ReadonlyMap<string, readonly Paper[]>;

  constructor(papers: Iterable<Paper>) {
    this.#byId = Map.groupBy(papers, ({ id }) => id);
  }

  /** All that answer one reading. */
  all(id: string): readonly Paper[] {
    return this.#byId.get(id) ?? [];
  }

  /** The one, when it could be read. */
  read(id: string): (Paper & { readonly text: string }) | undefined {
    return this.all(id).find((paper): paper is Paper & { text: string } => paper.text !== undefined);
  }

  /** Why there is nothing to read. */
  whyNot(id: string): string {
    return this.all(id).find(({ why }) => why !== undefined)?.why ?? 'it was not gathered';
  }

  [Symbol.iterator](): IterableIterator<Paper> {
    return [...this.#byId.values()].flat()[Symbol.iterator]();
  }
}
