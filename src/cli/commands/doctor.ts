// muster doctor: why a machine is not a Ready node, by what it says of itself or by what somebody pasted.
import { readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { systemClock } from '../../base/clock.ts';
import type { ExaminedCluster } from '../../doctor/cluster.ts';
import type { Examination } from '../../doctor/doctor.ts';
import type { Papers } from '../../doctor/papers/paper.ts';
import { type ExitCode, exitCode, MachineError, UsageError } from '../../language/errors.ts';
import type { Call, CommandDeclaration, OptionValues } from '../command.ts';
import { keepYoungGenerationSmall } from '../garbage-collection.ts';
import { outputOption } from '../output/answer.ts';
import { printClusterReport, printReport, reportFormats } from '../output/doctor-report.ts';
import { papersOver, sshOptions } from '../doctor-ssh.ts';
import { joiningOption, look, sightOptions, withClusterApi } from '../doctor-sight.ts';
import { doctorFix } from './doctor-fix.ts';
import { doctorLog } from './doctor-log.ts';
import { doctorUndo } from './doctor-undo.ts';

const failOn = ['problem', 'warning', 'unknown', 'never'] as const;
type FailOn = (typeof failOn)[number];

export const doctor: CommandDeclaration = {
  name: 'doctor',
  about: { en: 'say why a machine is not a Ready node', zh: '诊断机器为何不是就绪节点' },
  examples: [
    { typed: 'muster doctor', about: { en: 'this machine; changes nothing', zh: '诊断本机；不做任何修改' } },
    {
      typed: 'journalctl -u kubelet | muster doctor --evidence -',
      about: { en: 'by the log of a kubelet alone', zh: '仅根据 kubelet 日志诊断' },
    },
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
    {
      name: '--bundle',
      value: 'FILE',
      about: { en: 'a machine by what muster collect wrote there', zh: '根据 muster collect 生成的诊断包' },
    },
    ...sshOptions,
    { name: '--root', value: 'DIR', about: { en: 'a machine by its root, mounted or copied here', zh: '根据挂载或复制到此处的根目录' } },
    ...sightOptions,
    joiningOption,
    {
      name: '--all-nodes',
      about: {
        en: 'every node of the cluster, also where this machine is one; with --kubeconfig',
        zh: '集群的全部节点，即使本机也是其中之一；与 --kubeconfig 同用',
      },
    },
    {
      name: '--fail-on',
      value: 'WHAT',
      choices: failOn,
      fallback: 'warning',
      about: { en: 'from where on the exit code is not 0', zh: '自何种结果起退出码不为 0' },
    },
    { name: '--quiet', short: '-q', about: { en: 'say nothing; the exit code tells', zh: '不输出；以退出码表示结果' } },
    { name: '--verbose', short: '-v', about: { en: 'also every fact that was read', zh: '同时列出读到的全部事实' } },
    { ...outputOption, choices: [...(outputOption.choices ?? []), ...reportFormats] },
  ],
  commands: [doctorFix, doctorUndo, doctorLog],
  run: async (call) => {
    const given = await givenBy(call);
    if (given !== undefined && 'diagnosis' in given) return printExamination(call, given);
    return withClusterApi(call, async (api) => {
      const seen = await look(call, api, given);
      return seen.is === 'node' ? printExamination(call, seen.examination) : printCluster(call, seen.cluster);
    });
  },
};

const usage = (problem: string): UsageError => new UsageError('usage-invalid', { args: { command: 'muster doctor', problem } });

const givenOptions = ['--evidence', '--bundle', '--root', '--ssh'] as const;

const refuseCombinations = (options: OptionValues): void => {
  const given = givenOptions.filter((name) => options.has(name));
  if (given.length > 1) throw usage('--evidence, --bundle, --root and --ssh exclude each other');
  if (given.length > 0 && options.has('--joining')) throw usage('--joining is for this machine alone');
  for (const name of ['--node', '--all-nodes']) {
    if (options.has(name) && !options.has('--kubeconfig')) throw usage(`${name} needs --kubeconfig`);
  }
  for (const name of ['--ssh-option', '--ssh-config', '--sudo']) {
    if (options.has(name) && !options.has('--ssh')) throw usage(`${name} needs --ssh`);
  }
  const [one] = [...given, ...(options.has('--node') ? ['--node'] : [])];
  if (options.has('--all-nodes') && one !== undefined) throw usage(`${one} and --all-nodes exclude each other`);
  if (options.has('--evidence') && options.has('--kubeconfig')) throw usage('--evidence and --kubeconfig exclude each other');
};

/** What was gathered elsewhere; undefined when this machine, or a cluster, is looked at. */
const givenBy = async (call: Call): Promise<Examination | Papers | undefined> => {
  const { options } = call;
  const [evidence, bundle, root, host] = givenOptions.map((name) => options.text(name));
  refuseCombinations(options);
  if (evidence !== undefined) {
    keepYoungGenerationSmall();
    const { examineText } = await import('../../doctor/doctor.ts');
    return examineText(bytesOf(evidence), evidence === '-' ? 'evidence' : evidence);
  }
  if (bundle !== undefined) return openBundle(bundle);
  if (host !== undefined) return papersOver(call, host);
  if (root === undefined) return undefined;
  const { lookAt } = await import('../../doctor/probes/look.ts');
  return lookAt({ root: folderAt(root), live: false }, systemClock);
};

const printCluster = async (call: Call, cluster: ExaminedCluster): Promise<ExitCode> => {
  const { clusterReportOf, reportsOf } = await import('../../doctor/report/cluster-report.ts');
  const { language } = call.around;
  const all = reportsOf(cluster, language);
  const told = clusterReportOf(cluster, all, language);
  if (!call.options.has('--quiet')) await printClusterReport(call, told, all, cluster);
  return isFailure(told.exitCode, failOnOf(call)) ? told.exitCode : exitCode.done;
};

const printExamination = async (call: Call, examination: Examination): Promise<ExitCode> => {
  const { report } = await import('../../doctor/doctor.ts');
  const told = report(examination, call.around.language);
  if (!call.options.has('--quiet')) await printReport(call, told, examination);
  return isFailure(told.exitCode, failOnOf(call)) ? told.exitCode : exitCode.done;
};

const failOnOf = (call: Call): FailOn => failOn.find((one) => one === call.options.text('--fail-on')) ?? 'warning';

/** `unknown` also fails when it could not tell; by default that, warnings and problems all do. */
const isFailure = (code: ExitCode, on: FailOn): boolean => {
  switch (on) {
    case 'never':
      return false;
    case 'problem':
      return code === exitCode.problemFound;
    case 'unknown':
      return code === exitCode.problemFound || code === exitCode.couldNotTell;
    case 'warning':
      return true;
  }
};

const unreadable = (path: string, error: unknown): MachineError =>
  new MachineError('evidence-unreadable', {
    args: { path, problem: error instanceof Error ? error.message : String(error) },
    cause: error,
  });

const folderAt = (path: string): string => {
  try {
    if (statSync(path).isDirectory()) return path;
  } catch (error) {
    throw unreadable(path, error);
  }
  throw unreadable(path, new Error('it is no folder'));
};

const largestBundle = 268_435_456;
const gzipMagic = 0x1f8b;

const openBundle = async (path: string) => {
  const [{ readBundle }, { Papers }] = await Promise.all([
    import('../../doctor/papers/bundle-text.ts'),
    import('../../doctor/papers/paper.ts'),
  ]);
  let text: string;
  try {
    const bytes = readFileSync(path === '-' ? 0 : path);
    text = (
      bytes.length > 2 && bytes.readUInt16BE(0) === gzipMagic ? gunzipSync(bytes, { maxOutputLength: largestBundle }) : bytes
    ).toString('utf8');
  } catch (error) {
    throw unreadable(path, error);
  }
  const papers = readBundle(text);
  if (papers === undefined) throw new UsageError('bundle-invalid', { args: { path } });
  return new Papers(papers);
};

const pieceBytes = 262_144;

/** Through two buffers, one of which is filled while the other is read: a gigabyte leaves nothing behind. */
async function* piecesOf(path: string): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    let [next, other] = [Buffer.allocUnsafe(pieceBytes), Buffer.allocUnsafe(pieceBytes)];
    let reading = file.read(next, 0, pieceBytes);
    for (;;) {
      const { bytesRead } = await reading;
      if (bytesRead === 0) return;
      const piece = next.subarray(0, bytesRead);
      [next, other] = [other, next];
      reading = file.read(next, 0, pieceBytes);
      // Whoever has heard enough asks for no more, and is told of no failure.
      reading.catch(() => undefined);
      yield piece;
    }
  } finally {
    await file.close();
  }
}

async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  try {
    if (path === '-') for await (const piece of process.stdin) yield piece as Buffer;
    else yield* piecesOf(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}
