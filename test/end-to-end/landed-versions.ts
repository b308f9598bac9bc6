import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { isolateGit, removeTemporary, type Repository, repository } from "../support/repository.js";
import { run, runJson } from "../support/run.js";
import { breaking, config, judged, optional, plain, proposal, trip } from "./version-proposals.js";
import { record } from "../support/records.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

describe("a landed version that does not parse", () => {
  const at = (version: string) => `trips/trip/${version}.avsc`;
  it.each([
    ["one", { [at("1.0.0")]: plain, [at("1.1.0")]: "{" }, "version 1.0.0"],
    [
      "two",
      { [at("1.0.0")]: trip("old:int"), [at("1.1.0")]: plain, [at("1.1.1")]: "{", [at("1.2.0")]: "[" },
      "version 1.1.0",
    ],
  ])("hides none before it: %s", async (_, landed, before) => {
    const repo = proposal(landed, { [at("1.3.0")]: breaking }, "trips/{name}/{version}.avsc");
    expect((await judged(repo)).contracts).toEqual([`${at("1.3.0")} added forward ${before}`]);
  });
});

describe("a type that is in versions of its own, all in one folder", () => {
  const seat = (kind: string) => record("acme.Seat", [`row:${kind}`]);
  const user =
    '{"type": "record", "name": "Trip", "namespace": "acme", "fields": [{"name": "seat", "type": "acme.Seat"}]}';
  it.each([
    [
      "a new one is none that a landed version means",
      { "seats/2.0.0.avsc": seat("string") },
      0,
      ["seats/2.0.0.avsc added full"],
    ],
    [
      "also where the landed one is edited beside it",
      { "seats/2.0.0.avsc": seat("string"), "seats/1.0.0.avsc": seat("string") },
      1,
      [
        "seats/1.0.0.avsc modified breaking base main",
        "seats/2.0.0.avsc added full",
        "trips/1.0.0/trip.avsc affected breaking base main",
      ],
    ],
  ])("%s", async (_, proposed, code, contracts) => {
    const landed = { "seats/1.0.0.avsc": seat("int"), "trips/1.0.0/trip.avsc": user };
    const answer = await judged(
      proposal(landed, proposed, '["seats/{version}.avsc", "trips/{version}/*.avsc"]'),
    );
    expect([answer.code, answer.contracts]).toEqual([code, contracts]);
  });
});

describe("a file that a landed version refers to", () => {
  const schema = (body: object) =>
    JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", ...body });
  it.each([
    [
      "in its folder",
      "trips/1.0.0/parts/seat.json",
      "parts/seat.json",
      { type: ["integer", "null"] },
      ["GV171"],
    ],
    [
      "in its folder: documentation",
      "trips/1.0.0/seat.json",
      "seat.json",
      { type: "integer", title: "Seat" },
      [],
    ],
    ["shared by all versions", "trips/seat.json", "../seat.json", { type: ["integer", "null"] }, []],
  ])("%s", async (_, path, ref, changed, codes) => {
    const landed = {
      "trips/1.0.0/trip.schema.json": schema({ properties: { seat: { $ref: ref } } }),
      [path]: '{"type": "integer"}',
    };
    const more = "    compatibility: none\n";
    const repo = proposal(
      landed,
      { [path]: JSON.stringify(changed) },
      "trips/{version}/trip.schema.json",
      more,
    );
    expect((await judged(repo)).codes).toEqual(codes);
  });
});

const seat = (kind: string) =>
  `{"$schema": "https://json-schema.org/draft/2020-12/schema", "properties": {"seat": {"type": "${kind}"}}}`;
const idl = (...fields: string[]) =>
  `@namespace("acme") protocol Trips { record Trip { string id; ${fields.join(" ")} } }`;

describe("a version in another syntax", () => {
  it.each([
    [
      "JSON, then YAML",
      { "trips/seat-1.0.0.schema.json": seat("integer") },
      {
        "trips/seat-1.1.0.schema.yaml":
          "$schema: https://json-schema.org/draft/2020-12/schema\nproperties: {seat: {type: string}}\n",
      },
      "trips/{name}-{version}.*",
      ["trips/seat-1.1.0.schema.yaml added breaking version 1.0.0"],
      ["GV170"],
    ],
    [
      "IDL, then JSON",
      { "trips/1.0.0.avdl": idl() },
      { "trips/1.1.0.avpr": `{"protocol": "Trips", "namespace": "acme", "types": [${breaking}]}` },
      '["trips/{version}.avdl", "trips/{version}.avpr"]',
      ["trips/1.1.0.avpr added forward version 1.0.0"],
      [],
    ],
    [
      "the landed number again, with other content",
      { "trips/1.0.0.avdl": idl() },
      { "trips/1.0.0.avpr": '{"protocol": "Trips", "namespace": "acme", "types": []}' },
      "trips/{version}.*",
      ["trips/1.0.0.avpr added forward version 1.0.0"],
      ["GV171"],
    ],
    [
      "the landed number again, the same in IDL",
      { "trips/1.0.0.avsc": plain },
      { "trips/1.0.0.avdl": idl() },
      "trips/{version}.*",
      ["trips/1.0.0.avdl added full version 1.0.0"],
      [],
    ],
    [
      "the landed number again, in IDL with one more type",
      { "trips/1.0.0.avsc": plain },
      { "trips/1.0.0.avdl": idl().replace(/}$/, "record Seat { int row; } }") },
      "trips/{version}.*",
      ["trips/1.0.0.avdl added full version 1.0.0"],
      ["GV171"],
    ],
    [
      "both syntaxes of both versions",
      { "trips/1.0.0.avdl": idl(), "trips/1.0.0.avsc": plain },
      { "trips/1.1.0.avdl": idl('string note = "";'), "trips/1.1.0.avsc": trip("note:string=none") },
      "trips/{version}.*",
      ["trips/1.1.0.avdl added full version 1.0.0", "trips/1.1.0.avsc added full version 1.0.0"],
      [],
    ],
    [
      "another format beside it is another contract",
      { "trips/1.0.0.avsc": plain },
      { "trips/1.0.0.schema.json": seat("integer"), "trips/1.1.0.schema.json": seat("string") },
      "trips/{version}.*",
      [
        "trips/1.0.0.schema.json added full",
        "trips/1.1.0.schema.json added breaking version 1.0.0 of this proposal",
      ],
      ["GV170"],
    ],
  ])("%s", async (_, landed, proposed, files, contracts, codes) => {
    const { contracts: lines, codes: found } = await judged(proposal(landed, proposed, files));
    expect([lines, found]).toEqual([contracts, codes]);
  });
});

describe("landed versions that are counted in no single way", () => {
  it.each([
    ["1.0.0", "1.1.0-", "1.2.0"],
    ["2025-01-01", "3.0.0", "3.1.0"],
  ])("%s, %s: the last of them is what a new one is compared with", async (first, second, version) => {
    const landed = { [`trips/${first}.avsc`]: breaking, [`trips/${second}.avsc`]: plain };
    const repo = proposal(landed, { [`trips/${version}.avsc`]: breaking }, "trips/{version}.avsc");
    const contract = `trips/${version}.avsc added forward version ${second}`;
    expect(await judged(repo)).toMatchObject({ contracts: [contract], codes: ["GV172"] });
  });
});

describe("the file of a version has another name than in the version before", () => {
  const at = (version: string, name = "trip") => `trips/${version}/${name}.avsc`;
  const landed = { [at("1.0.0")]: plain, [at("1.0.0", "seat")]: record("acme.Seat", ["row:int"]) };
  const before = "version 1.0.0 (trips/1.0.0/trip.avsc)";
  it.each<[string, Readonly<Record<string, string | null>>, readonly string[], string[]]>([
    [
      "which is no way past that one",
      { [at("1.0.1", "journey")]: breaking },
      [`${at("1.0.1", "journey")} added forward ${before}`],
      ["GV170"],
    ],
    [
      "in its capitals alone",
      { [at("1.1.0", "Trip")]: breaking },
      [`${at("1.1.0", "Trip")} added forward ${before}`],
      [],
    ],
    [
      "and comes from a place without versions",
      { "drafts/trip.avsc": null, [at("1.1.0", "journey")]: breaking },
      [`${at("1.1.0", "journey")} moved forward base main ${before}`],
      [],
    ],
    [
      "where the first name is there too, it is another contract",
      { [at("1.1.0")]: plain, [at("1.1.0", "journey")]: breaking },
      [`${at("1.1.0", "journey")} added full`, `${at("1.1.0")} added full version 1.0.0`],
      [],
    ],
    [
      "a contract that the version before did not have",
      { [at("1.1.0", "berth")]: record("acme.Berth", ["length:double", "upper:boolean"]) },
      [`${at("1.1.0", "berth")} added full`],
      [],
    ],
    [
      "a major step opens a line",
      { [at("2.0.0", "journey")]: breaking },
      [`${at("2.0.0", "journey")} added full`],
      [],
    ],
  ])("%s", async (_, proposed, contracts, codes) => {
    const files = "['trips/{version}/*.avsc', 'drafts/*.avsc']";
    const answer = await judged(proposal({ ...landed, "drafts/trip.avsc": breaking }, proposed, files));
    expect([answer.contracts, answer.codes]).toEqual([contracts, codes]);
  });
});

describe("a renamed file goes on", () => {
  const at = (version: string, name: string) => `trips/${version}/${name}.avsc`;
  const other = record("acme.Seat", ["row:int"]);
  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string]>([
    [
      "from a version that is counted otherwise",
      { [at("1.0.0", "trip")]: plain },
      { [at("2024-01-01", "ride")]: breaking },
      "1.0.0",
    ],
    [
      "from an older version, where the newest has not the contract",
      { [at("1.0.0", "trip")]: plain, [at("1.0.1", "seat")]: other },
      { [at("1.0.2", "ride")]: breaking },
      "1.0.0",
    ],
    [
      "beside a number that has no order",
      { [at("1.0.0", "trip")]: plain, "trips/x9/note.avsc": other },
      { [at("1.0.1", "ride")]: breaking },
      "1.0.0",
    ],
    [
      "where its name stood in another line",
      { [at("1.0.0", "trip")]: plain, [at("0.0.1", "ride")]: plain },
      { [at("1.0.1", "ride")]: breaking },
      "1.0.0",
    ],
    [
      "where its name came with a pre-release",
      { [at("1.0.0", "trip")]: plain, [at("1.0.1-rc.1", "ride")]: breaking },
      { [at("1.0.1", "ride")]: breaking },
      "1.0.0",
    ],
    [
      "and has another type, where each version has one file",
      { [at("1.0.0", "trip")]: plain },
      { [at("1.1.0", "ride")]: breaking.replace("Trip", "Ride") },
      "1.0.0",
    ],
    [
      "twice in one proposal",
      { [at("1.0.0", "trip")]: plain },
      { [at("1.0.1", "ride")]: trip("note:int=0"), [at("1.0.2", "tour")]: trip("note:string=") },
      "1.0.1",
    ],
  ])("%s", async (_, landed, proposed, version) => {
    const { contracts, code } = await judged(proposal(landed, proposed, "trips/{version}/*.avsc"));
    expect([contracts.at(-1), code]).toEqual([expect.stringContaining(` version ${version} `), 1]);
  });

  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    [
      "an event that the version before did not have",
      {
        [at("1.0.0", "made")]: record("acme.Made", ["id:string", "at:long"]),
        [at("1.0.0", "paid")]: record("acme.Paid", ["id:string", "at:long", "sum:long"]),
      },
      { [at("1.1.0", "sent")]: record("acme.Sent", ["id:string", "at:long", "by:string"]) },
    ],
    [
      "an event in the place of one that was dropped",
      {
        [at("1.0.0", "made")]: record("acme.Made", ["id:string"]),
        [at("1.0.0", "paid")]: record("acme.Paid", ["id:string", "sum:long"]),
      },
      {
        [at("1.1.0", "made")]: record("acme.Made", ["id:string"]),
        [at("1.1.0", "sent")]: record("acme.Sent", ["id:string", "by:string"]),
      },
    ],
  ])("%s begins a line", async (_, landed, proposed) => {
    expect((await judged(proposal(landed, proposed, "trips/{version}/*.avsc"))).code).toBe(0);
  });
});

describe("a hotfix owes nothing", () => {
  const at = (version: string) => `trips/${version}.avsc`;
  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    [
      "to a later version that broke with the one before it",
      { [at("1.0.0")]: plain, [at("1.2.0")]: breaking },
      { [at("1.1.0")]: plain },
    ],
    [
      "to its release, as a pre-release",
      { [at("1.0.0")]: plain, [at("1.1.0")]: trip("note:string=") },
      { [at("1.1.0-rc.1")]: trip("note:int=0") },
    ],
  ])("%s", async (_, landed, proposed) => {
    expect((await judged(proposal(landed, proposed, "trips/{version}.avsc"))).code).toBe(0);
  });

  it("where the next version does not parse, the one after it counts", async () => {
    const landed = { [at("1.0.0")]: plain, [at("1.2.0")]: "{", [at("1.3.0")]: trip("note:string=") };
    const answer = await judged(
      proposal(landed, { [at("1.1.0")]: trip("note:int=0") }, "trips/{version}.avsc"),
    );
    expect(answer).toMatchObject({
      code: 1,
      contracts: [`${at("1.1.0")} added breaking version 1.0.0 version 1.3.0`],
    });
  });
});

describe("what is said of a number", () => {
  it.each([
    [
      "of landed versions that have no order",
      ["1.0.0.1", "1.0.0.2"],
      ["1.0.0.3"],
      "counted in no single way that is known here, so 1.0.0.3 has no place among them",
    ],
    ["of one that is counted otherwise", ["1.0.0"], ["1-1-0"], "1-1-0 is no version as semver counts"],
    ["that comes twice", ["1.0.0"], ["1.1.0", "v1.1.0"], "comes twice in this proposal (trips/v1.1.0.avsc)"],
    ["that is written with two numbers", ["v1.0"], ["v1.1"], "the next version is v2.0\n"],
  ])("%s", async (_, landed, proposed, says) => {
    const files = (versions: readonly string[], text: string) =>
      Object.fromEntries(versions.map((version) => [`trips/${version}.avsc`, text]));
    const more = "    compatibility: full\n";
    const repo = proposal(files(landed, plain), files(proposed, breaking), "trips/{version}.avsc", more);
    expect((await run(repo.root, "check")).out).toContain(says);
  });

  it("documentation of a landed version without an order is free", async () => {
    const landed = { "trips/1.0.0.1.avsc": plain };
    const documented = { "trips/1.0.0.1.avsc": plain.replace('"name"', '"doc": "A trip.", "name"') };
    expect((await judged(proposal(landed, documented, "trips/{version}.avsc"))).code).toBe(0);
  });

  it("a landed version that moves and changes is named by its place on the branch", async () => {
    const landed = { "trip/1.0.0.avsc": plain };
    const repo = proposal(
      landed,
      { "trip/1.0.0.avsc": null, "ride/1.0.0.avsc": optional },
      '"{name}/{version}.avsc"',
    );
    expect((await run(repo.root, "check")).out).toContain("version 1.0.0 has landed (trip/1.0.0.avsc)");
  });

  it("a pattern that YAML reads as a mapping must be quoted", async () => {
    const repo = proposal(
      { "trip/1.0.0.avsc": plain },
      { "trip/1.1.0.avsc": plain },
      "{name}/{version}.avsc",
    );
    const { code, err } = await run(repo.root, "check");
    expect([code, err]).toEqual([2, expect.stringContaining('put all of it in quotes, as in "{name}/')]);
  });
});

it("what a later version does not go on from is shown at no place of that one", async () => {
  const landed = { "trips/1.0.0.avsc": plain, "trips/1.2.0.avsc": optional };
  const repo = proposal(landed, { "trips/1.1.0.avsc": trip("note:int=0") }, "trips/{version}.avsc");
  const { out } = await run(repo.root, "check");
  expect(out).toContain("  Trip.note  the type changed from int to string (in 1.2.0, which comes after it)");
});

describe("dates and months are versions in one line", () => {
  it.each([
    ["2024-01", "2024-06", "2024-12"],
    ["2024.01.01", "2024.06.01", "2025.12.01"],
    ["2024_01_01", "2024_06_01", "2025_12_01"],
    ["20240101", "20240601", "20251201"],
  ])("%s, %s", async (first, second, version) => {
    const at = (text: string) => `trips/day-trip-${text}.avsc`;
    const landed = { [at(first)]: trip("seats:string=x"), [at(second)]: plain };
    const repo = proposal(landed, { [at(version)]: breaking }, "trips/{name}-{version}.avsc");
    expect(await judged(repo)).toMatchObject({
      contracts: [`${at(version)} added forward version ${second}`],
      codes: [],
    });
  });
});

describe("pre-releases", () => {
  it.each([
    ["promise nothing to their release", ["1.0.0", "2.0.0-rc.1"], "2.0.0", "full"],
    ["hide no release", ["1.0.0", "1.1.0-rc.1"], "1.1.0", "forward version 1.0.0"],
    ["are compared with each other", ["1.0.0", "2.0.0-rc.1"], "2.0.0-rc.2", "forward version 2.0.0-rc.1"],
    ["are no step from one to the next", ["0.1.0", "0.2.0-a"], "0.2.0-b", "forward version 0.2.0-a"],
  ])("%s", async (_, [first = "", second = ""], version, answer) => {
    const landed = { [`trips/${first}.avsc`]: plain, [`trips/${second}.avsc`]: trip("note:string=none") };
    const more = "    compatibility: full\n";
    const repo = proposal(landed, { [`trips/${version}.avsc`]: breaking }, "trips/{version}.avsc", more);
    const { contracts, codes } = await judged(repo);
    expect(contracts).toEqual([`trips/${version}.avsc added ${answer}`]);
    // Between two pre-releases of one number no step is too small.
    expect(codes).toEqual(version === "1.1.0" ? ["GV170"] : []);
  });
});

describe("versioning: package", () => {
  const proto = (name: string, body: string) =>
    `syntax = "proto3";\npackage ${name};\nmessage Trip {${body}}\n`;
  const landed = {
    "proto/trips/v1/trip.proto": proto("acme.trips.v1", "string id = 1;"),
    "proto/trips/v2beta1/trip.proto": proto("acme.trips.v2beta1", "string id = 1;"),
  };
  it.each([
    [
      "a new one opens a line",
      { "proto/trips/v2/trip.proto": proto("acme.trips.v2", "int64 id = 1;") },
      ["proto/trips/v2/trip.proto added full"],
      [],
    ],
    [
      "is edited in place",
      { "proto/trips/v1/trip.proto": proto("acme.trips.v1", "string id = 1; string to = 2;") },
      ["proto/trips/v1/trip.proto modified full base main"],
      [],
    ],
    [
      "must be the package that the path says",
      { "proto/trips/v3/trip.proto": proto("acme.trips.v2", "string id = 1;") },
      ["proto/trips/v3/trip.proto added full"],
      ["GV174"],
    ],
    [
      "may have the version before other names",
      { "proto/trips/v3/trip.proto": proto("acme.v3.trips", "string id = 1;") },
      ["proto/trips/v3/trip.proto added full"],
      [],
    ],
    [
      "counts by the last version in it",
      { "proto/trips/v3/trip.proto": proto("acme.v3.trips.v4", "string id = 1;") },
      ["proto/trips/v3/trip.proto added full"],
      ["GV174"],
    ],
  ])("%s", async (_, proposed, contracts, codes) => {
    const repo = proposal(landed, proposed, "proto/{name}/{version}/*.proto", "    versioning: package\n");
    const { contracts: lines, codes: found } = await judged(repo);
    expect([lines, found]).toEqual([contracts, codes]);
  });
});

describe("a path that says two versions", () => {
  const landed = { "ship/1.0.0/ship-1.0.0.avsc": plain };
  it.each([
    ["the one before", "ship/1.1.0/ship-1.2.0.avsc", ["GV174"]],
    ["the other way round", "ship/1.2.0/ship-1.1.0.avsc", ["GV174"]],
    ["a landed one", "ship/1.1.0/ship-1.0.0.avsc", ["GV174"]],
  ])("%s is compared with what has landed", async (_, path, codes) => {
    const repo = proposal(landed, { [path]: breaking }, "'{name}/{version}/{name}-{version}.avsc'");
    const { contracts, codes: found } = await judged(repo);
    expect(contracts).toEqual([`${path} added forward version 1.0.0`]);
    expect(found).toEqual(expect.arrayContaining(codes));
  });
});

describe("versioning: {from}", () => {
  const dialect = '"$schema": "https://json-schema.org/draft/2020-12/schema"';
  const iglu = (version: string) => `{${dialect}, "self": {"version": "${version}"}}`;
  const addressed = (version: string) =>
    `{${dialect}, "$id": "https://acme.test/trip/${version}/schema.json"}`;
  it.each([
    ["the same", "$.self.version", iglu("1-0-0"), iglu("1-0-1"), []],
    ["another", "$.self.version", iglu("1-0-0"), iglu("1-0-0"), ["GV174"]],
    ["none", "$.self.version", `{${dialect}}`, `{${dialect}, "title": "Trip"}`, ["GV174"]],
    ["in an address", "$.$id", addressed("1-0-0"), addressed("1-0-1"), []],
    ["another in an address", "$.$id", addressed("1-0-0"), addressed("1-0-2"), ["GV174"]],
    ["in an address with another number", "$.$id", addressed("1-0-0/v7"), addressed("1-0-1/v7"), []],
    ["another beside the same number", "$.$id", addressed("1-0-0/v1"), addressed("1-0-0/v1"), ["GV174"]],
    ["with underscores, as names have them", "$.$id", addressed("t.v1_0_0"), addressed("t.v1_0_1"), []],
    ["another with underscores", "$.$id", addressed("t.v1_0_0"), addressed("t.v1_0_0"), ["GV174"]],
  ])("%s", async (_, from, landed, proposed, codes) => {
    const more = `    versioning: {from: "${from}"}\n`;
    const repo = proposal({ "trips/1-0-0": landed }, { "trips/1-0-1": proposed }, "trips/{version}", more);
    expect((await judged(repo)).codes).toEqual(codes);
  });
});

describe("versioning: {from} where the version is no string", () => {
  const yaml = (version: string) =>
    `$schema: https://json-schema.org/draft/2020-12/schema\nself: {version: ${version}}\n`;
  const json = (version: string) =>
    `{"$schema": "https://json-schema.org/draft/2020-12/schema", "self": {"version": ${version}}}`;
  const idl = (version: string) =>
    `@namespace("acme.v${version}") protocol Trips { record Trip { string id; } }`;
  const proto = (version: string) => `syntax = "proto3"; package acme.v${version}; message Trip {}`;
  const other =
    "give such files an entry of their own on the governed branch, with a versioning: that has no from:";
  it.each([
    ["a number in JSON", "schema.json", json, "2", ""],
    ["another number in JSON", "schema.json", json, "3", 'says \\"3\\"'],
    ["a number in YAML, as it is written", "schema.yaml", yaml, "2", ""],
    ["IDL, which has no such place", "avdl", idl, "2", other],
    ["Protobuf, which has none either", "proto", proto, "2", other],
  ])("%s", async (_, ending, text, version, says) => {
    const at = (number: string) => `trips/${number}.${ending}`;
    const more = '    versioning: {from: "$.self.version"}\n';
    const repo = proposal({ [at("1")]: text("1") }, { [at("2")]: text(version) }, "trips/{version}.*", more);
    const { codes, out } = await judged(repo);
    expect([codes.includes("GV174"), out]).toEqual([says !== "", expect.stringContaining(says)]);
  });
});

describe("a gap", () => {
  it.each([
    ["1.0.0", "1.1.0", false],
    ["1.0.0", "1.2.0", true],
    ["1.0.0", "1.1.1", true],
    ["1", "3", true],
    ["1", "2", false],
  ])("%s → %s", async (before, version, isGap) => {
    const repo = proposal(
      { [`trips/${before}.avsc`]: plain },
      { [`trips/${version}.avsc`]: plain },
      "trips/{version}.avsc",
    );
    const { out } = await runJson(repo.root, "check");
    expect(out.includes('"GV173"')).toBe(isGap);
  });
});

describe("a break that has landed", () => {
  const [old, now] = [trip("seats:int"), trip("seats:string=none")];
  const states = (more: string) => {
    const repo = repository({ "contract-check.yaml": config("trip.avsc", more), "trip.avsc": old });
    repo.git("tag", "v1.0.0");
    repo.commit({ "trip.avsc": plain });
    repo.commit({ "trip.avsc": now });
    repo.git("checkout", "-q", "-b", "topic");
    return repo;
  };
  const same = trip("seats:string=none", "note:string=none");
  const worse = trip("seats:bytes=none");
  const more = trip("seats:string=none", "beds:int");
  it.each([
    ['against: [base, {tag: "v*"}]', "needs nothing again", same, "pass"],
    ['against: [{tag: "v*"}]', "needs nothing again", same, "pass"],
    ['against: [base, {tag: "v*"}]', "needs it where the proposal makes it worse", worse, "fail"],
    ['against: [{tag: "v*"}]', "needs it where the proposal makes it worse", worse, "fail"],
    ['against: [base, {tag: "v*"}]', "needs it where another thing breaks", more, "fail"],
    ['against: [{tag: "v*"}]', "needs it where another thing breaks", more, "fail"],
    ["compatibility: full-transitive", "needs it: the promise is about what has landed too", same, "fail"],
  ])("%s: %s", async (line, _, proposed, status) => {
    const repo = states(`    ${line}\n`);
    repo.write({ "trip.avsc": proposed });
    const { json } = await runJson(repo.root, "check");
    expect([json.contracts[0]?.satisfied, json.decision?.status === "pass" ? "pass" : "fail"]).toEqual([
      false,
      status,
    ]);
  });

  it.each([
    ["the commit after it", (repo: Repository) => repo.git("rev-parse", "main").trim().slice(0, 10), true],
    ["none that there is", () => "v9.9.9", false],
  ])("is not compared with from a checkpoint on: %s", async (_, checkpoint, isCut) => {
    const repo = states("    compatibility: backward-transitive\n");
    const name = checkpoint(repo);
    repo.git("checkout", "-q", "main");
    repo.commit({
      "contract-check.yaml": config(
        "trip.avsc",
        `    compatibility: backward-transitive\n    checkpoint: "${name}"\n`,
      ),
    });
    repo.git("checkout", "-q", "-B", "topic");
    repo.write({ "trip.avsc": trip("seats:string=none", "note:string=none") });
    const { json } = await runJson(repo.root, "check");
    expect(json.contracts[0]?.satisfied).toBe(isCut);
  });

  it("a checkpoint in a line of versions", async () => {
    const landed = { "trips/1.0.0.avsc": old, "trips/1.1.0.avsc": plain, "trips/1.2.0.avsc": now };
    const repo = proposal(
      landed,
      { "trips/1.3.0.avsc": now },
      "trips/{version}.avsc",
      "    compatibility: backward-transitive\n    checkpoint: 1.1.0\n",
    );
    expect((await judged(repo)).contracts).toEqual([
      "trips/1.3.0.avsc added full version 1.2.0 version 1.1.0",
    ]);
  });

  const message = (fields: string) => `syntax = "proto3";\npackage p;\nmessage M { ${fields} }\n`;
  it.each([
    ["has landed", "string a = 1; string c = 3;", []],
    ["is of this proposal", "string c = 3;", ["M.a"]],
  ])("of a removal that breaks nobody: asked about only where it %s", async (_, fields, asked) => {
    const governed = config("m.proto", '    compatibility: backward\n    against: [{tag: "v*"}]\n');
    const removable = message("string a = 1; string b = 2;");
    const repo = repository({ "contract-check.yaml": governed, "m.proto": removable });
    repo.git("tag", "v1.0.0");
    repo.commit({ "m.proto": message("string a = 1;") });
    repo.git("checkout", "-q", "-b", "topic");
    repo.write({ "m.proto": message(fields) });
    const { out } = await runJson(repo.root, "check");
    const { decision } = JSON.parse(out) as { decision: { requirements: { elements?: string[] }[] } };
    expect(JSON.stringify(decision.requirements).includes("M.b")).toBe(false);
    expect(decision.requirements.length > 0).toBe(asked.length > 0);
  });
});

describe("lint of versions in paths", () => {
  const trips = (...versions: readonly string[]) =>
    Object.fromEntries(versions.map((version) => [`trips/${version}.avsc`, plain]));
  it.each([
    ["counted in one way", trips("1.0.0", "1.10.0"), "", []],
    ["counted in two ways", trips("1-0-0", "2.1.0"), "", ["GV175"]],
    ["not as the entry says", trips("1.0.0", "1-0-0"), "    versioning: schemaver\n", ["GV175"]],
    ["a checkpoint among them", trips("1.0.0", "1.1.0"), "    checkpoint: 1.1.0\n", []],
    ["a checkpoint that is none of them", trips("1.0.0", "1.1.0"), "    checkpoint: 1.2.0\n", ["GV176"]],
  ])("%s", async (_, files, more, codes) => {
    const repo = repository({ "contract-check.yaml": config("trips/{version}.avsc", more), ...files });
    const { out } = await run(repo.root, "lint");
    expect(["GV175", "GV176"].filter((code) => out.includes(code))).toEqual(codes);
  });
});

describe("a file that moves to a place that was released", () => {
  const released = { "released/orders/trip.avsc": plain, "drafts/trip.avsc": breaking };
  it.each([
    ["from nowhere in it", "drafts/trip.avsc", "orders/trip.avsc", "forward path released"],
    ["to a place that is not in it", "drafts/trip.avsc", "drafts/other.avsc", "forward path released"],
  ])("%s", async (_, from, to, answer) => {
    const against = '"{orders,drafts}/*.avsc"';
    const repo = repository({
      "contract-check.yaml": config(against, "    against: [{path: released}]\n"),
      ...released,
    });
    repo.git("checkout", "-q", "-b", "topic");
    repo.write({ [to]: breaking });
    repo.git("rm", "-q", from);
    expect((await judged(repo)).contracts).toEqual([`${to} moved ${answer}`]);
  });
});
