import { asking, type Row, row, type Site } from "./row";

/** Every address in every encoding: whole, with HEAD, unchanged, and a range. */
export function addressRows({ page, addresses, file }: Site): Row[] {
  return [
    ...addresses.flatMap((url) => [
      row("address", `${url} as it is`, url, file(url)),
      row("address", `${url} in brotli`, asking(url, ["Accept-Encoding", "gzip, deflate, br, zstd"]), file(url, "br")),
      row("address", `${url} in gzip`, asking(url, ["Accept-Encoding", "gzip"]), file(url, "gzip")),
      row("HEAD", `HEAD ${url}`, { method: "HEAD", target: url }, file(url)),
      row(
        "304",
        `${url}, unchanged`,
        { target: url, revalidate: true, headers: [["If-None-Match", "ETAG"]] },
        { ...file(url), status: 304 },
      ),
    ]),
    row(
      "304",
      "HEAD, unchanged",
      { method: "HEAD", target: page, revalidate: true, headers: [["If-None-Match", "ETAG"]] },
      { ...file(page), status: 304 },
    ),
    row(
      "304",
      "in brotli",
      {
        target: page,
        revalidate: true,
        headers: [
          ["Accept-Encoding", "br"],
          ["If-None-Match", "ETAG"],
        ],
      },
      { ...file(page, "br"), status: 304 },
    ),
    row(
      "304",
      "one tag of several",
      { target: page, revalidate: true, headers: [["If-None-Match", '"a", ETAG, "b"']] },
      { ...file(page), status: 304 },
    ),
    row("304", "any", asking(page, ["If-None-Match", "*"]), { ...file(page), status: 304 }),
    ...["Fri, 01 Jan 2100 00:00:00 GMT", "Sat, 01 Jan 2000 00:00:00 GMT", "yesterday"].map((date) =>
      row(
        "304",
        `a tag decides, and not ${date}`,
        {
          target: page,
          revalidate: true,
          headers: [
            ["If-None-Match", "ETAG"],
            ["If-Modified-Since", date],
          ],
        },
        { ...file(page), status: 304 },
      ),
    ),
    row(
      "304",
      "another tag and a date",
      asking(page, ["If-None-Match", '"another"'], ["If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT"]),
      file(page),
    ),
    row("304", "another tag", asking(page, ["If-None-Match", '"another"']), file(page)),
    row("304", "no date alone", asking(page, ["If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT"]), file(page)),
    row("encoding", "br;q=0", asking(page, ["Accept-Encoding", "br;q=0, gzip"]), file(page, "gzip")),
    row("encoding", "br;q=0.000", asking(page, ["Accept-Encoding", "gzip;q=0.5, br;q=0.000"]), file(page, "gzip")),
    row("encoding", "gzip;q=0", asking(page, ["Accept-Encoding", "gzip;q=0"]), file(page)),
    row("encoding", "all refused", asking(page, ["Accept-Encoding", "br;q=0,gzip;q=0,identity;q=0"]), file(page)),
    row("encoding", "small quality", asking(page, ["Accept-Encoding", "br;q=0.001"]), file(page, "br")),
    row("encoding", "*", asking(page, ["Accept-Encoding", "*"]), file(page)),
    row("encoding", "identity", asking(page, ["Accept-Encoding", "identity"]), file(page)),
    row("encoding", "empty", asking(page, ["Accept-Encoding", ""]), file(page)),
    row("encoding", "unknown", asking(page, ["Accept-Encoding", "brr, x-gzipped, zstd"]), file(page)),
    row("range", "of a page", asking(page, ["Range", "bytes=0-9"]), file(page)),
    row(
      "range",
      "of a compressed page",
      asking(page, ["Range", "bytes=5-"], ["Accept-Encoding", "br"]),
      file(page, "br"),
    ),
    row("range", "several", asking("/robots.txt", ["Range", "bytes=0-1,3-4"]), file("/robots.txt")),
    row("range", "beyond the end", asking(page, ["Range", "bytes=999999999-"]), file(page)),
    row("range", "malformed", asking(page, ["Range", "bytes=x"]), file(page)),
  ];
}
