// Whether what a service account token stands for is still there: the account itself, and what the token is bound to, each
// under the same uid. Asked for every request; the words are upstream's (pkg/serviceaccount/claims.go, legacy.go).
import { createHash, timingSafeEqual } from 'node:crypto';
import type { KubeObject } from '../../api/object.ts';
import type { BoundToken, LegacyToken, NamedObject } from '../../signing/service-account-token.ts';
import type { Lookup } from '../lookup.ts';

/** Why the token has no standing; undefined when it has. */
export type Standing = string | undefined;

const invalidated = 'Token has been invalidated';

/** Milliseconds for which something under deletion still counts. */
const leeway = 60_000;

const deletedBefore = (object: KubeObject, moment: number): boolean =>
  object.metadata.deletionTimestamp !== undefined && Date.parse(object.metadata.deletionTimestamp) < moment;

export async function standingOfBound(token: BoundToken, lookup: Lookup, now: number): Promise<Standing> {
  const { namespace, pod, secret } = token;
  // A token bound to a pod dies with the pod; its node is told for information.
  const node = pod === undefined ? token.node : undefined;
  const find = async (resource: string, where: string, bound: NamedObject | undefined): Promise<KubeObject | undefined> =>
    bound && lookup.get('', resource, where, bound.name);
  const [account, boundSecret, boundPod, boundNode] = await Promise.all([
    find('serviceaccounts', namespace, token.serviceAccount),
    find('secrets', namespace, secret),
    find('pods', namespace, pod),
    find('nodes', '', node),
  ]);
  const moment = now - leeway;
  return (
    standingOfAccount(token, account, moment) ??
    (secret && standingOfBinding('Secret', secret, boundSecret, moment)) ??
    (pod && standingOfBinding('Pod', pod, boundPod, moment)) ??
    (node && standingOfBinding('Node', node, boundNode, moment))
  );
}

function standingOfAccount(
  { namespace, serviceAccount }: BoundToken | LegacyToken,
  found: KubeObject | undefined,
  moment: number,
): Standing {
  if (found === undefined) return `serviceaccounts "${serviceAccount.name}" not found`;
  if (deletedBefore(found, moment)) return `ServiceAccount ${namespace}/${serviceAccount.name} has been deleted`;
  if (found.metadata.uid === serviceAccount.uid) return undefined;
  return `ServiceAccount UID (${found.metadata.uid ?? ''}) does not match claim (${serviceAccount.uid})`;
}

function standingOfBinding(kind: string, bound: NamedObject, found: KubeObject | undefined, moment: number): Standing {
  if (found === undefined || deletedBefore(found, moment)) return invalidated;
  return found.metadata.uid === bound.uid ? undefined : `${kind} UID (${found.metadata.uid ?? ''}) does not match claim (${bound.uid})`;
}

interface SecretWithData extends KubeObject {
  readonly data?: Readonly<Record<string, string>>;
}

export async function standingOfLegacy(token: LegacyToken, text: string, lookup: Lookup): Promise<Standing> {
  const { namespace, serviceAccount } = token;
  const [secret, account] = await Promise.all([
    lookup.get<SecretWithData>('', 'secrets', namespace, token.secretName),
    lookup.get('', 'serviceaccounts', namespace, serviceAccount.name),
  ]);
  if (secret === undefined || secret.metadata.deletionTimestamp !== undefined) return invalidated;
  if (!sameText(Buffer.from(secret.data?.['token'] ?? '', 'base64'), Buffer.from(text))) return "Token does not match server's copy";
  return standingOfAccount(token, account, Number.POSITIVE_INFINITY);
}

function sameText(one: Buffer, other: Buffer): boolean {
  const digest = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
  return timingSafeEqual(digest(one), digest(other));
}
