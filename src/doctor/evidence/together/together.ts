// Reads a heap of lines for what they say only together.
import type { Line } from '../line.ts';
import { AbsentPaths } from './absent-paths.ts';
import { Calls } from './called.ts';
import { Certificates } from './certificates.ts';
import { Clocks } from './clocks.ts';
import { CloudNames } from './cloud-names.ts';
import { Domains } from './domains.ts';
import { Families } from './families.ts';
import { Files } from './files.ts';
import { Firewalls } from './firewalls.ts';
import { Flags } from './flags.ts';
import { Folders } from './folders.ts';
import { Links } from './links.ts';
import { Listeners } from './listeners.ts';
import { MachineIds } from './machine-ids.ts';
import { Moved } from './moved.ts';
import { Names } from './names.ts';
import { NodeAddresses } from './node-addresses.ts';
import { NodeTable } from './node-table.ts';
import { PodNetworks } from './pod-networks.ts';
import type { Reader, Remark } from './remark.ts';
import { Rights } from './rights.ts';
import { Routes } from './routes.ts';
import { Servers } from './servers.ts';
import { Silences } from './silences.ts';
import { Sizes } from './sizes.ts';
import { TokenDates } from './token-dates.ts';
import { Tokens } from './tokens.ts';
import { onlyAsks, Transcript } from './transcript.ts';
import { Tried } from './tried.ts';

export class Together {
  readonly #transcript = new Transcript();
  readonly #calls = new Calls();
  readonly #readers: readonly Reader[];

  constructor() {
    const clocks = new Clocks();
    const calls = this.#calls;
    const links = new Links(calls);
    this.#readers = [
      clocks,
      new Certificates(clocks),
      new Files(),
      new Tokens(),
      links,
      new Routes(links),
      new Firewalls(calls),
      new Listeners(calls),
      new Sizes(),
      new Names(calls),
      new NodeAddresses(),
      new PodNetworks(),
      new Silences(),
      new TokenDates(clocks),
      new Tried(),
      new NodeTable(),
      new AbsentPaths(),
      new MachineIds(),
      new CloudNames(),
      new Rights(),
      new Folders(),
      new Flags(),
      new Servers(calls),
      new Domains(),
      new Families(),
      new Moved(),
    ];
  }

  /** Whether the line is a question alone. */
  see(line: Line): 'asked' | 'told' {
    const shown = this.#transcript.read(line);
    this.#calls.see(shown);
    for (const reader of this.#readers) reader.see(shown);
    return onlyAsks(shown) ? 'asked' : 'told';
  }

  remarks(): readonly Remark[] {
    return this.#readers.flatMap((reader) => reader.remarks());
  }
}
