import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every Markdown file of the repository, as paths from its root. */
export function markdownFiles(root: string): string[] {
  const own = readdirSync(root).filter((name) => name.endsWith('.md'));
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return [...own, ...docs.map((name) => join('docs', name))];
}
