// Written by npm run causes: every cause of the rung admission.
import type { Cause } from '../cause.ts';
import { nodeNameCertMismatch } from './node-name-cert-mismatch.ts';

export const admissionCauses: readonly Cause[] = [
  nodeNameCertMismatch,
];
