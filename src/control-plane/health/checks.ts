// /healthz, /livez and /readyz: a list of named checks, one line each with ?verbose (apiserver/pkg/server/healthz).
import type { ApiAnswer } from '../../api/exchange.ts';
import type { Query } from '../query.ts';

export interface Check {
  readonly name: string;
  /** The reason it fails; undefined when it is well. Never a secret: anyone may read it. */
  failure(): Promise<string | undefined> | string | undefined;
}

const text = (status: number, data: string): ApiAnswer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
  body: { kind: 'bytes', data },
});

const single = async (check: Check): Promise<ApiAnswer> => {
  const failure = await check.failure();
  return failure === undefined ? text(200, 'ok') : text(500, `internal server error: ${failure}\n`);
};

/** `path` is what follows the endpoint's own name, '' for all checks. */
export const answerHealth = async (endpoint: string, path: string, checks: readonly Check[], query: Query): Promise<ApiAnswer> => {
  if (path !== '') {
    const check = checks.find(({ name }) => name === path);
    return check === undefined ? text(404, '404 page not found\n') : single(check);
  }
  const excluded = new Set(query.all('exclude'));
  const lines: string[] = [];
  let failed = false;
  for (const check of checks) {
    if (excluded.has(check.name)) {
      lines.push(`[+]${check.name} excluded: ok`);
      continue;
    }
    const failure = await check.failure();
    failed ||= failure !== undefined;
    lines.push(failure === undefined ? `[+]${check.name} ok` : `[-]${check.name} failed: reason withheld`);
  }
  if (failed) return text(500, `${lines.join('\n')}\n${endpoint} check failed\n`);
  return text(200, query.has('verbose') ? `${lines.join('\n')}\n${endpoint} check passed\n` : 'ok');
};
