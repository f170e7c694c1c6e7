// Runs everything CI asks, side by side: one line per step, and all a failed step had to say.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

interface Outcome {
  readonly passed: boolean;
  readonly output: string;
  readonly seconds: number;
}

const root = dirname(import.meta.dirname);
const tool = (path: string, ...words: string[]): string[] => [process.execPath, join(root, 'node_modules', path), ...words];
const ours = (path: string, ...words: string[]): string[] => [process.execPath, join(root, path), ...words];

/** The slowest first, so that the short ones fill the gaps. */
const steps: readonly Step[] = [
  { name: 'lint', command: tool('eslint/bin/eslint.js', '--cache', '--cache-location', 'node_modules/.cache/eslint', '.') },
  {
    name: 'unit tests',
    command: [process.execPath, '--test', '--test-isolation=none', '--test-reporter=spec', 'src/**/*.test.ts', 'tools/**/*.test.ts'],
  },
  { name: 'types', command: tool('typescript/bin/tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/tsc.json') },
  { name: 'boundaries', command: tool('dependency-cruiser/bin/dependency-cruiser.mjs', 'src', '--config', '.dependency-cruiser.cjs') },
  { name: 'dead code', command: tool('knip/bin/knip.js', '--no-progress', '--no-config-hints') },
  { name: 'format', command: tool('@biomejs/biome/bin/biome', 'format', '--max-diagnostics=none') },
  { name: 'causes in step', command: ours('tools/causes.ts', '--check') },
  { name: 'lexicon in step', command: ours('tools/lexicon.ts', '--check') },
  { name: 'docs in step', command: ours('tools/docs.ts', '--check') },
];

async function check(): Promise<boolean> {
  const waiting = [...steps];
  let allPassed = true;
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const outcome = await run(step.command);
      allPassed &&= outcome.passed;
      console.log(`${outcome.passed ? 'ok    ' : 'FAILED'} ${step.name.padEnd(14)} ${outcome.seconds.toFixed(1)} s`);
      const details = outcome.passed ? closingLines(outcome) : outcome.output;
      if (details !== '') console.log(details);
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism() + 1) }, work));
  return allPassed;
}

function run(command: readonly string[]): Promise<Outcome> {
  const [program = '', ...words] = command;
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } });
    const said: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => said.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => said.push(bytes));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ passed: code === 0, output: Buffer.concat(said).toString(), seconds: (performance.now() - started) / 1000 });
    });
  });
}

/** Of the tests their closing lines: a suite that silently lost its files must not look like success. */
function closingLines(outcome: Outcome): string {
  const lines = outcome.output.match(/^ℹ (?:tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) .*$/gm) ?? [];
  return lines.join('\n');
}

process.exitCode = (await check()) ? 0 : 1;
