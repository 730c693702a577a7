/** Command line of a Chromium that is alone in the world with a test server. */
import { controlsFlags } from './controls';

/** Chromium itself refuses to connect to this port: what is sent there never becomes a request. */
const nowhere = 'http://127.0.0.1:9/';

/**
 * What a browser does on its own and a count of requests must not contain, besides what puppeteer switches off:
 * the clock's query, upgrades of http to https, updates of components, and the look at which Google accounts are
 * signed in, which has no switch (https://github.com/chromiumembedded/cef/issues/4276).
 */
const quiet = [
  '--disable-component-update',
  `--component-updater=url-source=${nowhere}`,
  `--gaia-url=${nowhere}`,
  '--disable-domain-reliability',
  '--no-pings',
  '--no-default-browser-check',
  '--disable-features=HttpsUpgrades,NetworkTimeServiceQuerying,AutofillServerCommunication',
];

/** @param port of the proxy that all requests go to, also those to this machine; no name is ever looked up */
export function chromiumFlags(port: number, width: number, height: number): string[] {
  return [
    ...quiet,
    ...controlsFlags,
    `--proxy-server=http://127.0.0.1:${port}`,
    '--proxy-bypass-list=<-loopback>',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--disable-quic',
    '--ignore-certificate-errors',
    `--window-size=${width},${height}`,
    // What is read in the views is in the language that the tests are.
    '--lang=en-GB',
    ...(withoutSandbox() ? ['--no-sandbox'] : []),
  ];
}

/** The sandbox does not work for root, nor in most containers of build services. */
function withoutSandbox(): boolean {
  return process.getuid?.() === 0 || process.env.CI !== undefined;
}
