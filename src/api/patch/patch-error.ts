// Why a patch could not be applied, and how Kubernetes says it to the client
// (apiserver/pkg/endpoints/handlers/patch.go: applyJSPatch, interpretStrategicMergePatchError).
import { badRequest, patchRejected, requestEntityTooLarge, type StatusError, unexplained } from '../status.ts';

export type PatchErrorKind =
  | 'malformed' // not a patch at all: 400
  | 'tooManyOperations' // 413
  | 'rejected' // a patch that does not fit this object: 422; upstream does not tell why
  | 'unmergeable'; // a directive or list the merge cannot work with: 500 in upstream's own words

export class PatchError extends Error {
  readonly kind: PatchErrorKind;

  constructor(kind: PatchErrorKind, message: string) {
    super(message);
    this.name = 'PatchError';
    this.kind = kind;
  }
}

/** No Kubernetes object is nested as deep; bounds the recursion for hostile patches. */
export const maxDepth = 1000;

export const tooDeep = (): PatchError => new PatchError('malformed', 'exceeded max depth');

export const statusOfPatchError = (error: PatchError): StatusError => {
  switch (error.kind) {
    case 'malformed':
      return badRequest(error.message);
    case 'tooManyOperations':
      return requestEntityTooLarge(`Request entity too large: ${error.message}`);
    case 'rejected':
      return patchRejected(error);
    case 'unmergeable':
      return unexplained(error.message, error);
  }
};
