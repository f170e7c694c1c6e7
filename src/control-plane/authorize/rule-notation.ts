// Short notation for policy rules: lists are words between spaces, the core group is `core`.
import type { PolicyRule } from './policy-objects.ts';

const words = (text: string): string[] => text.split(' ');

/** Verbs on resources of API groups, and only on these names when given. */
export const on = (verbs: string, groups: string, resources: string, names?: string): PolicyRule => ({
  apiGroups: words(groups).map((group) => (group === 'core' ? '' : group)),
  ...(names === undefined ? {} : { resourceNames: words(names) }),
  resources: words(resources),
  verbs: words(verbs),
});

/** Verbs on paths that are no resources. */
export const at = (verbs: string, urls: string): PolicyRule => ({ nonResourceURLs: words(urls), verbs: words(verbs) });

export const recordEvents = (): PolicyRule => on('create patch update', 'core events.k8s.io', 'events');
