/**
 * What editors take out of pasted HTML, after their public rules, in our own words. Offline stand-ins: they keep what a rule keeps, and know nothing
 * of versions, plugins or settings of one website.
 */
import sanitize from 'sanitize-html';
import type { Editor } from '../packages/feed/src/embed/editors.js';

/** The page that an editor makes of what was pasted. */
export type PublishPasted = (pasted: string) => string;

/** Attributes that WordPress leaves on every tag of a post: `_wp_add_global_attributes` in wp-includes/kses.php. */
const WORDPRESS_ANYWHERE = [
  'aria-*',
  'class',
  'data-*',
  'dir',
  'hidden',
  'id',
  'lang',
  'style',
  'title',
  'role',
  'xml:lang',
];

/**
 * The `post` context of KSES, which filters what authors and contributors write, and everybody but super administrators where several websites share
 * an installation. Tags as in `$allowedposttags`, wp-includes/kses.php of WordPress 6; script, style, iframe and tags with a hyphen are not among them.
 */
const WORDPRESS_POST: sanitize.IOptions = {
  allowedTags: (
    'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd dfn details div dl dt em ' +
    'fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu nav object p pre q ' +
    'rb rp rt rtc ruby s samp section small span strike strong sub summary sup table tbody td textarea tfoot th thead title tr track tt u ul ol var video'
  ).split(' '),
  allowedAttributes: {
    '*': WORDPRESS_ANYWHERE,
    a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
    img: ['alt', 'align', 'border', 'height', 'hspace', 'loading', 'longdesc', 'vspace', 'src', 'usemap', 'width'],
    li: ['align', 'value'],
    ul: ['type'],
    p: ['align'],
  },
  // `wp_allowed_protocols`
  allowedSchemes: ['http', 'https', 'mailto', 'tel', 'sms', 'ftp', 'ftps'],
  // KSES takes tags away and leaves what stands between them, of script and style too.
  nonTextTags: [],
};

/** What WordPress keeps of the HTML that another website says it is to be embedded with: `wp_filter_oembed_result`, wp-includes/embed.php. */
const WORDPRESS_EMBED: sanitize.IOptions = {
  allowedTags: ['a', 'blockquote', 'iframe'],
  allowedAttributes: {
    a: ['href'],
    iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
  },
};

/** The default `ValidElements` of Umbraco's rich text editor (TinyMCE), as in its RichTextEditorSettings: `iframe[*]` is among them, script is not. */
const UMBRACO: sanitize.IOptions = {
  allowedTags: (
    'a strong b em i strike s u p ol ul li br img sub sup blockquote table tr tbody thead tfoot td th caption div span pre address ' +
    'h1 h2 h3 h4 h5 h6 hr small dd dl dt object param embed map area bdo button iframe figure figcaption video audio picture source canvas'
  ).split(' '),
  allowedAttributes: {
    '*': ['class', 'style', 'id'],
    a: ['rel', 'hreflang', 'dir', 'lang', 'tabindex', 'type', 'name', 'href', 'target', 'title'],
    iframe: ['*'],
    p: ['dir', 'align'],
    span: ['lang'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
};

/** Squarespace's code block on plans without scripts: its help pages name JavaScript and frames as what is left out. */
const SQUARESPACE_PLAIN: sanitize.IOptions = {
  allowedTags: WORDPRESS_POST.allowedTags,
  allowedAttributes: { '*': WORDPRESS_ANYWHERE, a: ['href', 'rel', 'target'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
};

/**
 * Wix shows pasted HTML on a page of its own in a frame, whose height the author draws, and takes addresses with https alone. Which words its sandbox
 * has is not written down; ours allows scripts and nothing else.
 */
const WIX_HEIGHT = 500;

const keep: PublishPasted = (pasted) => pasted;
const filter = (options: sanitize.IOptions) => (pasted: string) => sanitize(pasted, options);

/** Elementor's HTML widget prints what an administrator pastes; what others paste goes through WordPress's filter. */
export const PUBLISH: Readonly<Record<Editor, PublishPasted>> = {
  any: keep,
  wordpress: keep,
  'wordpress-filtered': filter(WORDPRESS_POST),
  elementor: keep,
  wix: (pasted) =>
    `<iframe title="Wix" width="900" height="${WIX_HEIGHT}" sandbox="allow-scripts" srcdoc="${escape(`<!doctype html>${pasted}`)}"></iframe>`,
  squarespace: keep,
  'squarespace-plain': filter(SQUARESPACE_PLAIN),
  umbraco: filter(UMBRACO),
};

/** Editors that make a frame of a bare address: WordPress asks the page how (oEmbed), Wix takes any page. */
export const PUBLISH_ADDRESS: Readonly<Partial<Record<Editor, (address: string, oEmbedHtml: string) => string>>> = {
  wordpress: embedInWordPress,
  'wordpress-filtered': embedInWordPress,
  wix: (address) => `<iframe title="Wix" width="900" height="${WIX_HEIGHT}" src="${escape(address)}"></iframe>`,
};

/** The word by which WordPress knows a frame again that tells its height. */
export const WORDPRESS_SECRET = 'aB3dE6gH9j';

function embedInWordPress(_: string, oEmbedHtml: string): string {
  const kept = sanitize(oEmbedHtml, WORDPRESS_EMBED);
  return kept
    .replace(/ src="([^"]*)"/, ` src="$1#?secret=${WORDPRESS_SECRET}" data-secret="${WORDPRESS_SECRET}"`)
    .replace('<iframe', '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
