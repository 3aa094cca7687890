import type { Nodes, Paragraph, PhrasingContent, Root, Text } from "mdast";
import type { remark } from "remark";
import { beyondAddress } from "../text/plain-address";

type Processor = ReturnType<typeof remark>;
type Syntax = ReturnType<typeof syntaxOf>[number];
type Construct = Extract<NonNullable<NonNullable<Syntax["text"]>[string]>, { tokenize: unknown }>;
type State = ReturnType<Construct["tokenize"]>;
type Code = Parameters<State>[0];
type Reader = Exclude<ReturnType<typeof readersOf>[number], readonly unknown[]>;
type Transform = NonNullable<Reader["transforms"]>[number];

const syntaxOf = (processor: Pick<Processor, "data">) => processor.data("micromarkExtensions") ?? [];
const readersOf = (processor: Pick<Processor, "data">) => processor.data("fromMarkdownExtensions") ?? [];

/**
 * Has an address that is typed as plain text end where a reader ends it: `详见https://a.example/rules。您可以` links the address alone.
 * GitHub goes on to the next space, and so swallows the sentence behind. `processor` is a frozen one with remark-gfm, whose parser is
 * changed; returns it.
 */
export function endPlainAddresses<P extends Pick<Processor, "data">>(processor: P): P {
  const [syntaxes, readers] = [syntaxOf(processor), readersOf(processor)];
  syntaxes.splice(0, syntaxes.length, ...syntaxes.map(stopSyntax));
  const linking = readers.flat().map((reader) => ({ ...reader, transforms: reader.transforms?.map(linkTexts) }));
  readers.splice(0, readers.length, ...linking);
  return processor;
}

const addresses = ["protocolAutolink", "wwwAutolink"];

function stopSyntax(syntax: Syntax): Syntax {
  const text = Object.entries(syntax.text ?? {}).map(([code, constructs]) => {
    const list = Array.isArray(constructs) ? constructs : constructs ? [constructs] : [];
    return [
      code,
      list.map((construct) => (addresses.includes(construct.name ?? "") ? stopConstruct(construct) : construct)),
    ];
  });
  return { ...syntax, text: Object.fromEntries(text) };
}

const space = 32;
const beyond = new RegExp(`[${beyondAddress}\\p{Cs}]`, "u");

/** A construct that takes what no address holds for the space that would end it. */
function stopConstruct(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      let real: Code = null;
      let inside = true;
      // Whoever asked is told the code that stands there.
      const within = ({ tokenize, ...own }: Construct): Construct => ({
        ...own,
        tokenize(_, then, otherwise) {
          return tokenize.call(
            this,
            asking,
            () => then(real),
            () => otherwise(real),
          );
        },
      });
      const asking: typeof effects = {
        ...effects,
        attempt: (inner, ...states) => effects.attempt(within(inner as Construct), ...states),
        check: (inner, ...states) => effects.check(within(inner as Construct), ...states),
      };
      const leave =
        (next: State): State =>
        () => {
          inside = false;
          return next(real);
        };
      const watch =
        (state: State): State =>
        (code) => {
          real = code;
          const ends = inside && code !== null && code > 127 && beyond.test(String.fromCharCode(code));
          const next = state(ends ? space : code);
          return inside && next ? watch(next) : next;
        };
      return watch(construct.tokenize.call(this, asking, leave(ok), leave(nok)));
    },
  };
}

const chunks = new RegExp(`[${beyondAddress}]+|[^${beyondAddress}]+`, "gu");
const signOfAddress = /@|:\/\/|www\./i;

/**
 * Runs the transform that links the addresses which the parser left as text, as `www.` behind a bracket, on the texts between what no
 * address holds. It gives what it makes no positions; here it gets them.
 */
function linkTexts(transform: Transform): Transform {
  const linked = (text: Text): PhrasingContent[] => {
    const pieces = [...text.value.matchAll(chunks)].flatMap(([value]): PhrasingContent[] => {
      if (!signOfAddress.test(value)) return [{ type: "text", value }];
      const children: PhrasingContent[] = [{ type: "text", value }];
      const root: Root = { type: "root", children: [{ type: "paragraph", children }] };
      transform(root);
      return (root.children[0] as Paragraph).children;
    });
    return pieces.every(({ type }) => type === "text") ? [text] : placed(joined(pieces), text);
  };
  const visit = (node: Nodes): void => {
    if (!("children" in node) || node.type === "link" || node.type === "linkReference") return;
    const wanted = node.children.some((child) => child.type === "text" && signOfAddress.test(child.value));
    if (wanted) {
      const children = node.children.flatMap((child): Nodes[] => (child.type === "text" ? linked(child) : [child]));
      node.children = children as never;
    }
    for (const child of node.children) visit(child);
  };
  return (tree) => visit(tree);
}

function joined(pieces: readonly PhrasingContent[]): PhrasingContent[] {
  const whole: PhrasingContent[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (piece.type === "text" && last?.type === "text") last.value += piece.value;
    else whole.push(piece);
  }
  return whole;
}

/** The pieces of a text with their positions. Without offsets where the source has other signs, as for `&amp;`: columns are then near. */
function placed(pieces: readonly PhrasingContent[], { position, value }: Text): PhrasingContent[] {
  if (!position) return [...pieces];
  const { start, end } = position;
  const exact = start.offset !== undefined && end.offset !== undefined && end.offset - start.offset === value.length;
  const at = { line: start.line, column: start.column, ...(exact && { offset: start.offset }) };
  const pass = (text: string) => {
    const lines = text.split("\n");
    at.line += lines.length - 1;
    at.column = (lines.length === 1 ? at.column : 1) + (lines.at(-1)?.length ?? 0);
    if (at.offset !== undefined) at.offset += text.length;
  };
  return pieces.map((piece) => {
    const from = { ...at };
    const inner = piece.type === "link" ? piece.children[0] : piece;
    pass(inner?.type === "text" ? inner.value : "");
    const own = { start: from, end: { ...at } };
    if (piece.type === "link") for (const child of piece.children) child.position = own;
    piece.position = own;
    return piece;
  });
}
