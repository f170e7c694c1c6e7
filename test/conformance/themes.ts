// Everything that is asked, theme by theme.
import type { Theme } from './case.ts';
import { bodies, encodings } from './cases/bodies.ts';
import { accounts, configMaps, events, leases, nodesTheme, secrets, storage } from './cases/configs.ts';
import { creating } from './cases/creating.ts';
import { deleting, deletingCollections } from './cases/deleting.ts';
import { besides, discovery, methods } from './cases/discovery.ts';
import { reviews, tokens } from './cases/identities.ts';
import { certificateRequests, dryRuns, namespaces } from './cases/namespaces.ts';
import { bindings, evictions, statuses } from './cases/parts.ts';
import { jsonPatching, mergePatching, patchTypes, strategicPatching } from './cases/patching.ts';
import { podDefaults, podRules } from './cases/pods.ts';
import { listing, paging, reading, selectors } from './cases/reading.ts';
import { authorization, escalation, impersonation, roleRulesTheme } from './cases/rights.ts';
import { endpointsTheme, servicesTheme } from './cases/services.ts';
import { tables } from './cases/tables.ts';
import { updating } from './cases/updating.ts';
import { watching } from './cases/watching.ts';

export const themes: readonly Theme[] = [
  // One case of these waits for ten seconds: the others are played meanwhile.
  ...[evictions, creating, updating, jsonPatching, mergePatching, strategicPatching, patchTypes, deleting, deletingCollections, dryRuns],
  ...[reading, listing, paging, selectors, watching, tables, discovery, besides, methods, bodies, encodings],
  ...[authorization, escalation, roleRulesTheme, impersonation, tokens, reviews],
  ...[namespaces, statuses, bindings, certificateRequests, servicesTheme, endpointsTheme],
  ...[configMaps, secrets, accounts, leases, events, storage, nodesTheme, podDefaults, podRules],
];
