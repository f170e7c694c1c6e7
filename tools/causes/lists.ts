// One list for each rung: the causes that its folder holds, in the order of their files.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Rung, rungNames } from '../../src/registration/rungs.ts';

const folder = join(import.meta.dirname, '../../src/doctor/causes');

export const causeFolder = (rung: Rung): string => join(folder, rung);

const isCause = (file: string): boolean => /^[a-z0-9-]+\.ts$/.test(file);

export const slugsOf = (rung: Rung): string[] =>
  existsSync(causeFolder(rung))
    ? readdirSync(causeFolder(rung))
        .filter(isCause)
        .map((file) => file.slice(0, -'.ts'.length))
        .sort()
    : [];

export const camel = (slug: string): string => slug.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

export const causeLists = (): { readonly rung: Rung; readonly path: string }[] =>
  rungNames.filter((rung) => existsSync(causeFolder(rung))).map((rung) => ({ rung, path: join(causeFolder(rung), 'all.generated.ts') }));

export const listOf = (rung: Rung): string => {
  const slugs = slugsOf(rung);
  return [
    `// Written by npm run causes: every cause of the rung ${rung}.`,
    "import type { Cause } from '../cause.ts';",
    ...slugs.map((slug) => `import { ${camel(slug)} } from './${slug}.ts';`),
    '',
    slugs.length === 0
      ? `export const ${rung}Causes: readonly Cause[] = [];`
      : [`export const ${rung}Causes: readonly Cause[] = [`, ...slugs.map((slug) => `  ${camel(slug)},`), '];'].join('\n'),
    '',
  ].join('\n');
};

export const writeLists = (): void => {
  for (const { rung, path } of causeLists()) writeFileSync(path, listOf(rung));
};
