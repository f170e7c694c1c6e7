// The port of the trial control plane: 6443 as everywhere, or the next one nobody listens on.
import { createServer } from 'node:net';

const usual = 6443;
const tries = 50;

export async function freePort(address: string, first = usual): Promise<number> {
  for (let port = first; port < first + tries; port++) if (await isFree(address, port)) return port;
  return 0;
}

function isFree(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ host: address, port, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
