import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { html, trustMarkup, writeJsonLd } from './html.js';

const HOSTILE = `</p><script>alert("1")</script><img src=x onerror='alert(1)'>&amp;`;

describe('an HTML template', () => {
  test('keeps text as text, in content and in attributes', () => {
    const { markup } = html`<p title="${HOSTILE}">${HOSTILE}</p>`;
    const inner = /^<p title="([^<>"']*)">([^<>"']*)<\/p>$/.exec(markup);
    assert.ok(inner, markup);
    assert.equal(inner[1], inner[2]);
    assert.match(inner[1] ?? '', /^&lt;\/p&gt;&lt;script&gt;alert\(&quot;1&quot;\)/);
    assert.match(inner[1] ?? '', /&amp;amp;$/);
  });

  test('takes templates, lists of them and numbers', () => {
    const words = ['a', 'b'].map((word) => html`<b>${word}</b>`);
    assert.equal(html`<p data-n="${2}">${words}</p>`.markup, '<p data-n="2"><b>a</b><b>b</b></p>');
  });

  test('writes nothing for what is not there', () => {
    assert.equal(html`<p>${null}${false}${[]}${''}</p>`.markup, '<p></p>');
  });

  test('refuses a value for an attribute without quotation marks', () => {
    assert.throws(() => html`<p title=${'a onclick=x'}></p>`, /needs quotation marks/);
    assert.equal(html`<p>1 + 1 =${2}</p>`.markup, '<p>1 + 1 =2</p>');
  });

  test('takes our own markup as it is', () => {
    assert.equal(html`<div>${trustMarkup('<svg></svg>')}</div>`.markup, '<div><svg></svg></div>');
  });
});

test('JSON-LD in a page cannot be ended by a text in it, and reads back the same', () => {
  const value = { name: `</script><!-- ${HOSTILE}` };
  const { markup } = writeJsonLd(value);
  const json = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(markup);
  assert.deepEqual(JSON.parse(json?.[1] ?? ''), value);
});
