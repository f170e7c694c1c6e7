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
    {
      typed: 'muster collect --script > collect.sh',
      about: { en: 'for machines without Node.js: sh collect.sh > bundle.txt', zh: '用于没有 Node.js 的机器：sh collect.sh > bundle.txt' },
    },
  ],
  options: [
    {
      name: '--script',
      about: {
        en: 'print a shell script that does the same where there is no Node.js',
        zh: '输出可在没有 Node.js 的机器上收集信息的 shell 脚本',
      },
    },
    {
      name: '--output',
      short: '-o',
      value: 'FILE',
      about: { en: 'the file; without it the standard output', zh: '目标文件；省略则写到标准输出' },
    },
  ],
  run: async (call) => {
    const bundle = call.options.has('--script') ? await script() : await bundleOfThisMachine();
    const path = call.options.text('--output');
    if (path === undefined) call.around.answer(bundle);
    else writeDurably({ path, content: bundle, mode: 0o600 });
    return exitCode.done;
  },
};

const script = async (): Promise<string> => (await import('../../doctor/papers/shell-script.ts')).collectorScript();

const bundleOfThisMachine = async (): Promise<string> => {
  const [{ lookAt }, { writeBundle }] = await Promise.all([
    import('../../doctor/probes/look.ts'),
    import('../../doctor/papers/bundle-text.ts'),
  ]);
  return writeBundle(await lookAt({ root: '/', live: true }, systemClock));
};
