// Subresources that do something of their own instead of being a part of the object: binding, eviction, token.
import type { ApiAnswer } from '../../api/exchange.ts';
import type { GroupVersionKind } from '../../api/object.ts';
import type { Act } from '../exchange.ts';

export interface Action {
  readonly group: string;
  readonly resource: string;
  readonly subresource: string;
  /** What the body of the POST is. */
  readonly takes: GroupVersionKind;
  run(act: Act): Promise<ApiAnswer>;
}

export const actionKey = (group: string, resource: string, subresource: string): string => `${group}/${resource}/${subresource}`;
