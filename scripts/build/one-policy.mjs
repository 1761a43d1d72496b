/**
 * Rollup plugin: one Trusted Types policy of our own, `msp-widgets`, in place of Lit's `lit-html`. Lit makes its policy when it is
 * loaded, so a page whose list of policies lacks that name, or whose own Lit has taken it, would lose the whole script. Ours is made
 * when the first template is drawn, so a second copy of the script that registers nothing asks for nothing; and when it is refused,
 * markup stays a string, which the browser takes where nothing is enforced and else refuses where `shared/feed-element.ts` can say so.
 *
 * The strings that pass are the templates of the bundle: Lit takes only tagged literals. Nothing from a feed is among them.
 */
import MagicString from 'magic-string';

const LITS_POLICY = /(\w+)=(\w+)\?\2\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/;

/** `trustedTypes` is asked inside the `try`: a browser that has none is answered like a page that refuses. */
const OUR_POLICY = `
let policy;
function createHTML(markup) {
  try {
    policy ??= trustedTypes.createPolicy('msp-widgets', { createHTML: (trusted) => trusted });
  } catch {
    policy = { createHTML: (untrusted) => untrusted };
  }
  return policy.createHTML(markup);
}
`;

/** What the browser guards against strings, apart from the one write that the policy covers. */
const OTHER_SINKS =
  /\b(?:outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseFromString|createContextualFragment|srcdoc|document\.write|new Function|eval(?=\()|new (?:Shared)?Worker)\b/;

/** @returns {import('rollup').Plugin} */
export function onePolicy() {
  return {
    name: 'one-policy',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('/lit-html/lit-html.js')) return null;
      const routed = routeMarkup(code);
      return { code: routed.toString(), map: routed.generateMap({ hires: true }) };
    },
    renderChunk(code, { fileName }) {
      const found = findOtherSinks(code);
      if (found) throw new Error(`${fileName} would need a second Trusted Types policy: ${found}`);
      return null;
    },
  };
}

/**
 * @param {string} code text of lit-html.js
 * @returns {MagicString} the same module, with our policy
 * @throws when Lit's policy is not where it was: a new Lit has to be read before it ships
 */
export function routeMarkup(code) {
  const result = new MagicString(code).replace(LITS_POLICY, '$1={createHTML}').append(OUR_POLICY);
  if (!LITS_POLICY.test(code)) throw new Error("lit-html.js changed: Lit's policy is not found");
  return result;
}

/**
 * @param {string} code text of a chunk
 * @returns {string | null} what in it a page with Trusted Types would refuse
 */
export function findOtherSinks(code) {
  const writes = code.match(/\.innerHTML\s*=[^=]/g) ?? [];
  return writes.length > 1 ? `${writes.length} writes of innerHTML` : (OTHER_SINKS.exec(code)?.[0] ?? null);
}
