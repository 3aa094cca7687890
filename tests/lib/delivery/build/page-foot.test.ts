import { expect, it } from "vitest";
import { deliverPages, readPage } from "@/lib/delivery/build/deliver-page";
import { takeFoot } from "@/lib/delivery/build/page-foot";
import { prerendered } from "../sample-page";

const css = ".a{color:red}.b{color:#00f}.c{color:green}main + footer{top:0}";

const foot = (inside: string) => `<footer class="foot b">${inside}</footer>`;

/** What is sent of pages of one kind with these bodies. */
function sent(...bodies: string[]): string[] {
  return [...deliverPages(bodies.map((body) => readPage(prerendered({ body, css }))))].map(({ html }) => html);
}

it("a page with a foot is sent as it would be if the foot were read with it", () => {
  const inside = '<p class="c">x<!-- --> &amp; y</p><pre>\n\nz</pre><div hidden=""></div>';
  const bodies = ["1", "2"].map((text) => `<main class="a">${text}</main>${foot(inside)}`);
  // A second foot makes the page one that is read as a whole.
  const whole = sent(...bodies.map((body) => `${body}<footer></footer>`)).map((html) =>
    html.replace("<footer></footer>", ""),
  );
  expect(sent(...bodies)).toEqual(whole);
  expect(whole[1]).toContain('<main class="a">2</main><footer class="foot b"><p class="c">x &#x26; y</p>');
  expect(whole[1]).toContain("main+footer{top:0}");
});

it("the foot is taken out, and none where there are two", () => {
  expect(takeFoot(`<p>a</p>${foot("b")}`)).toEqual({ html: "<p>a</p><page-foot></page-foot>", foot: foot("b") });
  for (const html of ["<p>a</p>", foot(foot("a")), foot("a") + foot("b")])
    expect(takeFoot(html)).toEqual({ html, foot: undefined });
});

it("a foot with what is not allowed is refused on every page", () => {
  const page = (name: string) => ({ ...prerendered({ body: foot("<script>alert(1)</script>"), css }), name });
  for (const name of ["/a", "/b"]) expect(() => readPage(page(name))).toThrow(`Page ${name}: a script is left in it`);
});
