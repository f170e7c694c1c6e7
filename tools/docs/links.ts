// Links from one file of the repository to another must lead somewhere, headings included.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function brokenLinks(root: string, files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
    const targets = [...text.matchAll(/\]\((?<target>[^)\s]+)\)/g)].map((match) => match.groups?.target ?? '');
    return targets
      .filter((target) => !/^[a-z]+:/.test(target) && !leadsSomewhere(root, file, target))
      .map((target) => `${file}: broken link ${target}`);
  });
}

function leadsSomewhere(root: string, file: string, target: string): boolean {
  const [path = '', anchor] = target.split('#', 2);
  const found = path === '' ? join(root, file) : join(root, dirname(file), path);
  if (!existsSync(found)) return false;
  return anchor === undefined || !found.endsWith('.md') || anchors(found).includes(anchor);
}

/** As GitHub makes them. */
function anchors(file: string): string[] {
  const headings = readFileSync(file, 'utf8').match(/^#+ .*$/gm) ?? [];
  return headings.map((heading) =>
    heading
      .replace(/^#+ /, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
