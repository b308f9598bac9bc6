import { expect, it } from "@jest/globals";
import { memorySnapshot } from "../../src/hosts/memory.js";
import { Searches } from "../../src/line/searches.js";
import type { Snapshot } from "../../src/model/snapshot.js";

const texts = {
  "a.avsc": '{"type": "Money"}',
  "b.avsc": '{"doc": "import orders.proto"}',
  "c.proto": 'import "orders.proto";',
  "d.proto": '// Money"',
  "e.json": '{"$ref": "orders.proto"}',
};

/** A snapshot that keeps what it was asked. */
function counted(): { readonly snapshot: Snapshot; readonly asked: (readonly string[])[] } {
  const asked: (readonly string[])[] = [];
  const snapshot = memorySnapshot("base", texts);
  return {
    asked,
    snapshot: {
      ...snapshot,
      mentioning(needles, suffixes, lines) {
        asked.push(needles);
        return snapshot.mentioning(needles, suffixes, lines);
      },
    },
  };
}

it("what several look for at the same time is looked for once, and each gets what it would have got alone", async () => {
  const { snapshot, asked } = counted();
  const searches = new Searches();
  const [first, second] = [searches.join(), searches.join()];
  const both = Promise.all([
    first.in(snapshot).mentioning(['Money"'], [".avsc", ".avpr"]),
    second.in(snapshot).mentioning(['orders.proto"'], [".proto"]),
    second.in(snapshot).mentioning([], [".json"], ["ref.: "]),
  ]);
  expect(await both).toEqual([["a.avsc"], ["c.proto"], ["e.json"]]);
  expect(asked).toEqual([['Money"', 'orders.proto"']]);
});

it("one that does not search does not hold up the others", async () => {
  const { snapshot, asked } = counted();
  const searches = new Searches();
  const [first, second] = [searches.join(), searches.join()];
  const search = first.in(snapshot).mentioning(['Money"'], [".avsc"]);
  await Promise.resolve();
  expect(asked).toEqual([]);
  second.done();
  expect(await search).toEqual(["a.avsc"]);
  first.done();
  expect(await first.in(snapshot).mentioning(['Money"'], [".proto"])).toEqual(["d.proto"]);
});

it("a search that fails fails for all that wait for it", async () => {
  const broken: Snapshot = {
    ...memorySnapshot("base", texts),
    mentioning: () => Promise.reject(new Error("git is gone")),
  };
  const searches = new Searches();
  const [first, second] = [searches.join(), searches.join()];
  const results = await Promise.allSettled([
    first.in(broken).mentioning(["x"], [".avsc"]),
    second.in(broken).mentioning(["y"], [".proto"]),
  ]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});

it("one that is ready to judge waits until the search of all has begun", async () => {
  const { snapshot, asked } = counted();
  const searches = new Searches();
  const [first, second, third] = [searches.join(), searches.join(), searches.join()];
  const order: string[] = [];
  const search = first.in(snapshot).mentioning(['Money"'], [".avsc"]);
  const judging = [first, second].map(async (party, place) => {
    await party.begun();
    order.push(`${String(place)} judges after ${String(asked.length)}`);
  });
  await new Promise(setImmediate);
  expect(order).toEqual([]);
  third.done();
  await Promise.all(judging);
  expect(order).toEqual(["0 judges after 1", "1 judges after 1"]);
  expect(await search).toEqual(["a.avsc"]);
  const again = first.in(snapshot).mentioning(['orders.proto"'], [".json"]);
  second.done();
  expect(await again).toEqual(["e.json"]);
});
