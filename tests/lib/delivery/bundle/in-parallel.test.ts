import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { inParallel } from "@/lib/delivery/bundle/in-parallel";

it("makes some at once, never more, and returns them in their order", async () => {
  let [working, most] = [0, 0];
  const made = await inParallel([30, 5, 20, 1, 10], 2, async (delay) => {
    most = Math.max(most, ++working);
    await wait(delay);
    working--;
    return delay;
  });
  expect(made).toEqual([30, 5, 20, 1, 10]);
  expect(most).toBe(2);
});

it("begins nothing after a fault", async () => {
  const begun: number[] = [];
  const making = inParallel([1, 2, 3, 4], 2, async (item) => {
    begun.push(item);
    await wait(item);
    if (item === 1) throw new Error("The first fails.");
  });
  await expect(making).rejects.toThrow("The first fails.");
  await wait(10);
  expect(begun).toEqual([1, 2]);
});
