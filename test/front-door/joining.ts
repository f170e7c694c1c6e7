// `muster join` that is to give up, and what its last words must be.
import assert from 'node:assert/strict';
import { RunningCommand } from './muster-command.ts';

const commands: RunningCommand[] = [];

export const joining = (...words: string[]): RunningCommand => {
  const running = new RunningCommand('join', ...words);
  commands.push(running);
  return running;
};

/** Also those that a failed test left behind. */
export const endAll = async (): Promise<void> => {
  for (const one of commands.splice(0)) await one.end('SIGKILL');
};

export const ended = async (running: RunningCommand): Promise<RunningCommand & { code: number | null }> => {
  const code = await running.ended;
  return Object.assign(running, { code });
};

/** Given up in time, with these last words. */
export const givesUp = async (words: readonly string[], rung: string, code: string): Promise<string> => {
  const { code: exit, stderr } = await ended(joining(...words, '--timeout', '6s'));
  assert.match(stderr, new RegExp(`stopped at rung \\d of 9, ${rung}\\nerror ${code} `), stderr);
  assert.match(stderr, new RegExp(`read +muster explain ${code}\\n$`), stderr);
  assert.doesNotMatch(stderr, /timed out waiting for the condition/);
  assert.equal(exit, 3, stderr);
  return stderr;
};
