// Which cluster a command speaks to, and as whom: the flag, then KUBECONFIG, then what `muster server` of this machine wrote.
import { join, resolve } from 'node:path';
import type { Client } from '../client/client.ts';
import type { ClusterAccess } from '../client/kubeconfig.ts';
import type { Call, OptionDeclaration } from './command.ts';
import { defaultDataDir } from './places.ts';
import { dataDirOption } from './server-options.ts';

export const clusterOptions: readonly OptionDeclaration[] = [
  {
    name: '--kubeconfig',
    value: 'FILE',
    fallback: '$KUBECONFIG, or DATA-DIR/admin.kubeconfig',
    about: { en: 'how to reach the cluster, and as whom', zh: '集群的访问方式与身份' },
  },
  dataDirOption,
];

export interface Cluster {
  readonly client: Client;
  readonly access: ClusterAccess;
}

/** Works with the cluster of this call, and leaves no connection behind. */
export async function withCluster<Result>(call: Call, work: (cluster: Cluster) => Promise<Result>): Promise<Result> {
  const [{ kubeconfigFiles }, { loadKubeconfig }, { createHttpsTransport }, { createClient }] = await Promise.all([
    import('../client/kubeconfig-files.ts'),
    import('../client/kubeconfig.ts'),
    import('../client/https-transport.ts'),
    import('../client/rest-client.ts'),
  ]);
  const { options, around } = call;
  const dataDir = resolve(options.text('--data-dir') ?? defaultDataDir(around.environment));
  // A folder that was named is meant, whatever the environment says.
  const environment = options.has('--data-dir') ? undefined : around.environment.KUBECONFIG;
  const access = loadKubeconfig(
    { flag: options.text('--kubeconfig'), environment, fallback: join(dataDir, 'admin.kubeconfig') },
    kubeconfigFiles,
  );
  const client = createClient(createHttpsTransport(access), { userAgent: 'muster' });
  try {
    return await work({ client, access });
  } finally {
    await client.close();
  }
}
