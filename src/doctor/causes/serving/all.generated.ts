// Written by npm run causes: every cause of the rung serving.
import type { Cause } from '../cause.ts';

export const servingCauses: readonly Cause[] = [];
