// Running the chain: first everything that may change the object, then everything that may refuse what came of it.
import type { Lookup } from '../lookup.ts';
import type { Admission, AdmissionRequest } from './admission.ts';

export const runAdmit = async (chain: readonly Admission[], request: AdmissionRequest, cluster: Lookup): Promise<void> => {
  for (const admission of chain) {
    // Most have nothing to say about most requests; waiting for those would cost more than asking them.
    const pending = admission.admit?.(request, cluster);
    if (pending !== undefined) await pending;
  }
};

export const runValidate = async (chain: readonly Admission[], request: AdmissionRequest, cluster: Lookup): Promise<void> => {
  for (const admission of chain) {
    const pending = admission.validate?.(request, cluster);
    if (pending !== undefined) await pending;
  }
};

/** Both halves, for callers with nothing to do between them. */
export const runAdmission = async (chain: readonly Admission[], request: AdmissionRequest, cluster: Lookup): Promise<void> => {
  await runAdmit(chain, request, cluster);
  await runValidate(chain, request, cluster);
};
