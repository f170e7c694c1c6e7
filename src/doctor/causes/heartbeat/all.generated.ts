// Written by npm run causes: every cause of the rung heartbeat.
import type { Cause } from '../cause.ts';

export const heartbeatCauses: readonly Cause[] = [];
