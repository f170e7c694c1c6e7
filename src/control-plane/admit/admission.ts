// Admission: what may enter the store beyond what the schema and the kind's own rules say. A chain, one file each,
// run in order: every `admit` may change the object, then every `validate` may refuse it.
import type { User } from '../../api/exchange.ts';
import type { KubeObject } from '../../api/object.ts';
import type { Lookup } from '../lookup.ts';

export interface AdmissionRequest {
  readonly operation: 'CREATE' | 'UPDATE' | 'DELETE';
  readonly user: User;
  readonly group: string;
  readonly version: string;
  readonly resource: string;
  readonly kind: string;
  /** '' or the subresource. */
  readonly subresource: string;
  readonly namespace: string;
  readonly name: string;
  readonly dryRun: boolean;
  /** Undefined on DELETE. `admit` may change it in place. */
  readonly object: KubeObject | undefined;
  /** Undefined on CREATE. */
  readonly old: KubeObject | undefined;
  warn(text: string): void;
}

export interface Admission {
  readonly name: string;
  /** Throw a StatusError to refuse. */
  admit?(request: AdmissionRequest, cluster: Lookup): void | Promise<void>;
  validate?(request: AdmissionRequest, cluster: Lookup): void | Promise<void>;
}
