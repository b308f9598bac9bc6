import { describe, expect, it } from "@jest/globals";
import type { Files } from "./compare-texts.js";
import { compareFiles, enumeration, field, record } from "./compare-texts.js";

const text = (schema: unknown) => JSON.stringify(schema);
const bird = (weight: string) => record("zoo.Bird", [field("weight", weight)]);
const cage = (type: unknown) => record("zoo.Cage", [field("bird", type)]);
const protocol = (types: readonly unknown[], messages: object = {}) =>
  text({ protocol: "Zoo", namespace: "zoo", types, messages });

const seen = async (base: Files, head: Files) =>
  (await compareFiles(base, head)).map(({ pairing, verdict, changes, notes }) => [
    pairing.headPath ?? `without ${pairing.basePath ?? ""}`,
    `${verdict.backward.outcome}/${verdict.forward.outcome}`,
    changes.map(({ rule }) => rule.replace("avro/", "")).join(),
    notes.filter((note) => note.startsWith("the file is gone")).join(),
  ]);
const merged = (files: string) =>
  `the file is gone, and what it declared stands in ${files} now: it is compared with that`;

describe("a file that is gone", () => {
  it("was merged if its type stands inside another file", async () => {
    expect(
      await seen(
        { "bird.avsc": text(bird("int")), "cage.avsc": text(cage("Bird")) },
        { "cage.avsc": text(cage(bird("int"))) },
      ),
    ).toEqual([
      ["without bird.avsc", "reads/reads", "", merged("cage.avsc")],
      ["cage.avsc", "reads/reads", "", ""],
    ]);
  });

  it("is compared with what stands in its place", async () => {
    expect(
      await seen(
        { "bird.avsc": text(bird("int")), "seed.avsc": text(enumeration("zoo.Seed", ["A"])) },
        { "zoo.avpr": protocol([bird("string"), enumeration("zoo.Seed", ["A"])]) },
      ),
    ).toEqual([
      ["without bird.avsc", "rejects/rejects", "type-change", merged("zoo.avpr")],
      ["without seed.avsc", "reads/reads", "", merged("zoo.avpr")],
      ["zoo.avpr", "reads/reads", "", ""],
    ]);
  });

  it("was split if all its types stand in files of their own, in whichever syntax", async () => {
    expect(
      await seen(
        { "zoo.avpr": protocol([bird("int"), enumeration("zoo.Seed", ["A"])]) },
        {
          "bird.avdl": `@namespace("zoo") protocol Birds { record Bird { long weight; } }`,
          "seed.avsc": text(enumeration("zoo.Seed", ["A"])),
        },
      ),
    ).toEqual([
      ["without zoo.avpr", "reads/rejects", "promotion", merged("bird.avdl and seed.avsc")],
      ["bird.avdl", "reads/reads", "", ""],
      ["seed.avsc", "reads/reads", "", ""],
    ]);
  });

  it("was removed if one of its types, or a message, is gone, or another kind of type has the name", async () => {
    const both = protocol([bird("int"), enumeration("zoo.Seed", ["A"])]);
    const called = protocol([bird("int")], { peck: { request: [], response: "Bird" } });
    const lost = ["without gone.avpr", "rejects/rejects", "", ""];
    for (const gone of [both, called])
      expect(await seen({ "gone.avpr": gone }, { "bird.avsc": text(bird("int")) })).toContainEqual(lost);
    expect(
      await seen(
        { "seed.avsc": text(enumeration("zoo.Seed", ["A"])) },
        { "kept.avpr": protocol([record("zoo.Seed", [])]) },
      ),
    ).toContainEqual(["without seed.avsc", "rejects/rejects", "", ""]);
  });

  it("was removed if two files that are equally near say different things of its type", async () => {
    const [first, second] = await seen(
      { "a/bird.avsc": text(bird("int")) },
      { "b/one.avpr": protocol([bird("int")]), "c/two.avpr": protocol([bird("string")]) },
    );
    expect([first, second]).toContainEqual(["without a/bird.avsc", "rejects/rejects", "", ""]);
  });
});
