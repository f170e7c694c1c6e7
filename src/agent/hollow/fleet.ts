// Many simulated nodes in one process, each with its own key, certificate and connection. They become nodes a bounded number
// at a time, then live side by side until they are ended.
import { silentLog } from '../../base/log.ts';
import { placeIn } from '../place.ts';
import { openTrust } from '../trust.ts';
import { Gate } from './gate.ts';
import { HollowNode } from './hollow-node.ts';
import type { HollowOptions, HollowPorts } from './options.ts';
import { Tally } from './tally.ts';

export interface Fleet {
  readonly tally: Tally;
  /** Milliseconds since the fleet set out. */
  age(): number;
  end(): Promise<void>;
}

/** Rejects when the cluster cannot be found or is not the one meant. */
export const startFleet = async (options: HollowOptions, ports: HollowPorts, signal: AbortSignal): Promise<Fleet> => {
  const folder = options.folder ?? '';
  const files = ports.openFiles(folder);
  const trust = await openTrust(options, placeIn(folder), { ...ports, files, log: silentLog }, signal);
  const tally = new Tally(options.nodes);
  const gate = new Gate(options.atOnce);
  const started = ports.clock.monotonic();
  const fleet = { options, ports, trust, gate, tally, started };
  const nodes = Array.from({ length: options.nodes }, (_, index) => new HollowNode(index + 1, fleet));
  const running = nodes.map((node) => node.run());
  return {
    tally,
    age: () => ports.clock.monotonic() - started,
    end: async () => {
      await Promise.all(nodes.map((node) => node.end()));
      gate.open();
      await Promise.all(running);
    },
  };
};
