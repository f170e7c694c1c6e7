// How long somebody waits for a machine that joins.
import type { OptionDeclaration } from './command.ts';

export const timeoutOption: OptionDeclaration = {
  name: '--timeout',
  value: 'DURATION',
  fallback: 'waits as long as it takes',
  about: { en: 'give up when the node is not Ready by then, and say why', zh: '到时节点仍未就绪则放弃，并说明原因' },
};
