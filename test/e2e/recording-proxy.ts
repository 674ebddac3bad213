import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

export interface RecordingProxy {
  readonly port: number;
  /** Each host that the browser wanted to reach, in order. */
  readonly wanted: readonly string[];
  close(): Promise<void>;
}

/**
 * A proxy that writes down where a browser goes, whichever of its parts it is: pages, workers, an extension's background, prefetches. The
 * portal's hosts lead to the reference portal at `portalPort`; nobody else is reached.
 */
export function startProxy(isPortal: (host: string) => boolean, portalPort: number): Promise<RecordingProxy> {
  const wanted: string[] = [];
  // Those of `connect` are no longer the server's to close, and one that nobody reads never ends by itself.
  const tunnels = new Set<Duplex>();
  const server = createServer((request, response) => {
    wanted.push(new URL(request.url ?? '').hostname);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    const host = url.replace(/:\d+$/, '');
    wanted.push(host);
    tunnels.add(socket);
    socket.once('close', () => tunnels.delete(socket));
    if (!isPortal(host)) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n', () => socket.destroy());
      return;
    }
    const portal = connect(portalPort, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    portal.pipe(socket).pipe(portal);
    for (const end of [portal, socket])
      end.on('error', () => {
        portal.destroy();
        socket.destroy();
      });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeAllConnections();
          for (const tunnel of tunnels) tunnel.destroy();
        });
      resolve({ port: (server.address() as AddressInfo).port, wanted, close });
    });
  });
}
