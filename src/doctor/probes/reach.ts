// Walks the way from this machine to its API server step by step, with the credential that the kubelet would use: the name, the
// connection, the server's certificate, the answer. Reads only.
import { readFileSync } from 'node:fs';
import { connect as connectTcp, isIP } from 'node:net';
import { join } from 'node:path';
import { connect as connectTls, type DetailedPeerCertificate, type TLSSocket } from 'node:tls';
import type { Facts } from '../facts/facts.ts';
import type { ApiAnswer, ApiCertificate, ApiConnection, ApiEndpoint } from '../facts/reach.ts';
import { valueOf } from '../facts/reading.ts';
import type { Paper, Papers } from '../papers/paper.ts';
import { authoritiesOf, bootstrapAuthoritiesOf } from '../reading/identity.ts';
import { endpointOf } from '../reading/reach.ts';
import { answer, ask, type Asking, clockPaper, type Credential, messageOf, saidIn } from './api-request.ts';
import { type Deadline, noAnswer } from './deadline.ts';
import { tryEntrance } from './entrance.ts';
import { isOutOfReach, type Place } from './gather.ts';
import { lookUp, lookUpFor } from './look-up.ts';

const patienceMs = 2_500;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

interface Resolved {
  readonly resolves: boolean;
  readonly addresses: readonly string[];
  readonly problem?: string;
}

/** Undefined, here and below, when there was no time to wait as long as silence needs to say something. */
const tryName = async ({ host }: ApiEndpoint, deadline: Deadline): Promise<Resolved | undefined> => {
  const patience = deadline.patience(patienceMs);
  try {
    const found = await lookUp(host, patience);
    return { resolves: true, addresses: found.map(({ address }) => address) };
  } catch (error) {
    const isLate = patience.isCut && codeOf(error) === 'ETIMEDOUT';
    return isLate ? undefined : { resolves: false, addresses: [], problem: messageOf(error) };
  }
};

const kinds: Readonly<Record<string, NonNullable<ApiConnection['kind']>>> = {
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'timeout',
  ECONNRESET: 'reset',
};

export const tryConnection = async ({ host, port }: ApiEndpoint, deadline: Deadline): Promise<ApiConnection | undefined> =>
  new Promise((resolve) => {
    const patience = deadline.patience(patienceMs);
    const socket = connectTcp({ host, port, timeout: patience.ms, lookup: lookUpFor(patience) });
    const end = (connection: ApiConnection | undefined): void => {
      socket.destroy();
      resolve(connection);
    };
    socket.once('connect', () => {
      end({ ok: true });
    });
    socket.once('timeout', () => {
      end(patience.isCut ? undefined : { ok: false, kind: 'timeout', problem: noAnswer(patience) });
    });
    socket.once('error', (error) => {
      end({ ok: false, kind: kinds[codeOf(error)] ?? 'other', problem: error.message });
    });
  });

const supervisorPort = 9345;

/** What every machine answers at, if only with a refusal. */
const otherPort = 22;

/** A host that answers elsewhere is there; then something keeps this port from us. */
export const connection = async (endpoint: ApiEndpoint, deadline: Deadline, before?: ApiConnection): Promise<ApiConnection | undefined> => {
  const tried = before ?? (await tryConnection(endpoint, deadline));
  if (tried?.kind !== 'timeout') return tried;
  const other = await tryConnection({ ...endpoint, port: otherPort }, deadline);
  return { ...tried, ...(other !== undefined && { hostAnswers: other.ok || other.kind === 'refused' }) };
};

const namesOf = (certificate: DetailedPeerCertificate): string[] =>
  (certificate.subjectaltname ?? '').split(', ').map((name) => name.replace(/^(?:DNS|IP Address):/, ''));

const firstText = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? '') : (value ?? ''));

const certificateOf = (socket: TLSSocket, host: string): ApiCertificate => {
  const certificate = socket.getPeerCertificate(true);
  const names = namesOf(certificate);
  return {
    verified: socket.authorized,
    ...(!socket.authorized && { problem: messageOf(socket.authorizationError) }),
    issuer: firstText(certificate.issuer.CN),
    names,
    coversEndpoint: names.some((name) => name.toLowerCase() === host.toLowerCase()),
    notBefore: Date.parse(certificate.valid_from),
    notAfter: Date.parse(certificate.valid_to),
  };
};

export const tryHandshake = async ({ host, port }: ApiEndpoint, ca: readonly string[], deadline: Deadline): Promise<Paper> =>
  new Promise((resolve) => {
    const patience = deadline.patience(patienceMs);
    const where = `${host}:${String(port)}`;
    // A name that the certificate lacks is a finding of its own, not the end of the look.
    const socket = connectTls({
      host,
      port,
      ca: [...ca],
      rejectUnauthorized: false,
      lookup: lookUpFor(patience),
      ...(isIP(host) === 0 && { servername: host }),
    });
    const end = (paper: Paper): void => {
      clearTimeout(late);
      socket.destroy();
      resolve(paper);
    };
    socket.once('secureConnect', () => {
      end(answer('api-certificate', where, certificateOf(socket, host)));
    });
    const late = setTimeout(() => {
      end({ id: 'api-certificate', where, text: undefined, why: 'no TLS handshake in time' });
    }, patience.ms);
    socket.once('error', (error: Error) => {
      end({ id: 'api-certificate', where, text: undefined, why: error.message });
    });
  });

const tryAnswer = async (asking: Asking, node: string | undefined, now: () => number): Promise<Paper[]> => {
  const where = `${asking.endpoint.url}/api/v1/nodes/${node ?? ''}`;
  try {
    const { status, date, text } = await ask(asking, `/api/v1/nodes/${encodeURIComponent(node ?? '')}`);
    const said: ApiAnswer = { status, ...(status >= 400 && saidIn(text)) };
    const seen: Paper[] = status === 200 ? [{ id: 'node', where, text }] : status === 404 ? [{ id: 'node', where, text: 'null' }] : [];
    return [answer('api-answer', where, said), ...seen, ...clockPaper(date, now())];
  } catch (error) {
    return [{ id: 'api-answer', where, text: undefined, why: messageOf(error) }];
  }
};

const tryLease = async (asking: Asking, node: string): Promise<Paper> => {
  const path = `/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases/${encodeURIComponent(node)}`;
  const where = asking.endpoint.url + path;
  try {
    const { status, text } = await ask(asking, path);
    if (status === 200) return { id: 'lease', where, text };
    return {
      id: 'lease',
      where,
      text: status === 404 ? 'null' : undefined,
      why: `the API server answered ${String(status)}`,
    };
  } catch (error) {
    return { id: 'lease', where, text: undefined, why: messageOf(error) };
  }
};

const embeddedIn = (text: string, name: string): string =>
  Buffer.from(new RegExp(`${name}: {0,8}([A-Za-z0-9+/=]{1,40000})`).exec(text)?.[1] ?? '', 'base64').toString('utf8');

/** The kubelet's own, read by path and given to the TLS stack; it is kept nowhere. */
const credentialAt = (place: Place, facts: Facts): Credential => {
  const config = valueOf(facts.kubeconfig);
  if (config?.present !== true || isOutOfReach(place, config.path)) return {};
  try {
    if (config.credential === 'embedded') {
      const text = readFileSync(join(place.root, config.path), 'utf8');
      return { cert: embeddedIn(text, 'client-certificate-data'), key: embeddedIn(text, 'client-key-data') };
    }
    const path = config.certificatePath;
    if (path === undefined || isOutOfReach(place, path)) return {};
    return {
      cert: readFileSync(join(place.root, path), 'utf8'),
      key: readFileSync(join(place.root, path.replace(/\.crt$/, '.key')), 'utf8'),
    };
  } catch {
    // Not ours to read, or not there: then the answer is that of anybody.
    return {};
  }
};

/** By the server and the authority of the bootstrap kubeconfig, where there is one: the other may be of an earlier cluster. */
const entranceOf = (asking: Asking, facts: Facts, papers: Papers): Asking => {
  const endpoint = endpointOf(valueOf(facts.bootstrapKubeconfig)?.server ?? '');
  const ca = bootstrapAuthoritiesOf(papers, valueOf(facts.layout)).map((authority) => authority.toString());
  return endpoint === undefined || ca.length === 0 ? asking : { ...asking, endpoint, ca, credential: {} };
};

const lateOr = <T>(id: string, where: string, value: T | undefined): Paper =>
  value === undefined ? { id, where, text: undefined, why: 'no answer in time' } : answer(id, where, value);

/** Where machines join k3s it was tried by now: for a second silence there would be no time left, and nothing would be known. */
const triedBefore = (facts: Facts, { host, port }: ApiEndpoint): ApiConnection | undefined => {
  const supervisor = valueOf(facts.k3s)?.supervisor;
  const tried = supervisor === undefined ? undefined : endpointOf(supervisor.url);
  return tried?.host === host && tried.port === port ? supervisor?.connection : undefined;
};

const tryWay = async (
  endpoint: ApiEndpoint,
  deadline: Deadline,
  before: ApiConnection | undefined,
): Promise<{ connected: boolean; papers: Paper[] }> => {
  const name = await tryName(endpoint, deadline);
  const unresolved: ApiConnection | undefined = name && { ok: false, kind: 'other', problem: name.problem ?? '' };
  const way = name?.resolves === true ? await connection(endpoint, deadline, before) : unresolved;
  const where = `${endpoint.host}:${String(endpoint.port)}`;
  return { connected: way?.ok === true, papers: [lateOr('api-name', endpoint.host, name), lateOr('api-connection', where, way)] };
};

export const reach = async (place: Place, facts: Facts, papers: Papers, now: () => number): Promise<Paper[]> => {
  const { deadline } = place;
  const endpoint = valueOf(facts.apiEndpoint);
  if (endpoint === undefined) return [];
  const ca = authoritiesOf(papers, valueOf(facts.layout)).map((authority) => authority.toString());
  const { connected, papers: tried } = await tryWay(endpoint, deadline, triedBefore(facts, endpoint));
  // Before a join has found its cluster, nothing here says by which authority the server should be known.
  if (!connected || (facts.joining.known && ca.length === 0)) return tried;
  // Where machines join RKE2, no API server answers.
  if (endpoint.port === supervisorPort && valueOf(facts.layout)?.flavour === 'rke2')
    return [...tried, await tryHandshake(endpoint, ca, deadline)];
  const node = valueOf(facts.nodeName);
  const asking = { endpoint, ca, credential: credentialAt(place, facts), deadline };
  // What anybody is answered says nothing of this machine.
  const hasOwn = (asking.credential.cert ?? '') !== '';
  const [handshake, answers, lease] = await Promise.all([
    tryHandshake(endpoint, ca, deadline),
    hasOwn ? tryAnswer(asking, node, now) : [],
    node === undefined || !hasOwn ? [] : tryLease(asking, node),
  ]);
  const isAccepted = answers.some(({ id, text = '' }) => id === 'api-answer' && !/"status":401/.test(text) && text !== '');
  const entrance = entranceOf(asking, facts, papers);
  // Who speaks no TLS here speaks none a second time.
  const isSilent = handshake.text === undefined && entrance.endpoint.url === endpoint.url;
  const others = isAccepted || isSilent ? [] : await tryEntrance(entrance, place, facts, now);
  return [...tried, handshake, ...answers, ...[lease].flat(), ...others];
};
