// What one rule of NodeRestriction is told, and how it refuses.
import type { StatusError } from '../../../api/status.ts';
import type { Lookup } from '../../lookup.ts';
import type { AdmissionRequest } from '../admission.ts';
import { refused } from '../refused.ts';

export interface NodeRequest {
  /** Never ''. */
  readonly node: string;
  readonly request: AdmissionRequest;
  readonly cluster: Lookup;
}

export type Restriction = (asked: NodeRequest) => void | Promise<void>;

export const refusing = ({ request }: NodeRequest, why: string): StatusError => refused(request, why);
