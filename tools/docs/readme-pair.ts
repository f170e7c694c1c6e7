// The two READMEs tell the same: as many headings of each level in the same order, the same commands, the same links.

export function readmeDifferences(english: string, chinese: string): string[] {
  return [
    difference('heading levels', headings(english), headings(chinese)),
    difference('commands', commands(english), commands(chinese)),
    difference('links', links(english), links(chinese)),
  ].filter((problem) => problem !== undefined);
}

function difference(what: string, english: string, chinese: string): string | undefined {
  return english === chinese
    ? undefined
    : `README.md and README.zh-CN.md differ in their ${what}:\n--- English\n${english}\n--- Chinese\n${chinese}`;
}

function headings(text: string): string {
  return (withoutBlocks(text).match(/^#+(?= )/gm) ?? []).join('\n');
}

/** Blocks of shell, less their comments and output. */
function commands(text: string): string {
  const blocks = [...text.matchAll(/^```sh\n(?<body>[\s\S]*?)^```$/gm)].map((match) => match.groups?.body ?? '');
  return blocks
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s*#.*$/, '').trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}

function links(text: string): string {
  const targets = [...withoutBlocks(text).matchAll(/\]\((?<target>[^)\s]+)\)/g)].map((match) => match.groups?.target ?? '');
  return targets.filter((target) => !target.startsWith('README')).join('\n');
}

function withoutBlocks(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, '');
}
