/** One content security policy: what it allows, by directive. A page may have several, and has to pass them all. */
export type ContentPolicy = ReadonlyMap<string, readonly string[]>;

/** A file that a page is about to ask for. */
export interface PolicyRequest {
  readonly directive: 'script-src' | 'connect-src';
  /** Absolute. */
  readonly address: string;
  /** Of the script tag; empty where there is none. */
  readonly nonce?: string;
  readonly integrity?: string;
}

/** Which directives are asked in turn: the first that a policy has decides. */
const FALLBACKS: Readonly<Record<PolicyRequest['directive'], readonly string[]>> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
};

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/**
 * Reads what pages send as `Content-Security-Policy`.
 * @param values of the headers and `<meta>` elements; each may hold several policies
 */
export function parsePolicies(values: readonly string[]): readonly ContentPolicy[] {
  return values.flatMap((value) => value.split(',')).flatMap(parsePolicy);
}

function parsePolicy(text: string): readonly ContentPolicy[] {
  const directives = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    // The first of two counts.
    if (name !== '' && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives.size > 0 ? [directives] : [];
}

/** True when every policy lets a page ask for a file. @param page absolute address of the page */
export function allowsRequest(policies: readonly ContentPolicy[], request: PolicyRequest, page: string): boolean {
  return policies.every((policy) => {
    const name = FALLBACKS[request.directive].find((candidate) => policy.has(candidate));
    return name === undefined || matchesSources(policy.get(name) ?? [], request, new URL(page));
  });
}

/** True when every policy lets a page make Trusted Types of a name, or asks for none. */
export function allowsTrustedTypes(policies: readonly ContentPolicy[], name: string): boolean {
  const isAsked = policies.some((policy) => policy.get('require-trusted-types-for')?.includes("'script'"));
  return (
    !isAsked ||
    policies.every((policy) => {
      const names = policy.get('trusted-types');
      return names === undefined || names.includes(name) || names.includes('*');
    })
  );
}

function matchesSources(sources: readonly string[], request: PolicyRequest, page: URL): boolean {
  const { nonce = '', integrity = '', address } = request;
  if (request.directive === 'script-src') {
    if (nonce !== '' && sources.includes(`'nonce-${nonce}'`)) return true;
    const hashes = integrity.split(/\s+/).filter(Boolean);
    if (hashes.length > 0 && hashes.every((hash) => sources.includes(`'${hash}'`))) return true;
    if (sources.includes("'strict-dynamic'")) return false;
  }
  return sources.some((source) => matchesSource(source, new URL(address), page));
}

function matchesSource(source: string, address: URL, page: URL): boolean {
  if (source === "'self'") return isSameHost(address, page);
  if (source === '*') return /^https?:$/.test(address.protocol) || address.protocol === page.protocol;
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return matchesScheme(source.toLowerCase(), address.protocol);
  const [, scheme, host, port, path] = /^(?:([a-z][\w+.-]*):\/\/)?([\w.*-]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? [];
  return (
    host !== undefined &&
    matchesScheme(scheme === undefined ? page.protocol : `${scheme.toLowerCase()}:`, address.protocol) &&
    matchesHost(host.toLowerCase(), address.hostname) &&
    matchesPort(port, address) &&
    matchesPath(path, address.pathname)
  );
}

/** `http:` also stands for `https:`: nothing gets less safe by it. */
function matchesScheme(wanted: string, protocol: string): boolean {
  return protocol === wanted || (wanted === 'http:' && protocol === 'https:');
}

function isSameHost(address: URL, page: URL): boolean {
  const isUpgraded = address.hostname === page.hostname && page.protocol === 'http:' && address.protocol === 'https:';
  return address.origin === page.origin || (isUpgraded && address.port === page.port);
}

function matchesHost(wanted: string, hostname: string): boolean {
  if (wanted === '*') return true;
  return wanted.startsWith('*.') ? hostname.endsWith(wanted.slice(1)) : wanted === hostname;
}

function matchesPort(wanted: string | undefined, { port, protocol }: URL): boolean {
  if (wanted === '*') return true;
  const standard = DEFAULT_PORTS[protocol] ?? '';
  return (port || standard) === (wanted ?? standard);
}

/** A path that ends with a slash stands for everything below it. */
function matchesPath(wanted: string | undefined, pathname: string): boolean {
  if (wanted === undefined || wanted === '/') return true;
  return wanted.endsWith('/') ? pathname.startsWith(wanted) : pathname === wanted;
}
