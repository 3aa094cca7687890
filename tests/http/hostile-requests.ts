/** A request that no reader's browser sends. The server must `refuse` it, or `survive` it (with any answer but a server error). */
export type HostileRequest = { name: string; bytes: string; due: "refuse" | "survive" };

const page = "/zh/privacy-policy";
const _end = "\r\n\r\n";
const line = `GET ${page} HTTP/1.1\r\n`;
const host = "Host: localhost\r\n";
/** The request that a smuggler would have hidden in another. */
const smuggled = `GET /smuggled HTTP/1.1\r\n${host}\r\n`;

/** RFC 9112 (3) lets a server accept several spaces as one; Node's parser silently accepts RTSP as HTTP. */
const lenient = new Set([
  `GET  ${page} HTTP/1.1`,
  `GET ${page}  HTTP/1.1`,
  `GET ${page} HTTP/1.1 `,
  `GET ${page} RTSP/1.0`,
]);

const refuse = (name: string, bytes: string): HostileRequest => ({ name, bytes, due: "refuse" });
const survive = (name: string, bytes: string): HostileRequest => ({ name, bytes, due: "survive" });
const withHeaders = (...headers: string[]) => `${line}${host}${headers.map((header) => `${header}\r\n`).join("")}\r\n`;
const post = (...headers: string[]) =>
  `POST ${page} HTTP/1.1\r\n${host}${headers.map((header) => `${header}\r\n`).join("")}\r\n`;

/** After RFC 9112: message framing (6), request line (3), field syntax (5), Host (3.2), connection (9). */
export const hostileRequests: readonly HostileRequest[] = [
  // Two lengths, or two interpretations of where a message ends.
  ...[withHeaders, post].flatMap((head, index) => {
    const of = index === 0 ? "GET" : "POST";
    return [
      refuse(
        `${of}: length and chunks`,
        `${head("Content-Length: 6", "Transfer-Encoding: chunked")}0\r\n\r\nG${smuggled}`,
      ),
      refuse(
        `${of}: chunks and length`,
        `${head("Transfer-Encoding: chunked", "Content-Length: 6")}0\r\n\r\nG${smuggled}`,
      ),
      refuse(`${of}: two lengths`, head("Content-Length: 0", `Content-Length: ${smuggled.length}`) + smuggled),
      refuse(`${of}: two equal lengths`, `${head("Content-Length: 5", "Content-Length: 5")}aaaaa`),
      refuse(`${of}: a list of lengths`, `${head("Content-Length: 5, 5")}aaaaa`),
      refuse(`${of}: a list of different lengths`, `${head("Content-Length: 0, 5")}aaaaa`),
      refuse(`${of}: length +5`, `${head("Content-Length: +5")}aaaaa`),
      refuse(`${of}: length -1`, head("Content-Length: -1")),
      refuse(`${of}: length 0x5`, `${head("Content-Length: 0x5")}aaaaa`),
      refuse(`${of}: length 5a`, `${head("Content-Length: 5a")}aaaaa`),
      refuse(`${of}: length 1e1`, `${head("Content-Length: 1e1")}aaaaaaaaaa`),
      refuse(`${of}: length of 30 digits`, head(`Content-Length: ${"9".repeat(30)}`)),
      refuse(`${of}: length 2 to the 64th`, head("Content-Length: 18446744073709551616")),
      refuse(`${of}: a space in the length`, `${head("Content-Length: 5 5")}aaaaa`),
      refuse(`${of}: chunked twice`, `${head("Transfer-Encoding: chunked", "Transfer-Encoding: chunked")}0\r\n\r\n`),
      refuse(`${of}: chunked, identity`, `${head("Transfer-Encoding: chunked, identity")}0\r\n\r\n${smuggled}`),
      refuse(`${of}: identity`, head("Transfer-Encoding: identity") + smuggled),
      refuse(`${of}: xchunked`, head("Transfer-Encoding: xchunked") + smuggled),
      refuse(`${of}: gzip, chunked`, `${head("Transfer-Encoding: gzip, chunked")}0\r\n\r\n`),
      refuse(`${of}: chunked in quotes`, head('Transfer-Encoding: "chunked"') + smuggled),
      refuse(`${of}: chunked after a tab`, `${head("Transfer-Encoding:\tchunked")}0\r\n\r\n`),
      refuse(`${of}: chunked after a vertical tab`, head("Transfer-Encoding: \vchunked") + smuggled),
      refuse(`${of}: space before the colon`, `${head("Transfer-Encoding : chunked")}0\r\n\r\n${smuggled}`),
      refuse(`${of}: folded`, `${head("Transfer-Encoding:", " chunked")}0\r\n\r\n${smuggled}`),
      refuse(`${of}: a chunk of negative size`, `${head("Transfer-Encoding: chunked")}-1\r\n\r\n`),
      refuse(`${of}: a chunk of size 0x5`, `${head("Transfer-Encoding: chunked")}0x5\r\naaaaa\r\n0\r\n\r\n`),
      refuse(`${of}: a chunk of size G`, `${head("Transfer-Encoding: chunked")}G\r\naaaaa\r\n0\r\n\r\n`),
      refuse(`${of}: a chunk of endless size`, `${head("Transfer-Encoding: chunked")}${"F".repeat(40)}\r\n`),
      refuse(
        `${of}: a chunk longer than said`,
        `${head("Transfer-Encoding: chunked")}3\r\naaaaaa\r\n0\r\n\r\n${smuggled}`,
      ),
      refuse(`${of}: a chunk ended by a bare LF`, `${head("Transfer-Encoding: chunked")}5\naaaaa\n0\n\n${smuggled}`),
      refuse(`${of}: a chunk extension without end`, `${head("Transfer-Encoding: chunked")}5;${"a".repeat(20_000)}`),
      refuse(
        `${of}: a trailer that is a header`,
        `${head("Transfer-Encoding: chunked")}0\r\nHost: example.com\r\n\r\n`,
      ),
    ];
  }),
  // The request line.
  ...[
    "GET",
    "GET ",
    `GET ${page}`.slice(0, 8),
    `GET  ${page} HTTP/1.1`,
    `GET ${page}  HTTP/1.1`,
    `GET\t${page}\tHTTP/1.1`,
    `GET ${page} HTTP/1.1 `,
    ` GET ${page} HTTP/1.1`,
    `GET ${page} HTTP/1.1 HTTP/1.1`,
    `GET ${page} http/1.1`,
    `GET ${page} HTTP/1,1`,
    `GET ${page} HTTP/1`,
    `GET ${page} HTTP/01.1`,
    `GET ${page} HTTP/1.10`,
    `GET ${page} HTTP/3.0`,
    `GET ${page} HTTPS/1.1`,
    `GET ${page} ICY/1.1`,
    `GET ${page} RTSP/1.0`,
    `GET zh HTTP/1.1`,
    `GET ?a=b HTTP/1.1`,
    `GET localhost:80 HTTP/1.1`,
    `GET javascript:alert(1) HTTP/1.1`,
    `GET file:///etc/passwd HTTP/1.1`,
    `GET http:///zh HTTP/1.1`,
    `GET http://user:secret@localhost/zh HTTP/1.1`,
    `GET /zh\u0000 HTTP/1.1`,
    `GET /zh\u0001 HTTP/1.1`,
    `GET /zh\u007f HTTP/1.1`,
    `GET /\u00ff HTTP/1.1`,
    `G\u0000T /zh HTTP/1.1`,
    `GE(T /zh HTTP/1.1`,
    `get /zh HTTP/1.1`,
    `${"A".repeat(100_000)} /zh HTTP/1.1`,
    "PRI * HTTP/2.0",
    "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
    "HELO localhost",
    "<policy-file-request/>\u0000",
    "() { :; }; /bin/sh",
  ].map(
    (first) =>
      ({
        ...refuse(`line ${JSON.stringify(first.slice(0, 40))}`, `${first}\r\n${host}\r\n`),
        due: lenient.has(first) ? "survive" : "refuse",
      }) as HostileRequest,
  ),
  // Fields.
  ...[
    "X-Space : a",
    " X-Leading: a",
    "X Space: a",
    "X-Nul: a\u0000b",
    "X-Cr: a\rb",
    "X-Nul\u0000: a",
    ": a",
    "no colon",
    "X-Euro€: a",
    "X(comment): a",
    "X-Fold: a\r\n b",
    "X-Fold: a\r\n\tb",
    "X[]: a",
    "X-Bell: \u0007",
    "X-Delete: \u007f",
  ].map(
    (field) =>
      ({
        ...refuse(`field ${JSON.stringify(field)}`, withHeaders(field)),
        due: /^X-(?:Bell|Delete|Nul: )/.test(field) ? "survive" : "refuse",
      }) as HostileRequest,
  ),
  refuse("fields ended by a bare CR", `${line.trimEnd()}\rHost: localhost\r\r`),
  survive("fields ended by a bare LF", `${line.trimEnd()}\nHost: localhost\n\n`),
  survive("an empty line first", `\r\n${line}${host}\r\n`),
  refuse("a long field", withHeaders(`X: ${"a".repeat(100_000)}`)),
  refuse("many fields", withHeaders(...Array.from({ length: 5000 }, (_, index) => `X-${index}: a`))),
  // Host.
  refuse("no Host", `${line}\r\n`),
  refuse("Host twice", withHeaders("Host: localhost")),
  refuse("Host twice, differently written", withHeaders("hOsT: example.com")),
  ...[
    "",
    "a b",
    "a\tb",
    "a/b",
    "a\\b",
    "a@b",
    "a,b",
    "a;b",
    "a'b",
    'a"b',
    "<a>",
    "a?b",
    "a#b",
    "[::1",
    "::1",
    "a:b",
    "a:-1",
    "a:1:2",
    "%61",
    "a\u0000",
    "\u00e9",
    "../..",
    "a".repeat(300),
  ].map((value) => refuse(`Host ${JSON.stringify(value.slice(0, 30))}`, `${line}Host: ${value}\r\n\r\n`)),
  // Connection and expectation.
  survive("Expect: 100-continue", withHeaders("Expect: 100-continue")),
  survive("Expect: something", withHeaders("Expect: something")),
  refuse("Expect and a body", post("Expect: 100-continue", "Content-Length: 5")),
  survive(
    "Upgrade: h2c",
    withHeaders("Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA"),
  ),
  survive(
    "Upgrade: websocket",
    withHeaders(
      "Connection: Upgrade",
      "Upgrade: websocket",
      "Sec-WebSocket-Version: 13",
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    ),
  ),
  survive("Connection names Host", withHeaders("Connection: Host, close")),
  survive("ranges without number", withHeaders(`Range: bytes=${"0-,".repeat(1300)}0-`)),
  survive("X-HTTP-Method-Override", withHeaders("X-HTTP-Method-Override: DELETE")),
  survive("X-Original-URL", withHeaders("X-Original-URL: /../../etc/passwd", "X-Rewrite-URL: /admin")),
  survive("X-Forwarded-Host", withHeaders("X-Forwarded-Host: example.com", "Forwarded: host=example.com")),
  survive(
    "Next's own headers",
    withHeaders("RSC: 1", "Next-Router-Prefetch: 1", "x-middleware-subrequest: proxy", "Next-Action: a"),
  ),
  survive("JNDI", withHeaders(`User-Agent: $${"{jndi:ldap://localhost/a}"}`, `Accept-Language: ${"zh-".repeat(100)}`)),
  refuse("half a request", `GET ${page} HT`),
  refuse("half of the fields", `${line}Host: loc`),
];

/** How often `smuggled` may have been answered: such an answer names its redirect target. */
export const smuggledMark = "/smuggled";
