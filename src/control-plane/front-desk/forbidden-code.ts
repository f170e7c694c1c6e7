// Which refusals of a node or of a bootstrap token have a cause of their own: another's name, or a right that joining needs.
import type { StatusError } from '../../api/status.ts';
import type { RequestInfo } from '../request-info.ts';
import type { Cause } from './cause-code.ts';

/** What bears its node's name. */
const named: ReadonlySet<string> = new Set(['/nodes', 'coordination.k8s.io/leases', 'storage.k8s.io/csinodes']);

/** `failure` names the object even where the path does not: to create, the name stands in the object. */
export const causeOfNode = (node: string, info: RequestInfo, failure: StatusError): Cause => {
  const name = info.name === '' ? (failure.details?.name ?? '') : info.name;
  const another = name !== '' && name !== node && named.has(`${info.group}/${info.resource}`);
  return another
    ? { rung: 'admission', code: 'MU601', told: `the certificate is for node "${node}"` }
    : { rung: 'admission', code: 'forbidden' };
};

export const causeOfBootstrapper = ({ verb, group, resource }: RequestInfo): Cause =>
  verb === 'create' && group === 'certificates.k8s.io' && resource === 'certificatesigningrequests'
    ? { rung: 'admission', code: 'MU603', told: 'the groups of this token may not ask for certificates' }
    : { rung: 'admission', code: 'forbidden' };
