// Finding the cluster with nothing but a token and the pin of its authority, as kubeadm join does: cluster-info is read from
// whoever answers, believed only when the token signed it and the pin fits, and read again over TLS of that authority.
import { StatusError } from '../api/status.ts';
import type { ConfigMap } from '../api/types/core.v1.generated.ts';
import type { Clock } from '../base/clock.ts';
import { createHttpsTransport, type ServerAccess } from '../client/https-transport.ts';
import { readConfig, textOf } from '../client/kubeconfig-entries.ts';
import { configMaps } from '../client/resources.ts';
import { createClient } from '../client/rest-client.ts';
import type { Transport } from '../client/transport.ts';
import { ConfigError, MusterError, PeerError } from '../language/errors.ts';
import { parseCertificates } from '../signing/certificate.ts';
import { DerError } from '../signing/der/der-error.ts';
import { detachedSignatureIsOf, type SharedSecret } from '../signing/detached-signature.ts';
import { publicKeyPin } from '../signing/public-key-pin.ts';

export interface Introduction {
  readonly token: SharedSecret;
  /** `sha256:…`; one of them must fit. */
  readonly pins: readonly string[];
}

type Connect = (access: ServerAccess) => Transport;

export interface DiscoveryParts {
  readonly clock: Clock;
  readonly connect?: Connect;
}

/** The CA bundle in cluster-info, when it is what token and pin say. */
export const verifiedAuthorities = (info: ConfigMap, { token, pins }: Introduction, server: string): string => {
  const data = new Map(Object.entries(info.data ?? {}));
  const content = data.get('kubeconfig');
  if (content === undefined) throw new PeerError('cluster-info-missing', { args: { server, problem: 'there is no kubeconfig in it' } });
  const signature = data.get(`jws-kubeconfig-${token.id}`);
  if (signature === undefined) throw new PeerError('join-token-unknown', { args: { server, id: token.id } });
  if (!detachedSignatureIsOf(signature, content, token)) throw new PeerError('join-token-wrong', { args: { server, id: token.id } });
  const authorities = authoritiesIn(content, server);
  requirePin(authorities, pins, server);
  return authorities;
};

const authoritiesIn = (kubeconfig: string, server: string): string => {
  const config = readConfig('cluster-info', { read: () => Buffer.from(kubeconfig), beside: (_file, path) => path });
  const [cluster] = config?.clusters.values() ?? [];
  const data = cluster === undefined ? undefined : textOf(cluster, 'certificate-authority-data');
  if (data === undefined) throw new PeerError('cluster-info-missing', { args: { server, problem: 'it names no certificate authority' } });
  return Buffer.from(data, 'base64').toString('utf8');
};

/** Throws unless one of the certificates has one of the pins. */
export const requirePin = (authorities: string, pins: readonly string[], server: string): void => {
  const found = pinsOf(authorities, server);
  if (!found.some((pin) => pins.includes(pin))) {
    throw new ConfigError('ca-pin-mismatch', { args: { server, expected: pins.join(', '), found: found.join(', ') } });
  }
};

const pinsOf = (authorities: string, server: string): string[] => {
  try {
    return parseCertificates(authorities).map(publicKeyPin);
  } catch (cause) {
    if (!(cause instanceof DerError)) throw cause;
    throw new PeerError('cluster-info-missing', { args: { server, problem: cause.message }, cause });
  }
};

interface Read {
  readonly info: ConfigMap;
  readonly date: string | undefined;
}

const readInfo = async (access: ServerAccess, connect: Connect): Promise<Read> => {
  const transport = connect(access);
  let date: string | undefined;
  const noting: Transport = {
    server: transport.server,
    send: async (request) => {
      const answer = await transport.send(request);
      date = answer.headers['date'];
      return answer;
    },
    close: () => transport.close(),
  };
  try {
    const info = await createClient(noting).get<ConfigMap>(configMaps, { name: 'cluster-info', namespace: 'kube-public' });
    return { info, date };
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    throw new PeerError('cluster-info-missing', { args: { server: access.server, problem: error.message }, cause: error });
  } finally {
    await transport.close();
  }
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** CERT_NOT_YET_VALID and CERT_HAS_EXPIRED, as node:tls says them. */
const explained = (error: unknown, { date = '?' }: Read, { clock }: DiscoveryParts, server: string): unknown => {
  if (!(error instanceof MusterError) || !/^CERT_(?:NOT_YET_VALID|HAS_EXPIRED)$/.test(codeOf(error.cause))) return error;
  const machine = new Date(clock.now()).toUTCString();
  const problem = error.cause instanceof Error ? error.cause.message : '';
  return new PeerError('clocks-differ', { args: { server, machine, there: date, problem }, cause: error });
};

/** The certificate authorities of the cluster at this address. Rejects with what is wrong and with whom. */
export const discover = async (server: string, introduction: Introduction, parts: DiscoveryParts): Promise<string> => {
  const connect = parts.connect ?? createHttpsTransport;
  const first = await readInfo({ server, insecureSkipTlsVerify: true }, connect);
  const caPem = verifiedAuthorities(first.info, introduction, server);
  try {
    const second = await readInfo({ server, caPem }, connect);
    return verifiedAuthorities(second.info, introduction, server);
  } catch (error) {
    throw explained(error, first, parts, server);
  }
};
