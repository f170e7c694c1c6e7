// The address of a name, as this machine resolves it. A lookup of the C library cannot be called off, and the process that made it
// cannot end before it does: another process makes it.
import { execFile } from 'node:child_process';
import type { LookupAddress, LookupOptions } from 'node:dns';
import { isIP } from 'node:net';
import { noAnswer, type Patience } from './deadline.ts';

const script = `require('node:dns').lookup(process.argv[1], { all: true }, (error, found) => {
  console.log(JSON.stringify(error === null ? { found } : { code: error.code, problem: error.message }));
});`;

interface Told {
  readonly found?: readonly LookupAddress[];
  readonly code?: string;
  readonly problem?: string;
}

const toldBy = (stdout: string): Told => {
  try {
    return JSON.parse(stdout) as Told;
  } catch {
    // It was ended before it said anything.
    return {};
  }
};

export const lookUp = (host: string, patience: Patience): Promise<readonly LookupAddress[]> => {
  const family = isIP(host);
  if (family !== 0) return Promise.resolve([{ address: host, family }]);
  return new Promise((resolve, reject) => {
    const options = { timeout: patience.ms, killSignal: 'SIGKILL', env: { ...process.env, RES_OPTIONS: 'timeout:2 attempts:1' } } as const;
    execFile(process.execPath, ['-e', script, '--', host], options, (_ended, stdout) => {
      const { found, code, problem } = toldBy(stdout);
      if (found !== undefined) resolve(found);
      else reject(Object.assign(new Error(problem ?? noAnswer(patience)), { code: code ?? 'ETIMEDOUT' }));
    });
  });
};

type Resolved = (error: NodeJS.ErrnoException | null, found: string | LookupAddress[], family?: number) => void;

/** In the form in which sockets ask. */
export const lookUpFor =
  (patience: Patience) =>
  (host: string, { all }: LookupOptions, done: Resolved): void => {
    lookUp(host, patience).then(
      (found) => {
        if (all === true) done(null, [...found]);
        else done(null, found[0]?.address ?? '', found[0]?.family ?? 4);
      },
      (error: unknown) => {
        done(error as NodeJS.ErrnoException, '');
      },
    );
  };
