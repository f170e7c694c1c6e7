// muster doctor undo: takes a repair back, the last one unless another is named.
import type { ClusterApi } from '../../doctor/probes/cluster-api.ts';
import { type ExitCode, exitCode, UsageError } from '../../language/errors.ts';
import type { Call, CommandDeclaration } from '../command.ts';
import { sightOptions, withClusterApi } from '../doctor-sight.ts';
import { journalOption, workshopOf } from './doctor-fix.ts';

const words = {
  en: { undone: (id: string) => `${id} was taken back`, stuck: (id: string) => `${id} could not be taken back whole` },
  zh: { undone: (id: string) => `${id} 已撤销`, stuck: (id: string) => `${id} 未能完全撤销` },
} as const;

export const doctorUndo: CommandDeclaration = {
  name: 'undo',
  about: { en: 'take a repair back', zh: '撤销一次修复' },
  examples: [
    { typed: 'muster doctor undo', about: { en: 'the last one', zh: '撤销最近一次' } },
    { typed: 'muster doctor undo 2024-05-14T10-00-00-MU503.relink', about: { en: 'one of muster doctor log', zh: '撤销记录中的某一次' } },
  ],
  arguments: [{ name: 'ID', optional: true, about: { en: 'as muster doctor log shows it', zh: 'muster doctor log 中的编号' }, values: [] }],
  options: [sightOptions[0], journalOption].filter((option) => option !== undefined),
  run: async (call) => withClusterApi(call, (api) => undo(call, api)),
};

const undo = async (call: Call, api: ClusterApi | undefined): Promise<ExitCode> => {
  const workshop = await workshopOf(call, api);
  const { takeBack } = await import('../../doctor/apply/repair.ts');
  const wanted = call.arguments[0];
  const entry = workshop.journal
    .entries()
    .find(({ id, ending }) => (wanted === undefined ? ending === 'fixed' || ending === 'open' : id === wanted));
  if (entry === undefined) throw new UsageError('repair-unknown', { args: { id: wanted } });
  const { ending, note } = await takeBack(workshop, entry, 'asked for');
  const said = words[call.around.language];
  if (ending === 'failed') {
    call.around.answer(`${said.stuck(entry.id)}: ${note ?? ''}\n`);
    return exitCode.failed;
  }
  call.around.answer(`${said.undone(entry.id)}\n`);
  return exitCode.done;
};
