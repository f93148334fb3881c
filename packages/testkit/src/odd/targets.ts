const words = (text: string): string[] => text.trim().split(/\s+/)

/** Request targets that scanners, proxies and mistakes make. Each is asked of every path that a service knows, too. */
export const targets = [
  ...words('/ // /// //////// //x //evil.example //evil.example/x //:80 //[ //] //@ //a:b@c'),
  ...words('* x . .. ? # : http: http:/ http:// http:/// https:// x:y localhost:80'),
  ...words('http://x http://x/ http://x?y http://[ http://[::1 http://x:99999/ http://x:y/ http://%/'),
  ...words('HTTP://X/ZH ftp://x/ file:///etc/passwd javascript:alert(1) data:,x about:blank urn:x'),
  ...words('/% /%2 /%zz /%00 /%0a /%0d%0a /%09 /%7f /%ff /%c0%ae /%ed%a0%80 /%E0%A4%A'),
  ...words('/%2e%2e/%2e%2e/etc/passwd /..%2f..%2fetc/passwd /.. /../.. /./ /.git/config /.env /...'),
  ...words(String.raw`/\ /\\evil.example \ /%5c /%5c%5cevil.example /a\..\b /; /;a=b /a;b/c /,`),
  ...words('/a//b /a/// /zh// //zh /zh/%2f /zh%2fnotices /zh/../../x /zh/. /zh/.. /ZH /zh/'),
  ...words('/? /?? /?= /?& /?&&=& /?a /?% /?%zz=%zz /?a[]=1&a[]=2 /?__proto__=1 /?a=%00'),
  ...words(String.raw`/# /#x /?# /zh?q=%ff /zh?q=%ed%a0%80 /zh#// /zh?x=http://x /zh?// /zh?\ /zh?|`),
  ...words('/{ /} /| /^ /` /"'),
  ...words("/' /< /> /[ /] /[x /:x /@x /$ /+ /~ /!"),
  ...words('/__proto__ /constructor /toString /hasOwnProperty /undefined /null /NaN'),
  '/[object Object]',
  ...['/\u00ff', '/\u00c3\u00a9', '/\u00e4\u00b8\u00ad', '/\u00a0', '/\u0080', '/zh?q=\u00e4\u00b8\u00ad'],
  ...words('/livez /livez/ /livez? /livez?x /readyz#x //livez /livez/../readyz /LIVEZ /livez%20'),
  ...words('/graphql /graphql? /graphql?query /graphql?query=% /graphql/ /graphql?query={ /metrics?%'),
  ...words('/zh.data /_root.data /__manifest /__manifest?p= /__manifest?p=//&version='),
  '/zh/notices.data?_routes=',
  ...words('/wp-login.php /cgi-bin/test /server-status /favicon.ico /robots.txt /assets/ /assets/..%2fx'),
]

/** Targets longer than any, by what they are. */
export const longTargets = [
  ['8 kB of path', `/${'a'.repeat(8_000)}`],
  ['12 kB of query', `/?q=${'a'.repeat(12_000)}`],
  ['20 kB of path', `/${'a'.repeat(20_000)}`],
  ['2,000 strokes', '/'.repeat(2_000)],
  ['2,000 steps up', '/..'.repeat(2_000)],
  ['2,000 filters', `/?${'a=b&'.repeat(2_000)}`],
  ['2,000 percent signs', `/${'%'.repeat(2_000)}`],
] as const
