import type { FileRole } from './page-facts.js';

interface FileFault {
  readonly role: FileRole;
  readonly address: string;
}

/** Why an embed does not work, or does not work as its author means it to: one thing that can be mended. */
export type Finding =
  | { readonly code: 'page-from-disk' }
  | { readonly code: 'no-elements' }
  | { readonly code: 'no-script'; readonly tag: string }
  | { readonly code: 'not-a-module'; readonly address: string }
  | { readonly code: 'address-with-query'; readonly address: string; readonly query: string }
  | { readonly code: 'two-versions'; readonly versions: string }
  | { readonly code: 'two-copies'; readonly addresses: string }
  | { readonly code: 'not-run'; readonly tag: string; readonly address: string }
  | { readonly code: 'trusted-types'; readonly tag: string }
  | ({ readonly code: 'file-policy'; readonly directive: string; readonly source: string } & FileFault)
  | ({ readonly code: 'file-mixed' } & FileFault)
  | ({ readonly code: 'file-silent' } & FileFault)
  | ({ readonly code: 'file-closed' } & FileFault)
  | ({ readonly code: 'file-status'; readonly status: number } & FileFault)
  | ({ readonly code: 'script-type'; readonly type: string } & FileFault)
  | ({ readonly code: 'script-integrity' } & FileFault)
  | ({ readonly code: 'part-changed' } & FileFault)
  | { readonly code: 'feed-missing'; readonly tag: string }
  | { readonly code: 'feed-is-page'; readonly address: string }
  | { readonly code: 'feed-not-json'; readonly address: string }
  | { readonly code: 'feed-not-a-feed'; readonly address: string }
  | { readonly code: 'feed-too-new'; readonly address: string; readonly version: string }
  | { readonly code: 'feed-too-large'; readonly address: string }
  | { readonly code: 'feed-empty'; readonly address: string }
  | { readonly code: 'areas-not-areas'; readonly address: string }
  | { readonly code: 'councils-missing'; readonly address: string; readonly boundaries: string }
  | { readonly code: 'councils-misfit'; readonly address: string; readonly boundaries: string }
  | { readonly code: 'scope-unknown'; readonly tag: string; readonly codes: string }
  | { readonly code: 'scope-partly-unknown'; readonly tag: string; readonly codes: string }
  | { readonly code: 'scope-blank'; readonly tag: string }
  | { readonly code: 'partnership-missing' }
  | { readonly code: 'partnership-unknown'; readonly id: string; readonly address: string }
  | { readonly code: 'map-missing'; readonly id: string }
  | { readonly code: 'nested'; readonly tag: string; readonly outerTag: string }
  | { readonly code: 'hidden'; readonly tag: string };

export type FindingCode = Finding['code'];
