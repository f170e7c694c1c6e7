// Written by npm run causes: every cause of the rung kubelet.
import type { Cause } from '../cause.ts';

export const kubeletCauses: readonly Cause[] = [];
