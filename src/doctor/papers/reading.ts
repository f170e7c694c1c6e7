// One thing to read on a machine, as data: the doctor's own gatherer and the shell script of `muster collect --script` both know how.
//   `redacted`: secrets are replaced before the text goes anywhere. `certificates`: only the public blocks are kept. `secret`: each
//   line begins with a secret, or is nothing else.

export type Keep = 'all' | 'redacted' | 'certificates' | 'secret';

/** As many as tell what an ELF file is built for. */
export const headBytes = 20;

export type Reading =
  | { readonly kind: 'file'; readonly id: string; readonly path: string; readonly keep?: Keep; readonly last?: number }
  /** Every file of a folder whose name ends so. */
  | { readonly kind: 'files'; readonly id: string; readonly folder: string; readonly ending: string; readonly keep?: Keep }
  /** The names in a folder, with what links point to. */
  | { readonly kind: 'names'; readonly id: string; readonly folder: string }
  /** Whether it is there; never what it says. */
  | { readonly kind: 'presence'; readonly id: string; readonly path: string }
  /** Its first bytes, in hexadecimal: of a program, for which processor it is built. */
  | { readonly kind: 'head'; readonly id: string; readonly path: string }
  /** When it was last written, in seconds since 1970. */
  | { readonly kind: 'date'; readonly id: string; readonly path: string }
  | { readonly kind: 'command'; readonly id: string; readonly run: readonly [string, ...string[]]; readonly keep?: Keep };
