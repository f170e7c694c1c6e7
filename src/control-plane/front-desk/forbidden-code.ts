// Under which code a request goes that did not go well: another's name, a right that joining needs, no credentials at all, a
// certificate request that is none.
import type { User } from '../../api/exchange.ts';
import type { StatusError } from '../../api/status.ts';
import { causeFacts, type CauseCode } from '../../registration/causes.ts';
import { nodeNameOf } from '../authorize/node/node-identity.ts';
import { anonymousUser } from '../identify/well-known-users.ts';
import type { RequestInfo } from '../request-info.ts';
import type { Cause } from './cause-code.ts';

/** What bears its node's name. */
const named: ReadonlySet<string> = new Set(['/nodes', 'coordination.k8s.io/leases', 'storage.k8s.io/csinodes']);

const inItsWords = (code: CauseCode): Cause => ({ code, told: causeFacts(code).title.en });

/** `failure` names the object even where the path does not: to create, the name stands in the object. */
const causeOfNode = (node: string, info: RequestInfo, failure: StatusError): Cause => {
  const name = info.name === '' ? (failure.details?.name ?? '') : info.name;
  const another = node !== '' && name !== '' && name !== node && named.has(`${info.group}/${info.resource}`);
  return another ? { code: 'MU601', told: `the certificate is for node "${node}"` } : inItsWords('MU661');
};

const asksForCertificate = ({ verb, group, resource }: RequestInfo): boolean =>
  verb === 'create' && group === 'certificates.k8s.io' && resource === 'certificatesigningrequests';

/** By rights; admission may refuse a request for what it asks. */
const lacksRight = ({ message }: StatusError): boolean => message.includes(' cannot create resource "certificatesigningrequests" ');

const causeOfBootstrapper = (info: RequestInfo, failure: StatusError): Cause =>
  inItsWords(asksForCertificate(info) && lacksRight(failure) ? 'MU603' : 'MU662');

const causeOfForbidden = (user: User, node: string | undefined, info: RequestInfo, failure: StatusError): Cause => {
  if (node !== undefined) return causeOfNode(node, info, failure);
  if (user.name.startsWith('system:bootstrap:')) return causeOfBootstrapper(info, failure);
  // People and programs of the cluster get upstream's words alone.
  if (user.name !== anonymousUser.name) return { code: 'MU663' };
  // A browser at the root is no machine that forgot its certificate.
  return info.resourceRequest ? { code: 'MU561', told: 'no client certificate was presented' } : { code: 'MU561' };
};

/** Undefined when the failure says nothing of who asked: what is not there, say. */
export const causeOfFailure = (user: User, info: RequestInfo, failure: StatusError): Cause | undefined => {
  const node = nodeNameOf(user);
  if (failure.code === 403) return causeOfForbidden(user, node, info, failure);
  const isMachine = node !== undefined || user.name.startsWith('system:bootstrap:');
  const unreadable = isMachine && (failure.code === 400 || failure.code === 422) && asksForCertificate(info);
  return unreadable ? { code: 'MU566' } : undefined;
};
