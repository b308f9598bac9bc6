import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { record } from "../support/records.js";
import { judgedOf, line, proto, type State } from "../support/releases.js";
import { isolateGit, removeTemporary, temporaryFolder, writeFiles } from "../support/repository.js";
import { run, runJson } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const protocol = (...types: string[]) =>
  `{"protocol": "Fleet", "namespace": "acme", "types": [${types.join(", ")}], "messages": {}}`;
const schema = (id: string, type: string) =>
  JSON.stringify({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://acme.example/${id}`,
    type: "object",
    properties: { length: { type } },
  });
const extended = 'syntax = "proto2";\npackage acme;\nmessage Boat { extensions 100 to 199; }\n';
const extending = 'syntax = "proto2";\npackage acme;\nimport "boats/a.proto";\n';
const aliased = (type: string) =>
  record("acme.Ship", [`length:${type}`]).replace("{", '{"aliases": ["Boat"],');
const folded = (type: string) =>
  `$schema: https://json-schema.org/draft/2020-12/schema\n$id: >-\n  https://acme.example/boat\ntype: object\nproperties: {length: {type: ${type}}}\n`;
const car = "message Car { string id = 1; }";
const carRecord = record("acme.Car", ["id:string"]);

/** A type among others in a file, alone in one, with a change, and what has the place of the others. */
interface Row {
  readonly fleet: string;
  readonly place: string;
  readonly released: string;
  readonly rest: string;
  readonly alone: string;
  readonly changed: string;
  readonly other: string;
}
const rows = {
  protobuf: {
    fleet: "boats/fleet.proto",
    place: "boats/boat.proto",
    released: proto("message Boat { string id = 1; int32 length = 2; }", car),
    rest: proto(car),
    alone: proto("message Boat { string id = 1; int32 length = 2; }"),
    changed: proto("message Boat { string id = 1; string length = 2; }"),
    other: proto("message Dinghy { string name = 7; }"),
  },
  avro: {
    fleet: "boats/fleet.avpr",
    place: "boats/boat.avsc",
    released: protocol(record("acme.Boat", ["id:string", "length:int=0"]), carRecord),
    rest: protocol(carRecord),
    alone: record("acme.Boat", ["id:string", "length:int=0"]),
    changed: record("acme.Boat", ["id:string", "length:string=x"]),
    other: record("acme.Dinghy", ["name:string"]),
  },
  "json-schema": {
    fleet: "boats/fleet.schema.json",
    place: "boats/boat.schema.json",
    released: schema("boat", "integer"),
    rest: schema("fleet", "integer"),
    alone: schema("boat", "integer"),
    changed: schema("boat", "string"),
    other: schema("dinghy", "boolean"),
  },
} satisfies Readonly<Record<string, Row>>;

describe.each(Object.entries(rows))(
  "%s: a type that a release holds in another file",
  (_, { fleet, place, released, rest, alone, changed, other }) => {
    const before = { [fleet]: released };
    const moved = { [fleet]: rest, [place]: alone };
    const between = place.replace("boat.", "between.");
    it.each<[string, readonly State[], State, readonly unknown[]]>([
      ["moves and changes", [before], { [fleet]: rest, [place]: changed }, ["added", "breaking", false]],
      ["moves as it is", [before], moved, ["added", "full", true]],
      ["changes after it moved", [before, moved], { [place]: changed }, ["modified", "breaking", false]],
      [
        "changes after it moved twice",
        [before, { [fleet]: rest, [between]: alone }, { [between]: null, [place]: alone }],
        { [place]: changed },
        ["modified", "breaking", false],
      ],
      [
        "changes in the second move",
        [before, { [fleet]: rest, [between]: alone }],
        { [between]: null, [place]: changed },
        ["moved", "breaking", false],
      ],
      [
        "changes after it moved, while a copy comes to its first place",
        [before, moved],
        { [place]: changed, [fleet]: released },
        ["modified", "breaking", false],
      ],
      ["is removed after it moved", [before, moved], { [place]: null }, ["removed", "breaking", false]],
    ])("%s", async (_name, states, proposed, expected) => {
      const [status, kind, satisfied, ...against] = await judgedOf(line(states, proposed), place);
      expect([status, kind, satisfied]).toEqual(expected);
      expect(against).toEqual([`v1.4.0 ${fleet}`]);
    });

    it("moves to a place where the release has something else", async () => {
      const repo = line(
        [{ [fleet]: released, [place]: other }, moved],
        { [place]: changed },
        "    compatibility: full\n",
      );
      const answer = await judgedOf(repo, place);
      expect(answer.slice(0, 3)).toEqual(["modified", "breaking", false]);
      expect(answer).toContain(`v1.4.0 ${fleet}`);
    });

    it("that is still there is a copy, and new", async () => {
      const repo = line([{ [fleet]: released }], { [fleet]: `${released}\n`, [place]: changed });
      expect((await judgedOf(repo, place)).slice(3)).toEqual([]);
    });

    it("is looked for in every release, where the promise is about all", async () => {
      const repo = line([before, moved], {}, "    compatibility: full-transitive\n");
      repo.git("checkout", "-q", "main");
      repo.git("tag", "v1.5.0");
      repo.git("checkout", "-q", "topic");
      repo.write({ [place]: changed });
      expect((await judgedOf(repo, place)).slice(1)).toEqual([
        "breaking",
        false,
        `v1.5.0 ${place}`,
        `v1.4.0 ${fleet}`,
      ]);
    });
  },
);

describe.each(Object.entries(rows))(
  "%s: a type that a folder holds in another file",
  (_, { fleet, place, released, rest, alone, changed }) => {
    const kept = { [fleet.replace("boats", "kept")]: released };
    const further = place.replace("boats", "boats/further");
    const keptAs = (version: number) => place.replace("boats", `kept/v${String(version)}`);
    it.each<[string, readonly State[], string, State, readonly unknown[]]>([
      [
        "moves and changes",
        [{ ...kept, [fleet]: released }],
        place,
        { [fleet]: rest, [place]: changed },
        ["added", "breaking", false, `kept ${fleet}`],
      ],
      [
        "moves as it is",
        [{ ...kept, [fleet]: released }],
        place,
        { [fleet]: rest, [place]: alone },
        ["added", "full", true, `kept ${fleet}`],
      ],
      [
        "changes after it moved",
        [{ ...kept, [fleet]: rest, [place]: alone }],
        place,
        { [place]: changed },
        ["modified", "breaking", false, `kept ${fleet}`],
      ],
      [
        "changes after its whole file moved",
        [{ ...kept, [further]: released.replace("Fleet", "Boats") }],
        further,
        { [further]: changed },
        ["modified", "breaking", false, `kept ${fleet.replace("boats/", "")}`],
      ],
      [
        "is removed after it moved",
        [{ ...kept, [fleet]: rest, [place]: alone }],
        place,
        { [place]: null },
        ["removed", "breaking", false, `kept ${fleet}`],
      ],
      [
        "is still there",
        [{ ...kept, [fleet]: released }],
        place,
        { [place]: changed },
        ["added", "full", true],
      ],
    ])("%s", async (_name, states, path, proposed, expected) => {
      expect(await judgedOf(line(states, proposed, "", "{path: kept}"), path)).toEqual(expected);
    });

    it("is undecided where the folder holds it in several versions", async () => {
      const versions = { [keptAs(1)]: alone, [keptAs(2)]: alone };
      const repo = line([{ ...versions, [place]: alone }], { [place]: changed }, "", "{path: kept}");
      expect((await judgedOf(repo, place)).slice(2)).toEqual([false]);
      const { out } = await run(repo.root, "check");
      expect(out).toContain("name the folder of one version");
      const isNew = line([versions], { [place]: changed }, "", "{path: kept}");
      expect((await judgedOf(isNew, place)).slice(0, 3)).toEqual(["added", "undecided", false]);
    });

    it("is looked for in a folder that the call names", async () => {
      const folder = temporaryFolder();
      writeFiles(folder, { [fleet]: released });
      const states = [{ [fleet]: rest, [place]: alone }];
      const { json } = await runJson(
        line(states, { [place]: changed }, "", "base").root,
        "check",
        "--against",
        `path:${folder}`,
      );
      expect(json.contracts.map(({ class: kind, satisfied }) => [kind, satisfied])).toEqual([
        ["breaking", false],
      ]);
    });
  },
);

it("a message that a compiled image holds in another file is compared with it", async () => {
  const { fleet, place, rest, alone, changed } = rows.protobuf;
  const field = (name: string, number: number, type: string) => ({
    ...{ name, number, type, label: "LABEL_OPTIONAL", jsonName: name },
  });
  const boat = { name: "Boat", field: [field("id", 1, "TYPE_STRING"), field("length", 2, "TYPE_INT32")] };
  const car = { name: "Car", field: [field("id", 1, "TYPE_STRING")] };
  const file = [{ name: "fleet.proto", package: "acme", messageType: [boat, car], syntax: "proto3" }];
  const states = [{ "kept/image.json": JSON.stringify({ file }), [fleet]: rest, [place]: alone }];
  const repo = line(states, { [place]: changed }, "", "{image: kept/image.json}");
  expect(await judgedOf(repo, place)).toEqual(["modified", "breaking", false, `kept/image.json ${fleet}`]);
});

describe.each([rows.protobuf, rows.avro])("where the history counts", ({ fleet, place, ...texts }) => {
  it(`a type that leaves ${fleet} and changes breaks what base has`, async () => {
    const proposed = { [fleet]: texts.rest, [place]: texts.changed };
    const repo = line([{ [fleet]: texts.released }], proposed, "    compatibility: full\n", "history");
    const { code, json } = await runJson(repo.root);
    const [relation] = json.contracts.flatMap(({ against = [] }) => against.map((own) => own.relation));
    expect([code, relation]).toEqual([1, "base"]);
  });
});

describe("where a release holds a type", () => {
  const boat = "message Boat { string id = 1; int32 length = 2; }";
  const longer = boat.replace("int32", "string");
  const { fleet, place, released, rest, alone } = rows.protobuf;
  const ship = proto("message Ship { string id = 1; string length = 2; }");

  it("a type that was renamed since it moved is the same", async () => {
    const renamed = alone.replace("Boat", "Ship");
    const repo = line([{ [fleet]: released }, { [fleet]: rest, [place]: alone }], { [place]: renamed });
    expect((await judgedOf(repo, place)).slice(3)).toEqual([`v1.4.0 ${fleet}`]);
  });

  it.each<[string, string, string, string]>([
    ["a message", boat, boat.replace("Boat", "Ship"), longer.replace("Boat", "Ship")],
    [
      "a message around another",
      `message Fleet { ${boat} repeated Boat boats = 1; }`,
      `message Navy { ${boat} repeated Boat boats = 1; }`,
      `message Navy { ${longer} repeated Boat boats = 1; }`,
    ],
    [
      "a closed enum",
      "enum Rig { option allow_alias = false; SLOOP = 0; KETCH = 1; }",
      "enum Sail { option allow_alias = false; SLOOP = 0; KETCH = 1; }",
      "enum Sail { option allow_alias = false; SLOOP = 0; YAWL = 1; }",
    ],
    [
      "a message that reserves",
      boat,
      boat.replace("Boat {", "Ship { reserved 9;"),
      longer.replace("Boat {", "Ship { reserved 9;"),
    ],
    [
      "a message that a field leads to",
      `${boat} message Port { Boat boat = 1; }`,
      `${boat.replace("Boat", "Ship")} message Port { Ship boat = 1; }`,
      `${longer.replace("Boat", "Ship")} message Port { Ship boat = 1; }`,
    ],
  ])("%s that was renamed in its file since is not new: its change counts", async (_name, ...states) => {
    const [released, renamed, changed] = states.map((text) => ({ "boats/fleet.proto": proto(text, car) }));
    const repo = line([released ?? {}, renamed ?? {}], changed ?? {}, "    compatibility: full\n");
    expect(await judgedOf(repo, "boats/fleet.proto")).toEqual([
      "modified",
      "breaking",
      false,
      "v1.4.0 boats/fleet.proto",
    ]);
  });

  it("a message that was renamed, and grew in another step, is not new: its change counts", async () => {
    const ship = boat.replace("Boat", "Ship");
    const grown = (text: string) => text.replace("}", "bool sail = 3; }");
    const states = [boat, ship, grown(ship), grown(longer.replace("Boat", "Ship"))];
    const [released = {}, renamed = {}, landed = {}, proposed = {}] = states.map((text) => ({
      "boats/fleet.proto": proto(text, car),
    }));
    const repo = line([released, renamed, landed], proposed, "    compatibility: full\n");
    expect((await judgedOf(repo, "boats/fleet.proto")).slice(0, 3)).toEqual(["modified", "breaking", false]);
  });

  it.each<[string, readonly (readonly string[])[], readonly unknown[]]>([
    [
      "a number that another step gave up",
      [
        [boat],
        [boat.replace("Boat", "Ship")],
        ["message Ship { string id = 1; }"],
        ["message Ship { string id = 1; string beam = 2; }"],
      ],
      ["breaking", false],
    ],
    [
      "a field that began since",
      [
        [boat],
        [boat.replace("Boat", "Ship")],
        [boat.replace("Boat", "Ship").replace("}", "int32 beam = 3; }")],
        [boat.replace("Boat", "Ship").replace("}", "string beam = 3; }")],
      ],
      ["full", true],
    ],
    [
      "a message whose first name something else took in its own step",
      [
        [boat],
        [boat.replace("Boat", "Ship")],
        [boat.replace("Boat", "Ship"), boat],
        [longer.replace("Boat", "Ship"), boat],
      ],
      ["breaking", false],
    ],
    [
      "a message whose first name something else takes as it changes",
      [[boat], [boat.replace("Boat", "Ship")], [longer.replace("Boat", "Ship"), boat]],
      ["breaking", false],
    ],
    [
      "a message that was renamed twice, and did not parse between",
      [
        [boat],
        [boat.replace("Boat", "Ship")],
        ["message Ship {"],
        [boat.replace("Boat", "Barge")],
        [longer.replace("Boat", "Barge")],
      ],
      ["breaking", false],
    ],
  ])("of one that was renamed since, %s", async (_name, states, expected) => {
    const files = states.map((types) => ({ "boats/fleet.proto": proto(...types, car) }));
    const repo = line(files.slice(0, -1), files.at(-1) ?? {}, "    compatibility: full\n");
    expect((await judgedOf(repo, "boats/fleet.proto")).slice(1, 3)).toEqual(expected);
  });

  const path = "boats/fleet.proto";
  const next = "boats/ship.proto";
  const named = (type: string) => type.replace("Boat", "Ship");
  const whole = { [path]: proto(boat, car) };
  const inPlace = { [path]: proto(named(boat), car) };
  describe.each<[string, readonly State[], State]>([
    ["renamed, and moves", [whole, inPlace], { [path]: proto(car) }],
    ["renamed, then moved", [whole, inPlace, { [path]: proto(car), [next]: proto(named(boat)) }], {}],
    [
      "moved, then renamed",
      [whole, { [path]: proto(car), [next]: proto(boat) }, { [next]: proto(named(boat)) }],
      {},
    ],
    [
      "renamed twice, moved between",
      [
        whole,
        { [path]: proto(boat.replace("Boat", "Barge"), car) },
        { [path]: proto(car), [next]: proto(boat.replace("Boat", "Barge")) },
        { [next]: proto(named(boat)) },
      ],
      {},
    ],
  ])("a message that was %s", (_name, states, more) => {
    it.each([
      ["with a change: it counts", longer, ["breaking", false, `v1.4.0 ${path}`]],
      ["as it is: free", boat, ["full", true]],
    ])("%s", async (_, text, expected) => {
      const proposed = { ...more, [next]: `${proto(named(text))}\n` };
      const judged = await judgedOf(line(states, proposed, "    compatibility: full\n"), next);
      expect(judged.slice(1, 1 + expected.length)).toEqual(expected);
    });
  });

  it("what grows after it was renamed needs nothing again for what landed beside it", async () => {
    const broken = car.replace("string", "int32");
    const grown = named(boat).replace("}", "bool sail = 3; }");
    const states = [whole, { [path]: proto(named(boat), broken) }];
    const { code } = await runJson(
      line(states, { [path]: proto(grown, broken) }, "    compatibility: full\n").root,
    );
    expect(code).toBe(0);
  });

  it("a message of another package is another one, whatever went since", async () => {
    const states = [
      whole,
      { [path]: proto(car), "boats/b.proto": proto("message Dinghy { string id = 1; }") },
    ];
    const repo = line(states, { [next]: proto(longer).replace("acme", "till") }, "    compatibility: full\n");
    expect(await judgedOf(repo, next)).toEqual(["added", "full", true]);
  });

  it("a message that began since, and was renamed, is new, and free", async () => {
    const [ship, barge] = [boat, boat].map((text, i) => text.replace("Boat", i === 0 ? "Ship" : "Barge"));
    const state = (more = "") => ({ "boats/fleet.proto": proto(car, more) });
    const proposed = state(longer.replace("Boat", "Barge"));
    const repo = line([state(), state(ship), state(barge)], proposed, "    compatibility: full\n");
    expect((await judgedOf(repo, "boats/fleet.proto")).slice(0, 3)).toEqual(["modified", "full", true]);
  });

  it.each<[string, string, string, string]>([
    ["an enum value", "enum E { Z = 0; }", "enum E { Z = 0; B = 1; }", "enum E { Z = 0; reserved 1; }"],
    [
      "a field",
      "message L { int32 z = 1; }",
      "message L { int32 z = 1; int32 w = 2; }",
      "message L { int32 z = 1; reserved 9; string w = 2; }",
    ],
    [
      "a message beside one that went",
      "message K { int64 z = 1; }",
      "message W { int32 z = 7; int32 y = 9; }",
      "message W { string z = 7; int32 y = 9; }",
    ],
  ])("%s that began since is free, whatever else is said around it", async (_name, ...states) => {
    const [released = {}, landed = {}, proposed = {}] = states.map((text) => ({
      "boats/fleet.proto": proto(text, car),
    }));
    const repo = line([released, landed], proposed, "    compatibility: full\n");
    expect((await judgedOf(repo, "boats/fleet.proto")).slice(1, 3)).toEqual(["full", true]);
  });

  it("a value that was renamed and takes another number is told by the number that the release has", async () => {
    const [released = {}, landed = {}, proposed = {}] = [
      "REMOTE = 768;",
      "IS_REMOTE = 768;",
      "IS_REMOTE = 512;",
    ].map((value) => ({ "boats/fleet.proto": proto(`enum E { Z = 0; ${value} }`, car) }));
    const { json } = await runJson(line([released, landed], proposed, "    compatibility: full\n").root);
    const rules = json.contracts.flatMap(({ changes }) => changes.map(({ rule }) => rule));
    expect(rules).toContain("protobuf/enum-value-presence");
    expect(rules).not.toContain("protobuf/enum-value-number");
  });

  it("whoever takes a rename of fields back has what was released", async () => {
    const state = (name: string) => ({ "boats/fleet.proto": proto(boat.replace("length", name), car) });
    const repo = line([state("length"), state("len")], state("length"), "    compatibility: full\n");
    expect((await judgedOf(repo, "boats/fleet.proto")).slice(0, 3)).toEqual(["modified", "full", true]);
  });

  it("a change in a direction that is not promised is told of what was renamed as of what was not", async () => {
    const wide = (text: string) => text.replace("int32", "int64");
    const [released = {}, landed = {}, proposed = {}] = [
      boat,
      boat.replace("Boat", "Ship"),
      wide(boat.replace("Boat", "Ship")),
    ].map((text) => ({ "boats/fleet.proto": proto(text, car) }));
    const promise = "    compatibility: backward\n";
    const renamed = line([released, landed], proposed, promise);
    const direct = line([released], { "boats/fleet.proto": proto(wide(boat), car) }, promise);
    const path = "boats/fleet.proto";
    expect(await judgedOf(renamed, path)).toEqual(await judgedOf(direct, path));
  });

  it("what came beside it since is new, and free", async () => {
    const [one, other] = [boat, longer].map((text) => text.replace("Boat", "Ship"));
    const state = (ship: string) => ({ "boats/fleet.proto": proto(boat, ship, car) });
    const released = { "boats/fleet.proto": proto(boat, car) };
    const repo = line([released, state(one ?? "")], state(other ?? ""), "    compatibility: full\n");
    expect((await judgedOf(repo, "boats/fleet.proto")).slice(0, 3)).toEqual(["modified", "full", true]);
  });

  it("the other types of the file are judged there, and options of files nowhere", async () => {
    const options = 'option java_package = "org.acme";\n';
    const more = released.replace(car, `${car}\nimport "google/protobuf/any.proto";`);
    const repo = line([{ [fleet]: more + options }, { [fleet]: rest, [place]: alone }], {
      [place]: alone.replace("int32 length = 2;", "int32 length = 2; int32 beam = 3;"),
    });
    const { json } = await runJson(repo.root);
    const [contract] = json.contracts;
    expect([contract?.class, contract?.changes.map(({ rule }) => rule)]).toEqual([
      "full",
      ["protobuf/field-presence"],
    ]);
  });

  it("nobody can tell where it does not parse: it is undecided", async () => {
    const broken = { [fleet]: `${released}\nmessage {` };
    const repo = line([broken, { [fleet]: rest, [place]: alone }], {
      [place]: alone.replace("int32 length = 2;", "int32 length = 2; int32 beam = 3;"),
    });
    expect((await judgedOf(repo, place)).slice(1, 3)).toEqual(["undecided", false]);
  });

  it("what becomes of a file that the proposal takes away is told there", async () => {
    const [car, plane] = ["message Car { string id = 1; }", "message Plane { bytes wings = 4; }"];
    const boat = "message Boat { string id = 1; int32 length = 2; }";
    const repo = line([{ [fleet]: proto(boat, plane, car) }], {
      [fleet]: null,
      [place]: alone.replace("int32", "string"),
      "boats/car.proto": proto(car),
      "boats/plane.proto": proto(plane),
    });
    expect((await judgedOf(repo, place)).slice(0, 2)).toEqual(["added", "full"]);
    expect((await judgedOf(repo, fleet)).slice(0, 3)).toEqual(["removed", "breaking", false]);
  });

  it.each<[string, readonly State[], string, string]>([
    [
      "an extension, which has no name but its number",
      [
        { "boats/a.proto": `${extended}extend Boat { optional int32 beam = 100; }\n` },
        {
          "boats/a.proto": extended,
          "boats/b.proto": `${extending}message Around { extend Boat { optional int32 width = 100; } }\n`,
        },
      ],
      "boats/b.proto",
      `${extending}message Around { extend Boat { optional string width = 100; } }\n`,
    ],
    [
      "a record that was renamed by an alias since it moved",
      [
        { "boats/a.avpr": protocol(record("acme.Boat", ["length:int"]), carRecord) },
        { "boats/a.avpr": protocol(carRecord), "boats/b.avsc": record("acme.Boat", ["length:int"]) },
        { "boats/b.avsc": aliased("int") },
      ],
      "boats/b.avsc",
      aliased("string"),
    ],
    [
      "an $id with an empty fragment",
      [
        { "boats/a.schema.json": schema("boat", "integer") },
        {
          "boats/a.schema.json": schema("other", "integer"),
          "boats/b.schema.json": schema("boat#", "integer"),
        },
      ],
      "boats/b.schema.json",
      schema("boat#", "string"),
    ],
    [
      "an $id of YAML in several lines",
      [
        { "boats/a.schema.json": schema("boat", "integer") },
        { "boats/a.schema.json": schema("other", "integer"), "boats/b.schema.yaml": folded("integer") },
      ],
      "boats/b.schema.yaml",
      folded("string"),
    ],
    [
      "a file of the release that does not parse, in the same place",
      [
        { [fleet]: released, [place]: "message {" },
        { [fleet]: rest, [place]: alone },
      ],
      place,
      alone.replace("int32", "string"),
    ],
  ])("a type is not lost sight of by %s", async (_, states, path, text) => {
    const [, kind, satisfied] = await judgedOf(line(states, { [path]: text }), path);
    expect(["breaking", "undecided"]).toContain(kind);
    expect(satisfied).toBe(false);
  });

  it("a text that does not parse and mentions a new name in another word, or still does, holds nothing up", async () => {
    const template = (comment: string) => `// ${comment}\npackage {{ name }};\nmessage Keyboard {}\n`;
    const states = [
      { "boats/t.proto": template("one"), [fleet]: released },
      { "boats/t.proto": template("two") },
    ];
    for (const name of ["Key", "Keyboard"])
      expect(await judgedOf(line(states, { [place]: proto(`message ${name} {}`) }), place)).toEqual([
        "added",
        "full",
        true,
      ]);
  });

  it("more files than can be compared with are undecided", async () => {
    const names = Array.from({ length: 201 }, (_, i) => `M${String(i)}`);
    const files = Object.fromEntries(
      names.map((name) => [`boats/${name}.proto`, proto(`message ${name} {}`)]),
    );
    const left = Object.fromEntries(
      names.map((name) => [`boats/${name}.proto`, proto(`message Left${name} {}`)]),
    );
    const joined = proto(...names.map((name) => `message ${name} {}`));
    const repo = line([files, { ...left, [place]: joined }], { [place]: `${joined}message More {}\n` });
    expect((await judgedOf(repo, place)).slice(1, 3)).toEqual(["undecided", false]);
  });

  it("a type that no release has stays free", async () => {
    const repo = line([{ [fleet]: released }, { [place]: ship }], {
      [place]: ship.replace("string l", "int32 l"),
    });
    expect(await judgedOf(repo, place)).toEqual(["modified", "full", true]);
  });
});
