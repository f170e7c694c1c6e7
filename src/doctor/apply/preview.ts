// What a step would do, as a person reads it before it is done: a difference for files, one line for all else.
import { redact } from '../papers/redact.ts';
import { edited } from '../remedies/edit.ts';
import type { Step } from '../remedies/remedy.ts';
import { deletion } from './filter-rule.ts';
import type { Ground } from './ground.ts';
import { secretsPath } from './token-step.ts';

const context = 2;

/** The first and the last line that differ, with some around: configuration is changed in one place. */
const difference = (path: string, before: string | undefined, after: string): string[] => {
  // A person may show it to others; what differs in a secret alone has stand-ins that differ.
  const old = before === undefined ? [] : redact(before).split('\n');
  const fresh = redact(after).split('\n');
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1;
  let same = 0;
  while (same < old.length - start && same < fresh.length - start && old.at(-1 - same) === fresh.at(-1 - same)) same += 1;
  const lead = old.slice(Math.max(0, start - context), start).map((line) => ` ${line}`);
  const tail = old.slice(old.length - same, old.length - same + context).map((line) => ` ${line}`);
  return [
    before === undefined ? '--- /dev/null' : `--- ${path}`,
    `+++ ${path}`,
    ...lead,
    ...old.slice(start, old.length - same).map((line) => `-${line}`),
    ...fresh.slice(start, fresh.length - same).map((line) => `+${line}`),
    ...tail,
  ];
};

export const preview = (ground: Ground, step: Step): string[] => {
  switch (step.kind) {
    case 'edit-file': {
      const before = ground.readFile(step.path);
      return difference(step.path, before, edited(before, step.edit));
    }
    case 'filter-rule':
      return [`nft ${deletion(step.rule).join(' ')}   (${step.rule.rule})`];
    case 'relink':
      return [`ln -sfn ${step.target} ${step.path}   (was ${ground.readLink(step.path) ?? 'absent'})`];
    case 'move-aside':
      return [`mv ${step.path} ${step.path}.muster-…`];
    case 'unit':
      return [`systemctl ${step.action} ${step.unit}`];
    case 'reload-units':
      return ['systemctl daemon-reload'];
    case 'host-name':
      return [`hostnamectl set-hostname ${step.name}   (was ${ground.hostName()})`];
    case 'api-patch':
      return [`PATCH ${step.path}`, `  ${redact(JSON.stringify(step.patch))}`];
    case 'api-create':
      return [`POST ${step.path}`, `  ${redact(JSON.stringify(step.object))}`];
    case 'api-delete':
      return [`DELETE ${step.path}`];
    case 'approve-request':
      return [`kubectl certificate approve ${step.name}`];
    case 'new-token':
      return [
        `POST ${secretsPath}   (a token that is made up then, valid until ${step.expires}, for ${step.groups.join(', ')})`,
        `+++ ${step.path}   (its user is given that token)`,
      ];
    case 'program':
      return [[step.program, ...step.arguments].join(' ')];
  }
};
