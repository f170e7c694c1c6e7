// muster nodes: where every machine stands on its way to a node that serves, and why. Reads what plain kubectl reads too.
import type { Registration } from '../../api/types/registration.v1.generated.ts';
import { systemClock } from '../../base/clock.ts';
import { startInformer } from '../../client/informer.ts';
import { registrations } from '../../client/resources.ts';
import { ageSince } from '../../control-plane/resources/age.ts';
import { exitCode, UsageError } from '../../language/errors.ts';
import { isRung, rungNames, rungs } from '../../registration/rungs.ts';
import { clusterOptions, type Cluster, withCluster } from '../cluster-access.ts';
import type { Call, CommandDeclaration } from '../command.ts';
import { machineStory, whyOfMachine } from '../machine-story.ts';
import { outputOption, printAnswer } from '../output/answer.ts';
import { renderTable } from '../output/table.ts';

export const nodes: CommandDeclaration = {
  name: 'nodes',
  about: { en: 'show where every machine stands, and why', zh: '显示每台机器的注册进度及原因' },
  examples: [
    { typed: 'muster nodes', about: { en: 'also machines that are not nodes yet', zh: '包括尚未成为节点的机器' } },
    { typed: 'muster nodes node30', about: { en: 'what happened to one of them', zh: '查看其中一台的经过' } },
  ],
  arguments: [{ name: 'NAME', optional: true, about: { en: 'a node, or the address of a machine', zh: '节点名称或机器地址' }, values: [] }],
  options: [
    { name: '--watch', short: '-w', about: { en: 'go on and print every change', zh: '持续输出每次变化' } },
    outputOption,
    ...clusterOptions,
  ],
  run: async (call) => {
    const [name] = call.arguments;
    if (call.options.has('--watch')) await withCluster(call, (cluster) => watch(call, cluster, name));
    else if (name === undefined) await printAll(call);
    else await printOne(call, name);
    return exitCode.done;
  },
};

const columns = ['NAME', 'RUNG', 'STATE', 'CAUSE', 'SINCE', 'ADDRESS'];

const apiVersion = 'registration.muster.dev/v1';

async function printAll(call: Call): Promise<void> {
  const { items } = await withCluster(call, ({ client }) => client.list(registrations));
  const { language } = call.around;
  const now = systemClock.now();
  await printAnswer(call, {
    data: { apiVersion, kind: 'RegistrationList', items },
    names: items.map(({ metadata }) => resourceName(metadata.name)),
    short: renderTable({ columns, rows: items.map((one) => rowOf(one, now)) }),
    wide: { columns: [...columns, 'DETAIL'], rows: items.map((one) => [...rowOf(one, now), whyOfMachine(one, language)]) },
  });
}

async function printOne(call: Call, name: string): Promise<void> {
  const one = await withCluster(call, ({ client }) => client.get(registrations, { name }));
  const { language } = call.around;
  const now = systemClock.now();
  await printAnswer(call, {
    data: { ...one, apiVersion, kind: 'Registration' },
    names: [resourceName(one.metadata.name)],
    short: machineStory(one, now, language),
    wide: { columns: [...columns, 'DETAIL'], rows: [[...rowOf(one, now), whyOfMachine(one, language)]] },
  });
}

/** As kubectl does: the table, then a row for every change. */
async function watch(call: Call, { client }: Cluster, name: string | undefined): Promise<void> {
  const output = call.options.text('--output');
  if (output !== undefined)
    throw new UsageError('usage-invalid', { args: { command: 'muster nodes', problem: `--output ${output} does not go with --watch` } });
  const line = (cells: readonly string[]): void => {
    const widths = [24, 16, 9, 20, 8, 0];
    call.around.answer(
      `${cells
        .map((cell, place) => (cell || '<none>').padEnd(widths[place] ?? 0))
        .join('   ')
        .trimEnd()}\n`,
    );
  };
  line(columns);
  const print = (one: Registration): void => {
    line(rowOf(one, systemClock.now()));
  };
  const fieldSelector = name === undefined ? {} : { fieldSelector: `metadata.name=${name}` };
  const informer = startInformer(client, registrations, { signal: new AbortController().signal, ...fieldSelector });
  // A list that is refused is refused for ever; only what comes later is worth waiting for.
  await client.list(registrations, { limit: 1, ...fieldSelector });
  await informer.ready;
  informer.subscribe({ added: print, updated: print });
  await informer.done;
}

const resourceName = (name = ''): string => `registration.registration.muster.dev/${name}`;

function rowOf({ metadata, status = {} }: Registration, now: number): string[] {
  const { state = '', cause = '', since, address = '' } = status;
  return [metadata.name ?? '', rungText(status.rung ?? ''), state, cause, ageSince(since, now), address];
}

const rungText = (rung: string): string => (isRung(rung) ? `${rung} ${rungs[rung].number}/${rungNames.length}` : rung);
