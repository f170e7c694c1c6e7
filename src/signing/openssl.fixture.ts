// openssl as an independent witness in tests; where it is not installed those tests are skipped and say so.
import { spawnSync } from 'node:child_process';

/** For a test's `skip`: the reason, or false when openssl is there. */
export const withoutOpenssl = (): string | false => (spawnSync('openssl', ['version']).status === 0 ? false : 'openssl is not installed');

/** What openssl prints on both streams; throws when it fails. */
export function openssl(folder: string, ...args: readonly string[]): string {
  const answer = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
  if (answer.status !== 0) throw new Error(answer.stderr);
  return answer.stdout + answer.stderr;
}
