/**
 * Rollup plugin: takes the white space that no reader sees out of `html`, `svg` and `css` templates. It shortens runs of white space and
 * drops comments, and touches nothing else, so it cannot change the markup. (The published minifiers were tried: they skip templates
 * with an expression in a media query, or drop the closing slash of svg tags, which hides shapes.)
 */
import MagicString from 'magic-string';
import { walk } from 'estree-walker';

const TAGS = new Set(['html', 'svg', 'css']);
const KEEPS_WHITE_SPACE = /<(?:pre|textarea)\b/i;
/** White space around a template on lines of its own. A space on the same line is one between words. */
const FIRST_LINE_BREAK = /^\s*\n\s*/;
const LAST_LINE_BREAK = /\s*\n\s*$/;

/** @returns {import('rollup').Plugin} */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(?:html|svg|css)\s*`/.test(code)) return null;
      const result = new MagicString(code);
      walk(this.parse(code), {
        enter(node) {
          if (node.type === 'TaggedTemplateExpression' && TAGS.has(node.tag.name)) shortenTemplate(result, node);
        },
      });
      return result.hasChanged() ? { code: result.toString(), map: result.generateMap({ hires: true }) } : null;
    },
  };
}

function shortenTemplate(result, { tag, quasi }) {
  const shorten = tag.name === 'css' ? shortenCss : shortenMarkup;
  if (tag.name !== 'css' && quasi.quasis.some((piece) => KEEPS_WHITE_SPACE.test(piece.value.raw))) return;
  for (const [index, piece] of quasi.quasis.entries()) {
    const { raw } = piece.value;
    let text = raw;
    if (index === 0) text = text.replace(FIRST_LINE_BREAK, '');
    if (index === quasi.quasis.length - 1) text = text.replace(LAST_LINE_BREAK, '');
    text = shorten(text);
    if (text !== raw) result.update(piece.start, piece.end, text);
  }
}

const CSS_STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/;
const CSS_COMMENTS = new RegExp(`(${CSS_STRING.source})|/\\*[^]*?\\*/`, 'g');
const CSS_SPACES = new RegExp(`(${CSS_STRING.source})|(?<![:\\s])\\s*([{};,>])\\s*|(:)\\s+(?=[^\\s;]|$)|\\s+`, 'g');

/**
 * Comments go, white space around `{ } ; , >` and after `:` goes, other runs become one space. Strings stay as they are
 * (`content: ', '`), and so do the space before `:`, which can be a selector's, and the one of an empty custom property.
 * @param {string} css one literal piece of a css template
 */
export function shortenCss(css) {
  return css
    .replace(CSS_COMMENTS, (_, string) => string ?? '')
    .replace(CSS_SPACES, (_, string, punctuation, colon) => string ?? punctuation ?? colon ?? ' ')
    .replaceAll(';}', '}');
}

/**
 * Comments go and every line break with its indent becomes one space, which is what a reader would see in its place.
 * @param {string} markup one literal piece of an html or svg template
 */
export function shortenMarkup(markup) {
  return markup.replace(/<!--(?![?$])[^]*?-->/g, '').replace(/\s*\n\s*/g, ' ');
}
