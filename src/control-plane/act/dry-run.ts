// `dryRun=All`: everything but the store.
import { causeOf, notSupported } from '../../api/validation/field-error.ts';
import { invalid } from '../../api/status.ts';
import type { Query } from '../query.ts';

export const dryRunOf = (
  query: Query,
  kind: 'CreateOptions' | 'UpdateOptions' | 'PatchOptions' | 'DeleteOptions',
  inBody: readonly string[] = [],
): boolean => {
  const values = [...query.all('dryRun'), ...inBody].filter((value) => value !== '');
  const wrong = values.filter((value) => value !== 'All');
  if (wrong.length > 0) {
    throw invalid({ group: 'meta.k8s.io', kind }, '', [causeOf(notSupported('dryRun', values, ['All']))]);
  }
  return values.length > 0;
};
