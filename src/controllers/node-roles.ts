// Gives a new node the role of the bootstrap token it came with: no node may label itself so.
import type { CertificateSigningRequest } from '../api/types/certificates.v1.generated.ts';
import type { Node } from '../api/types/core.v1.generated.ts';
import { certificateSigningRequests, nodes } from '../client/resources.ts';
import { requestNotes } from '../registration/request-notes.ts';
import { readCertificateRequestPem } from '../signing/csr.ts';
import { nodeNameIn } from '../signing/signers/kubelet-request.ts';
import type { Controller, ControllerParts } from './controller.ts';
import { conditionOf } from './csr/request-state.ts';
import { found } from './found.ts';
import { KeyedWork } from './keyed-work.ts';
import { sharedInformer } from './shared-informer.ts';

const controller = 'certificate-controller';
/** Given once to a Node: a label that an operator takes away stays away, also over a restart. No node may write this. */
const givenRole = 'registration.muster.dev/role';

interface Granted {
  readonly nodeName: string;
  readonly role: string;
}

/** The role that came with an approved request; undefined for all others. */
export const grantedIn = (csr: CertificateSigningRequest): Granted | undefined => {
  const role = csr.metadata.annotations?.[requestNotes.role];
  if (role === undefined || conditionOf(csr, 'Approved') === undefined) return undefined;
  const request = readCertificateRequestPem(Buffer.from(csr.spec.request, 'base64').toString('latin1'));
  return { nodeName: nodeNameIn(request), role };
};

const run = async ({ client, reader, log, signal }: ControllerParts): Promise<void> => {
  const onTrouble = (error: unknown): void => {
    if (!signal.aborted) log.warn('controller trouble', { controller: 'node-roles', error });
  };
  const requests = sharedInformer(reader, certificateSigningRequests, { signal, onTrouble });
  const all = sharedInformer(reader, nodes, { signal, onTrouble });
  const owed = new Map<string, string>();
  const work = new KeyedWork({
    signal,
    atOnce: 4,
    work: async (nodeName) => {
      const role = owed.get(nodeName);
      const node = all.get(nodeName);
      if (role === undefined || node === undefined || node.metadata.annotations?.[givenRole] === role) return;
      const metadata = { labels: { [`node-role.kubernetes.io/${role}`]: '' }, annotations: { [givenRole]: role } };
      await found(client.patch(nodes, { name: nodeName }, 'merge', { metadata }));
    },
    failed: (_key, error) => {
      onTrouble(error);
    },
  });
  const owe = (csr: CertificateSigningRequest): void => {
    const granted = grantedIn(csr);
    if (granted === undefined) return;
    owed.set(granted.nodeName, granted.role);
    work.add(granted.nodeName);
  };
  await Promise.all([requests.ready, all.ready]);
  requests.subscribe({
    added: owe,
    deleted: (csr) => {
      const granted = grantedIn(csr);
      if (granted !== undefined && owed.get(granted.nodeName) === granted.role) owed.delete(granted.nodeName);
    },
    updated: (csr, before) => {
      if (conditionOf(before, 'Approved') === undefined) owe(csr);
    },
  });
  all.subscribe({
    added: ({ metadata }: Node) => {
      work.add(metadata.name ?? '');
    },
  });
  await Promise.all([requests.done, all.done]);
};

export const nodeRoles = (): Controller => ({ name: controller, run });
