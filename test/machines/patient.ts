// A joined machine that is broken, diagnosed, put right and taken back, again and again, by the doctor that runs on it.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Kubectl } from '../interop/kubectl.ts';
import { program } from '../muster-process.ts';
import type { ControlPlane } from './control-plane.ts';
import { JoiningMachine, type JoiningOptions } from './joining-machine.ts';
import type { Said } from './machine.ts';
import { NodeView } from './node-view.ts';
import type { Site } from './site.ts';

/** The administrator's, where the doctor can use it. */
export const adminKubeconfig = '/root/admin.kubeconfig';
/** On a busy machine a kubelet takes its time to start. */
const patience = 120;

export interface Fault {
  readonly what: string;
  readonly code: string;
  /** In what is told for it. */
  readonly says?: RegExp;
  /** Of the report: that of the cause is asserted unless it is a warning, which breaks none. */
  readonly warning?: true;
  readonly break: (patient: Patient) => Promise<unknown>;
  /** The remedy in full; without one it is put right by `mend` alone. */
  readonly fix?: string;
  /** Taken back and diagnosed again. */
  readonly undo?: true;
  /** Whatever the doctor did: as it was before. */
  readonly mend: (patient: Patient) => Promise<unknown>;
}

export class Patient {
  readonly joining: JoiningMachine;
  readonly view: NodeView;
  readonly kubectl: Kubectl;
  readonly plane: ControlPlane;

  constructor(joining: JoiningMachine, kubectl: Kubectl, plane: ControlPlane) {
    this.joining = joining;
    this.kubectl = kubectl;
    this.plane = plane;
    this.view = new NodeView(kubectl, joining.machine.name);
  }

  static async prepare(site: Site, plane: ControlPlane, name: string, options: JoiningOptions = {}): Promise<Patient> {
    const joining = await JoiningMachine.prepare(site, name, options);
    await joining.machine.write(adminKubeconfig, await plane.adminKubeconfig(), '600');
    return new Patient(joining, await plane.kubectl(), plane);
  }

  static async joined(site: Site, plane: ControlPlane, name: string, options: JoiningOptions = {}): Promise<Patient> {
    const patient = await Patient.prepare(site, plane, name, options);
    const { code, stdout, stderr } = await patient.joining.join(await plane.joinCommand());
    assert.equal(code, 0, `${stdout}${stderr}`);
    await patient.view.untilReady(patience);
    return patient;
  }

  sh(script: string): Promise<string> {
    return this.joining.machine.run(['sh', '-ec', script]);
  }

  /** With both eyes: this machine, and the API server. */
  doctor(...words: readonly string[]): Promise<Said> {
    return this.joining.machine.say([process.execPath, program, 'doctor', ...words, '--kubeconfig', adminKubeconfig], {
      seconds: 2 * patience,
    });
  }

  async diagnosed(): Promise<any> {
    const { stdout, stderr } = await this.doctor('-o', 'json');
    assert.notEqual(stdout, '', stderr);
    return JSON.parse(stdout);
  }

  /** The first cause, certain; what starts anew is given its time. */
  async untilFound(code: string, says = /^/, seconds = patience): Promise<any> {
    let seen: any;
    for (const end = performance.now() + seconds * 1000; performance.now() < end; await sleep(1000)) {
      seen = await this.diagnosed();
      const [first] = seen.causes;
      if (first?.code === code && first.confidence === 'certain' && says.test(JSON.stringify(first.evidence))) return seen;
    }
    const short = seen.causes.slice(0, 3).map((one: any) => ({ ...one, evidence: one.evidence.slice(0, 3) }));
    throw new Error(`not ${code}, but ${seen.verdict} at ${seen.rung}: ${JSON.stringify(short, undefined, 1)}`);
  }

  /** What the doctor itself says of it, with both eyes. */
  async untilHealthy(seconds = patience): Promise<void> {
    let seen: any;
    for (const end = performance.now() + seconds * 1000; performance.now() < end; await sleep(1000)) {
      seen = await this.diagnosed();
      if (seen.verdict === 'healthy') return;
    }
    throw new Error(`not healthy, but ${seen.verdict} at ${seen.rung}: ${JSON.stringify(seen.causes.slice(0, 2), undefined, 1)}`);
  }

  async undergo(fault: Fault): Promise<void> {
    try {
      await fault.break(this);
      const { verdict } = await this.untilFound(fault.code, fault.says);
      assert.equal(verdict, fault.warning === true ? 'warning' : 'problem');
      if (fault.fix !== undefined) await this.#repair(fault, fault.fix);
    } finally {
      // The next fault wants a sound machine, whatever became of this one.
      await fault.mend(this);
    }
    await this.untilHealthy();
  }

  async #repair(fault: Fault, fix: string): Promise<void> {
    const { code, stdout, stderr } = await this.doctor('fix', fix, '--yes', '--deadline', `${patience}`);
    assert.equal(code, 0, stdout + stderr);
    await this.untilHealthy();
    await this.view.untilReady(patience);
    if (fault.undo !== true) return;
    const undone = await this.joining.machine.say([process.execPath, program, 'doctor', 'undo', '--kubeconfig', adminKubeconfig]);
    assert.equal(undone.code, 0, undone.stdout + undone.stderr);
    await this.untilFound(fault.code);
  }
}
