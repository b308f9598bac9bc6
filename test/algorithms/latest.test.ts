import { expect, it } from "@jest/globals";
import { Latest } from "../../src/algorithms/latest.js";
import { memoByText } from "../../src/algorithms/memo.js";

it("keeps the latest values, as many as weigh no more than is allowed together", () => {
  const latest = new Latest<string>(10);
  latest.use("a", 4);
  latest.use("b", 4);
  latest.use("a", 4);
  latest.use("c", 4);
  expect(latest.values()).toEqual(["a", "c"]);
  latest.use("d", 11);
  expect(latest.values()).toEqual([]);
});

it("computes once for each of few texts", () => {
  const asked: string[] = [];
  const lengthOf = memoByText((text) => asked.push(text) && text.length);
  expect([lengthOf("ab"), lengthOf(""), lengthOf("ab"), lengthOf("")]).toEqual([2, 0, 2, 0]);
  expect(asked).toEqual(["ab", ""]);
});
