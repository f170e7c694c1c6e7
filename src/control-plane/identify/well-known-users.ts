// The groups that say how somebody was identified, and the user of those who showed nothing (apiserver/pkg/authentication).
import type { User } from '../../api/exchange.ts';

export const anonymousUser: User = { name: 'system:anonymous', groups: ['system:unauthenticated'] };

const authenticated = 'system:authenticated';

/** As upstream's group adder: a name that says "anonymous" is left as it is, even when a certificate carries it. */
export function asAuthenticated(user: User): User {
  const { name, groups } = user;
  if (name === anonymousUser.name || groups.includes(authenticated) || groups.includes('system:unauthenticated')) return user;
  return { ...user, groups: [...groups, authenticated] };
}
