// An agent from start to end: who am I, which cluster, a certificate, a Node that stays. Read this first.
import { basename } from 'node:path';
import { StatusError } from '../api/status.ts';
import { pause } from '../base/retry.ts';
import { createClient } from '../client/rest-client.ts';
import { ConfigError, PeerError } from '../language/errors.ts';
import { type BootstrapToken, tokenText } from '../registration/bootstrap-token.ts';
import type { Rung } from '../registration/rungs.ts';
import { Certificates } from './certificates.ts';
import { type RequestParts, requestCertificate } from './certificate-request.ts';
import type { NewCredential } from './credentials.ts';
import { Footings } from './footings.ts';
import { folderTrouble } from './folder-lock.ts';
import { openIdentity } from './identity.ts';
import { writeKubeconfig } from './kubeconfig.ts';
import { learnServers } from './known-servers.ts';
import { NodeKeeper } from './node-keeper.ts';
import type { AgentOptions, AgentPorts } from './options.ts';
import { type Place, placeIn } from './place.ts';
import { ServerClock } from './server-clock.ts';
import { type PoolAccess, ServerPool } from './server-pool.ts';
import { keepDoing } from './steady.ts';
import { openTrust, serversOf, type Trust } from './trust.ts';

const stepMilliseconds = 2_000;
const shortMilliseconds = 100;
const userAgent = 'muster-agent';

/** Until the signal; rejects only with what a person must put right before it can begin. */
export const runAgent = async (options: AgentOptions, ports: AgentPorts, signal: AbortSignal): Promise<void> => {
  const lock = ports.lockFolder(options.dataDir);
  try {
    await run(options, ports, signal);
  } catch (error) {
    throw folderTrouble(options.dataDir, error);
  } finally {
    lock.release();
  }
};

const run = async (options: AgentOptions, ports: AgentPorts, signal: AbortSignal): Promise<void> => {
  const { files, log } = ports;
  const place = placeIn(options.dataDir);
  files.ensureFolder(place.pki);
  const { hostName, machineId } = ports.readHost(options.dataDir);
  const footings = new Footings(ports);
  const { nodeName, otherHostName } = tryTo('host', footings, () => openIdentity(files, place, { asked: options.nodeName, hostName }));
  if (otherHostName !== undefined)
    log.warn('the host name changed; this machine stays the node it is', { hostName: otherHostName, node: nodeName });
  footings.holds('host', nodeName);
  footings.tries('reach', options.servers.join(', '));
  const trust = await openTrust(options, place, { ...ports, missed: (error) => footings.failed('reach', error) }, signal);
  footings.holds('reach', trust.servers[0] ?? '');
  footings.tries('identity', `system:node:${nodeName}`);
  writeKubeconfig(files, place, trust.servers[0] ?? '', trust.caPem);
  const access = openAccess({ options, ports, footings, place, trust, nodeName, machineId, signal });
  try {
    const stepping = keepDoing({
      name: 'keep the certificate',
      signal,
      log,
      random: ports.random,
      work: async () => {
        access.certificates.step();
        return stepMilliseconds;
      },
    });
    await firstCertificate(access, options, signal);
    await Promise.all([
      stepping,
      access.learning(),
      new NodeKeeper({ client: access.client, nodeName, options, ports, footings, signal }).run(),
    ]);
  } finally {
    await access.close();
  }
};

const tryTo = <Result>(rung: Rung, footings: Footings, work: () => Result): Result => {
  try {
    return work();
  } catch (error) {
    footings.failed(rung, error);
    throw error;
  }
};

interface AccessParts {
  readonly options: AgentOptions;
  readonly ports: AgentPorts;
  readonly footings: Footings;
  readonly place: Place;
  readonly trust: Trust;
  readonly nodeName: string;
  readonly machineId: string;
  readonly signal: AbortSignal;
}

type Access = ReturnType<typeof openAccess>;

/** The connection as the node, and the certificates that make it one. */
const openAccess = ({ options, ports, footings, place, trust, nodeName, machineId, signal }: AccessParts) => {
  const { files, clock, log, random, connect } = ports;
  const { caPem } = trust;
  const serverClock = new ServerClock(clock);
  const pathOf = new WeakMap<PoolAccess, string>();
  let failure: unknown;
  const hear = (date: string | undefined): void => serverClock.hear(date);
  const pool = new ServerPool({
    servers: serversOf(trust),
    random: firstChoice(trust, random),
    connect,
    heard: ({ status, headers }, as) => {
      hear(headers['date']);
      const path = pathOf.get(as);
      footings.answered(status, pool.server, path === undefined ? undefined : basename(path));
      if (status === 401 && path !== undefined) certificates.refused(path);
    },
  });
  const client = createClient(pool, { userAgent });
  const { token } = options;
  const asking = {
    files,
    place,
    nodeName,
    machineId,
    signal,
    waiting: waitingTeller(ports, footings),
    troubled: (error: unknown) => footings.failed('identity', error),
  };
  const certificates = new Certificates({
    files,
    place,
    clock,
    log,
    nodeName,
    serverNow: () => serverClock.now(),
    random,
    use: ({ certPem, keyPem, path }) => {
      const as: PoolAccess = { caPem, certPem, keyPem };
      pathOf.set(as, path);
      pool.use(as);
      footings.holds('identity', basename(path));
    },
    renew: () => requestCertificate({ ...asking, client }),
    enrol: token && (() => enrolment({ ...asking, token, trust, ports, hear })),
    enrolmentFailed: (error) => {
      failure = error;
      footings.failed('identity', error);
    },
  });
  certificates.open();
  const learned = (known: readonly string[]): void => pool.know(serversOf({ ...trust, known }));
  const learning = async (): Promise<void> => {
    if (trust.known === undefined) return;
    const work = (): Promise<number | undefined> => learnServers({ client, files, place, random, learned });
    await keepDoing({ name: 'look for the other servers', signal, log, random, longestMilliseconds: 60_000, work });
  };
  return { learning, client, certificates, close: () => pool.close(), failure: () => failure, folder: place.folder };
};

/** Machines that were given a list begin anywhere in it; the one address that was given is asked before those found out. */
const firstChoice = ({ known }: Trust, random: () => number): number => (known === undefined ? random() : 0);

/** Says once whom the machine waits for, and again when the cluster says why. */
const waitingTeller = ({ log }: AgentPorts, footings: Footings): RequestParts['waiting'] => {
  let said = '';
  return (request, why) => {
    footings.waits({ name: request, why });
    const line = `${request} ${why ?? ''}`;
    if (line === said) return;
    said = line;
    log.info('waiting for the certificate', {
      request,
      ...(why !== undefined && { why }),
      approve: `kubectl certificate approve ${request}`,
    });
  };
};

interface EnrolmentParts extends Omit<RequestParts, 'client'> {
  readonly token: BootstrapToken;
  readonly trust: Trust;
  readonly ports: AgentPorts;
  readonly hear: (date: string | undefined) => void;
}

/** A certificate on the word of the token, over a connection of its own. */
const enrolment = async ({ token, trust, ports, hear, ...asking }: EnrolmentParts): Promise<NewCredential> => {
  const { random, connect } = ports;
  const servers = serversOf(trust);
  const pool = new ServerPool({
    servers,
    random: firstChoice(trust, random),
    connect,
    heard: ({ headers }) => hear(headers['date']),
  });
  pool.use({ caPem: trust.caPem, token: () => tokenText(token) });
  try {
    return await requestCertificate({ ...asking, client: createClient(pool, { userAgent }) });
  } finally {
    await pool.close();
  }
};

/** A token that is refused, or none, is for a person to put right; everything else is waited for. */
const firstCertificate = async ({ certificates, failure, folder }: Access, { token }: AgentOptions, signal: AbortSignal): Promise<void> => {
  const isReady = (): boolean => certificates.inUse !== undefined;
  while (!isReady()) {
    await Promise.race([certificates.settled(), pause(stepMilliseconds, signal)]);
    // What was received may be of no use yet; nothing here may wait for nothing.
    if (!isReady()) await pause(shortMilliseconds, signal);
    signal.throwIfAborted();
    const error = failure();
    if (certificates.isEmpty && error instanceof StatusError && (error.code === 401 || error.code === 403)) {
      throw new PeerError('join-token-refused', { args: { problem: error.message }, cause: error });
    }
    if (token === undefined && certificates.isEmpty) throw new ConfigError('not-joined', { args: { folder, missing: '--token' } });
  }
};
