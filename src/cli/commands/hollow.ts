// muster hollow: simulated nodes, many in one process, for tests of a control plane and for measuring it.
import { resolve } from 'node:path';
import type { Fleet } from '../../agent/hollow/fleet.ts';
import type { HollowOptions } from '../../agent/hollow/options.ts';
import { systemClock } from '../../base/clock.ts';
import { pause } from '../../base/retry.ts';
import { exitCode, UsageError } from '../../language/errors.ts';
import { joinOptionDeclarations, readJoinOptions, serverOption } from '../agent-options.ts';
import type { Call, CommandDeclaration, OptionValues } from '../command.ts';
import { fleetSummary, progressLine } from '../fleet-words.ts';
import { outputOption, printAnswer } from '../output/answer.ts';
import { tuneGarbageCollection } from '../garbage-collection.ts';
import { untilAskedToEnd } from '../until-asked-to-end.ts';

const looksMilliseconds = 1_000;
/** With nothing new to say, so often all the same. */
const quietLooks = 10;

export const hollow: CommandDeclaration = {
  name: 'hollow',
  about: { en: 'run many simulated nodes in one process', zh: '在一个进程中运行多个模拟节点' },
  examples: [
    {
      typed: 'muster hollow --nodes 100 --server https://10.0.0.1:6443 --token TOKEN --discovery-token-ca-cert-hash sha256:HASH',
      about: { en: 'until Ctrl-C, then sum up', zh: '运行到按下 Ctrl-C，然后汇总' },
    },
    {
      typed: 'muster hollow --nodes 1000 --for 60 -o json --server URL --token TOKEN --discovery-token-ca-cert-hash sha256:HASH',
      about: { en: 'a minute of heartbeats, summed up for scripts', zh: '发送一分钟心跳，并以脚本可读的形式汇总' },
    },
  ],
  options: [
    { name: '--nodes', value: 'N', about: { en: 'how many', zh: '节点数量' } },
    serverOption,
    ...joinOptionDeclarations,
    {
      name: '--data-dir',
      value: 'DIR',
      fallback: 'none: certificates are not kept',
      about: { en: 'folder that keeps certificates for the next run', zh: '保存证书供下次运行使用的目录' },
    },
    {
      name: '--name-prefix',
      value: 'NAME',
      fallback: 'hollow',
      about: { en: 'nodes are called NAME-1, NAME-2 and so on', zh: '节点依次命名为 NAME-1、NAME-2……' },
    },
    { name: '--at-once', value: 'N', fallback: '64', about: { en: 'how many become nodes at the same time', zh: '同时加入的节点数量' } },
    {
      name: '--for',
      value: 'SECONDS',
      fallback: 'until asked to end',
      about: { en: 'end so long after the last node became Ready', zh: '最后一个节点就绪后再运行的秒数' },
    },
    outputOption,
  ],
  run: async (call) => {
    const options = readHollowOptions(call.options);
    const seconds = call.options.text('--for');
    const lastingMilliseconds = seconds === undefined ? undefined : wholeNumber('--for', seconds) * 1000;
    tuneGarbageCollection();
    const ending = new AbortController();
    void untilAskedToEnd(process).then(() => ending.abort());
    const [{ startFleet }, { hollowPorts }] = await Promise.all([
      import('../../agent/hollow/fleet.ts'),
      import('../../agent/hollow/ports.ts'),
    ]);
    const fleet = await startFleet(options, hollowPorts(systemClock, options.folder !== undefined), ending.signal);
    await watchOver(fleet, options.nodes, call, { signal: ending.signal, lastingMilliseconds });
    const summary = fleet.tally.summary(fleet.age());
    await printAnswer(call, fleetSummary(summary, call.around.language));
    await fleet.end();
    return summary.ready === options.nodes ? exitCode.done : exitCode.problemFound;
  },
};

function readHollowOptions(options: OptionValues): HollowOptions {
  const nodes = options.text('--nodes');
  if (nodes === undefined) throw new UsageError('argument-missing', { args: { command: 'muster hollow', argument: '--nodes N' } });
  const folder = options.text('--data-dir');
  return {
    ...readJoinOptions(options.texts('--server'), options),
    nodes: wholeNumber('--nodes', nodes),
    namePrefix: options.text('--name-prefix') ?? 'hollow',
    atOnce: wholeNumber('--at-once', options.text('--at-once') ?? '64'),
    folder: folder === undefined ? undefined : resolve(folder),
  };
}

function wholeNumber(option: string, text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new UsageError('option-value-malformed', { args: { option, value: text, expected: '100' } });
  return Number(text);
}

interface Watch {
  readonly signal: AbortSignal;
  /** After the last node became Ready; for ever when undefined. */
  readonly lastingMilliseconds: number | undefined;
}

async function watchOver(
  fleet: Fleet,
  nodes: number,
  { around }: Call,
  { signal, lastingMilliseconds = Number.POSITIVE_INFINITY }: Watch,
): Promise<void> {
  let said = '';
  let allReadyAt = Number.POSITIVE_INFINITY;
  for (let looks = 0; !signal.aborted && fleet.age() - allReadyAt < lastingMilliseconds; looks += 1) {
    await pause(looksMilliseconds, signal);
    const { line, news } = progressLine(fleet.tally, nodes, around.language);
    if (news !== said || looks % quietLooks === 0) around.tell(`${line}\n`);
    said = news;
    if (fleet.tally.ready === nodes) allReadyAt = Math.min(allReadyAt, fleet.age());
  }
}
