// Which failures of a node or of a bootstrap token are refusals, and have a cause of their own: another's name, a right that
// joining needs, a certificate request that is none.
import type { StatusError } from '../../api/status.ts';
import type { RequestInfo } from '../request-info.ts';
import type { Cause } from './cause-code.ts';

/** What bears its node's name. */
const named: ReadonlySet<string> = new Set(['/nodes', 'coordination.k8s.io/leases', 'storage.k8s.io/csinodes']);

/** `failure` names the object even where the path does not: to create, the name stands in the object. */
const causeOfNode = (node: string, info: RequestInfo, failure: StatusError): Cause => {
  const name = info.name === '' ? (failure.details?.name ?? '') : info.name;
  const another = name !== '' && name !== node && named.has(`${info.group}/${info.resource}`);
  return another
    ? { rung: 'admission', code: 'MU601', told: `the certificate is for node "${node}"` }
    : { rung: 'admission', code: 'forbidden' };
};

const asksForCertificate = ({ verb, group, resource }: RequestInfo): boolean =>
  verb === 'create' && group === 'certificates.k8s.io' && resource === 'certificatesigningrequests';

/** By rights; admission may refuse a request for what it asks. */
const lacksRight = ({ message }: StatusError): boolean => message.includes(' cannot create resource "certificatesigningrequests" ');

const causeOfBootstrapper = (info: RequestInfo, failure: StatusError): Cause =>
  asksForCertificate(info) && lacksRight(failure)
    ? { rung: 'admission', code: 'MU603', told: 'the groups of this token may not ask for certificates' }
    : { rung: 'admission', code: 'forbidden' };

/** `node`: undefined of a bootstrap token. Undefined when the failure says nothing of the machine: what is not there, say. */
export const causeOfFailure = (node: string | undefined, info: RequestInfo, failure: StatusError): Cause | undefined => {
  if (failure.code === 403) return node === undefined ? causeOfBootstrapper(info, failure) : causeOfNode(node, info, failure);
  const unreadable = (failure.code === 400 || failure.code === 422) && asksForCertificate(info);
  return unreadable ? { rung: 'identity', code: 'invalid-certificate-request' } : undefined;
};
