// The command with which a machine joins: where the cluster says it is, the token, and by which key it is known.
import { StatusError } from '../api/status.ts';
import type { ConfigMap } from '../api/types/core.v1.generated.ts';
import type { Client } from '../client/client.ts';
import type { ClusterAccess } from '../client/kubeconfig.ts';
import { configMaps } from '../client/resources.ts';
import { ConfigError } from '../language/errors.ts';
import { type BootstrapToken, tokenText } from '../registration/bootstrap-token.ts';
import { parseCertificates } from '../signing/certificate.ts';
import { publicKeyPin } from '../signing/public-key-pin.ts';

export interface ClusterInfo {
  /** host:port that joining machines are sent to; undefined when it cannot be read. */
  readonly endpoint: string | undefined;
  /** Ids of tokens whose holders can trust it. */
  readonly signedBy: ReadonlySet<string>;
}

const signaturePrefix = 'jws-kubeconfig-';

/** Undefined when this cluster has none, or does not show it. */
export async function readClusterInfo(client: Client): Promise<ClusterInfo | undefined> {
  try {
    const { data = {} } = await client.get<ConfigMap>(configMaps, { name: 'cluster-info', namespace: 'kube-public' });
    const signatures = Object.keys(data).filter((key) => key.startsWith(signaturePrefix));
    const [, server] = /^\s+server:\s*"?(https:\/\/[^\s"]+)"?\s*$/m.exec(data['kubeconfig'] ?? '') ?? [];
    const url = URL.parse(server ?? '');
    return {
      endpoint: url === null ? undefined : endpointOf(url),
      signedBy: new Set(signatures.map((key) => key.slice(signaturePrefix.length))),
    };
  } catch (error) {
    if (error instanceof StatusError && (error.reason === 'NotFound' || error.reason === 'Forbidden')) return undefined;
    throw error;
  }
}

/** Exactly this form: people paste it, scripts cut it. */
export function joinCommand({ server, caPem }: ClusterAccess, token: BootstrapToken, info: ClusterInfo | undefined): string {
  if (caPem === undefined) throw new ConfigError('kubeconfig-without-ca', { args: { server } });
  const pins = pinsOf(caPem).map((pin) => ` --discovery-token-ca-cert-hash ${pin}`);
  return `kubeadm join ${info?.endpoint ?? endpointOf(new URL(server))} --token ${tokenText(token)}${pins.join('')}`;
}

/** `sha256:…` of every authority, each once. */
export function pinsOf(caPem: string): string[] {
  return [...new Set(parseCertificates(caPem).map((certificate) => publicKeyPin(certificate)))];
}

const endpointOf = ({ hostname, port }: URL): string => `${hostname}:${port === '' ? '443' : port}`;
