// Written by npm run causes: every cause of the rung heartbeat.
import type { Cause } from '../cause.ts';
import { cloudProviderEmptyProviderid } from './cloud-provider-empty-providerid.ts';
import { leaseNotRenewed } from './lease-not-renewed.ts';
import { nodeObjectDeletedNoRejoin } from './node-object-deleted-no-rejoin.ts';
import { nodeShutDown } from './node-shut-down.ts';
import { plegUnhealthy } from './pleg-unhealthy.ts';
import { slowDatastoreDisk } from './slow-datastore-disk.ts';

export const heartbeatCauses: readonly Cause[] = [
  cloudProviderEmptyProviderid,
  leaseNotRenewed,
  nodeObjectDeletedNoRejoin,
  nodeShutDown,
  plegUnhealthy,
  slowDatastoreDisk,
];
