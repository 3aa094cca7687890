/** The element of a heading; there are none deeper than six. */
export function headingTag(depth: number): "h2" | "h3" | "h4" | "h5" | "h6" {
  return `h${Math.min(depth, 6) as 2 | 3 | 4 | 5 | 6}`;
}
