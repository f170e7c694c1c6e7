// Written by npm run causes: every cause of the rung network.
import type { Cause } from '../cause.ts';

export const networkCauses: readonly Cause[] = [];
