// The signature of cluster-info by a bootstrap token: a JSON web signature whose content is left out (RFC 7515, appendix F),
// so that a machine which knows nothing but the token can tell the real cluster from another.
import { createHmac, timingSafeEqual } from 'node:crypto';

export interface SharedSecret {
  readonly id: string;
  readonly secret: string;
}

/** Byte for byte what go-jose writes: kubeadm compares the whole text, the header included. */
export function detachedSignature(content: string, { id, secret }: SharedSecret): string {
  const header = Buffer.from(`{"alg":"HS256","kid":${JSON.stringify(id)}}`).toString('base64url');
  const signed = `${header}.${Buffer.from(content).toString('base64url')}`;
  return `${header}..${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

export function detachedSignatureIsOf(signature: string, content: string, by: SharedSecret): boolean {
  const [claimed, right] = [Buffer.from(signature), Buffer.from(detachedSignature(content, by))];
  return claimed.length === right.length && timingSafeEqual(claimed, right);
}
