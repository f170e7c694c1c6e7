// docs/errors.md: every error of the catalogue, in both languages, in the order of their codes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageIds, retiredCodes, tellInGeneral } from '../../src/language/catalogue.ts';
import type { Told } from '../../src/language/message.ts';

const head = `# Errors

Written by \`npm run docs\` from [the catalogue](../src/language/catalogue.ts). \`muster explain MU040\` prints the same
without a network. Codes from MU000 to MU099 are about Muster itself; MU100 to MU999 are kept for what keeps a machine
out of a cluster. A code is never used again for something else.

Words in angle brackets stand for what an error fills in.
`;

export function errorsPage(): string {
  const sections = messageIds.map((id) => {
    const en = tellInGeneral('en', id);
    return `\n## ${en.code} ${id}\n\n${lines(en)}\n\n${lines(tellInGeneral('zh', id))}\n`;
  });
  const retired = retiredCodes.length === 0 ? '' : `\n## Retired\n\n${retiredCodes.join(', ')}\n`;
  return head + sections.join('') + retired;
}

/** Messages nobody reports any more: their code belongs to the retired ones. */
export function unusedMessages(root: string): string[] {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith(join('language', 'messages')),
  );
  const text = sources.map((name) => readFileSync(join(root, 'src', name), 'utf8')).join('\n');
  return messageIds.filter((id) => !text.includes(`'${id}'`)).map((id) => `the message ${id} is in the catalogue, but nothing reports it`);
}

function lines(told: Told): string {
  return [`**${escape(told.fact)}**`, told.doing, told.means, ...(told.try ?? [])]
    .filter((line) => line !== undefined)
    .map((line, index) => (index === 0 ? line : `- ${escape(line)}`))
    .join('\n')
    .replace('**\n-', '**\n\n-');
}

/** `<name>` would be HTML. */
function escape(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('|', '\\|');
}
