// muster server: one control plane in the foreground, as a service manager wants it.
import { systemClock } from '../../base/clock.ts';
import { exitCode } from '../../language/errors.ts';
import type { CommandDeclaration } from '../command.ts';
import { logOptions, openLog } from '../log-options.ts';
import { readServerOptions, serverOptionDeclarations } from '../server-options.ts';
import { untilAskedToEnd } from '../until-asked-to-end.ts';
import { tuneGarbageCollection } from '../garbage-collection.ts';

export const server: CommandDeclaration = {
  name: 'server',
  about: { en: 'run a control plane in the foreground', zh: '在前台运行控制平面' },
  examples: [
    { typed: 'muster server --data-dir ./data', about: { en: 'on every address, port 6443', zh: '监听所有地址的 6443 端口' } },
    {
      typed: 'muster server --data-dir ./data --listen 127.0.0.1:7443 --tls-san api.example.org',
      about: { en: 'on one address, with a name of your own in the certificate', zh: '监听单个地址，并在证书中加入自定义名称' },
    },
  ],
  options: [...serverOptionDeclarations, ...logOptions],
  run: async ({ options, around }) => {
    const serverOptions = readServerOptions(options, around.environment);
    const log = openLog(options, around);
    const asked = untilAskedToEnd(process);
    tuneGarbageCollection();
    const { startServer } = await import('../../server/main.ts');
    const running = await startServer(serverOptions, { clock: systemClock, log });
    log.info('ready', { url: running.url, kubeconfig: running.kubeconfigPath });
    log.info('stopping', { signal: await asked });
    await running.stop();
    log.info('stopped');
    return exitCode.done;
  },
};
