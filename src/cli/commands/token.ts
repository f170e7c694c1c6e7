// muster token: the bootstrap tokens with which machines join.
import type { CommandDeclaration } from '../command.ts';
import { create } from './token-create.ts';
import { remove } from './token-delete.ts';
import { generate } from './token-generate.ts';
import { list } from './token-list.ts';

export const token: CommandDeclaration = {
  name: 'token',
  about: { en: 'make, list and delete the tokens with which machines join', zh: '创建、列出和删除机器加入集群所用的令牌' },
  examples: [create.examples[0], list.examples[0]],
  commands: [create, list, remove, generate],
};
