// A control plane from nothing: store, keys, the way of requests, a port, the first objects, the loops. Read this first.
import { join } from 'node:path';
import type { InProcessHandler } from '../api/exchange.ts';
import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import { createControlPlane } from '../control-plane/control-plane.ts';
import { certificateRights } from '../controllers/csr/certificate-rights.ts';
import { onlyServer } from '../controllers/live-servers.ts';
import { joinLoopRights, kubeadmRights } from '../controllers/kubeadm/join-rights.ts';
import { registrationRights } from '../controllers/registrations/registration-rights.ts';
import { readCertificateRequestPem } from '../signing/csr.ts';
import { defaultIssuer } from '../signing/service-account-token.ts';
import { firstServiceAddress } from '../signing/serving-names.ts';
import { advertisedAddress, hostAndPort, reachableAddress } from './addresses.ts';
import { writeAdminKubeconfig } from './admin-kubeconfig.ts';
import { openDataFolder } from './data-folder.ts';
import { Closing } from './closing.ts';
import { clusterFacts } from './cluster-facts.ts';
import { ensureFirstObjects } from './first-objects.ts';
import { nodeNameClaims } from './node-name-claims.ts';
import { openKeys } from './keys.ts';
import { openPort } from './open-port.ts';
import { openStore } from './open-store.ts';
import { podRangeIntents } from './pod-range-intents.ts';
import { Presence } from './presence.ts';
import { createReadiness } from './readiness.ts';
import { agreeOnKeys } from './recorded-authority.ts';
import { apiServerUser, clientAs } from './run-controllers.ts';
import type { ServerOptions } from './server-options.ts';
import { standardLoops } from './standard-loops.ts';
import { takeTurns } from './take-turns.ts';

export interface ServerPorts {
  readonly clock: Clock;
  readonly log: Log;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  readonly kubeconfig: string;
  readonly kubeconfigPath: string;
  /** For actors in this process. */
  readonly handleAs: InProcessHandler;
  stop(): Promise<void>;
}

export const startServer = async (options: ServerOptions, ports: ServerPorts): Promise<RunningServer> => {
  const closing = new Closing();
  try {
    return await start(options, ports, closing);
  } catch (error) {
    await closing.run();
    throw error;
  }
};

const start = async (options: ServerOptions, { clock, log }: ServerPorts, closing: Closing): Promise<RunningServer> => {
  openDataFolder(options.dataDir);
  // The store comes first: its lock says whether this folder is ours to touch.
  const store = await openStore(options, clock);
  closing.add(() => store.close());
  const keys = openKeys(options, clock, log);
  await agreeOnKeys(store, keys, options.pkiDir);
  const readiness = createReadiness(store);

  const host = reachableAddress(options);
  const controlPlane = await createControlPlane({
    store,
    clock,
    clientAuthorities: () => keys.authority.trusted,
    serviceAccountKeys: keys.serviceAccounts,
    issuer: defaultIssuer,
    serviceCidr: options.serviceCidr,
    kubeadm: options.kubeadmVersion,
    organizationsOf: (pem) => readCertificateRequestPem(pem).subject.organizations,
    checks: readiness.checks,
    address: () => hostAndPort(host, port.port),
    report: (error, { method, path }) => {
      log.error('request failed', { method, path, error });
    },
  });
  closing.add(controlPlane.stop);
  const port = await openPort(controlPlane, options.listen, keys.serving, log);
  closing.add(port.close);
  const { handleAs } = controlPlane.way;

  await ensureFirstObjects(clientAs(handleAs, apiServerUser), [
    kubeadmRights(options.kubeadmVersion),
    joinLoopRights(options.kubeadmVersion),
    certificateRights(),
    registrationRights(),
  ]);
  const shared = options.store.kind === 'etcd';
  const advertised = advertisedAddress(options);
  const presence = shared ? await Presence.begin({ store, log, host, port: port.port, advertised }) : undefined;
  closing.add(() => presence?.end());
  const servers = presence ?? onlyServer(advertised, port.port);
  const api = { clusterIp: firstServiceAddress(options.serviceCidr) ?? '', port: port.port, servers };
  const { registry, frontDesk, nodeAddresses } = controlPlane;
  const names = nodeNameClaims(store, options.nodeMonitorGraceSeconds);
  const facts = clusterFacts(options, port.port);
  const intents = shared ? podRangeIntents(store) : undefined;
  const loops = takeTurns({
    handler: handleAs,
    loops: standardLoops({ ...options, registry, frontDesk, nodeAddresses, names, clock, keys, api, servers: presence, intents, facts }),
    clock,
    log,
    shared,
  });
  closing.add(loops.stop);
  const url = `https://${hostAndPort(host, port.port)}`;
  const kubeconfigPath = join(options.dataDir, 'admin.kubeconfig');
  const kubeconfig = writeAdminKubeconfig({ path: kubeconfigPath, server: url, authority: keys.authority });
  readiness.bootstrapped();
  closing.add(readiness.ending);
  return { url, port: port.port, kubeconfig, kubeconfigPath, handleAs, stop: () => closing.run() };
};
