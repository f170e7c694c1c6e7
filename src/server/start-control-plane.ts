// A real API server inside a test or a program: on a free port of loopback, with its data in a folder that goes with it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../base/clock.ts';
import { silentLog } from '../base/log.ts';
import type { Client } from '../client/client.ts';
import { newestKubeadm } from './newest-kubeadm.ts';
import { apiServerUser, clientAs } from './run-controllers.ts';
import { startServer } from './main.ts';

export interface ControlPlaneOptions {
  /** Kept after `stop` when given; else a folder is made, and removed again. */
  readonly dataDir?: string;
  /** A free port when undefined. */
  readonly port?: number;
}

export interface RunningControlPlane {
  readonly url: string;
  /** YAML text, for a user of the group system:masters. */
  readonly kubeconfig: string;
  readonly kubeconfigPath: string;
  /** In process, as system:masters. */
  readonly client: Client;
  stop(): Promise<void>;
}

export const startControlPlane = async (options: ControlPlaneOptions = {}): Promise<RunningControlPlane> => {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'muster-')));
  const server = await startServer(
    {
      dataDir,
      pkiDir: join(dataDir, 'pki'),
      listen: { address: '127.0.0.1', port: options.port ?? 0 },
      advertiseAddress: undefined,
      tlsSans: [],
      serviceCidr: '10.96.0.0/12',
      clusterCidr: undefined,
      store: { kind: 'embedded' },
      compactionIntervalSeconds: 300,
      nodeMonitorGraceSeconds: 50,
      nodeStartupGraceSeconds: 60,
      nodeMonitorPeriodSeconds: 5,
      clusterSigningSeconds: 8760 * 3600,
      authoritySeconds: 87_600 * 3600,
      servingSeconds: 8760 * 3600,
      kubeadmVersion: newestKubeadm,
    },
    { clock: systemClock, log: silentLog },
  );
  const stop = async (): Promise<void> => {
    await server.stop();
    if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
  };
  const { url, kubeconfig, kubeconfigPath } = server;
  return { url, kubeconfig, kubeconfigPath, client: clientAs(server.handleAs, apiServerUser, 'library'), stop };
};
