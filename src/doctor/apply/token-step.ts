// A new bootstrap token for this machine: made at the API server, put into the bootstrap kubeconfig. Its secret is made up when the step
// is done, goes to those two places and to no third; the journal knows the id alone, and so can take it back.
import { randomInt } from 'node:crypto';
import { parseDocument } from 'yaml';
import { type Fields, fieldsOf } from '../../base/fields.ts';
import type { Step } from '../remedies/remedy.ts';

export type TokenStep = Extract<Step, { kind: 'new-token' }>;

export const secretsPath = '/api/v1/namespaces/kube-system/secrets';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

const madeUp = (length: number): string => Array.from({ length }, () => letters.charAt(randomInt(letters.length))).join('');

export const newTokenId = (): string => madeUp(6);
export const newTokenSecret = (): string => madeUp(16);

export const secretName = (id: string): string => `bootstrap-token-${id}`;

const inBase64 = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text).toString('base64')]));

/** staging/src/k8s.io/cluster-bootstrap/token/api: what a token says of itself. */
export const secretOf = (step: TokenStep, id: string, secret: string): object => ({
  apiVersion: 'v1',
  kind: 'Secret',
  type: 'bootstrap.kubernetes.io/token',
  metadata: { name: secretName(id), namespace: 'kube-system' },
  data: inBase64({
    'token-id': id,
    'token-secret': secret,
    description: 'made by muster doctor fix',
    expiration: step.expires,
    'usage-bootstrap-authentication': 'true',
    'usage-bootstrap-signing': 'true',
    'auth-extra-groups': step.groups.join(','),
  }),
});

const listIn = (fields: Fields, name: string): readonly Fields[] => {
  const list = fields[name];
  return Array.isArray(list) ? list.map(fieldsOf) : [];
};

/** The user of the context that is used, else the only one. */
const userAt = (kubeconfig: Fields): number => {
  const context = listIn(kubeconfig, 'contexts').find(({ name }) => name === kubeconfig['current-context']);
  const wanted = fieldsOf(context?.['context'])['user'];
  const users = listIn(kubeconfig, 'users');
  const at = users.findIndex(({ name }) => name === wanted);
  return at === -1 && users.length === 1 ? 0 : at;
};

/** The rest of the kubeconfig, comments included, stays; undefined when it names no user. */
export const withToken = (text: string, token: string): string | undefined => {
  const document = parseDocument(text);
  const at = document.errors.length > 0 ? -1 : userAt(fieldsOf(document.toJS({ maxAliasCount: 20 })));
  if (at === -1) return undefined;
  document.setIn(['users', at, 'user', 'token'], token);
  return document.toString({ lineWidth: 0 });
};
