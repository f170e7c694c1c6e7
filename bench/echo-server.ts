// A server that does nothing: it takes whoever comes over TLS and says back what was said. Started by floor.ts with its files.
import { createServer } from 'node:https';

process.once('message', (files: { key: string; cert: string; ca: string }) => {
  const server = createServer({ ...files, requestCert: true, rejectUnauthorized: false }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(Buffer.concat(chunks));
    });
  });
  // Connections stay open, as those of nodes do.
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.(typeof address === 'object' ? address?.port : undefined);
  });
});
