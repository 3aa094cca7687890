import { asking, badRequest, notAllowed, type Row, row, type Site, toLocale } from "./row";

/** Methods, bodies, hosts, forms and versions that readers do not send. */
export function formRows({ page, file }: Site): Row[] {
  return [
    ...["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "PURGE", "FOO", "GETT"].map(
      (method) =>
        row(
          "method",
          method,
          { method, target: method === "CONNECT" ? "localhost:80" : page, headers: [["Content-Length", "0"]] },
          notAllowed,
        ),
    ),
    row("method", "POST to the root", { method: "POST", target: "/", headers: [["Content-Length", "0"]] }, notAllowed),
    row(
      "method",
      "POST to nothing",
      { method: "POST", target: "/zh/no-such", headers: [["Content-Length", "0"]] },
      notAllowed,
    ),
    row("method", "get", { method: "get", target: page }, badRequest),
    row("body", "of length 0", asking(page, ["Content-Length", "0"]), file(page)),
    row("body", "announced", asking(page, ["Content-Length", "5"]), badRequest),
    row("body", "in chunks", asking(page, ["Transfer-Encoding", "chunked"]), badRequest),
    row("host", "absent", { target: page, host: null }, badRequest),
    row("host", "absent in HTTP/1.0", { target: page, host: null, version: "HTTP/1.0" }, badRequest),
    row("host", "empty", { target: page, host: "" }, badRequest),
    row("host", "twice", { target: page, headers: [["Host", "localhost"]] }, badRequest),
    ...["a b", "a/b", "a@b", "a,b", "http://a", "a:b", "a:123456", "[::1", "<script>", "a\\b", "a?b", "-a"].map(
      (host) => row("host", JSON.stringify(host), { target: page, host }, badRequest),
    ),
    ...["example.com", "EXAMPLE.com:8080", "127.0.0.1:3000", "[::1]:3000"].map((host) =>
      row("host", host, { target: page, host }, file(page)),
    ),
    row("absolute form", "of a page", `http://localhost${page}?a=b`, file(page)),
    row("absolute form", "of the root", "http://localhost/", toLocale("/en")),
    row("absolute form", "without a path", "http://localhost", toLocale("/en")),
    row("absolute form", "of a host that is none", `http://a b${page}`, badRequest),
    row("absolute form", "of another scheme", `ftp://localhost${page}`, badRequest),
    row("asterisk form", "*", "*", badRequest),
    row("version", "HTTP/1.0", { target: page, version: "HTTP/1.0" }, file(page)),
    row("version", "HTTP/2.0", { target: page, version: "HTTP/2.0" }, badRequest),
    row("version", "HTTP/1.9", { target: page, version: "HTTP/1.9" }, badRequest),
    row("version", "none", { target: page, version: "" }, badRequest),
  ];
}
