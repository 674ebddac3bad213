import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Answer } from './answer';
import { answerPressed } from './pressed';
import { answer, answerPost } from './routes';
import { answerStack } from './stack-routes';
import { answerSteered } from './steered';

export interface RunningPortal {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves the reference portal: Quarantine+ as far as its help pages describe it, over HTTPS on 127.0.0.1 only.
 * @param port 0 takes any free one.
 * @param hear is told of each request before it is answered.
 * @throws where the port is taken.
 */
export function startPortal(
  port = 0,
  hear: (request: IncomingMessage) => void = () => undefined,
): Promise<RunningPortal> {
  const cert = readFileSync('test/portal/certificate/certificate.pem');
  const key = readFileSync('test/portal/certificate/key.pem');
  const server = createServer({ cert, key }, (request, response) => {
    hear(request);
    respond(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ port: (server.address() as AddressInfo).port, close });
    });
  });
}

const PAUSE = 150;

function respond(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'https://portal.invalid');
  const { headers, method } = request;
  if (method !== 'POST') {
    send(
      response,
      answerStack(url, headers, '') ?? answerSteered(url, 'GET', '') ?? answerPressed(url) ?? answer(url),
    );
    return;
  }
  let body = '';
  request.setEncoding('utf8').on('data', (part) => {
    body += part;
  });
  request.on('end', () =>
    send(
      response,
      answerStack(url, headers, body) ?? answerSteered(url, 'POST', body) ?? answerPost(url, body),
    ),
  );
}

function send(response: ServerResponse, { status = 200, type, body, later, headers }: Answer): void {
  const typed = type ? { 'content-type': type } : {};
  response.writeHead(status, { ...typed, 'cache-control': 'no-store', ...headers });
  if (later === undefined) {
    response.end(body);
    return;
  }
  if (body) response.write(body);
  else response.flushHeaders();
  setTimeout(() => response.end(later), PAUSE);
}
