// Who and what no policy can shut out: the group system:masters, so that a broken policy can be repaired, and the
// health checks, so that they work before there is any policy.
import type { Authorizer, Decision } from '../attributes.ts';

export const privilegedGroup = 'system:masters';

const allowed: Decision = { kind: 'allow', reason: '' };
const noOpinion: Decision = { kind: 'no-opinion', reason: '' };

export const privilegedGroups = (groups: readonly string[] = [privilegedGroup]): Authorizer => ({
  name: 'PrivilegedGroups',
  authorize: ({ user }) => (user.groups.some((group) => groups.includes(group)) ? allowed : noOpinion),
});

const withoutSlash = (path: string): string => (path.startsWith('/') ? path.slice(1) : path);

/** Whole paths, or prefixes ending in `*` (apiserver/pkg/authorization/path). */
export const alwaysAllowPaths = (paths: readonly string[] = ['/healthz', '/livez', '/readyz']): Authorizer => {
  const whole = new Set<string>();
  const prefixes: string[] = [];
  for (const path of paths.map(withoutSlash)) {
    if (path.endsWith('*')) prefixes.push(path.slice(0, -1));
    else whole.add(path);
  }
  return {
    name: 'AlwaysAllowPaths',
    authorize(attributes) {
      if (attributes.resourceRequest) return noOpinion;
      const path = withoutSlash(attributes.path);
      return whole.has(path) || prefixes.some((prefix) => path.startsWith(prefix)) ? allowed : noOpinion;
    },
  };
};
