// Every cause for which the control plane refuses a machine, by its code: the first digit is the rung. From 60 on come those
// that only the control plane sees; the others are the doctor's as well. A code is never used again for something else.
import { admissionCauses } from './causes/admission.ts';
import type { CauseFacts } from './causes/cause-facts.ts';
import { identityCauses } from './causes/identity.ts';
import { reachCauses } from './causes/reach.ts';
import { type Rung, rungNames } from './rungs.ts';

export const refusalCauses = { ...reachCauses, ...identityCauses, ...admissionCauses };

export type CauseCode = keyof typeof refusalCauses;

/** In the order of their codes. */
export const causeCodes = Object.keys(refusalCauses).filter(isCauseCode);

export function isCauseCode(text: string): text is CauseCode {
  return Object.hasOwn(refusalCauses, text);
}

export const causeFacts = (code: CauseCode): CauseFacts => refusalCauses[code];

export const rungOf = (code: CauseCode): Rung => rungNames[Number(code.slice(2, 3)) - 1] ?? 'identity';
