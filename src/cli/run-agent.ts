// Runs an agent in the foreground until it is asked to end.
import { systemClock } from '../base/clock.ts';
import { type ExitCode, exitCode } from '../language/errors.ts';
import type { Call } from './command.ts';
import { readAgentOptions } from './agent-options.ts';
import { openLog } from './log-options.ts';
import { untilAskedToEnd } from './until-asked-to-end.ts';

export async function runAgentInForeground({ options, around }: Call, servers: readonly string[]): Promise<ExitCode> {
  const agentOptions = readAgentOptions(servers, options, around.environment);
  const log = openLog(options, around);
  const ending = new AbortController();
  const asked = untilAskedToEnd(process).then((signal) => {
    log.info('stopping', { signal });
    ending.abort();
  });
  const [{ runAgent }, { agentPorts }] = await Promise.all([import('../agent/agent.ts'), import('../agent/ports.ts')]);
  const running = runAgent(agentOptions, agentPorts(systemClock, log), ending.signal);
  try {
    await running;
  } catch (error) {
    if (!ending.signal.aborted) throw error;
  }
  await asked;
  log.info('stopped');
  return exitCode.done;
}
