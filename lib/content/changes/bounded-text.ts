/** Text that grows up to a limit, in UTF-16 code units, and counts what did not fit. */
export class BoundedText {
  text = "";
  /** How many pieces of each kind did not fit. */
  readonly leftOut = new Map<string, number>();

  constructor(private readonly limit: number) {}

  /** Adds `text`. If it does not fit, counts it under `kind` instead. */
  add(text: string, kind: string): void {
    if (this.text.length + text.length <= this.limit) this.text += text;
    else this.leaveOut(kind, 1);
  }

  /** Adds the items that fit, between `open` and `close`, using up to `share` of the limit. Adds nothing when there are none. */
  addAll(open: string, items: readonly string[], close: string, kind: string, share: number): void {
    const most = Math.min(this.limit - this.text.length, Math.floor(this.limit * share)) - open.length - close.length;
    let inner = "";
    for (const item of items) {
      if (inner.length + item.length <= most) inner += item;
      else this.leaveOut(kind, 1);
    }
    if (inner !== "") this.text += open + inner + close;
  }

  private leaveOut(kind: string, count: number): void {
    this.leftOut.set(kind, (this.leftOut.get(kind) ?? 0) + count);
  }
}
