// muster doctor log: the repairs of this machine, the newest first.
import { exitCode } from '../../language/errors.ts';
import type { CommandDeclaration } from '../command.ts';
import { outputOption, printAnswer } from '../output/answer.ts';
import { renderTable } from '../output/table.ts';
import { journalOption, workshopOf } from './doctor-fix.ts';

export const doctorLog: CommandDeclaration = {
  name: 'log',
  about: { en: 'list the repairs of this machine', zh: '列出本机的修复记录' },
  examples: [
    { typed: 'muster doctor log', about: { en: 'the newest first', zh: '最新的在前' } },
    { typed: 'muster doctor log -o json', about: { en: 'with every step', zh: '包含每个步骤' } },
  ],
  options: [journalOption, outputOption],
  run: async (call) => {
    const entries = (await workshopOf(call)).journal.entries();
    const rows = entries.map(({ id, fix, ending, note }) => [id, fix, ending, note ?? '']);
    const table = { columns: ['ID', 'FIX', 'ENDING', 'NOTE'], rows };
    const items = entries.map(({ steps, ...entry }) => ({ ...entry, steps: steps.map(({ step, state }) => ({ ...step, state })) }));
    await printAnswer(call, {
      data: { apiVersion: 'doctor.muster.dev/v1', kind: 'RepairList', items },
      names: entries.map(({ id }) => `repair/${id}`),
      short: renderTable(table),
      wide: table,
    });
    return exitCode.done;
  },
};
