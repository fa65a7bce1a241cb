/** The headers of the atlas on any host: the one list that the files for hosts and docs/hosting.md are made from. */
import { framing } from './policy.ts';

/** Below the folder of the atlas, whatever its own address is. */
export type ExceptionPath = 'assets/*' | 'versions/*' | 'atlas.html';

/** Where a header has another value. */
export interface Exception {
  paths: ExceptionPath[];
  value: string;
}

export interface Header {
  name: string;
  value: string;
  except?: Exception;
  /** For whoever sets up a host. */
  why: string;
}

const denied = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];
const used = ['clipboard-write', 'fullscreen'];

/** `policy`: the content security policy of the page; `embedders`: origins that may show it in a frame, anybody when there are none. */
export function headersOf(policy: string, embedders: readonly string[]): Header[] {
  const frames = framing(embedders);
  return [
    {
      name: 'Cache-Control',
      value: 'no-cache',
      except: { paths: ['assets/*', 'versions/*'], value: 'max-age=31536000, immutable' },
      why: 'Browsers keep what they had, and ask whether it is still the same. Names in `assets/` and `versions/` carry a hash of the content, so what has such a name never changes',
    },
    {
      name: 'Content-Security-Policy',
      value: `${policy}; ${frames}`,
      except: { paths: ['atlas.html'], value: frames },
      why: 'Scripts, styles and data come from this host only. Scripts within the page are named by their sums. Files get it as well, as workers go by the policy of their own file. The atlas as one file brings a policy of its own',
    },
    {
      name: 'Referrer-Policy',
      value: 'same-origin',
      why: 'The sites that sources link to do not learn what the reader looks at, nor on which host',
    },
    {
      name: 'Permissions-Policy',
      value: [...denied.map((name) => `${name}=()`), ...used.map((name) => `${name}=(self)`)].join(', '),
      why: 'The atlas fills the screen and copies citations, and asks for nothing else of the machine',
    },
    {
      name: 'X-Content-Type-Options',
      value: 'nosniff',
      why: 'A file is what its type says',
    },
    {
      name: 'Cross-Origin-Resource-Policy',
      value: 'cross-origin',
      why: 'Pages of other sites load what shows the atlas in them. All files are public, and the same for everybody',
    },
    {
      name: 'Access-Control-Allow-Origin',
      value: '*',
      why: 'A frame with `sandbox` and without `allow-same-origin` is of no origin: to the atlas in it, its own program and data are those of another site. No request carries a cookie',
    },
  ];
}

/** The list as a table for docs/hosting.md. */
export function headersTable(headers: readonly Header[]): string {
  const rows = headers.map(({ name, value, except, why }) => {
    const values = [
      `\`${value}\``,
      ...(except ? [`at ${except.paths.map((path) => `\`${path}\``).join(', ')}: \`${except.value}\``] : []),
    ];
    return `| \`${name}\` | ${values.join('; ')} | ${why} |`;
  });
  return ['| header | value | why |', '|---|---|---|', ...rows].join('\n');
}
