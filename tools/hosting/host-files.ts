/** The files that set up a host, each made from the same headers. */

import { notFoundFile } from '../not-found-page.ts';
import { storyFolder } from '../preview-pages.ts';
import { types } from '../serve.mjs';
import type { ExceptionPath, Header } from './headers.ts';

const made =
  'Made by `npm run build`. It belongs to that build: the policy names scripts in its page by their sums.';

/** As a regular expression for the end of an address. */
const patterns: Record<ExceptionPath, string> = {
  'assets/*': '/assets/[^/]+$',
  'versions/*': '/versions/(files/)?[^/]+$',
  'atlas.html': '/atlas\\.html$',
};

/** For nginx, to be included where the files of the atlas are served: in a `server` or in a `location`. */
export function nginxFile(headers: readonly Header[]): string {
  const variable = (name: string): string => `$atlas_${name.toLowerCase().replaceAll('-', '_')}`;
  const lines = headers.flatMap(({ name, value, except }) =>
    except
      ? [
          `set ${variable(name)} "${value}";`,
          ...except.paths.map(
            (path) => `if ($uri ~ "${patterns[path]}") { set ${variable(name)} "${except.value}"; }`,
          ),
          `add_header ${name} ${variable(name)}${always(name)};`,
        ]
      : [`add_header ${name} "${value}"${always(name)};`],
  );
  const typeLines = Object.entries(types).map(([ending, type]) => `  "${type}" ${ending.slice(1)};`);
  return `# The atlas on nginx. ${made}
#
#   server {
#     listen 443 ssl;
#     server_name atlas.example.org;
#     large_client_header_buffers 4 32k;
#     root /var/www/atlas;
#     include /var/www/atlas/hosting/nginx.conf;
#   }
#
# Beside other things, under a path:
#
#   location = /maps/atlas { return 301 /maps/atlas/; }
#   location /maps/atlas/ {
#     alias /var/www/atlas/;
#     include /var/www/atlas/hosting/nginx.conf;
#   }
#
# After each new build: nginx -t && nginx -s reload

# A folder without its slash is redirected to the same host, behind a proxy as well.
absolute_redirect off;

# The copies that the build made. With the module ngx_brotli, which Debian's nginx-light has not: brotli_static on;
gzip_static on;
gzip_vary on;

types {
${typeLines.join('\n')}
}
default_type application/octet-stream;

${lines.join('\n')}

# A link to a story that has left the atlas. What else is not there is looked for once more, and not found by nginx itself.
set $atlas_not_found $uri;
if ($uri ~ "^(?<atlas_site>.*/)${storyFolder}") { set $atlas_not_found "\${atlas_site}${notFoundFile}"; }
error_page 404 $atlas_not_found;
`;
}

/** What may be kept for a year must be the file, not the message that it is not there. */
function always(name: string): string {
  return name === 'Cache-Control' ? '' : ' always';
}

/** For Apache 2.4, in the folder of the atlas itself: `.htaccess`. */
export function apacheFile(headers: readonly Header[]): string {
  const lines = headers.flatMap(({ name, value, except }) => {
    const set = `Header${always(name)} set ${name}`;
    if (!except) return [`${set} "${value}"`];
    // The address as it was asked for, or that of the copy which stands for it.
    const pattern = except.paths.map((path) => patterns[path].replace('$', '(\\.br|\\.gz)?$')).join('|');
    const there = `%{REQUEST_URI} =~ m#${pattern}#`;
    return [`${set} "${value}" "expr=!(${there})"`, `${set} "${except.value}" "expr=${there}"`];
  });
  const all = Object.entries(types);
  const copies = all
    .filter(([, type]) => type.includes('charset'))
    .map(([ending, type]) => `<FilesMatch "\\${ending}\\.(br|gz)$">\n  ForceType "${type}"\n</FilesMatch>`);
  return `# The atlas on Apache 2.4, with mod_headers and mod_rewrite; the folder needs AllowOverride FileInfo and Options FollowSymLinks.
# ${made}

<IfModule mod_mime.c>
${all.map(([ending, type]) => `  AddType "${type}" ${ending}`).join('\n')}
  AddEncoding br .br
  AddEncoding gzip .gz
</IfModule>

<IfModule mod_headers.c>
${lines.map((line) => `  ${line}`).join('\n')}
  Header merge Vary Accept-Encoding
</IfModule>

<IfModule mod_rewrite.c>
  RewriteEngine On
  # A link to a story that has left the atlas.
  RewriteCond %{REQUEST_URI} ^/(.*)${storyFolder}
  RewriteRule ^${storyFolder} - [E=ATLAS_SITE:%1]
  # The copies that the build made.
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.+)$ $1.br [END]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.+)$ $1.gz [END]
</IfModule>
<If "%{REQUEST_URI} =~ m#/${storyFolder}#">
  ErrorDocument 404 "/%{reqenv:ATLAS_SITE}${notFoundFile}"
</If>
${copies.join('\n')}
`;
}

/**
 * For Netlify and Cloudflare Pages: `_headers`. Both put values of one name together where several paths fit, so a header with an
 * exception is set for each of `entries`, what lies in the folder of the site, with folders as `data/`.
 */
export function headersFile(headers: readonly Header[], entries: readonly string[]): string {
  const same = headers.filter(({ except }) => !except);
  const others = headers.filter(({ except }) => except);
  const block = (path: string, values: [string, string][]): string =>
    [path, ...values.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const valuesAt = (entry: string): [string, string][] =>
    others.map(({ name, value, except }) => [
      name,
      except?.paths.some((path) => path === entry.replace(/\/$/, '/*')) ? except.value : value,
    ]);
  return [
    `# The atlas on Netlify and Cloudflare Pages, as the root of a site. ${made}`,
    block(
      '/*',
      same.map(({ name, value }) => [name, value]),
    ),
    ...['', ...entries].flatMap((entry) => addressesOf(entry).map((path) => block(path, valuesAt(entry)))),
    '',
  ].join('\n');
}

/** Cloudflare takes the ending of a page off its address. */
function addressesOf(entry: string): string[] {
  const address = `/${entry.replace(/\/$/, '/*')}`;
  return address.endsWith('.html') && entry !== 'index.html'
    ? [address, address.replace(/\.html$/, '')]
    : [address];
}
