// A kubeconfig as far as a diagnosis needs it: the server, the authority, and how it logs in; never the credential itself.
import { type Fields, fieldsOf } from '../../base/fields.ts';
import { createHash } from 'node:crypto';
import type { X509Certificate } from 'node:crypto';
import { parse } from 'yaml';
import type { Kubeconfig } from '../facts/identity.ts';
import { certificatesOf } from './certificates.ts';

const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const decoded = (value: unknown): string => (typeof value === 'string' ? Buffer.from(value, 'base64').toString('utf8') : '');

export interface ReadKubeconfig {
  readonly facts: Kubeconfig;
  readonly authorities: readonly X509Certificate[];
  /** The certificate that stands in the file itself. */
  readonly embedded?: string;
  readonly tokenId?: string;
}

const authorityHash = (authority: X509Certificate): string =>
  `sha256:${createHash('sha256')
    .update(authority.publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')}`;

const credentialOf = (user: Fields): Kubeconfig['credential'] => {
  if (textOf(user['client-certificate']) !== undefined) return 'file';
  if (textOf(user['client-certificate-data']) !== undefined) return 'embedded';
  if (textOf(user['token']) !== undefined || textOf(user['tokenFile']) !== undefined) return 'token';
  return user['exec'] === undefined ? 'none' : 'exec';
};

const named = (list: unknown, name: string | undefined, inner: string): Fields => {
  const entries = listOf(list);
  return fieldsOf((entries.find((entry) => entry['name'] === name) ?? entries[0])?.[inner]);
};

/** `authorityFile` gives what a file beside says, when it was gathered. */
export const readKubeconfig = (path: string, text: string, authorityFile: (path: string) => string | undefined): ReadKubeconfig => {
  let fields: Fields;
  try {
    fields = fieldsOf(parse(text, { maxAliasCount: 20, logLevel: 'error' }));
  } catch (error) {
    const problem = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { facts: { path, present: true, problem, credential: 'none', caHashes: [] }, authorities: [] };
  }
  const context = named(fields['contexts'], textOf(fields['current-context']), 'context');
  const cluster = named(fields['clusters'], textOf(context['cluster']), 'cluster');
  const user = named(fields['users'], textOf(context['user']), 'user');
  const beside = textOf(cluster['certificate-authority']);
  const authorities = certificatesOf(
    decoded(cluster['certificate-authority-data']) || (beside === undefined ? '' : (authorityFile(beside) ?? '')),
  );
  const server = textOf(cluster['server']);
  const certificatePath = textOf(user['client-certificate']);
  const embedded = decoded(user['client-certificate-data']);
  const tokenId = /^([a-z0-9]{6})\./.exec(textOf(user['token']) ?? '')?.[1];
  return {
    facts: {
      path,
      present: true,
      credential: credentialOf(user),
      caHashes: authorities.map(authorityHash),
      ...(server !== undefined && { server }),
      ...(certificatePath !== undefined && { certificatePath }),
    },
    authorities,
    ...(embedded !== '' && { embedded }),
    ...(tokenId !== undefined && { tokenId }),
  };
};
