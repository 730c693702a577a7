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

/** Match patterns for all outlets, such as "*://*.trtworld.com/*"; each matches the bare host too. */
export function matchPatterns(): string[] {
  return outlets.map(({ host }) => `*://*.${host}/*`);
}

/** The match pattern for the host of a page, to ask for permission on it; null if the address is not http or https. */
export function originPattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `*://${hostname}/*` : null;
}
