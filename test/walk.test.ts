import { expect, it } from "@jest/globals";
import { walk } from "./walk/walk.js";

/** LONG=1: as many as the night allows. */
const walks = process.env.LONG === undefined ? 15 : Number(process.env.WALKS ?? 300);

it("nothing lands that somebody who had to agree did not agree to in this form, and nobody is locked out", async () => {
  const [objections, lockOuts]: [string[], string[]] = [[], []];
  let [landed, refused] = [0, 0];
  for (let seed = 1; seed <= walks; seed += 1) {
    const walked = await walk(seed);
    objections.push(...walked.objections.map((text) => `seed ${String(seed)}: ${text}`));
    lockOuts.push(...walked.lockOuts.map((text) => `seed ${String(seed)}: ${text}`));
    landed += walked.landed;
    refused += walked.refused;
  }
  expect(objections).toEqual([]);
  expect(lockOuts).toEqual([]);
  // Not for want of landings, or of refusals.
  expect(landed).toBeGreaterThan(walks);
  expect(refused).toBeGreaterThan(walks);
});
