import { expect, it } from "vitest";
import { takeFlightScripts } from "@/lib/delivery/build/flight-scripts";

it("flight data is taken out of a page in its order, and nothing else is", () => {
  const first = '<script>self.__next_f.push([1,"a\\u003c\\n"])</script>';
  const second = '<script>self.__next_f.push([1,"b\\"]"])</script>';
  const others = '<script>self.__next_f.push([0])</script><script>self.__next_f.push([1,"c"]);alert(1)</script>';
  expect(takeFlightScripts(`<p>1</p>${first}${others}${second}<p>2</p>`)).toEqual({
    html: `<p>1</p>${others}<p>2</p>`,
    flightData: 'a<\nb"]',
  });
});
