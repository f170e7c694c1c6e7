// Written by npm run causes: every cause of the rung runtime.
import type { Cause } from '../cause.ts';

export const runtimeCauses: readonly Cause[] = [];
