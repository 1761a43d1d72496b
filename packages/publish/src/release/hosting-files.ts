import { FEED_PATH, FILES_FOLDER } from './feed-files.js';
import type { ReleaseFile } from './release-file.js';

export const ELEMENTS_FOLDER = 'elements';

/** As data/README.md asks of whoever serves a feed. */
const FEED_CACHE = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800';
/** Names with a hash never mean another content. */
const IMMUTABLE_CACHE = 'public, max-age=31536000, immutable';
/** Pages are corrected as the feed is. */
const PAGE_CACHE = 'public, max-age=300';

/** Settings for the commonest kinds of host. Each says the same. */
export function createHostingFiles(): ReleaseFile[] {
  const files = { _headers: writeHeaders(), '.htaccess': writeApache(), 'hosting/nginx.conf': writeNginx() };
  return Object.entries(files).map(([path, text]) => ({ path, content: Buffer.from(text), isImmutable: false }));
}

/** Netlify, Cloudflare Pages and others read this file from the folder that is published. */
function writeHeaders(): string {
  const immutable = [ELEMENTS_FOLDER, FILES_FOLDER].map(
    (folder) => `/${folder}/*
  Access-Control-Allow-Origin: *
  Cache-Control: ${IMMUTABLE_CACHE}
`,
  );
  return `# Netlify, Cloudflare Pages and others read this file. Other hosts: see .htaccess and hosting/nginx.conf.
/${FEED_PATH}
  Content-Type: application/geo+json
  Access-Control-Allow-Origin: *
  Cache-Control: ${FEED_CACHE}

${immutable.join('\n')}
/*.html
  Cache-Control: ${PAGE_CACHE}
`;
}

function writeApache(): string {
  return `# Apache reads this file where AllowOverride lets it. Needs mod_headers; compresses with mod_deflate.
AddType application/json .json
AddType text/javascript .js .mjs
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE application/json application/geo+json text/javascript text/html
</IfModule>
<IfModule mod_headers.c>
  <If "%{REQUEST_URI} =~ m#/(?:${ELEMENTS_FOLDER}|${FILES_FOLDER})/#">
    Header set Access-Control-Allow-Origin "*"
    Header set Cache-Control "${IMMUTABLE_CACHE}"
  </If>
  <Files "${FEED_PATH}">
    ForceType application/geo+json
    Header set Access-Control-Allow-Origin "*"
    Header set Cache-Control "${FEED_CACHE}"
  </Files>
  <FilesMatch "\\.html$">
    Header set Cache-Control "${PAGE_CACHE}"
  </FilesMatch>
</IfModule>
`;
}

function writeNginx(): string {
  return `# To include in a "server" block of nginx whose root is the published folder.
gzip on;
gzip_vary on;
gzip_types application/json application/geo+json text/javascript application/javascript;

location = /${FEED_PATH} {
    types { }
    default_type application/geo+json;
    add_header Access-Control-Allow-Origin "*" always;
    add_header Cache-Control "${FEED_CACHE}" always;
}

location ~ ^/(?:${ELEMENTS_FOLDER}|${FILES_FOLDER})/ {
    add_header Access-Control-Allow-Origin "*" always;
    add_header Cache-Control "${IMMUTABLE_CACHE}";
}

location ~ \\.html$ {
    add_header Cache-Control "${PAGE_CACHE}";
}

# Half-written files of a release that is being made, and this file.
location ~ (?:\\.msp-part$|^/hosting/) {
    return 404;
}
`;
}
