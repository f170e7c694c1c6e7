// muster doctor: why a machine is not a Ready node, by what it says of itself or by what somebody pasted.
import { createReadStream } from 'node:fs';
import { type ExitCode, MachineError, UsageError } from '../../language/errors.ts';
import type { Call, CommandDeclaration } from '../command.ts';
import { outputOption, printAnswer } from '../output/answer.ts';

export const doctor: CommandDeclaration = {
  name: 'doctor',
  about: { en: 'say why a machine is not a Ready node', zh: '诊断机器为何不是就绪节点' },
  examples: [
    {
      typed: 'journalctl -u kubelet | muster doctor --evidence -',
      about: { en: 'by the log of a kubelet', zh: '根据 kubelet 日志诊断' },
    },
    { typed: 'muster doctor --evidence pasted.txt -o json', about: { en: 'for a program', zh: '供程序读取' } },
  ],
  options: [
    {
      name: '--evidence',
      value: 'FILE',
      about: {
        en: 'lines of logs, commands and configuration, as somebody pasted them; - reads the standard input',
        zh: '粘贴的日志、命令输出与配置；- 表示标准输入',
      },
    },
    outputOption,
  ],
  run: async (call) => {
    const path = call.options.text('--evidence');
    if (path === undefined) throw new UsageError('nothing-to-examine', { args: { command: 'muster doctor' } });
    return examineEvidence(call, path);
  },
};

const examineEvidence = async (call: Call, path: string): Promise<ExitCode> => {
  const [{ examineLines, report }, { linesOf }, { renderReport }] = await Promise.all([
    import('../../doctor/doctor.ts'),
    import('../../doctor/evidence/stream.ts'),
    import('../../doctor/report/text.ts'),
  ]);
  const examination = await examineLines(linesOf(bytesOf(path), path === '-' ? 'evidence' : path));
  const { language } = call.around;
  const told = report(examination, language);
  await printAnswer(call, {
    data: { ...told },
    names: told.causes.map(({ code }) => `cause/${code}`),
    short: renderReport(language, told),
    wide: {
      columns: ['CODE', 'RUNG', 'CONFIDENCE', 'CAUSE', 'TITLE'],
      rows: told.causes.map(({ code, rung, confidence, slug, title }) => [code, rung, confidence, slug, title]),
    },
  });
  return told.exitCode;
};

const chunkBytes = 1_048_576;

async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  const stream = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: chunkBytes });
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw new MachineError('evidence-unreadable', {
      args: { path, problem: error instanceof Error ? error.message : String(error) },
      cause: error,
    });
  }
}
