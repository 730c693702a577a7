/**
 * The only network that a browser under test has: a proxy on this machine that answers for every host. Pages are
 * served under their real addresses, http or https; whatever else is asked for is refused and recorded.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { makeCertificate } from './certificate';

/** What is sent back: a page of HTML, or a body with status (200) and headers (a `content-type` of HTML). */
type Reply = string | { body?: string | Uint8Array; status?: number; headers?: Record<string, string> };

export type Route = Reply | ((request: RecordedRequest) => Reply | Promise<Reply>);

interface RecordedRequest {
  /** CONNECT where a tunnel was refused: all that is seen of https to a host that serves nothing here. */
  method: string;
  /** Whole address, such as "http://www.example.com/article?page=2". */
  url: string;
  headers: IncomingMessage['headers'];
  /** False where nothing is served under this address. */
  known: boolean;
}

export interface Server {
  readonly port: number;
  /** Everything that was asked for, in order. */
  readonly requests: readonly RecordedRequest[];
  /** Serves `route` under `url` from now on. */
  set(url: string, route: Route): void;
  close(): Promise<void>;
}

/**
 * Starts the server. One server serves one browser, so that its requests are that browser's.
 * @param routes by whole address; one without a query answers for every query. A host with a route also answers
 *   for its `/favicon.ico` (with nothing), which browsers ask for on their own. Hosts that Chromium knows to want
 *   https, such as www.bbc.com and www.theguardian.com, can only be visited under https.
 */
export async function startServer(routes: Readonly<Record<string, Route>> = {}): Promise<Server> {
  const served = new Map(Object.entries(routes).map(([url, route]) => [new URL(url).href, route]));
  const requests: RecordedRequest[] = [];
  const sockets = new Set<Socket>();
  const record = ({ method = 'GET', headers }: IncomingMessage, url: string, known: boolean) => {
    const recorded = { method, url, headers, known };
    requests.push(recorded);
    return recorded;
  };

  const answer = async (url: string, request: IncomingMessage, response: ServerResponse) => {
    const route = findRoute(served, url);
    const recorded = record(request, url, route !== undefined);
    try {
      await send(response, typeof route === 'function' ? await route(recorded) : (route ?? { status: 404 }));
    } catch (error) {
      send(response, { status: 500, body: String(error) });
    }
  };

  const proxy = createServer((request, response) => answer(request.url ?? '', request, response));
  const secure = createSecureServer(makeCertificate(), (request, response) =>
    answer(`https://${request.headers.host}${request.url}`, request, response),
  );
  secure.on('upgrade', (request, socket) => {
    record(request, `wss://${request.headers.host}${request.url}`, false);
    socket.end('HTTP/1.1 501 Not Implemented\r\n\r\n');
  });
  proxy.on('connection', socket => keep(sockets, socket));
  proxy.on('connect', (request, socket: Socket) => {
    const url = tunnelUrl(request.url ?? '');
    if (isServedHost(served, url)) {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      secure.emit('connection', socket);
    } else {
      record(request, url, false);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    }
  });

  await new Promise<void>((resolve, reject) =>
    proxy.once('error', reject).listen(0, '127.0.0.1', () => resolve()),
  );
  return {
    port: (proxy.address() as AddressInfo).port,
    requests,
    set: (url, route) => served.set(new URL(url).href, route),
    close: () =>
      new Promise(resolve => {
        proxy.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function findRoute(served: ReadonlyMap<string, Route>, url: string): Route | undefined {
  if (!URL.canParse(url)) return undefined;
  const exact = served.get(url) ?? served.get(url.replace(/\?.*/, ''));
  if (exact !== undefined) return exact;
  return new URL(url).pathname === '/favicon.ico' && isServedHost(served, url) ? { status: 204 } : undefined;
}

function isServedHost(served: ReadonlyMap<string, Route>, url: string): boolean {
  return [...served.keys()].some(known => new URL(known).origin === new URL(url).origin);
}

/** "www.example.com:443" as an address; a tunnel to any other port is taken for a web socket's. */
function tunnelUrl(authority: string): string {
  return authority.endsWith(':443') ? `https://${authority.slice(0, -4)}/` : `ws://${authority}/`;
}

function send(response: ServerResponse, reply: Reply): void {
  const { body = '', status = 200, headers = {} } = typeof reply === 'string' ? { body: reply } : reply;
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    ...headers,
  });
  response.end(body);
}

/** Browsers drop connections as they please: that is no error of the server. */
function keep(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
}
