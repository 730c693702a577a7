/** The news outlets that Sidelight runs on without being asked, and what browsers need to be told about hosts. */
import outlets from '../assets/outlets.json';

export interface Outlet {
  /** The domain, or the narrowest host of it that is news; its subdomains belong to it. */
  host: string;
  name: string;
  /** ISO 3166-1 alpha-2 code of the country it comes from; for a medium in exile the one that it left. */
  country: string;
  /** BCP 47 tags of the languages that it publishes in, the main one first. */
  languages: string[];
}

const byHost = new Map<string, Outlet>(outlets.map(outlet => [outlet.host, outlet]));

/** The outlet that a host such as "edition.cnn.com" belongs to, or null if none of ours does. */
export function outletFor(host: string): Outlet | null {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  for (let first = 0; first < labels.length; first++) {
    const outlet = byHost.get(labels.slice(first).join('.'));
    if (outlet) return outlet;
  }
  return null;
}

/** What the reader knows a page's site by: its outlet's domain, else its host; null if the address is not http or https. */
export function siteOf(url: string): string | null {
  if (!originPattern(url)) return null;
  const { hostname } = new URL(url);
  return outletFor(hostname)?.host ?? hostname.replace(/^www\./, '');
}

/** How many outlets are on the list. */
export const outletCount = outlets.length;

/** Match patterns for all outlets, such as "*://*.trtworld.com/*"; each matches the bare host too. */
export function matchPatterns(): string[] {
  return outlets.map(({ host }) => `*://*.${host}/*`);
}

/** The match pattern for the host of a page, to ask for permission on it; null if the address is not http or https. */
export function originPattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostPattern(hostname) : null;
}

/** The match pattern for one host. */
export function hostPattern(host: string): string {
  return `*://${host}/*`;
}

/** The hosts that the reader added, of the patterns that the extension has access to: those of no outlet, in order. */
export function grantedHosts(patterns: readonly string[]): string[] {
  const listed = new Set(matchPatterns());
  return patterns
    .filter(pattern => !listed.has(pattern))
    .flatMap(pattern => /^\*:\/\/([^*/]+)\/\*$/.exec(pattern)?.[1] ?? [])
    .sort();
}
