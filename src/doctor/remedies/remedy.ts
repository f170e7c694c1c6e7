// A way to put a cause right: typed steps, never a shell string, each of which can be shown, backed up, done and taken back.
import type { NftRule } from '../facts/reach.ts';
import type { Facts } from '../facts/facts.ts';
import type { InBothLanguages } from '../../registration/rungs.ts';
import type { Edit } from './edit.ts';
import type { RemedyProgram } from './programs.ts';

export type UnitAction = 'start' | 'stop' | 'restart' | 'enable' | 'disable' | 'unmask';

export type Fields = Readonly<Record<string, unknown>>;

export type Step =
  /** Shown as a difference; what it does not touch stays, comments too. */
  | { readonly kind: 'edit-file'; readonly path: string; readonly edit: Edit; readonly mode?: number }
  /** A rule of nftables, which is taken away by its handle, and put back where it stood. */
  | { readonly kind: 'filter-rule'; readonly rule: NftRule }
  | { readonly kind: 'relink'; readonly path: string; readonly target: string }
  | { readonly kind: 'move-aside'; readonly path: string }
  | { readonly kind: 'unit'; readonly unit: string; readonly action: UnitAction }
  | { readonly kind: 'reload-units' }
  | { readonly kind: 'host-name'; readonly name: string }
  | { readonly kind: 'api-patch'; readonly path: string; readonly patch: Fields }
  | { readonly kind: 'api-create'; readonly path: string; readonly object: Fields }
  | { readonly kind: 'api-delete'; readonly path: string }
  | { readonly kind: 'approve-request'; readonly name: string }
  /** Made at the API server, and put into this bootstrap kubeconfig; its secret is told to nobody. */
  | { readonly kind: 'new-token'; readonly path: string; readonly expires: string; readonly groups: readonly string[] }
  | {
      readonly kind: 'program';
      readonly program: RemedyProgram;
      readonly arguments: readonly string[];
      readonly undo?: readonly string[];
      /** Where another program takes it back: swapon. */
      readonly undoBy?: RemedyProgram;
      /** Files that it writes: kept before, and put back as they were. */
      readonly writes?: readonly string[];
    };

/** `safe`: reversible, identity and workloads untouched. `confirm`: restarts pods, changes identity, needs a token. */
export type Applicability = 'safe' | 'confirm' | 'manual';

export interface Remedy {
  /** One word or two, unique within its cause: relink, pin-name, … */
  readonly name: string;
  readonly title: InBothLanguages;
  readonly applicability: Applicability;
  /** None for `manual`: a person does what `title` and `commands` say. */
  readonly steps: readonly Step[];
  /** manual: commands with <blanks> for a person to fill. */
  readonly commands?: readonly string[];
  /** Looked at again just before the first step: undefined when it may go on, else why not. */
  readonly refuse?: (facts: Facts) => InBothLanguages | undefined;
}
