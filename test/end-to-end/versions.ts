import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Files, isolateGit, removeTemporary, repository } from "../support/repository.js";
import { run } from "../support/run.js";
import { breaking, config, judged, optional, plain, proposal, trip } from "./version-proposals.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const layouts: readonly (readonly [string, string, (version: string) => string])[] = [
  ["a whole segment", "trips/{vendor}/{name}/avro/{version}", (v) => `trips/acme/trip/avro/${v}`],
  ["v before the number", "trips/{name}/v{version}/trip.avsc", (v) => `trips/day/v${v}/trip.avsc`],
  ["in the file's name", "trips/{name}-{version}.avsc", (v) => `trips/day-trip-${v}.avsc`],
  ["in the middle", "trips/{version}/**/{name}.avsc", (v) => `trips/${v}/a/b/trip.avsc`],
  ["from the root on", '"{version}.avsc"', (v) => `${v}.avsc`],
  ["choices", "trips/{latest,{name}/{version}}.{avsc,{avpr,avdl}}", (v) => `trips/day/${v}.avsc`],
  ["written twice", "trips/{version}/{name}-{version}.avsc", (v) => `trips/${v}/trip-${v}.avsc`],
];

describe("{version} in files:", () => {
  it.each(layouts)("%s: a new version is compared with the one before it", async (_, files, at) => {
    const landed = { [at("1-0-0")]: plain, [at("1-0-10")]: optional, [at("1-0-9")]: plain };
    const more = files.includes("avro/") ? "    format: avro\n" : "";
    const repo = proposal(landed, { [at("1-0-11")]: breaking }, files, more);
    const { code, contracts, codes } = await judged(repo);
    expect([code, contracts]).toEqual([1, [`${at("1-0-11")} added forward version 1-0-10`]]);
    expect(codes).toContain("GV170");
  });

  const at = (version: string) => `trips/${version}/trip.avsc`;
  const files = "trips/{version}/{name}.avsc";
  const landed = { [at("1.0.0")]: plain, [at("1.2.0")]: plain, [at("1.3.0")]: optional };

  it.each<
    [string, Readonly<Record<string, string | null>>, string, number, readonly string[], readonly string[]]
  >([
    [
      "a minor step that reads",
      { [at("1.4.0")]: optional },
      "",
      0,
      [`${at("1.4.0")} added full version 1.3.0`],
      [],
    ],
    ["a major step opens a line", { [at("2.0.0")]: breaking }, "", 0, [`${at("2.0.0")} added full`], []],
    [
      "a skipped version",
      { [at("1.9.0")]: optional },
      "",
      0,
      [`${at("1.9.0")} added full version 1.3.0`],
      [],
    ],
    [
      "versions: report only tells",
      { [at("1.3.1")]: breaking },
      "    versions: report\n    enforce: report\n",
      0,
      [`${at("1.3.1")} added forward version 1.3.0`],
      [],
    ],
    [
      "a hotfix of an older line",
      { [at("1.2.1")]: plain },
      "",
      0,
      [`${at("1.2.1")} added full version 1.2.0 version 1.3.0`],
      [],
    ],
    [
      "a hotfix that the version after it does not go on from",
      { [at("1.2.1")]: trip("note:int=0") },
      "",
      1,
      [`${at("1.2.1")} added breaking version 1.2.0 version 1.3.0`],
      ["GV170"],
    ],
    [
      "a version below all that have landed",
      { [at("1.0.0-rc.1")]: breaking },
      "",
      4,
      [`${at("1.0.0-rc.1")} added forward version 1.0.0`],
      [],
    ],
    [
      "two versions at once: the second is compared with what has landed too",
      { [at("1.4.0")]: trip("seats:int=1"), [at("1.5.0")]: trip("seats:string=x") },
      "    compatibility: backward\n",
      1,
      [
        `${at("1.4.0")} added full version 1.3.0`,
        `${at("1.5.0")} added forward version 1.3.0 version 1.4.0 of this proposal`,
      ],
      ["GV170"],
    ],
    [
      "a landed version is edited",
      { [at("1.3.0")]: trip("note:string=none", "more:string=x") },
      "",
      1,
      [`${at("1.3.0")} modified full base main`],
      ["GV171"],
    ],
    [
      "its documentation is edited",
      { [at("1.3.0")]: optional.replace('"name"', '"doc": "A trip.", "name"') },
      "",
      0,
      [`${at("1.3.0")} modified full base main`],
      [],
    ],
    [
      "published: editable",
      { [at("1.3.0")]: trip("note:string=none", "more:string=x") },
      "    published: editable\n",
      0,
      [`${at("1.3.0")} modified full base main`],
      [],
    ],
    [
      "an edit of a landed version beside a new one loosens nothing",
      { [at("1.3.0")]: breaking, [at("1.4.0")]: breaking },
      "",
      1,
      [`${at("1.3.0")} modified forward base main`, `${at("1.4.0")} added forward version 1.3.0`],
      ["GV171"],
    ],
    [
      "a second file of a landed version",
      { [at("v1.3.0")]: breaking },
      "",
      1,
      [`${at("v1.3.0")} added forward version 1.3.0`],
      ["GV171"],
    ],
    [
      "numbered in another way",
      { [at("1-4-0")]: breaking },
      "",
      1,
      [`${at("1-4-0")} added forward version 1.3.0`],
      ["GV172"],
    ],
    [
      "the version before it is renamed to the new one",
      { [at("1.3.0")]: null, [at("1.4.0")]: optional },
      "",
      1,
      [`${at("1.3.0")} removed breaking base main`, `${at("1.4.0")} added full version 1.3.0`],
      [],
    ],
    ["a name that is no version", { [at("latest")]: breaking }, "", 0, [`${at("latest")} added full`], []],
  ])("%s", async (_, proposed, more, code, contracts, codes) => {
    const answer = await judged(proposal(landed, proposed, files, more));
    expect([answer.contracts, answer.codes, answer.code]).toEqual([contracts, codes, code]);
  });
});

describe("a file that is moved into a line of versions", () => {
  const files = '["drafts/*.avsc", "{name}/{version}.avsc"]';
  const move = (landed: Readonly<Record<string, string>>, from: string, to: string) =>
    judged(proposal(landed, { [from]: null, [to]: landed[from] ?? "" }, files));
  it.each([
    ["drafts/trip.avsc", "trip/1.1.0.avsc"],
    ["ride/1.1.0.avsc", "trip/1.1.0.avsc"],
    ["ride/2.0.0/trip.avsc", "trip/1.0.1.avsc"],
  ])("is compared with the version before it: %s", async (from, to) => {
    const { code, contracts } = await move({ "trip/1.0.0.avsc": plain, [from]: breaking }, from, to);
    expect([code === 0, contracts]).toEqual([false, [`${to} moved forward base main version 1.0.0`]]);
  });
  it("publishes a first version", async () => {
    const answer = await move({ "drafts/trip.avsc": breaking }, "drafts/trip.avsc", "trip/1.0.0.avsc");
    expect([answer.code, answer.contracts]).toEqual([0, ["trip/1.0.0.avsc moved full base main"]]);
  });
  it("never takes the place of a landed version", async () => {
    const landed = { "trip/1.0.0.avsc": plain, "drafts/trip.avsc": breaking };
    expect((await move(landed, "drafts/trip.avsc", "trip/v1.0.0.avsc")).codes).toEqual(["GV171"]);
  });
  it("a line that moves as a whole keeps its versions", async () => {
    const landed = { "trip/1.0.0.avsc": plain, "trip/1.1.0.avsc": breaking };
    const gone = { "trip/1.0.0.avsc": null, "trip/1.1.0.avsc": null };
    const moved = { "ride/1.0.0.avsc": plain, "ride/1.1.0.avsc": breaking };
    const { contracts } = await judged(proposal(landed, { ...gone, ...moved }, files));
    expect(contracts).toEqual([
      "ride/1.0.0.avsc moved full base main",
      "ride/1.1.0.avsc moved full base main",
    ]);
  });
});

describe("the number of a version that was removed", () => {
  const at = "trip/1.1.0.avsc";
  const landing = (again: Files, more = "") => {
    const landed = { "trip/1.0.0.avsc": plain, [at]: optional };
    const repo = repository({ "contract-check.yaml": config("trip/{version}.avsc", more), ...landed });
    repo.git("rm", "-q", at);
    repo.commit();
    repo.git("checkout", "-q", "-b", "topic");
    repo.write(again);
    return judged(repo);
  };
  it.each([
    ["comes with other content", { [at]: trip("more:int=0") }, "", ["GV171"]],
    [
      "comes with other content in another spelling",
      { "trip/v1.1.0.avsc": trip("more:int=0") },
      "",
      ["GV171"],
    ],
    ["comes as it was", { [at]: optional }, "", []],
    [
      "comes with other documentation",
      { [at]: optional.replace('"name"', '"doc": "A trip.", "name"') },
      "",
      [],
    ],
    [
      "comes with other content where versions are editable",
      { [at]: trip("more:int=0") },
      "    published: editable\n",
      [],
    ],
    ["is left alone", { "trip/1.2.0.avsc": trip("more:int=0") }, "", []],
  ])("%s", async (_, again, more, codes) => {
    expect((await landing(again, more)).codes).toEqual(codes);
  });
});

describe("owners of a version", () => {
  const paths = (...versions: readonly string[]): Files =>
    Object.fromEntries(versions.map((version) => [`trip/${version}.avsc`, plain]));
  it.each([
    [["1-0-0", "1-0-1"], "", "version: 1-0-1; versions are counted as schemaver, inferred from 2 of them"],
    [["1.0.0", "1.0.1"], "", "version: 1.0.1; versions are counted as semver, inferred from 2 of them"],
    [["1-0-0", "1-0-1"], "    versioning: schemaver\n", "counted as schemaver, as the entry says"],
    [["1-0-0", "2.1.0"], "", "version: 2.1.0; the 2 versions here are not counted in one way"],
  ])("%s: says how they are counted", async (versions, more, says) => {
    const repo = repository({
      "contract-check.yaml": config("trip/{version}.avsc", more),
      ...paths(...versions),
    });
    const { out } = await run(repo.root, "owners", `trip/${versions.at(-1) ?? ""}.avsc`);
    expect(out).toContain(says);
  });
});
