// What a fleet of hollow nodes is told, and what it may touch.
import type { Clock } from '../../base/clock.ts';
import type { ServerAccess, TransportTimeouts } from '../../client/https-transport.ts';
import type { Transport } from '../../client/transport.ts';
import type { TrustOptions } from '../trust.ts';
import type { HollowFiles } from './memory-files.ts';

export interface HollowOptions extends TrustOptions {
  readonly nodes: number;
  /** Nodes are called by it and their number: `hollow-1`. */
  readonly namePrefix: string;
  /** How many become nodes at the same time. */
  readonly atOnce: number;
  /** Where certificates are kept for the next run; nowhere when undefined. */
  readonly folder: string | undefined;
}

export interface HollowPorts {
  readonly clock: Clock;
  readonly random: () => number;
  /** Those of one node, or of the fleet when it has none. */
  openFiles(folder: string): HollowFiles;
  connect(access: ServerAccess, timeouts?: TransportTimeouts): Transport;
}
