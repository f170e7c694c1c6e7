// Asking the cluster for a client certificate, as the kubelet does. The key is kept before the request is sent, and the
// request is named after it: whoever is cut off comes back to the same request instead of making another.
import { createHash, type KeyObject } from 'node:crypto';
import { StatusError } from '../api/status.ts';
import type { CertificateSigningRequest } from '../api/types/certificates.v1.generated.ts';
import { backoffDelay, pause } from '../base/retry.ts';
import type { Client } from '../client/client.ts';
import { certificateSigningRequests } from '../client/resources.ts';
import { PeerError } from '../language/errors.ts';
import type { Files } from '../machine/files.ts';
import { requestNotes } from '../registration/request-notes.ts';
import { machineIdAnnotation } from '../registration/token-binding.ts';
import { parseCertificates } from '../signing/certificate.ts';
import { certificateRequestPem, createCertificateRequest } from '../signing/csr.ts';
import { DerError } from '../signing/der/der-error.ts';
import { generatePrivateKey, parsePrivateKey, privateKeyPem, publicKeyOf, samePublicKey } from '../signing/private-key.ts';
import { publicKeyInfoOf } from '../signing/public-key.ts';
import { type NewCredential, userOf } from './credentials.ts';
import type { Place } from './place.ts';

export interface RequestParts {
  readonly client: Client;
  readonly files: Pick<Files, 'read' | 'write' | 'remove'>;
  readonly place: Pick<Place, 'pendingKey'>;
  readonly nodeName: string;
  /** '' when the machine has none. */
  readonly machineId: string;
  readonly signal: AbortSignal;
  /** Told while nobody has answered yet; `why` when the cluster says so. */
  readonly waiting: (name: string, why: string | undefined) => void;
  /** Told of what stands in the way and is tried again. */
  readonly troubled?: (error: unknown) => void;
}

const signerName = 'kubernetes.io/kube-apiserver-client-kubelet';

type Answer =
  | { readonly kind: 'issued'; readonly certPem: string }
  | { readonly kind: 'refused'; readonly problem: string }
  | { readonly kind: 'pending'; readonly why: string | undefined };

export const answerIn = ({ metadata, status }: CertificateSigningRequest): Answer => {
  const refusal = status?.conditions?.find(({ type }) => type === 'Denied' || type === 'Failed');
  if (refusal !== undefined) {
    return {
      kind: 'refused',
      problem: [refusal.type, refusal.reason, refusal.message].filter((part) => part !== undefined && part !== '').join(', '),
    };
  }
  if (status?.certificate !== undefined && status.certificate !== '') {
    return { kind: 'issued', certPem: Buffer.from(status.certificate, 'base64').toString('utf8') };
  }
  return { kind: 'pending', why: metadata.annotations?.[requestNotes.whyPending] };
};

/** The key of an earlier attempt, or a new one, on disk before anyone hears of it. */
const pendingKey = ({ files, place: { pendingKey: path } }: RequestParts): KeyObject => {
  const kept = files.read(path);
  try {
    if (kept !== undefined) return parsePrivateKey(kept);
  } catch (error) {
    // A key that cannot be read was never asked a certificate for.
    if (!(error instanceof DerError)) throw error;
  }
  const key = generatePrivateKey();
  files.write({ path, content: privateKeyPem(key), mode: 0o600 });
  return key;
};

/** Upstream's form, with a digest that is a lawful name in every version. */
export const requestName = (key: KeyObject, nodeName: string): string =>
  `node-csr-${createHash('sha256')
    .update(publicKeyInfoOf(publicKeyOf(key)))
    .update(userOf(nodeName))
    .digest('hex')
    .slice(0, 43)}`;

const requestOf = (key: KeyObject, { nodeName, machineId }: RequestParts): CertificateSigningRequest => ({
  apiVersion: 'certificates.k8s.io/v1',
  kind: 'CertificateSigningRequest',
  metadata: {
    name: requestName(key, nodeName),
    ...(machineId !== '' && { annotations: { [machineIdAnnotation]: machineId } }),
  },
  spec: {
    request: Buffer.from(
      certificateRequestPem(createCertificateRequest({ subject: { commonName: userOf(nodeName), organizations: ['system:nodes'] }, key })),
    ).toString('base64'),
    signerName,
    usages: ['digital signature', 'key encipherment', 'client auth'],
  },
});

const isReason = (error: unknown, reason: string): boolean => error instanceof StatusError && error.reason === reason;

const postUnlessThere = async (client: Client, wanted: CertificateSigningRequest): Promise<CertificateSigningRequest> => {
  try {
    return await client.create(certificateSigningRequests, wanted);
  } catch (error) {
    if (!isReason(error, 'AlreadyExists')) throw error;
    return client.get<CertificateSigningRequest>(certificateSigningRequests, { name: wanted.metadata.name ?? '' });
  }
};

/** The next state of the request, or undefined when the watch ended without one. */
const nextState = async (
  { client, signal }: RequestParts,
  seen: CertificateSigningRequest,
): Promise<CertificateSigningRequest | undefined> => {
  const { name = '', resourceVersion = '' } = seen.metadata;
  const options = { fieldSelector: `metadata.name=${name}`, resourceVersion, timeoutSeconds: 300, signal };
  for await (const event of client.watch<CertificateSigningRequest>(certificateSigningRequests, options)) {
    if (event.type !== 'BOOKMARK') return event.type === 'DELETED' ? undefined : event.object;
  }
  return undefined;
};

const backoff = { firstMilliseconds: 500, longestMilliseconds: 30_000 };

/** Waits as long as it takes for a person or a controller to answer. */
const awaitAnswer = async (parts: RequestParts, wanted: CertificateSigningRequest): Promise<Exclude<Answer, { kind: 'pending' }>> => {
  let state: CertificateSigningRequest | undefined;
  for (let failures = 0; ; ) {
    parts.signal.throwIfAborted();
    try {
      // Deleted while it waited, as old requests are: it is posted again, with the same key.
      state ??= await postUnlessThere(parts.client, wanted);
      const answer = answerIn(state);
      if (answer.kind !== 'pending') return answer;
      parts.waiting(wanted.metadata.name ?? '', answer.why);
      state = await nextState(parts, state);
      failures = 0;
    } catch (error) {
      if (!isReason(error, 'Expired') && !isReason(error, 'Gone') && !(error instanceof PeerError)) throw error;
      parts.troubled?.(error);
      state = undefined;
    }
    if (state === undefined) await pause(backoffDelay(backoff, failures++, Math.random()), parts.signal);
  }
};

export const forgetPendingKey = (files: RequestParts['files'], { pendingKey: path }: RequestParts['place']): void => {
  if (files.read(path) !== undefined) files.remove(path);
};

/** Rejects with StatusError when the cluster does not take the request, with PeerError when it denies it. */
export const requestCertificate = async (parts: RequestParts): Promise<NewCredential> => {
  const key = pendingKey(parts);
  const wanted = requestOf(key, parts);
  const name = wanted.metadata.name ?? '';
  const answer = await awaitAnswer(parts, wanted);
  const problem = answer.kind === 'refused' ? answer.problem : isFor(answer.certPem, key) ? undefined : 'the certificate is of another key';
  if (answer.kind === 'issued' && problem === undefined) return { certPem: answer.certPem, key };
  // The same key would meet the same answer.
  forgetPendingKey(parts.files, parts.place);
  throw new PeerError('certificate-request-denied', { args: { name, problem: problem ?? '' } });
};

const isFor = (certPem: string, key: KeyObject): boolean => {
  try {
    const [certificate] = parseCertificates(certPem);
    return certificate !== undefined && samePublicKey(certificate.publicKeyInfo, publicKeyOf(key));
  } catch (error) {
    if (error instanceof DerError) return false;
    throw error;
  }
};
