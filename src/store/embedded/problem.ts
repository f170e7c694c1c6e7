// Why a store cannot be opened, copied or put back. Plain data, since it crosses from the thread that sees it to the one
// that reports it.
import { MachineError } from '../../language/errors.ts';

export type StoreProblem =
  | { readonly id: 'store-locked'; readonly args: { folder: string; pid: number | undefined } }
  | { readonly id: 'store-missing'; readonly args: { folder: string } }
  | { readonly id: 'store-damaged'; readonly args: { file: string; problem: string } }
  | { readonly id: 'store-foreign'; readonly args: { file: string } }
  | { readonly id: 'store-newer'; readonly args: { file: string; found: number; known: number } }
  | { readonly id: 'store-restore-unfinished'; readonly args: { folder: string } }
  | { readonly id: 'store-moved'; readonly args: { place: string; to: string; undo: string } }
  | { readonly id: 'store-unusable'; readonly args: { path: string; problem: string } };

export function toMachineError(problem: StoreProblem, cause?: unknown): MachineError {
  switch (problem.id) {
    case 'store-locked':
      return new MachineError(problem.id, { args: problem.args, cause });
    case 'store-missing':
      return new MachineError(problem.id, { args: problem.args, cause });
    case 'store-damaged':
      return new MachineError(problem.id, { args: problem.args, cause });
    case 'store-foreign':
      return new MachineError(problem.id, { args: problem.args, cause });
    case 'store-newer':
      return new MachineError(problem.id, { args: problem.args, cause });
    case 'store-restore-unfinished':
      return new MachineError(problem.id, { args: problem.args, cause });
    case 'store-moved':
      return new MachineError(problem.id, { args: problem.args, cause });
    case 'store-unusable':
      return new MachineError(problem.id, { args: problem.args, cause });
  }
}
