/**
 * `dist/msp-embed.js`: what makes the page for frames of its address. A script of the old kind, not a module: in a sandboxed frame it runs even
 * where the server lets no module load, and can then say so.
 */
import { listStyles } from '@msp-widgets/feed/embed/embed-look.js';
import { readEmbedOptions, type EmbedLanguage, type EmbedOptions } from '@msp-widgets/feed/embed/embed-options.js';
import { locateFeed } from '@msp-widgets/feed/embed/locate-feed.js';
import { embedFaultMessages } from './embed-fault-messages.js';
import { openLinksOutside } from './open-links-outside.js';
import { narrowPolicy } from './narrow-policy.js';
import { tellHeight } from './tell-height.js';

const written = new URLSearchParams(document.querySelector<HTMLMetaElement>('meta[name=msp-embed]')?.content);
const options = readEmbedOptions(new URLSearchParams(location.search), written);
const feed = locateFeed(options.src, location.href, written.get('src'));
narrowPolicy(feed.kind === 'found' ? feed.address : null);
const root = document.documentElement;
if (options.language) root.lang = options.language;
root.dataset['scheme'] = options.scheme ?? 'light';
for (const [property, value] of listStyles(options.tokens)) root.style.setProperty(property, value);

// Such events of elements do not bubble, but can be caught on their way down.
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    root.dataset['blocked'] = '';
    if (document.readyState !== 'loading') show();
  },
  true,
);
document.addEventListener('DOMContentLoaded', () => {
  show();
  tellHeight();
  openLinksOutside();
});

function show(): void {
  const language: EmbedLanguage = root.lang === 'cy' ? 'cy' : 'en';
  const main = document.querySelector('main');
  const fallbacks = [...document.querySelectorAll<HTMLElement>('.fallback')];
  const fallback = fallbacks.find(({ lang }) => lang === language) ?? fallbacks[0];
  if (!main || !fallback) return;
  const { feedMissing, feedRefused, scriptBlocked } = embedFaultMessages[language];
  const isBlocked = 'blocked' in root.dataset;
  if (isBlocked || feed.kind !== 'found') {
    const sentence = isBlocked ? scriptBlocked : feed.kind === 'missing' ? feedMissing : feedRefused;
    const [reason = fallback] = fallback.children;
    reason.textContent = sentence;
    main.replaceChildren(fallback);
  } else {
    main.replaceChildren(...createElements(options, feed.address, fallback));
  }
}

/** The elements, the first of which holds what is seen until it can show more. */
function createElements(embed: EmbedOptions, src: string, fallback: HTMLElement): HTMLElement[] {
  const { elements, scope, partnership, filters } = embed;
  const shared = { src, ...(scope !== null && { scope }) };
  const map = () => createElement('msp-map', { id: 'map', ...shared });
  const directory = (joined: Record<string, string> = {}) =>
    createElement('msp-directory', { ...shared, ...filters, ...joined });
  const created =
    elements === 'card'
      ? [createElement('msp-partnership-card', { ...shared, partnership: partnership ?? '' })]
      : elements === 'map'
        ? [map()]
        : elements === 'directory'
          ? [directory()]
          : [map(), directory({ for: 'map', 'no-help': '' })];
  created[0]?.append(fallback);
  return created;
}

function createElement(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
