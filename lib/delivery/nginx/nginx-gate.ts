import { allowedMethods } from "../answer/gate";
import { targetLimit } from "../answer/target";
import { type MapLine, nginxMap } from "./nginx-map";

/** Well-formed UTF-8, byte by byte. */
const utf8 = [
  "[\\x00-\\x7f]",
  "[\\xc2-\\xdf][\\x80-\\xbf]",
  "\\xe0[\\xa0-\\xbf][\\x80-\\xbf]",
  "[\\xe1-\\xec\\xee\\xef][\\x80-\\xbf]{2}",
  "\\xed[\\x80-\\x9f][\\x80-\\xbf]",
  "\\xf0[\\x90-\\xbf][\\x80-\\xbf]{2}",
  "[\\xf1-\\xf3][\\x80-\\xbf]{3}",
  "\\xf4[\\x80-\\x8f][\\x80-\\xbf]{2}",
].join("|");

/** `/`, however it is encoded. */
const slash = "(?:/|%2f)";

/**
 * Does for nginx what the gate, `parseTarget` and `isHost` do. `$gate` is the status that answers a request, or empty to let it pass.
 */
export function gateMaps(): string {
  return [
    "# What is refused, in the order of lib/delivery/answer/gate.ts: version and host, method, body, length, and what no address holds.\n",
    nginxMap("$server_protocol", "version_refused", "1", [
      ["HTTP/1.0", ""],
      ["HTTP/1.1", ""],
    ]),
    nginxMap(
      "$request_method",
      "method_refused",
      "1",
      allowedMethods.map((method): MapLine => [method, ""]),
    ),
    nginxMap("$http_host", "host_refused", "1", [
      ["~*^(?:[a-z\\d][a-z\\d._-]{0,252}|\\[[\\da-f:.]{2,45}\\])(?::\\d{1,5})?$", ""],
    ]),
    nginxMap("$http_content_length:$http_transfer_encoding", "body_refused", "1", [["~^0?:$", ""]]),
    nginxMap("$request_uri", "target_too_long", "", [[`~^.{${targetLimit + 1}}`, "1"]]),
    "# As it was sent, for nginx takes segments of dots away; then as nginx decoded it, which is UTF-8 without signs that are not seen.\n",
    nginxMap("$request_uri", "target_form_refused", "", [
      ["~[^!-~]|#", "1"],
      [`~*^[^?]*${slash}(?:\\.|%2e){1,2}(?:${slash}|\\?|$)`, "1"],
    ]),
    nginxMap("$uri", "target_text_refused", "1", [[`~^(?!.*[\\x00-\\x1f\\x7f\\\\])(?:${utf8})*+$`, ""]]),
    nginxMap("$request", "scheme_refused", "", [["~*^[^ ]+ (?!/|https?://)", "1"]]),
    nginxMap("$scheme_refused$target_form_refused$target_text_refused", "target_refused", "1", [["", ""]]),
    "# The first refusal answers.\n",
    nginxMap(
      "$version_refused$host_refused:$method_refused:$body_refused:$target_too_long:$target_refused",
      "gate_answer",
      "",
      [
        ["~^1", "400"],
        ["~^:1", "405"],
        ["~^::1", "400"],
        ["~^:::1", "414"],
        ["~^::::1", "400"],
      ],
    ),
    "# A request as browsers send it passes all of this with one look, and a check of its host.\n",
    nginxMap("$request $http_content_length$http_transfer_encoding", "usual_request", "", [
      [`~^(?:${allowedMethods.join("|")}) (?=.{1,200} HTTP)(?:/[\\w-]+(?:\\.[\\w-]+)*+)+ HTTP/1\\.1 $`, "1"],
    ]),
    nginxMap("$usual_request:$host_refused", "gate", "$gate_answer", [["1:", ""]]),
  ].join("");
}
