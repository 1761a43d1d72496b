/** Pages with rules of their own about what may load and run. */
import { integrity } from '../built-files.js';
import { FALLBACK, describeHost, writePage, writeScript, writeWidgets, type Addresses, type Host } from './host.js';

const policy = (...directives: string[]) => ({ headers: { 'content-security-policy': directives.join('; ') } });

const CANNOT_SHOW = 'The partnerships cannot be shown on this page.';
const CANNOT_LOAD = 'The partnerships could not be loaded just now.';

const REQUIRED = "require-trusted-types-for 'script'";
const STRICT = ["default-src 'none'", "script-src 'self'", "connect-src 'self'"];

const withIntegrity = (hash: string | undefined) => (at: Addresses) => ({
  script: writeScript(at.dist, { attributes: `type="module" integrity="${hash ?? ''}"` }),
});

export const PAGES_WITH_POLICIES: readonly Host[] = [
  describeHost('with a strict content security policy', {}, policy(...STRICT)),
  describeHost('with a strict policy in its markup', {
    head: `<meta http-equiv="content-security-policy" content="${STRICT.join('; ')}">`,
  }),
  describeHost(
    'with a policy of nonces',
    ({ dist }) => ({
      script: writeScript(dist, { attributes: 'type="module" nonce="once"' }),
    }),
    policy("script-src 'nonce-once' 'strict-dynamic'", "object-src 'none'", "base-uri 'none'"),
  ),
  describeHost('that requires trusted types', {}, policy(...STRICT, REQUIRED)),
  describeHost(
    'that requires trusted types and names ours',
    {},
    policy(...STRICT, REQUIRED, 'trusted-types msp-widgets'),
  ),
  describeHost(
    'that requires trusted types, with our script twice',
    ({ dist, copy }) => ({
      script: writeScript(dist) + writeScript(copy),
    }),
    policy(...STRICT, REQUIRED, 'trusted-types msp-widgets'),
  ),
  describeHost(
    'that names the policies of others but enforces none',
    {},
    { ...policy(...STRICT, 'trusted-types dompurify'), breaksPolicy: true },
  ),
  describeHost(
    'that requires trusted types and names only others',
    {},
    {
      ...policy(...STRICT, REQUIRED, 'trusted-types dompurify'),
      degraded: CANNOT_SHOW,
    },
  ),
  describeHost(
    'that requires trusted types and allows none',
    {},
    {
      ...policy(...STRICT, REQUIRED, "trusted-types 'none'"),
      degraded: CANNOT_SHOW,
    },
  ),
  describeHost(
    'that only reports what breaks its policy',
    {},
    {
      breaksPolicy: true,
      headers: { 'content-security-policy-report-only': [...STRICT, REQUIRED, 'trusted-types x'].join('; ') },
    },
  ),
  describeHost(
    'that lets our script connect nowhere',
    {},
    {
      ...policy("script-src 'self'", "connect-src 'none'"),
      degraded: CANNOT_LOAD,
    },
  ),
  describeHost('that lets no script of ours run', {}, { ...policy("script-src 'none'"), degraded: FALLBACK }),
  describeHost('with the published hash of our script', withIntegrity(integrity['msp.js'])),
  describeHost('with the hash of another script', withIntegrity(integrity['msp-map.js']), { degraded: FALLBACK }),
  describeHost(
    'that is isolated from other origins',
    {},
    {
      headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
    },
  ),
  describeHost(
    'that is isolated, with our script from another origin',
    ({ elsewhere }) => ({
      script: writeScript(elsewhere),
    }),
    { headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' } },
  ),
  describeHost(
    'that forbids its features',
    {},
    {
      headers: { 'permissions-policy': 'geolocation=(), fullscreen=(), clipboard-write=(), sync-xhr=()' },
    },
  ),
  {
    name: 'in a sandboxed frame',
    page: (at) =>
      `<!doctype html><title>Frame</title><iframe title="Partnerships" sandbox="allow-scripts" width="900" height="1200" src="${at.page('an-ordinary-page')}"></iframe>`,
    framed: true,
  },
  {
    name: 'that is XHTML',
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
    page: ({ dist }) => `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title>A host</title>
<script type="module" src="${dist}/msp.js"></script></head>
<body><h1>A host</h1><p id="field">Text of the host.</p><main>${writeWidgets()}</main></body></html>`,
    // Chromium runs no module scripts in XML documents.
    degraded: FALLBACK,
  },
  {
    name: 'with scripts switched off',
    page: (at) => writePage(at),
    headers: { 'content-security-policy': 'sandbox allow-same-origin' },
    degraded: FALLBACK,
  },
];
