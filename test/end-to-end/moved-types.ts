import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { record } from "../support/records.js";
import { isolateGit, removeTemporary, repository } from "../support/repository.js";
import { runJson } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

type State = Readonly<Record<string, string>>;

const config = (mode: string) => `version: 1
contracts:
  - {files: boats/**, owner: "@acme/boats", compatibility: ${mode}}
  - {files: drafts/**, owner: "@acme/boats", compatibility: none}
teams:
  "@acme/boats": [noor]
`;

/** What check says of the contracts that differ between two states; the second has no other files. */
async function judgedOf(mode: string, before: State, after: State) {
  const repo = repository({ "contract-check.yaml": config(mode), ...before });
  repo.git("checkout", "-q", "-b", "topic");
  for (const path of Object.keys(before)) if (!(path in after)) repo.git("rm", "-q", path);
  repo.write(after);
  const { code, json } = await runJson(repo.root);
  const contracts = json.contracts.map(
    ({ path, status, backward, forward }) => `${status} ${path}: ${backward}, ${forward}`,
  );
  return { code, contracts, json };
}

const proto = (...messages: string[]) => `syntax = "proto3";\npackage acme;\n${messages.join("\n")}\n`;
const protocol = (...types: string[]) =>
  `{"protocol": "Fleet", "namespace": "acme", "types": [${types.join(", ")}], "messages": {}}`;
const schema = (id: string, type: string, more = {}) =>
  JSON.stringify({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://acme.example/${id}`,
    type: "object",
    properties: { length: { type }, ...more },
  });
const boat = record("acme.Boat", ["id:string", "length:int=0"]);
const changedBoat = record("acme.Boat", ["id:string", "length:string=x"]);
const idlCar = "record Car { string id; }";
const car = record("acme.Car", ["id:string"]);
const aliased = (type: string) =>
  record("acme.Ship", ["id:string", `length:${type}`]).replace("{", '{"aliases": ["Boat"],');

const rows = {
  protobuf: {
    ending: "proto",
    first: proto("message Boat { string id = 1; int32 length = 2; }"),
    harmless: proto("message Boat { string id = 1; int32 length = 2; int32 width = 3; }"),
    changed: proto("message Boat { string id = 1; string length = 2; }"),
  },
  avro: {
    ending: "avsc",
    first: boat,
    harmless: record("acme.Boat", ["id:string", "length:int=0", "width:int=0"]),
    changed: changedBoat,
  },
  "json-schema": {
    ending: "schema.json",
    first: schema("boat", "integer"),
    harmless: schema("boat", "integer", { width: { type: "integer" } }),
    changed: schema("boat", "string"),
  },
};

describe.each(Object.entries(rows))(
  "%s: a folder that is renamed",
  (_, { ending, first, harmless, changed }) => {
    const at = (folder: string, texts: readonly string[]) =>
      Object.fromEntries(texts.map((text, i) => [`boats/${folder}/${String(i)}/value.${ending}`, text]));

    it("breaks nobody, whatever its files have in common", async () => {
      const { code, json } = await judgedOf("full", at("a", [first, harmless]), at("b", [first, harmless]));
      expect([code, json.contracts.map(({ class: kind }) => kind)]).toEqual([0, ["full", "full"]]);
    });

    it("is not compared with a new file that has a name in common with its files", async () => {
      const { code } = await judgedOf(
        "full",
        at("a", [first, harmless]),
        at("b", [first, harmless, changed]),
      );
      expect(code).toBe(0);
    });

    it("says once what one of them changes", async () => {
      const { json } = await judgedOf("full", at("a", [first, first]), at("b", [first, changed]));
      const failing = json.contracts.filter(({ satisfied }) => !satisfied).map(({ path }) => path);
      expect(failing).toEqual([`boats/b/1/value.${ending}`]);
    });
  },
);

describe("what left its file is compared where it is declared now", () => {
  const fleet = { "boats/fleet.avpr": protocol(boat, car) };
  const rest = { "boats/fleet.avpr": protocol(car) };
  const free = "modified boats/fleet.avpr: rejects, reads";
  const broken = "modified boats/fleet.avpr: rejects, rejects";
  const other = (...types: string[]) =>
    protocol(record("acme.Dinghy", ["id:string"]), ...types).replace("Fleet", "Others");
  it.each<[string, State, State, number, string]>([
    ["an own file", fleet, { ...rest, "boats/boat.avsc": changedBoat }, 1, broken],
    ["an own file, unchanged", fleet, { ...rest, "boats/boat.avsc": boat }, 0, free],
    ["an own file that promises nothing", fleet, { ...rest, "drafts/boat.avsc": changedBoat }, 1, broken],
    ["under an alias", fleet, { ...rest, "boats/boat.avsc": aliased("string") }, 1, broken],
    [
      "a file of others",
      { ...fleet, "boats/others.avpr": other() },
      { ...rest, "boats/others.avpr": other(changedBoat) },
      1,
      broken,
    ],
    [
      "a file that had it before: another's",
      { ...fleet, "boats/others.avpr": other(boat) },
      { ...rest, "boats/others.avpr": other(boat) },
      0,
      free,
    ],
    [
      "two files, of which the first has a copy",
      fleet,
      { ...rest, "boats/a.avsc": boat, "boats/boat.avsc": changedBoat },
      1,
      broken,
    ],
  ])("Avro: %s", async (_, before, after, exit, line) => {
    const { code, contracts } = await judgedOf("forward", before, after);
    expect(contracts).toContain(line);
    expect(code).toBe(exit);
  });

  const idl = (name: string, imported: readonly string[], ...types: readonly string[]) =>
    `@namespace("acme")\nprotocol ${name} {\n${[...imported.map((path) => `import idl "${path}";`), ...types].join("\n")}\n}\n`;
  const held = "record Boat { string id; int length = 0; }";
  const changedHeld = 'record Boat { string id; string length = "x"; }';
  const crew = "record Crew { Boat boat; }";
  const harbour = "record Harbour { string name; }";
  const importing = (...types: readonly string[]) => ({ "boats/a.avdl": idl("A", ["b.avdl"], ...types) });
  const imported = (...types: readonly string[]) => ({ "boats/b.avdl": idl("B", [], ...types) });
  it.each<[string, State, State, number]>([
    [
      "to what the file imports",
      { ...importing(held, harbour), ...imported(idlCar) },
      { ...importing(harbour), ...imported(idlCar, changedHeld) },
      1,
    ],
    [
      "from what the file imports",
      { ...importing(harbour), ...imported(idlCar, held) },
      { ...importing(harbour, changedHeld), ...imported(idlCar) },
      1,
    ],
    [
      "to what the file imports and refers to",
      { ...importing(held, crew), ...imported(idlCar) },
      { ...importing(crew), ...imported(idlCar, changedHeld) },
      1,
    ],
    [
      "from what the file imports, as it is",
      { ...importing(crew), ...imported(idlCar, held) },
      { ...importing(crew, held), ...imported(idlCar) },
      0,
    ],
    [
      "nowhere, and the imported file changes",
      { ...importing(crew), ...imported(held) },
      imported(changedHeld),
      1,
    ],
  ])("IDL: a type goes %s", async (_, before, after, exit) => {
    const { code } = await judgedOf("forward", before, { ...before, ...after });
    expect(code).toBe(exit);
  });

  it("what stands only inside of another record is judged with that, and is no other file's of its name", async () => {
    const holding = (inner: string, name: string) =>
      JSON.stringify({
        type: "record",
        name,
        namespace: "acme",
        fields: [{ name: "it", type: JSON.parse(inner) as object }],
      });
    const before = { "boats/trip.avsc": holding(boat, "Trip"), "boats/race.avsc": holding(car, "Race") };
    const after = {
      "boats/trip.avsc": holding(car, "Trip"),
      "boats/race.avsc": holding(changedBoat, "Race"),
    };
    const { json } = await judgedOf("full", before, after);
    const rules = json.contracts.map(({ path, changes }) => [path, changes.map(({ element }) => element[0])]);
    expect(rules).toEqual([
      ["boats/race.avsc", ["Race", "Race"]],
      ["boats/trip.avsc", ["Trip", "Trip"]],
    ]);
  });

  it("an alias that stays does not keep a name that another type takes", async () => {
    const before = { "boats/boat.avsc": boat };
    const after = { "boats/boat.avsc": aliased("int"), "boats/new.avsc": changedBoat };
    const { code, contracts } = await judgedOf("backward", before, after);
    expect(contracts).toContain("modified boats/boat.avsc: rejects, rejects");
    expect(code).toBe(1);
  });

  it("a JSON Schema whose file took another $id", async () => {
    const before = { "boats/a.schema.json": schema("boat", "integer") };
    const after = {
      "boats/a.schema.json": schema("ship", "integer"),
      "boats/b.schema.json": schema("boat", "string"),
    };
    const { code, contracts, json } = await judgedOf("backward", before, after);
    expect(contracts).toContain("modified boats/a.schema.json: rejects, reads");
    expect(code).toBe(1);
    const messages = json.contracts.flatMap(({ changes }) => changes.map(({ message }) => message));
    expect(messages).toContainEqual(
      expect.stringMatching(/\(in boats\/b\.schema\.json, which declares \S+ now\)$/),
    );
  });

  it("a change that the file still meets by its reference is told once", async () => {
    const holding = (type: string) =>
      `{"type": "record", "name": "Crew", "namespace": "acme", "fields": [{"name": "boat", "type": ${type}}]}`;
    const before = { "boats/crew.avsc": holding(boat) };
    const after = { "boats/crew.avsc": holding('"acme.Boat"'), "boats/boat.avsc": changedBoat };
    const { code, json } = await judgedOf("forward", before, after);
    const rules = json.contracts.flatMap(({ changes }) => changes.map(({ rule }) => rule));
    expect(rules.filter((rule) => rule === "avro/type-change")).toHaveLength(1);
    expect(code).toBe(1);
  });

  it("in more places than are compared it is undecided", async () => {
    const copies = Object.fromEntries(
      Array.from({ length: 21 }, (_, place) => [`boats/copy-${String(place)}.avsc`, boat]),
    );
    const { code, contracts } = await judgedOf("forward", fleet, { ...rest, ...copies });
    expect(contracts).toContain("modified boats/fleet.avpr: rejects, undecided");
    expect(code).toBe(1);
  });

  it("a file whose name cannot be read may be the place", async () => {
    const folded =
      "$schema: https://json-schema.org/draft/2020-12/schema\n$id: >-\n  https://acme.example/boat\ntype: object\nproperties: {length: {type: string}}\n";
    const before = { "boats/a.schema.json": schema("boat", "integer") };
    const after = { "boats/a.schema.json": schema("ship", "integer"), "boats/b.schema.yaml": folded };
    const { code, contracts } = await judgedOf("backward", before, after);
    expect(contracts).toContain("modified boats/a.schema.json: undecided, reads");
    expect(code).toBe(1);
  });
});
