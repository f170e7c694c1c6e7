// A control plane from nothing: keys, store, the way of requests, a port, the first objects, the loops. Read this first.
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { InProcessHandler } from '../api/exchange.ts';
import type { Clock } from '../base/clock.ts';
import { ensureFolder } from '../base/durable-file.ts';
import type { Log } from '../base/log.ts';
import { createControlPlane } from '../control-plane/control-plane.ts';
import { joinLoopRights, kubeadmRights } from '../controllers/kubeadm/join-rights.ts';
import type { KubeadmVersion } from '../controllers/kubeadm/kubeadm-version.ts';
import { openAuthority } from '../signing/authority.ts';
import { readCertificateRequestPem } from '../signing/csr.ts';
import { PkiFolder } from '../signing/pki-folder.ts';
import { openServiceAccountKeys } from '../signing/service-account-keys.ts';
import { defaultIssuer } from '../signing/service-account-token.ts';
import { firstServiceAddress, servingNames } from '../signing/serving-names.ts';
import { openEmbeddedStore } from '../store/embedded/embedded-store.ts';
import { advertisedAddress, hostAndPort, reachableAddress } from './addresses.ts';
import { writeAdminKubeconfig } from './admin-kubeconfig.ts';
import { clusterFacts } from './cluster-facts.ts';
import { ensureFirstObjects } from './first-objects.ts';
import { openPort } from './open-port.ts';
import { createReadiness } from './readiness.ts';
import { apiServerUser, clientAs, runControllers } from './run-controllers.ts';
import { openServing } from './serving-certificate.ts';
import { standardLoops } from './standard-loops.ts';

export interface ServerOptions {
  readonly dataDir: string;
  readonly pkiDir: string;
  readonly listen: { readonly address: string; readonly port: number };
  readonly advertiseAddress: string | undefined;
  readonly tlsSans: readonly string[];
  readonly serviceCidr: string;
  readonly clusterCidr: string | undefined;
  readonly store: 'embedded';
  readonly compactionIntervalSeconds: number;
  /** Whose configuration joining machines read. */
  readonly kubeadmVersion: KubeadmVersion;
}

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

export const startServer = async (options: ServerOptions, { clock, log }: ServerPorts): Promise<RunningServer> => {
  ensureFolder(options.dataDir, 0o700);
  const opening = openEmbeddedStore({
    folder: join(options.dataDir, 'store'),
    clock,
    compactionIntervalSeconds: options.compactionIntervalSeconds,
  });
  const keys = openKeys(options, { clock, log });
  const store = await opening;
  const readiness = createReadiness(store);

  const host = reachableAddress(options);
  const controlPlane = await createControlPlane({
    store,
    clock,
    clientAuthorities: () => keys.authority.trusted,
    serviceAccountKeys: keys.serviceAccounts,
    issuer: defaultIssuer,
    serviceCidr: options.serviceCidr,
    organizationsOf: (pem) => readCertificateRequestPem(pem).subject.organizations,
    checks: readiness.checks,
    address: () => hostAndPort(host, port.port),
    report: (error, { method, path }) => {
      log.error('request failed', { method, path, error });
    },
  });
  const port = await openPort(controlPlane.way, options.listen, keys.serving, log);
  const { handleAs } = controlPlane.way;

  await ensureFirstObjects(clientAs(handleAs, apiServerUser), [
    kubeadmRights(options.kubeadmVersion),
    joinLoopRights(options.kubeadmVersion),
  ]);
  const api = { clusterIp: firstServiceAddress(options.serviceCidr) ?? '', address: advertisedAddress(options), port: port.port };
  const facts = clusterFacts(options, port.port);
  const loops = runControllers(
    handleAs,
    standardLoops({ registry: controlPlane.registry, clock, caPem: keys.authority.bundlePem, api, facts }),
    log,
  );
  const url = `https://${hostAndPort(host, port.port)}`;
  const kubeconfigPath = join(options.dataDir, 'admin.kubeconfig');
  const kubeconfig = writeAdminKubeconfig({ path: kubeconfigPath, server: url, authority: keys.authority });
  readiness.bootstrapped();

  const stop = async (): Promise<void> => {
    readiness.ending();
    await loops.stop();
    await port.close();
    controlPlane.stop();
    await store.close();
  };
  return { url, port: port.port, kubeconfig, kubeconfigPath, handleAs, stop };
};

const openKeys = (options: ServerOptions, { clock, log }: ServerPorts) => {
  const folder = new PkiFolder(options.pkiDir);
  const authority = openAuthority({ folder, clock });
  const names = () =>
    servingNames({
      advertiseAddress: advertisedAddress(options) ?? reachableAddress(options),
      listenAddress: options.listen.address,
      hostName: hostname(),
      serviceCidr: options.serviceCidr,
      tlsSans: options.tlsSans,
      clusterDomain: 'cluster.local',
    });
  return { authority, serviceAccounts: openServiceAccountKeys(folder), serving: openServing({ folder, authority, names, clock, log }) };
};
