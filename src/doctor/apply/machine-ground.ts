// The ground of this machine: real files, real programs. Nothing here decides.
import { execFile } from 'node:child_process';
import { existsSync, lstatSync, renameSync, rmSync, statSync, mkdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { readIfPresent, writeDurably } from '../../base/durable-file.ts';
import { machineFiles } from '../../machine/files.ts';
import { programPath } from '../../machine/programs.ts';
import type { Ground, Ran } from './ground.ts';

/** A unit that stops its pods takes its time. */
const usualPatienceMs = 120_000;

const run = async (program: string, words: readonly string[], patienceMs: number): Promise<Ran> =>
  new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: 'C', PATH: programPath(process.env['PATH']) };
    execFile(program, [...words], { timeout: patienceMs, env }, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : 127;
      if (error?.killed === true) resolve({ status, said: `not done within ${String(patienceMs / 1000)} s`, late: true });
      else resolve({ status, said: stderr || stdout || (error?.message ?? '') });
    });
  });

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

export const machineGround = (api?: Ground['api'], patienceMs = usualPatienceMs): Ground => ({
  readFile: readIfPresent,
  modeOf: (path) => {
    const mode = statSync(path, { throwIfNoEntry: false })?.mode;
    return mode === undefined ? undefined : mode & 0o7777;
  },
  writeFile: (path, text, mode) => {
    mkdirSync(dirname(path), { recursive: true });
    writeDurably({ path, content: text, mode });
  },
  remove: (path) => {
    rmSync(path, { force: true });
  },
  readLink: (path) => machineFiles.readLink(path),
  link: (target, path) => {
    machineFiles.link(target, path);
  },
  move: (from, to) => {
    renameSync(from, to);
  },
  exists: (path) => existsSync(path) || isLink(path),
  hostName: hostname,
  run: (program, words) => run(program, words, patienceMs),
  ...(api !== undefined && { api }),
});
