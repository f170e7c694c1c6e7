// A file of real reports: a JSON object a line, each with its evidence and the key of the cause that was confirmed.
import { readFileSync } from 'node:fs';

export interface Report {
  readonly id: string;
  readonly lang: string;
  readonly evidence: readonly string[];
  readonly cause_key: string;
}

export const readReports = (path: string): Report[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Report);
