// What is kept of a step before it is done, so that it can be taken back, also by another process after a power cut.
import type { Neighbours } from './filter-rule.ts';
import type { Step } from '../remedies/remedy.ts';

/** As it was before. Small enough for the journal; secrets in files stay on the machine, readable by root alone. */
export type Before =
  | { readonly was: 'file'; readonly text: string | undefined; readonly mode: number | undefined }
  | { readonly was: 'files'; readonly files: readonly { readonly path: string; readonly text?: string; readonly mode?: number }[] }
  | { readonly was: 'link'; readonly target: string | undefined }
  | { readonly was: 'aside'; readonly movedTo: string; readonly present: boolean }
  | { readonly was: 'unit'; readonly active: boolean; readonly enabled: boolean; readonly masked?: boolean }
  | { readonly was: 'host-name'; readonly name: string }
  | { readonly was: 'chain'; readonly rules: Neighbours }
  | { readonly was: 'object'; readonly object: unknown }
  /** The id of the token to be made, and the kubeconfig into which it goes. */
  | { readonly was: 'token'; readonly id: string; readonly text: string | undefined; readonly mode: number | undefined }
  | { readonly was: 'nothing' };

export interface JournalStep {
  readonly step: Step;
  /** `begun` may have been done or not: taking it back must be right in both cases. */
  readonly state: 'planned' | 'begun' | 'done' | 'undone';
  readonly before?: Before;
}
