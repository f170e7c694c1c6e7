// Which node a request comes from: the user name says which, and only the group makes it one (pkg/auth/nodeidentifier).
import type { User } from '../../../api/exchange.ts';

const prefix = 'system:node:';
const group = 'system:nodes';

/** Undefined when the user is no node; '' for one without a name, which is nobody's. */
export const nodeNameOf = ({ name, groups }: User): string | undefined =>
  name.startsWith(prefix) && groups.includes(group) ? name.slice(prefix.length) : undefined;
