import { describe, expect, it } from "@jest/globals";
import { compareFiles } from "./comparing.js";

const p3 = 'syntax = "proto3";\npackage p;\n';
const right = `${p3}message Size { int32 width = 1; int32 height = 2; }\n`;
const twice = `${p3}message Size { int32 width = 1; int32 height = 1; }\n`;
const torn = `${p3}message Size { int32 width = 1;\n`;
const through = `${p3}import "size.proto";\nmessage Frame { Size size = 1; }\n`;
const user = (more = "") => `${p3}import "frame.proto";\nmessage Page { Frame frame = 1;${more} }\n`;
const files = (size: string, page = user()) => ({
  "size.proto": size,
  "frame.proto": through,
  "page.proto": page,
});

describe.each(Object.entries({ "a number twice": twice, "an open brace": torn }))(
  "an imported file with %s",
  (_name, broken) => {
    it("tells what is wrong once, where it stands", async () => {
      const comparisons = await compareFiles(files(right), files(broken));
      expect(comparisons.map(({ pairing, faults }) => [pairing.headPath, faults.length > 0])).toEqual([
        ["size.proto", true],
      ]);
    });

    it("makes a changed importer faulty at its import", async () => {
      const comparisons = await compareFiles(files(right), files(broken, user(" int32 no = 2;")));
      const page = comparisons.find(({ pairing }) => pairing.headPath === "page.proto");
      expect(page?.faults.map(({ location }) => location?.line)).toEqual([3]);
    });
  },
);

it("a file that is faulty on both sides is no reason to look no further", async () => {
  const [page] = await compareFiles(
    files(`${twice}// a\n`),
    files(`${twice}// b\n`, user(" int32 no = 2;")),
  ).then((comparisons) => comparisons.filter(({ pairing }) => pairing.headPath === "page.proto"));
  expect(page?.changes.map(({ rule }) => rule)).toEqual(["protobuf/field-presence"]);
});

it.each([twice, torn])(
  "an imported file that is repaired leaves its importers to be compared with when they were right",
  async (broken) => {
    const comparisons = await compareFiles(files(broken), files(right));
    expect(comparisons.map(({ pairing }) => pairing.headPath).sort()).toEqual([
      "frame.proto",
      "page.proto",
      "size.proto",
    ]);
    for (const { changes, faults, baseFaults } of comparisons)
      expect([changes, faults, (baseFaults ?? []).length > 0]).toEqual([[], [], true]);
  },
);

it.each([twice, torn])(
  "an imported file that is repaired makes the base of a changed importer faulty",
  async (broken) => {
    const comparisons = await compareFiles(files(broken), files(right, user(" int32 no = 2;")));
    const page = comparisons.find(({ pairing }) => pairing.headPath === "page.proto");
    expect(page?.faults).toEqual([]);
    expect(page?.changes).toEqual([]);
    expect(page?.baseFaults?.map(({ message }) => message).join()).toContain("size.proto is no contract");
  },
);

it("an imported file whose flaw stays is no reason to compare its importers", async () => {
  const comparisons = await compareFiles(
    { ...files(right), "frame.proto": through.replace("1;", "1; reserved 1;") },
    { ...files(right), "frame.proto": through.replace("1;", "1; reserved 1; // as before\n") },
  );
  expect(comparisons.map(({ pairing }) => pairing.headPath)).toEqual(["frame.proto"]);
});
