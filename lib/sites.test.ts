import { describe, expect, test } from 'vitest';
import outlets from '../assets/outlets.json';
import { grantedHosts, matchPatterns, originPattern, outletFor, siteOf } from './sites';

const hosts = outlets.map(outlet => outlet.host);
const languages = outlets.flatMap(outlet => outlet.languages);

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const label = '[a-z0-9]([a-z0-9-]*[a-z0-9])?';
const hostSyntax = new RegExp(`^(${label}\\.)+[a-z]{2,}$`);

const parentsOf = (host: string) =>
  host
    .split('.')
    .slice(1)
    .map((_, index, rest) => rest.slice(index).join('.'));

describe('the list of outlets', () => {
  test('is long enough to be of use', () => {
    expect(outlets.length).toBeGreaterThanOrEqual(150);
  });

  test.each(['en', 'ru', 'be', 'de', 'fr', 'pl', 'lt', 'uk', 'cs', 'es', 'it', 'pt'])(
    'has five outlets or more in %s',
    language => {
      expect(languages.filter(tag => tag === language).length).toBeGreaterThanOrEqual(5);
    },
  );

  test('is sorted by host and names none twice', () => {
    expect(hosts).toEqual([...new Set(hosts)].sort());
  });

  test('has plain hosts, without www.', () => {
    expect(hosts.filter(host => !hostSyntax.test(host) || host.startsWith('www.'))).toEqual([]);
  });

  test('has no host that another one of the list covers', () => {
    const known = new Set(hosts);
    expect(hosts.filter(host => parentsOf(host).some(parent => known.has(parent)))).toEqual([]);
  });

  test('has a name for every outlet, and one language or more', () => {
    expect(outlets.filter(({ name }) => name !== name.trim() || name === '')).toEqual([]);
    expect(outlets.filter(outlet => outlet.languages.length === 0)).toEqual([]);
  });

  test('has real countries and languages', () => {
    const isCountry = (code: string) => /^[A-Z]{2}$/.test(code) && countryNames.of(code) !== undefined;
    const isLanguage = (tag: string) => languageNames.of(tag) !== undefined;
    expect(outlets.filter(outlet => !isCountry(outlet.country))).toEqual([]);
    expect(outlets.filter(outlet => !outlet.languages.every(isLanguage))).toEqual([]);
  });

  test('leaves out what is no news site', () => {
    const others = [
      'facebook.com',
      'x.com',
      't.me',
      'vk.com',
      'youtube.com',
      'news.google.com',
      'google.com',
    ];
    const portals = ['msn.com', 'yahoo.com', 'yandex.ru', 'mail.ru', 'onet.pl', 'poczta.wp.pl', 'sky.com'];
    expect([...others, ...portals].filter(host => outletFor(host))).toEqual([]);
  });
});

describe('the outlet of a host', () => {
  test.each([
    ['trtworld.com', 'TRT World'],
    ['www.trtworld.com', 'TRT World'],
    ['edition.cnn.com', 'CNN'],
    ['a.b.c.belsat.eu', 'Belsat'],
    ['WWW.BBC.CO.UK', 'BBC'],
    ['meduza.io.', 'Meduza'],
    ['news.sky.com', 'Sky News'],
    ['sky.com', null],
    ['nottrtworld.com', null],
    ['trtworld.com.example.org', null],
    ['trtworld', null],
    ['com', null],
    ['example.org', null],
    ['', null],
    ['.', null],
  ])('%j is %j', (host, name) => {
    expect(outletFor(host)?.name ?? null).toBe(name);
  });

  test('every outlet is found by its own host', () => {
    expect(outlets.map(({ host }) => outletFor(host))).toEqual(outlets);
  });
});

describe('patterns for the browser', () => {
  test('every outlet has one, for its host and all below', () => {
    expect(matchPatterns()).toHaveLength(outlets.length);
    expect(matchPatterns()).toContain('*://*.trtworld.com/*');
  });

  test.each([
    ['https://example.org/page?a#b', '*://example.org/*'],
    ['http://news.example.org:8080/', '*://news.example.org/*'],
    ['https://EXAMPLE.org', '*://example.org/*'],
    ['https://bücher.example/', '*://xn--bcher-kva.example/*'],
    ['file:///home/reader/page.html', null],
    ['about:blank', null],
    ['chrome://extensions', null],
    ['not an address', null],
    ['', null],
  ])('the host of %j gives %j', (url, pattern) => {
    expect(originPattern(url)).toBe(pattern);
  });
});

test('of all that may be read, the settings show the hosts that the reader added', () => {
  const patterns = [...matchPatterns(), '*://paper.example/*', '*://garden.example/*', '*://*/*'];
  expect(grantedHosts(patterns)).toEqual(['garden.example', 'paper.example']);
});

describe('the site of a page', () => {
  test.each([
    ['https://www.trtworld.com/europe/a', 'trtworld.com'],
    ['https://amp.dw.com/en/a-1', 'dw.com'],
    ['http://www.garden.example/a', 'garden.example'],
    ['https://news.garden.example/', 'news.garden.example'],
    ['about:blank', null],
    ['chrome://settings', null],
    ['', null],
  ])('%s: %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});
