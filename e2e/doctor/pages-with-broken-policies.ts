/** Pages whose content security policy forbids what an embed needs. */
import { listFrom, writePage, type BrokenPage } from './broken-page.js';

export const PAGES_WITH_BROKEN_POLICIES: readonly BrokenPage[] = [
  {
    name: 'a policy that forbids the feed',
    headers: { 'content-security-policy': "connect-src 'self'" },
    html: ({ there }) => writePage({ elements: listFrom(`${there}/data/partnerships.json`) }),
    by: 'address',
    says: ({ there }) => [
      `The feed ${there}/data/partnerships.json is blocked by the content security policy of this page: its directive connect-src does not allow it.`,
      `Add ${new URL(there).origin} to connect-src in the policy of the page.`,
    ],
  },
  {
    name: 'a policy that forbids the script',
    headers: { 'content-security-policy': "default-src 'self'; script-src 'none'" },
    html: () => writePage(),
    by: 'console',
    says: ({ here }) => [
      `The script ${here}/dist/msp.js is blocked by the content security policy of this page: its directive script-src does not allow it.`,
      "Add 'self' to script-src in the policy of the page.",
    ],
  },
  {
    name: 'a list of Trusted Types without ours',
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types another" },
    html: () => writePage(),
    by: 'address',
    says: () => [
      'The content security policy of this page does not allow the markup of <msp-directory>: its directive trusted-types does not name our policy.',
      'Add msp-widgets to trusted-types in the policy of the page.',
    ],
  },
];
