// The certificates this machine has been given, each in a file with its key, as the kubelet keeps them. None is ever removed:
// an earlier one has saved nodes whose newest was made by a wrong clock.
import { basename, join } from 'node:path';
import type { KeyObject } from 'node:crypto';
import type { Files } from '../machine/files.ts';
import { parseCertificates } from '../signing/certificate.ts';
import { DerError } from '../signing/der/der-error.ts';
import { parsePrivateKey, privateKeyPem, publicKeyOf, samePublicKey } from '../signing/private-key.ts';
import type { Place } from './place.ts';

export interface Credential {
  readonly path: string;
  readonly certPem: string;
  readonly keyPem: string;
  readonly notBefore: number;
  readonly notAfter: number;
  /** `system:node:NAME` */
  readonly user: string;
}

export const userOf = (nodeName: string): string => `system:node:${nodeName}`;

const fileForm = /^kubelet-client-\d{4}(?:-\d\d){5}\.pem$/;

export type Reading = Credential | { readonly path: string; readonly problem: string };

export const isCredential = (reading: Reading): reading is Credential => 'keyPem' in reading;

const read = (path: string, text: string): Reading => {
  try {
    const [certificate] = parseCertificates(text);
    const key = parsePrivateKey(text);
    if (certificate === undefined) return { path, problem: 'there is no certificate in it' };
    if (!samePublicKey(certificate.publicKeyInfo, publicKeyOf(key))) return { path, problem: 'the key is not that of the certificate' };
    const { notBefore, notAfter, subject } = certificate;
    const certPem = text.replace(/-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*-----END [A-Z ]*PRIVATE KEY-----\n?/g, '');
    return { path, certPem, keyPem: privateKeyPem(key), notBefore, notAfter, user: subject.commonName };
  } catch (error) {
    if (error instanceof DerError) return { path, problem: error.message };
    throw error;
  }
};

/** Also what cannot be read, with the reason: it is for telling, and never removed. */
export const readCredentials = (files: Pick<Files, 'read' | 'list'>, { pki }: Place): Reading[] =>
  files
    .list(pki)
    .filter((name) => fileForm.test(name))
    .flatMap((name) => {
      const path = join(pki, name);
      const text = files.read(path);
      return text === undefined ? [] : [read(path, text)];
    });

/** In local time, as the kubelet names them: people compare with the clock on the wall. */
const stamp = (now: number): string => {
  const date = new Date(now);
  const parts = [date.getMonth() + 1, date.getDate(), date.getHours(), date.getMinutes(), date.getSeconds()];
  return [String(date.getFullYear()), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
};

export interface NewCredential {
  readonly certPem: string;
  readonly key: KeyObject;
}

/** Keeps a new certificate beside the earlier ones, without using it yet. */
export const saveCredential = (files: Pick<Files, 'create'>, { pki }: Place, { certPem, key }: NewCredential, now: number): Reading => {
  const content = `${certPem.trimEnd()}\n${privateKeyPem(key)}`;
  for (let second = 0; ; second += 1) {
    const path = join(pki, `kubelet-client-${stamp(now + second * 1000)}.pem`);
    if (files.create({ path, content, mode: 0o600 })) return read(path, content);
  }
};

export const currentCredential = (files: Files, { current, pki }: Place): string | undefined => {
  const target = files.readLink(current);
  return target === undefined ? undefined : join(pki, basename(target));
};

export const makeCurrent = (files: Files, { current }: Place, { path }: Credential): void => {
  files.link(path, current);
};
