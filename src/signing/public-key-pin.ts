// How a certificate authority is known by its key alone (RFC 7469): what --discovery-token-ca-cert-hash says.
import { createHash } from 'node:crypto';
import type { Certificate } from './certificate.ts';

export const publicKeyPin = ({ publicKeyInfo }: Certificate): string =>
  `sha256:${createHash('sha256').update(publicKeyInfo).digest('hex')}`;
