// Written by npm run causes: every cause of the rung host.
import type { Cause } from '../cause.ts';
import { swapEnabled } from './swap-enabled.ts';

export const hostCauses: readonly Cause[] = [
  swapEnabled,
];
