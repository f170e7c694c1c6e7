// Where an agent keeps what it is: kubelet's layout, so that what knows a kubelet's folder knows this one.
import { join } from 'node:path';

export interface Place {
  readonly folder: string;
  /** The name this machine has as a node, decided once. */
  readonly nodeName: string;
  readonly kubeconfig: string;
  /** The addresses of the cluster, one a line. */
  readonly servers: string;
  /** Those that the cluster listed itself. */
  readonly knownServers: string;
  readonly pki: string;
  /** The certificate authorities of the cluster, verified when the machine joined. */
  readonly authorities: string;
  /** A link to the certificate and key in use. */
  readonly current: string;
  /** The key of a certificate that was asked for and has not come yet. */
  readonly pendingKey: string;
}

export const placeIn = (folder: string): Place => {
  const pki = join(folder, 'pki');
  return {
    folder,
    nodeName: join(folder, 'node-name'),
    kubeconfig: join(folder, 'kubeconfig'),
    servers: join(folder, 'servers'),
    knownServers: join(folder, 'known-servers'),
    pki,
    authorities: join(pki, 'ca.crt'),
    current: join(pki, 'kubelet-client-current.pem'),
    pendingKey: join(pki, 'kubelet-client.key.tmp'),
  };
};
