// Lets the kubelet itself say whether it knows the flags that its unit would give it: with --version it reads them all, prints its
// version and ends, and nothing is started.
import { execFile } from 'node:child_process';
import { programPath } from '../../machine/programs.ts';
import type { KubeletSettings } from '../facts/kubelet.ts';
import type { Paper } from '../papers/paper.ts';
import type { Place } from './gather.ts';

const patienceMs = 2_500;

/** Of what it printed, usage and all, the line that says what is wrong. */
const complaint = /(?:unknown (?:shorthand )?flag|flag provided but not defined|invalid argument|bad flag syntax)[^\n]{0,300}/;

export const tryFlags = async ({ deadline }: Place, { flags }: KubeletSettings): Promise<Paper> => {
  const words = Object.entries(flags)
    .filter(([name]) => name !== 'version')
    .map(([name, value]) => `--${name}=${value}`);
  const env = { ...process.env, LC_ALL: 'C', PATH: programPath(process.env['PATH']) };
  return new Promise((resolve) => {
    const options = { timeout: deadline.patience(patienceMs).ms, killSignal: 'SIGKILL', env, maxBuffer: 1_048_576 } as const;
    execFile('kubelet', [...words, '--version'], options, (error, stdout, stderr) => {
      const paper = { id: 'kubelet-flags-tried', where: 'kubelet … --version' };
      const found = complaint.exec(`${stderr}\n${stdout}`)?.[0];
      if (error === null) resolve({ ...paper, text: 'accepted\n', status: 0 });
      else if (found !== undefined) resolve({ ...paper, text: `${found}\n`, status: 1 });
      else resolve({ ...paper, text: undefined, why: error.message.split('\n')[0] ?? '' });
    });
  });
};
