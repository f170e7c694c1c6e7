// A control plane that stands on a machine of a site, as far as whoever joins it and its administrator see of it.
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import { Kubectl, kubectls } from '../interop/kubectl.ts';
import { type TemporaryFolder, temporaryFolder } from '../muster-process.ts';
import type { Machine } from './machine.ts';

export interface ControlPlane {
  readonly machine: Machine;
  readonly url: string;
  /** Where its authority lies. */
  readonly pkiFolder: string;
  adminKubeconfig(): Promise<string>;
  kubectl(): Promise<Kubectl>;
  /** The command that makes a machine join. */
  joinCommand(): Promise<string>;
  close(): void;
}

/** The kubectls of outside in the network of a control plane, as its administrator. */
export class AdminKubectls {
  readonly #machine: Machine;
  readonly #kubeconfig: () => Promise<string>;
  readonly #folder: TemporaryFolder = temporaryFolder();
  readonly #made = new Map<string, Kubectl>();

  constructor(machine: Machine, kubeconfig: () => Promise<string>) {
    this.#machine = machine;
    this.#kubeconfig = kubeconfig;
  }

  async of(version = kubectls[0]?.version): Promise<Kubectl> {
    const installed = kubectls.find((each) => each.version === version);
    assert.ok(installed !== undefined, 'no kubectl');
    const known = this.#made.get(installed.version);
    if (known !== undefined) return known;
    const kubeconfig = join(this.#folder.path, 'kubeconfig');
    writeFileSync(kubeconfig, await this.#kubeconfig(), { mode: 0o600 });
    const path = join(this.#folder.path, `kubectl-${installed.version}`);
    writeFileSync(path, `#!/bin/sh\nexec ${this.#machine.onlyItsNetwork([installed.path]).join(' ')} "$@"\n`);
    chmodSync(path, 0o755);
    const kubectl = new Kubectl({ ...installed, path }, kubeconfig);
    this.#made.set(installed.version, kubectl);
    return kubectl;
  }

  close(): void {
    for (const kubectl of this.#made.values()) kubectl.close();
    this.#folder.remove();
  }
}
