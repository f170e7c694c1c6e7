// Writes the list of causes in every folder of src/doctor/causes, or with --check tells which lists are out of step.
import { causeLists, listOf, writeLists } from './causes/lists.ts';
import { readFileSync, existsSync } from 'node:fs';

if (process.argv.includes('--check')) {
  const stale = causeLists().filter(({ path, rung }) => !existsSync(path) || readFileSync(path, 'utf8') !== listOf(rung));
  for (const { path } of stale) console.log(`${path} is not what the folder holds; run npm run causes`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  writeLists();
}
