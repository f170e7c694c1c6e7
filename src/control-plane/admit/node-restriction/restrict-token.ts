// Tokens of service accounts: a node asks for one only on behalf of a pod that runs on it, and only for an audience that
// the pod itself asks for.
import { notFound } from '../../../api/status.ts';
import type { TokenRequest } from '../../../api/types/authentication.v1.generated.ts';
import type { Pod } from '../../../api/types/core.v1.generated.ts';
import type { CSIDriver } from '../../../api/types/storage.v1.generated.ts';
import type { Authorizer } from '../../attributes.ts';
import { quoted } from '../../authorize/quoted.ts';
import type { Lookup } from '../../lookup.ts';
import type { Draft } from '../../resources/draft.ts';
import { type NodeRequest, refusing, type Restriction } from './restriction.ts';

const boundPod = async (asked: NodeRequest, { spec }: Draft<TokenRequest>): Promise<Pod> => {
  const { node, request, cluster } = asked;
  const { apiVersion, kind, name = '', uid = '' } = spec?.boundObjectRef ?? {};
  if (apiVersion !== 'v1' || kind !== 'Pod' || name === '') throw refusing(asked, 'node requested token not bound to a pod');
  if (uid === '') throw refusing(asked, 'node requested token with a pod binding without a uid');
  const pod = await cluster.get<Pod>('', 'pods', request.namespace, name);
  if (pod === undefined) throw notFound({ group: '', resource: 'pods' }, name);
  if (uid !== pod.metadata.uid) {
    throw refusing(
      asked,
      `the UID in the bound object reference (${uid}) does not match the UID in record. The object might have been deleted and then recreated`,
    );
  }
  if (pod.spec.nodeName !== node) throw refusing(asked, 'node requested token bound to a pod scheduled on a different node');
  return pod;
};

const driverAsks = async (driver: string, audience: string, cluster: Lookup): Promise<boolean> => {
  const found = await cluster.get<CSIDriver>('storage.k8s.io', 'csidrivers', '', driver);
  const requests = found?.spec.tokenRequests ?? [];
  return requests.some((request) => request.audience === audience);
};

const podAsks = async ({ spec }: Draft<Pod>, audience: string, cluster: Lookup): Promise<boolean> => {
  for (const { projected, csi } of spec?.volumes ?? []) {
    if (projected?.sources?.some(({ serviceAccountToken: token }) => token !== undefined && (token.audience ?? '') === audience))
      return true;
    if (csi !== undefined && (await driverAsks(csi.driver ?? '', audience, cluster))) return true;
  }
  return false;
};

/** The right by which an operator lets nodes ask for an audience that no pod names: for pulling images, say. */
const mayAsk = (authorizer: Authorizer, { request }: NodeRequest, audience: string): boolean =>
  authorizer.authorize({
    user: request.user,
    verb: 'request-serviceaccounts-token-audience',
    resourceRequest: true,
    group: '',
    version: 'v1',
    resource: audience,
    subresource: '',
    namespace: request.namespace,
    name: request.name,
    path: '',
  }).kind === 'allow';

export const restrictToken =
  (authorizer: Authorizer): Restriction =>
  async (asked) => {
    const { request, cluster } = asked;
    if (request.operation !== 'CREATE' || request.subresource !== 'token') return;
    const token = (request.object ?? {}) as Draft<TokenRequest>;
    const pod = await boundPod(asked, token);
    const [audience = '', ...more] = token.spec?.audiences ?? [];
    if (more.length > 0) throw refusing(asked, 'node may only request 0 or 1 audiences');
    if ((await podAsks(pod, audience, cluster)) || mayAsk(authorizer, asked, audience)) return;
    const who = `${request.user.name} is not authorized to request tokens for this audience`;
    throw refusing(asked, `audience ${quoted(audience)} not found in pod spec volume, ${who}`);
  };
