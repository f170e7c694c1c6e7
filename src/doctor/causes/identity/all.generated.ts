// Written by npm run causes: every cause of the rung identity.
import type { Cause } from '../cause.ts';

export const identityCauses: readonly Cause[] = [];
