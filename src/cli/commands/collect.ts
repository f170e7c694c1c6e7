// muster collect: everything the doctor would read of this machine, in one readable file, secrets replaced.
import { systemClock } from '../../base/clock.ts';
import { writeDurably } from '../../base/durable-file.ts';
import { exitCode } from '../../language/errors.ts';
import type { CommandDeclaration } from '../command.ts';

export const collect: CommandDeclaration = {
  name: 'collect',
  about: { en: 'write what the doctor reads of this machine into a file', zh: '将诊断所需的本机信息写入文件' },
  examples: [
    {
      typed: 'muster collect -o bundle.txt',
      about: { en: 'then anywhere: muster doctor --bundle bundle.txt', zh: '之后在任意机器上：muster doctor --bundle bundle.txt' },
    },
    { typed: 'muster collect > bundle.txt', about: { en: 'on the standard output', zh: '写到标准输出' } },
  ],
  options: [
    {
      name: '--output',
      short: '-o',
      value: 'FILE',
      about: { en: 'the file; without it the standard output', zh: '目标文件；省略则写到标准输出' },
    },
  ],
  run: async (call) => {
    const [{ lookAt }, { writeBundle }] = await Promise.all([
      import('../../doctor/probes/look.ts'),
      import('../../doctor/papers/bundle-text.ts'),
    ]);
    const bundle = writeBundle(await lookAt({ root: '/', live: true }, systemClock));
    const path = call.options.text('--output');
    if (path === undefined) call.around.answer(bundle);
    else writeDurably({ path, content: bundle, mode: 0o600 });
    return exitCode.done;
  },
};
