// Errors are divided by who must act. What they say comes from the catalogue beside this file, by id and arguments.
// Failures of the Kubernetes API are not here: they are Status objects, built in `api/status.ts`.
import { type MessageArguments, type MessageId, tell } from './catalogue.ts';

export interface MusterErrorOptions<Id extends MessageId> {
  readonly args: MessageArguments<Id>;
  readonly cause?: unknown;
}

/** Exit codes of every command; documented in docs/cli.md. */
export const exitCode = {
  done: 0,
  failed: 1,
  usage: 2,
  problemFound: 3,
  warningsOnly: 4,
  couldNotTell: 5,
  repairUndone: 6,
  preconditionRefused: 7,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

export class MusterError<Id extends MessageId = MessageId> extends Error {
  readonly id: Id;
  readonly args: MessageArguments<Id>;
  readonly exitCode: ExitCode = exitCode.failed;

  constructor(id: Id, options: MusterErrorOptions<Id>) {
    super(tell('en', id, options.args).fact, { cause: options.cause });
    this.id = id;
    this.args = options.args;
    this.name = new.target.name;
  }
}

/** The command line was wrong: the person typing must act. */
export class UsageError<Id extends MessageId = MessageId> extends MusterError<Id> {
  override readonly exitCode = exitCode.usage;
}

/** A file or flag says something that cannot be done: whoever configures must act. */
export class ConfigError<Id extends MessageId = MessageId> extends MusterError<Id> {
  override readonly exitCode = exitCode.preconditionRefused;
}

/** The machine refuses: disk full, port taken, file damaged. Its operator must act. */
export class MachineError<Id extends MessageId = MessageId> extends MusterError<Id> {}

/** The other side of a connection misbehaves or is not there. */
export class PeerError<Id extends MessageId = MessageId> extends MusterError<Id> {}

/** Somebody did not want to wait for the end. */
export class InterruptedError<Id extends MessageId = MessageId> extends MusterError<Id> {
  override readonly exitCode = exitCode.interrupted;
}

/** We are wrong. */
export class BugError<Id extends MessageId = MessageId> extends MusterError<Id> {}
