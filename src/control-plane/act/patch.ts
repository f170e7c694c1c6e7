// PATCH: the three forms clients send, applied to the newest object and then treated like any other update.
import type { ApiAnswer } from '../../api/exchange.ts';
import type { KubeObject } from '../../api/object.ts';
import { parseJson } from '../../api/json/parse-json.ts';
import { JsonSyntaxError } from '../../api/json/syntax-error.ts';
import { applyJsonPatch } from '../../api/patch/json-patch.ts';
import { applyMergePatch } from '../../api/patch/merge-patch.ts';
import { PatchError, statusOfPatchError } from '../../api/patch/patch-error.ts';
import { applyStrategicMergePatch } from '../../api/patch/strategic-merge.ts';
import { message } from '../../api/schema/messages.ts';
import { badRequest, mediaTypeUnsupported } from '../../api/status.ts';
import { decodePatched, readBody } from '../decode/body.ts';
import type { Act } from '../exchange.ts';
import type { StatusStrategy } from '../resources/resource.ts';
import type { Served } from '../served.ts';
import { changeObject } from './change.ts';
import { dryRunOf } from './dry-run.ts';
import { checkManager } from './field-manager.ts';
import { answerChanged } from './update.ts';

type Apply = (current: KubeObject, patch: unknown, served: Served) => KubeObject;

const appliers: Readonly<Record<string, Apply>> = {
  'application/json-patch+json': (current, patch) => applyJsonPatch(current, patch),
  'application/merge-patch+json': (current, patch) => applyMergePatch(current, patch),
  'application/strategic-merge-patch+json': (current, patch, served) =>
    applyStrategicMergePatch(current, patch, message(served.declaration.schema), message),
};

const applierOf = (contentType: string | undefined): Apply => {
  const type = (contentType ?? '').split(';', 1)[0]?.trim() ?? '';
  const apply = Object.hasOwn(appliers, type) ? appliers[type] : undefined;
  if (apply === undefined) throw mediaTypeUnsupported();
  return apply;
};

/** As deep as any body may be: what is applied walks the patch by recursion. */
const parsePatch = (body: Buffer): unknown => {
  try {
    return parseJson(body).value;
  } catch (error) {
    throw error instanceof JsonSyntaxError ? badRequest(error.message) : error;
  }
};

const applied = (apply: Apply, current: KubeObject, patch: unknown, served: Served): KubeObject => {
  try {
    return apply(current, patch, served);
  } catch (error) {
    throw error instanceof PatchError ? statusOfPatchError(error) : error;
  }
};

/** A patch that names a version means just that version; any other is tried again on the newest. */
const namesVersion = (patch: unknown): boolean =>
  typeof patch === 'object' &&
  patch !== null &&
  'metadata' in patch &&
  typeof patch.metadata === 'object' &&
  patch.metadata !== null &&
  'resourceVersion' in patch.metadata;

export const patch = async (act: Act, partial?: StatusStrategy): Promise<ApiAnswer> => {
  const { exchange, served } = act;
  const apply = applierOf(exchange.request.headers['content-type']);
  checkManager(exchange.query, 'PatchOptions');
  const dryRun = dryRunOf(exchange.query, 'PatchOptions');
  const wanted = parsePatch(await readBody(exchange));
  let first = true;
  const produce = (current: () => KubeObject): KubeObject => {
    const warnings = first ? exchange.warnings : [];
    first = false;
    return decodePatched({ ...exchange, warnings }, served, applied(apply, current(), wanted, served));
  };
  return answerChanged(act, await changeObject(act, { produce, partial, dryRun, namesVersion: namesVersion(wanted), needsVersion: false }));
};
