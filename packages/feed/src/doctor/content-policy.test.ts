import { expect } from 'chai';
import { allowsRequest, allowsTrustedTypes, parsePolicies, type PolicyRequest } from './content-policy.js';

const PAGE = 'https://council.example/safety';
const SCRIPT: PolicyRequest = { directive: 'script-src', address: 'https://widgets.example/0.1.0/msp.js' };
const FEED: PolicyRequest = { directive: 'connect-src', address: 'https://council.example/feed.json' };

type Case = readonly [policy: string, request: PolicyRequest];

const ALLOWED: readonly Case[] = [
  ['', SCRIPT],
  ["img-src 'none'", SCRIPT],
  ['script-src https://widgets.example', SCRIPT],
  ['script-src widgets.example', SCRIPT],
  ['script-src *.example', SCRIPT],
  ['script-src http://widgets.example', SCRIPT],
  ['script-src https:', SCRIPT],
  ['script-src *', SCRIPT],
  ['script-src https://*', SCRIPT],
  ['script-src *:443', SCRIPT],
  ['script-src https://widgets.example:*', SCRIPT],
  ['script-src https://widgets.example/0.1.0/', SCRIPT],
  ['script-src https://widgets.example/0.1.0/msp.js', SCRIPT],
  ['Script-Src *', SCRIPT],
  ["script-src 'nonce-abc' 'strict-dynamic'", { ...SCRIPT, nonce: 'abc' }],
  ["script-src 'sha384-abc'", { ...SCRIPT, integrity: 'sha384-abc' }],
  ["default-src 'none'; script-src-elem widgets.example", SCRIPT],
  ["default-src 'self'", FEED],
  ["default-src 'none'; connect-src 'self'", FEED],
];

const REFUSED: readonly Case[] = [
  ["script-src 'none'", SCRIPT],
  ['script-src', SCRIPT],
  ["script-src 'self'", SCRIPT],
  ["default-src 'self'", SCRIPT],
  ['script-src https://other.example', SCRIPT],
  ['script-src example', SCRIPT],
  ['script-src https://widgets.example:8443', SCRIPT],
  ['script-src https://widgets.example/0.2.0/', SCRIPT],
  ['script-src wss:', SCRIPT],
  ['script-src wss://*', SCRIPT],
  ["script-src 'nonce-abc' 'strict-dynamic' https://widgets.example", SCRIPT],
  ["script-src 'sha384-other'", { ...SCRIPT, integrity: 'sha384-abc' }],
  ["script-src 'none'; script-src *", SCRIPT],
  ["default-src 'none'", FEED],
  ['connect-src https://data.example', FEED],
  ["connect-src 'self', connect-src 'none'", FEED],
  ['connect-src https:', { ...FEED, address: 'http://council.example/feed.json' }],
];

describe('a content security policy', () => {
  for (const [policy, request] of ALLOWED) {
    it(`lets a page have ${request.address}: ${policy || 'none'}`, () => {
      expect(allowsRequest(parsePolicies([policy]), request, PAGE)).to.equal(true);
    });
  }
  for (const [policy, request] of REFUSED) {
    it(`keeps a page from ${request.address}: ${policy}`, () => {
      expect(allowsRequest(parsePolicies([policy]), request, PAGE)).to.equal(false);
    });
  }

  it('has to be passed where there are several', () => {
    expect(allowsRequest(parsePolicies(['script-src *', "script-src 'self'"]), SCRIPT, PAGE)).to.equal(false);
  });

  it('lets a page make Trusted Types that it names, or where it asks for none', () => {
    const asks = "require-trusted-types-for 'script'";
    const allows = (policy: string) => allowsTrustedTypes(parsePolicies([policy]), 'msp-widgets');
    expect(
      ["script-src 'self'", asks, `${asks}; trusted-types *`, `${asks}; trusted-types a msp-widgets`].map(allows),
    ).to.deep.equal([true, true, true, true]);
    expect([`${asks}; trusted-types a`, `${asks}; trusted-types 'none'`].map(allows)).to.deep.equal([false, false]);
    expect(allows('trusted-types a'), 'nothing is enforced').to.equal(true);
  });
});
