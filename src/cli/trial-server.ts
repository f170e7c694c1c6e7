// The control plane of a trial, and how it and its node are heard: only trouble.
import { systemClock } from '../base/clock.ts';
import { createLog, type Log } from '../base/log.ts';
import type { RunningServer } from '../server/main.ts';

export interface TrialServer extends RunningServer {
  readonly dataDir: string;
}

export const trialLog = (write: (line: string) => void): Log => createLog({ format: 'plain', level: 'warn', clock: systemClock, write });
