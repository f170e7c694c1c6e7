// Written by npm run causes: every cause of the rung reach.
import type { Cause } from '../cause.ts';

export const reachCauses: readonly Cause[] = [];
