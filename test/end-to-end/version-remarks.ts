import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { isolateGit, removeTemporary, repository } from "../support/repository.js";
import { run } from "../support/run.js";
import { breaking, config, judged, optional, plain, proposal } from "./version-proposals.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

describe("what is said of versions", () => {
  const alike =
    /trips\/trip\/\S* differs from its line of versions in capitals alone: it is taken for the same/;
  it.each([
    ["the next version", "trips/Trip/1.1.0.avsc", ["GV170"]],
    ["a major step", "trips/Trip/2.0.0.avsc", []],
    ["a version that has landed", "trips/Trip/1.0.0.avsc", ["GV171"]],
  ])(
    "a line that differs from another in capitals alone is told and goes on from it: %s",
    async (_, path, codes) => {
      const landed = { "trips/trip/1.0.0.avsc": plain };
      const more = "    compatibility: full\n";
      const result = await judged(
        proposal(landed, { [path]: breaking }, "trips/{name}/{version}.avsc", more),
      );
      expect(result.out).toMatch(alike);
      expect(result.codes).toEqual(codes);
    },
  );

  it("a line that moves to other capitals, as it is, breaks nothing", async () => {
    const landed = { "trips/trip/1.0.0.avsc": plain, "trips/trip/1.1.0.avsc": optional };
    const moved = {
      "trips/trip/1.0.0.avsc": null,
      "trips/trip/1.1.0.avsc": null,
      "trips/Trip/1.0.0.avsc": plain,
      "trips/Trip/1.1.0.avsc": optional,
    };
    const { code, codes } = await judged(proposal(landed, moved, "trips/{name}/{version}.avsc"));
    expect([code, codes]).toEqual([0, []]);
  });

  it("the version that would be right is none that is there", async () => {
    const landed = Object.fromEntries(
      ["1.2.0", "1.3.0", "2.0.0"].map((version) => [`trips/${version}.avsc`, plain]),
    );
    const repo = proposal(landed, { "trips/1.2.1.avsc": breaking }, "trips/{version}.avsc");
    const { out } = await judged(repo);
    expect(out).toContain("the next version is 3.0.0");
    const minor = proposal(landed, { "trips/1.2.1.avsc": optional }, "trips/{version}.avsc");
    expect((await judged(minor)).out).not.toMatch(/the next version is (1\.3\.0|2\.0\.0)/);
  });

  it("a package that grows under its version is told the key for it", async () => {
    const proto = (fields: string) => `syntax = "proto3";\npackage trips.v1;\nmessage Trip { ${fields} }\n`;
    const path = "trips/v1/trip.proto";
    const repo = repository({
      "contract-check.yaml": config("trips/{version}/*.proto"),
      [path]: proto("string id = 1;"),
    });
    repo.git("checkout", "-q", "-b", "topic");
    repo.write({ [path]: proto("string id = 1; string note = 2;") });
    const { code, out } = await run(repo.root);
    expect([code, out]).toEqual([1, expect.stringContaining("versioning: package")]);
  });
});

describe("what is said of tags", () => {
  it("that lie beside the history of base: they are there, and no releases of base", async () => {
    const repo = repository({
      "contract-check.yaml": config("trip.avsc", '    against: [{tag: "v*"}]\n'),
      "trip.avsc": plain,
    });
    repo.git("checkout", "-q", "-b", "release");
    repo.commit({ "trip.avsc": breaking });
    repo.git("tag", "v1.0.0");
    repo.git("tag", "v1.1.0");
    repo.git("checkout", "-q", "main");
    repo.git("checkout", "-q", "-b", "topic");
    repo.write({ "trip.avsc": optional });
    const { out } = await run(repo.root);
    expect(out).toContain("tags v* are there (v1.1.0 and 1 more)");
  });
});

describe("what is said of a name", () => {
  const schema = (id: string) =>
    JSON.stringify({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      ...(id && { $id: `https://acme.example/${id}` }),
      type: "object",
    });
  it.each([
    [
      "another $id",
      "trip",
      "ride",
      '$id was changed from "https://acme.example/trip" to "https://acme.example/ride"',
    ],
    ["no $id any more", "trip", "", '$id "https://acme.example/trip" was removed'],
  ])("%s", async (_, was, is, note) => {
    const repo = repository({ "trip.schema.json": schema(was) });
    repo.write({ "trip.schema.json": schema(is) });
    const { out } = await run(repo.root);
    expect(out).toContain(`${note}: whoever refers to it by the former name finds nothing here any more`);
  });
});
