// A join on this command line: the ladder while it climbs, the cause when it does not come up, and an answer for programs.
import { agentPorts } from '../agent/ports.ts';
import { systemClock } from '../base/clock.ts';
import type { Log, LogLevel } from '../base/log.ts';
import { type Ended, Join, type JoinOrder } from '../join/join.ts';
import { stuckAt } from '../join/watch-plan.ts';
import { type ExitCode, exitCode, UsageError } from '../language/errors.ts';
import { readAgentOptions } from './agent-options.ts';
import type { Call } from './command.ts';
import { joinWords } from './join-words.ts';
import { openLog } from './log-options.ts';
import { printAnswer } from './output/answer.ts';
import { joinAnswer, type Outcome } from './output/join-answer.ts';
import { type LadderView, noView, openLadderView } from './output/ladder-view.ts';
import { finalLines, noteLine } from './output/why-lines.ts';
import { readDuration } from './server-options.ts';
import { thisProgram } from './this-program.ts';
import { untilAskedToEnd } from './until-asked-to-end.ts';

/** Until it is up it says what a person sees beside the ladder; then everything, as an agent does. */
const quietUntil = (isUp: () => boolean, log: Log): Log => {
  const of =
    (level: LogLevel, always: boolean): Log['info'] =>
    (event, fields) => {
      if (always || isUp()) log[level](event, fields);
    };
  return { debug: of('debug', false), info: of('info', false), warn: of('warn', true), error: of('error', true) };
};

const exitCodeOf = (ended: Ended): ExitCode => {
  if (ended.kind === 'ready') return exitCode.done;
  if (ended.kind === 'asked') return exitCode.interrupted;
  if (ended.error instanceof UsageError) return exitCode.usage;
  return ended.conclusion?.why === undefined ? exitCode.couldNotTell : exitCode.problemFound;
};

const stateOf = ({ kind }: Ended): Outcome['state'] => {
  if (kind === 'ready') return 'ready';
  return kind === 'asked' ? 'interrupted' : 'stopped';
};

const orderOf = ({ arguments: words, options, around }: Call): JoinOrder => {
  const told = readAgentOptions(words, options, around.environment);
  const typed = options.text('--timeout');
  const patienceSeconds = typed === undefined ? undefined : readDuration('--timeout', typed);
  const agent = patienceSeconds === undefined ? told : { ...told, joinPatienceSeconds: patienceSeconds };
  return { agent, patienceSeconds, pid: process.pid, doctor: { muster: thisProgram(), language: around.language } };
};

/** The ladder is for people who look; who asked for an answer or for a log gets just that. */
const isPlain = ({ options }: Call): boolean => ['--output', '--log-format', '--log-level'].some((name) => options.has(name));

interface Opened {
  readonly join: Join;
  readonly view: LadderView;
  readonly log: Log;
}

const open = (call: Call, order: JoinOrder): Opened => {
  const { options, around } = call;
  const { language } = around;
  const now = (): number => systemClock.monotonic();
  const parts = { around, steps: () => join.climb.steps, now };
  const how = options.text('--progress');
  const view = how === undefined && isPlain(call) ? noView : openLadderView(parts, how);
  const log = isPlain(call)
    ? openLog(options, around)
    : quietUntil(() => join.climb.isUp, openLog(options, { ...around, interactive: true, tell: (text) => view.tell(text) }));
  const join: Join = new Join(order, {
    agent: agentPorts(systemClock, log),
    asked: untilAskedToEnd(process),
    stepped: (step) => view.show(step),
    noted: (state) => view.note(state && noteLine(state, language)),
  });
  return { join, view, log };
};

/** The last words of one that did not become a Ready node. */
const lastWords = (ended: Exclude<Ended, { kind: 'ready' }>, folder: string, { around }: Call): string => {
  const { conclusion, kind } = ended;
  const why = conclusion === undefined ? '' : finalLines(conclusion.step, conclusion.why, around.language);
  return `${why}${kind === 'asked' ? joinWords[around.language].interrupted(folder) : ''}`;
};

export const runJoin = async (call: Call): Promise<ExitCode> => {
  const { around, options } = call;
  const started = systemClock.monotonic();
  const order = orderOf(call);
  const { join, view, log } = open(call, order);
  const ended = await join.run();
  const milliseconds = systemClock.monotonic() - started;
  view.settle();
  if (ended.kind !== 'ready') around.tell(lastWords(ended, order.agent.dataDir, call));
  const node = join.nodeName;
  const isReady = ended.kind === 'ready';
  const short = isReady ? joinWords[around.language].ready(around.symbols.ok, node ?? '', (milliseconds / 1000).toFixed(1)) : '';
  const { steps } = join.climb;
  const why = isReady ? undefined : ended.conclusion?.why;
  const outcome: Outcome = { state: stateOf(ended), exitCode: exitCodeOf(ended), node, steps, stuck: stuckAt(steps), why, milliseconds };
  if (options.has('--output') || isReady) await printAnswer(call, joinAnswer(outcome, around.language, short));
  if (!isReady) return outcome.exitCode;
  await join.stay(() => log.info('stopping'));
  log.info('stopped');
  return exitCode.done;
};
