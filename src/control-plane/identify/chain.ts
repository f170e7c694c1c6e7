// Identifies a request by all it presents. Stricter than upstream, where the first good credential hides a bad one: whatever
// is presented must be good, and the first that names a user decides who it is. Who presents nothing is anonymous.
import type { Authenticator, Credentials, Identification } from './identity.ts';
import { anonymousUser } from './well-known-users.ts';

export type Identify = (credentials: Credentials) => Identification | Promise<Identification>;

const anonymous: Identification = { kind: 'user', user: anonymousUser };

/** Answers without a promise as long as every authenticator asked does. */
export function createIdentify(authenticators: readonly Authenticator[]): Identify {
  const from = (place: number, found: Identification | undefined, credentials: Credentials): Identification | Promise<Identification> => {
    let user = found;
    for (let next = place; next < authenticators.length; next += 1) {
      const verdict = authenticators[next]?.identify(credentials);
      if (verdict instanceof Promise) return verdict.then((settled) => after(next + 1, user, settled, credentials));
      if (verdict?.kind === 'refused') return verdict;
      if (verdict?.kind === 'user') user ??= verdict;
    }
    return user ?? anonymous;
  };
  const after = (place: number, user: Identification | undefined, verdict: Identification, credentials: Credentials) =>
    verdict.kind === 'refused' ? verdict : from(place, user ?? (verdict.kind === 'user' ? verdict : undefined), credentials);
  return (credentials) => from(0, undefined, credentials);
}
