// muster version: which Muster this is, and what it runs on.
import { musterVersion } from '../../base/version.ts';
import { exitCode } from '../../language/errors.ts';
import type { CommandDeclaration } from '../command.ts';
import { outputOption, printAnswer } from '../output/answer.ts';

export const version: CommandDeclaration = {
  name: 'version',
  about: { en: 'print the version', zh: '显示版本' },
  examples: [
    { typed: 'muster version', about: { en: 'the version alone', zh: '仅显示版本号' } },
    { typed: 'muster version -o json', about: { en: 'with the runtime, for a script or a report', zh: '附带运行环境，供脚本或反馈使用' } },
  ],
  options: [outputOption],
  run: async (call) => {
    const node = process.versions.node;
    const platform = `${process.platform}/${process.arch}`;
    await printAnswer(call, {
      data: { apiVersion: 'cli.muster.dev/v1', kind: 'Version', version: musterVersion, node, platform },
      names: [`version/${musterVersion}`],
      short: `${musterVersion}\n`,
      wide: { columns: ['VERSION', 'NODE', 'PLATFORM'], rows: [[musterVersion, node, platform]] },
    });
    return exitCode.done;
  },
};
