/** A mail before its author adds to it. Lines of `body` end with `\n`. */
export type MailDraft = { subject: string; body: string };

/**
 * Makes a `mailto:` URL (RFC 6068) that opens `draft`. Letters beyond ASCII stay as they are: browsers encode them when the link
 * is followed, and a page full of quotations is a fraction of the size.
 */
export function mailDraftUrl(address: string, { subject, body }: MailDraft): string {
  return `mailto:${address}?subject=${encode(subject)}&body=${encode(body.replaceAll("\n", "\r\n"))}`;
}

function encode(text: string): string {
  return text.replace(/[^A-Za-z0-9\u00A1-\u{10FFFF}\-._~!*():/,;@]/gu, encodeURIComponent);
}

/** Shortens `text` for a quotation: whole words, and an ellipsis where something is left out. */
export function quoteBeginning(text: string, limit: number): string {
  const line = text.split("\n", 1)[0] ?? "";
  const characters = [...line];
  if (characters.length <= limit) return line;
  const start = characters.slice(0, limit).join("");
  const cut = /[A-Za-z0-9]$/.test(start) && /[A-Za-z0-9]/.test(characters[limit] ?? "");
  return `${(cut ? start.replace(/[A-Za-z0-9’'-]+$/, "") || start : start).trimEnd()}…`;
}
