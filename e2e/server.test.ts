import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, startServer } from './server';

let server: Server;

beforeAll(async () => {
  server = await startServer({
    'http://www.example.com/article': '<p>whatever the query</p>',
    'http://www.example.com/article?page=2': '<p>page two</p>',
    'http://www.example.com/strict': {
      body: '',
      headers: { 'content-security-policy': "default-src 'none'" },
    },
    'http://www.example.com/echo': ({ method, url }) => ({ body: `${method} ${url}`, status: 201 }),
    'http://www.example.com/broken': () => {
      throw new Error('out of order');
    },
    'https://secure.example.com/': '<p>secure</p>',
  });
});
afterAll(() => server.close());

/** Asks for an address as a browser asks its proxy. */
function ask(url: string, method = 'GET') {
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      const asked = request({ port: server.port, method, path: url, headers: { host: 'any' } }, response => {
        let body = '';
        response.on('data', chunk => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      });
      asked.on('connect', response =>
        resolve({ status: response.statusCode, headers: response.headers, body: '' }),
      );
      asked.on('error', reject).end();
    },
  );
}

test.each([
  ['http://www.example.com/article', 200, '<p>whatever the query</p>', true],
  ['http://www.example.com/article?from=feed', 200, '<p>whatever the query</p>', true],
  ['http://www.example.com/article?page=2', 200, '<p>page two</p>', true],
  ['http://www.example.com/echo', 201, 'GET http://www.example.com/echo', true],
  ['http://www.example.com/broken', 500, 'Error: out of order', true],
  ['http://www.example.com/favicon.ico', 204, '', true],
  ['http://www.example.com/other', 404, '', false],
  ['http://elsewhere.example.com/article', 404, '', false],
  ['http://elsewhere.example.com/favicon.ico', 404, '', false],
])('%s is answered with %i', async (url, status, body, known) => {
  expect(await ask(url)).toMatchObject({ status, body });
  expect(server.requests.at(-1)).toMatchObject({ method: 'GET', url, known });
});

test('pages are HTML unless their headers say otherwise', async () => {
  expect((await ask('http://www.example.com/strict')).headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
  });
});

test('a page can be changed', async () => {
  server.set('http://www.example.com/changing', 'first');
  server.set('http://www.example.com/changing', 'second');
  expect(await ask('http://www.example.com/changing')).toMatchObject({ body: 'second' });
});

test('a tunnel is given to hosts that are served over https, and refused and recorded to all others', async () => {
  const before = server.requests.length;
  expect(await ask('secure.example.com:443', 'CONNECT')).toMatchObject({ status: 200 });
  expect(await ask('www.example.com:443', 'CONNECT')).toMatchObject({ status: 502 });
  expect(await ask('socket.example.com:80', 'CONNECT')).toMatchObject({ status: 502 });
  expect(server.requests.slice(before).map(({ method, url, known }) => [method, url, known])).toEqual([
    ['CONNECT', 'https://www.example.com/', false],
    ['CONNECT', 'ws://socket.example.com:80/', false],
  ]);
});
