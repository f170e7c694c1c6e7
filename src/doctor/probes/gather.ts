// Gathers the papers of a machine: this one, or a root that is mounted or copied somewhere. Reads only; every read is bounded
// in bytes, every command in time, and what cannot be read says why.
import { execFile } from 'node:child_process';
import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readdirSync, readlinkSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Paper } from '../papers/paper.ts';
import { headBytes, type Keep, type Reading } from '../papers/reading.ts';
import { readingList } from '../papers/reading-list.ts';
import { certificatesIn, redact, redactLines } from '../papers/redact.ts';
import { type Deadline, noAnswer, within } from './deadline.ts';
import { processPapers, programPaper } from './processes.ts';
import { liesIn } from './silent-mounts.ts';
import { unitTexts } from './unit-files.ts';

/** The machine that is looked at. */
export interface Seat {
  /** `/`, or where the root of the machine is mounted. */
  readonly root: string;
  /** Whether it runs: a mounted root has no processes and answers no command. */
  readonly live: boolean;
}

/** And what is to be minded while it is. */
export interface Place extends Seat {
  /** Under which every probe there cuts its patience. */
  readonly deadline: Deadline;
  /** Mounts there that no longer answer: nothing in them is touched. */
  readonly silent: readonly string[];
}

/** Whoever reads it would wait for ever. */
export const isOutOfReach = ({ root, silent }: Place, path: string): boolean => silent.length > 0 && liesIn(join(root, path), silent);

const mostBytes = 1_048_576;
const commandTimeoutMs = 2_500;
const killedWithinMs = 100;
const mostFilesOfFolder = 64;

const problemOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
};

/** The first bytes of a file, or the last ones of a log. /proc files have no size: they are read until they end. */
const readBounded = (path: string, last: number | undefined): string => {
  // Nobody may write into a pipe that lies where a file should.
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = fstatSync(handle);
    if (!found.isFile()) throw new Error('it is no file');
    const { size } = found;
    const most = last ?? mostBytes;
    const bytes = Buffer.alloc(size > 0 ? Math.min(size, most) : 65_536);
    const parts: Buffer[] = [];
    let position = last !== undefined && size > last ? size - last : 0;
    for (let total = 0; total < most; ) {
      const count = readSync(handle, bytes, 0, bytes.length, position);
      if (count === 0) break;
      parts.push(Buffer.from(bytes.subarray(0, count)));
      position += count;
      total += count;
    }
    return Buffer.concat(parts).toString('utf8');
  } finally {
    closeSync(handle);
  }
};

const kept = (text: string, keep: Keep = 'all'): string => {
  if (keep === 'certificates') return certificatesIn(text);
  if (keep === 'secret') return redactLines(text);
  return keep === 'redacted' ? redact(text) : text;
};

const filePaper = (place: Place, { id, path, keep, last }: Omit<Extract<Reading, { kind: 'file' }>, 'kind'>): Paper => {
  try {
    return { id, where: path, text: kept(readBounded(join(place.root, path), last), keep) };
  } catch (error) {
    return { id, where: path, text: undefined, why: problemOf(error) };
  }
};

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(problemOf(error))) return [];
    throw error;
  }
};

const namesPaper = (place: Place, id: string, folder: string): Paper => {
  const inside = join(place.root, folder);
  try {
    const rows = readdirSync(inside)
      .sort()
      .map((name) => (lstatSync(join(inside, name)).isSymbolicLink() ? `${name}\t${readlinkSync(join(inside, name))}` : name));
    return { id, where: folder, text: rows.map((row) => `${row}\n`).join('') };
  } catch (error) {
    return { id, where: folder, text: undefined, why: problemOf(error) };
  }
};

const filesPapers = (place: Place, reading: Extract<Reading, { kind: 'files' }>): Paper[] => {
  try {
    return namesIn(join(place.root, reading.folder))
      .filter((name) => name.endsWith(reading.ending))
      .slice(0, mostFilesOfFolder)
      .map((name) => filePaper(place, { ...reading, path: join(reading.folder, name) }));
  } catch (error) {
    return [{ id: reading.id, where: reading.folder, text: undefined, why: problemOf(error) }];
  }
};

const commandPaper = async ({ deadline }: Place, { id, run, keep }: Extract<Reading, { kind: 'command' }>): Promise<Paper> => {
  const [program, ...given] = run;
  const where = run.join(' ');
  const patience = deadline.patience(commandTimeoutMs);
  const late: Paper = { id, where, text: undefined, why: noAnswer(patience) };
  const said = new Promise<Paper>((resolve) => {
    const options = {
      timeout: patience.ms,
      maxBuffer: 8 * mostBytes,
      env: { ...process.env, LC_ALL: 'C' },
      killSignal: 'SIGKILL',
    } as const;
    execFile(program, given, options, (error, stdout) => {
      const code = error === null ? 0 : error.code;
      // A program that is not there, or did not end in time, read nothing; one that failed may have said why.
      if (typeof code !== 'number') resolve(error?.killed === true ? late : { id, where, text: undefined, why: String(code) });
      else resolve({ id, where, text: kept(stdout, keep), status: code });
    });
  });
  // What waits in the kernel for a file system that is gone ends by no signal, nor does what another started.
  return within({ ...patience, ms: patience.ms + killedWithinMs }, said, () => late);
};

/** Of a root the files of its units say what systemctl would. */
const stillPaper = (place: Place, { id, run, keep }: Extract<Reading, { kind: 'command' }>): Paper => {
  const where = run.join(' ');
  const still: Paper = { id, where, text: undefined, why: 'the machine does not run' };
  if (id !== 'unit-texts') return still;
  const text = unitTexts(place.root, run.slice(2), (path) => filePaper(place, { id, path, keep: keep ?? 'all' }).text);
  return text === '' ? still : { id, where, text };
};

const headPaper = ({ root }: Place, id: string, path: string): Paper => {
  try {
    const handle = openSync(join(root, path), constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      if (!fstatSync(handle).isFile()) throw new Error('it is no file');
      const bytes = Buffer.alloc(headBytes);
      return { id, where: path, text: `${bytes.subarray(0, readSync(handle, bytes, 0, headBytes, 0)).toString('hex')}\n` };
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return { id, where: path, text: undefined, why: problemOf(error) };
  }
};

const datePaper = (place: Place, id: string, path: string): Paper => {
  try {
    return { id, where: path, text: `${String(Math.floor(statSync(join(place.root, path)).mtimeMs / 1000))}\n` };
  } catch (error) {
    return { id, where: path, text: undefined, why: problemOf(error) };
  }
};

/** Where a reading looks; undefined: it runs a program. */
const placeOf = (reading: Reading): string | undefined => {
  if (reading.kind === 'command') return undefined;
  return 'folder' in reading ? reading.folder : reading.path;
};

const papersOf = async (place: Place, reading: Reading): Promise<readonly Paper[]> => {
  const where = placeOf(reading);
  if (where !== undefined && isOutOfReach(place, where))
    return [{ id: reading.id, where, text: undefined, why: 'its file system does not answer' }];
  switch (reading.kind) {
    case 'file':
      return [filePaper(place, reading)];
    case 'files':
      return filesPapers(place, reading);
    case 'names':
      return [namesPaper(place, reading.id, reading.folder)];
    case 'presence':
      return [{ id: reading.id, where: reading.path, text: existsSync(join(place.root, reading.path)) ? 'present\n' : 'absent\n' }];
    case 'head':
      return [headPaper(place, reading.id, reading.path)];
    case 'date':
      return [datePaper(place, reading.id, reading.path)];
    case 'command':
      return [place.live ? await commandPaper(place, reading) : stillPaper(place, reading)];
  }
};

/** Folders that a mounted root has, and that say nothing of the machine it was. */
const isOfRunning = (reading: Reading): boolean => reading.kind !== 'command' && /^\/(?:dev|proc|sys)\//.test(placeOf(reading) ?? '');

export const gatherList = async (place: Place, list: readonly Reading[]): Promise<Paper[]> => {
  const wanted = list.filter((reading) => place.live || !isOfRunning(reading));
  return (await Promise.all(wanted.map((reading) => papersOf(place, reading)))).flat();
};

export const gather = async (place: Place): Promise<Paper[]> => {
  const papers = await gatherList(place, readingList);
  return place.live ? [...papers, ...processPapers(), programPaper()] : papers;
};
