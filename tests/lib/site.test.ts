import { expect, it } from "vitest";
import { mayBeIndexed, readOrigin } from "@/lib/site";

it.each([
  { origin: "", isOfAnotherDay: false, expected: true },
  { origin: "https://digitaltwinall.com/", isOfAnotherDay: false, expected: true },
  { origin: "https://digitaltwinall.com", isOfAnotherDay: true, expected: false },
  { origin: "https://preview-7.example.com", isOfAnotherDay: false, expected: false },
  { origin: "http://digitaltwinall.com", isOfAnotherDay: false, expected: false },
])(
  "a build for '$origin', of another day: $isOfAnotherDay, is to be found: $expected",
  ({ origin, isOfAnotherDay, expected }) => {
    expect(mayBeIndexed(readOrigin(origin), isOfAnotherDay)).toBe(expected);
  },
);
