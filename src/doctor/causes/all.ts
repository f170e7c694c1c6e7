// Every cause that the doctor knows, by rung. The lists are written by `npm run create-cause`, one for each folder.
import type { Cause } from './cause.ts';
import { admissionCauses } from './admission/all.generated.ts';
import { heartbeatCauses } from './heartbeat/all.generated.ts';
import { hostCauses } from './host/all.generated.ts';
import { identityCauses } from './identity/all.generated.ts';
import { kubeletCauses } from './kubelet/all.generated.ts';
import { networkCauses } from './network/all.generated.ts';
import { reachCauses } from './reach/all.generated.ts';
import { runtimeCauses } from './runtime/all.generated.ts';
import { servingCauses } from './serving/all.generated.ts';

export const causes: readonly Cause[] = [
  ...hostCauses,
  ...runtimeCauses,
  ...kubeletCauses,
  ...reachCauses,
  ...identityCauses,
  ...admissionCauses,
  ...heartbeatCauses,
  ...networkCauses,
  ...servingCauses,
];

/** Codes that were printed once and must not get a new meaning. */
export const retiredCauseCodes: readonly string[] = [];

export const findCause = (codeOrSlug: string): Cause | undefined => {
  const wanted = codeOrSlug.toLowerCase();
  return causes.find(({ code, slug }) => code.toLowerCase() === wanted || slug === wanted);
};
