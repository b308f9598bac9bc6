import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { record } from "../support/records.js";
import { isolateGit, removeTemporary } from "../support/repository.js";
import { runJson } from "../support/run.js";
import { line, proto, protocol, type State } from "./released-line.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const boat = "message Boat { string id = 1; int32 length = 2; }";
const car = "message Car { string id = 1; }";
const service = (asks: string) => `service Port { rpc Get(Car) returns (${asks}); }`;
const boatRecord = (type: string) => record("acme.Boat", ["id:string", `length:${type}`]);
const carRecord = record("acme.Car", ["id:string"]);
const idl = (...lines: string[]) => `@namespace("acme")\nprotocol Fleet {\n${lines.join("\n")}\n}\n`;
const boatIdl = (length: string) => `record Boat { string id; ${length}; }`;
const carIdl = "record Car { string id; }";

/** A type among others in a file; the file without it, and where the type is then, and with a change. */
interface Row {
  readonly fleet: string;
  readonly place: string;
  readonly released: string;
  readonly rest: string;
  readonly alone: string;
  readonly changed: string;
}
const rows: Readonly<Record<string, Row>> = {
  "a message": {
    fleet: "boats/fleet.proto",
    place: "boats/boat.proto",
    released: proto(boat, car),
    rest: proto(car),
    alone: proto(boat),
    changed: proto(boat.replace("int32", "string")),
  },
  "an enum": {
    fleet: "boats/fleet.proto",
    place: "boats/kind.proto",
    released: proto("enum Kind { NONE = 0; SAIL = 1; }", car),
    rest: proto(car),
    alone: proto("enum Kind { NONE = 0; SAIL = 1; }"),
    changed: proto("enum Kind { NONE = 0; MOTOR = 1; }"),
  },
  "a service": {
    fleet: "boats/fleet.proto",
    place: "boats/port.proto",
    released: proto(boat, car, service("Boat")),
    rest: proto(boat, car),
    alone: proto('import "boats/fleet.proto";', service("Boat")),
    changed: proto('import "boats/fleet.proto";', "service Port {}"),
  },
  "a record of a protocol": {
    fleet: "boats/fleet.avpr",
    place: "boats/boat.avsc",
    released: protocol(boatRecord("int=0"), carRecord),
    rest: protocol(carRecord),
    alone: boatRecord("int=0"),
    changed: boatRecord("string=x"),
  },
  "a record of an IDL file, which imports it": {
    fleet: "boats/fleet.avdl",
    place: "boats/boat.avdl",
    released: idl(boatIdl("int length"), carIdl),
    rest: idl('import idl "boat.avdl";', carIdl),
    alone: idl(boatIdl("int length")).replace("Fleet", "Boats"),
    changed: idl(boatIdl("string length")).replace("Fleet", "Boats"),
  },
  "a record of an IDL file, which imports its schema": {
    fleet: "boats/fleet.avdl",
    place: "boats/boat.avsc",
    released: idl(boatIdl("int length"), carIdl),
    rest: idl('import schema "boat.avsc";', carIdl),
    alone: boatRecord("int"),
    changed: boatRecord("string"),
  },
  "a record of an IDL file, which imports a protocol": {
    fleet: "boats/fleet.avdl",
    place: "boats/boats.avpr",
    released: idl(boatIdl("int length"), carIdl),
    rest: idl('import protocol "boats.avpr";', carIdl),
    alone: protocol(boatRecord("int")).replace("Fleet", "Boats"),
    changed: protocol(boatRecord("string")).replace("Fleet", "Boats"),
  },
};
const sources = ["[base]", '[{tag: "v*"}]', "[{branch: release}]"];
const transitive = "    compatibility: full-transitive\n";

/** What is asked for, and which contracts break what they promise. */
async function answerOf(repo: ReturnType<typeof line>) {
  const { json } = await runJson(repo.root);
  const broken = json.contracts.filter(({ satisfied }) => !satisfied).map(({ path }) => path);
  return { status: json.decision?.status, broken };
}
const free = { status: "pass", broken: [] };

describe.each(Object.entries(rows))(
  "%s that moves to another file",
  (_, { fleet, place, released, rest, alone, changed }) => {
    const before = { [fleet]: released };
    const moved = { [fleet]: rest, [place]: alone };
    const edited = { [fleet]: `${rest}\n`, [place]: `${alone}\n` };

    it.each(sources)("is not removed, in the proposal and later: %s", async (against) => {
      expect(await answerOf(line([before], moved, transitive, against))).toEqual(free);
      expect(await answerOf(line([before, moved], edited, transitive, against))).toEqual(free);
    });

    it.each(sources)("and changes is refused: %s", async (against) => {
      const { status, broken } = await answerOf(line([before], { ...moved, [place]: changed }, "", against));
      expect(status).not.toBe("pass");
      expect(broken).toContain(fleet);
    });
  },
);

describe("a break that a move would hide", () => {
  const { fleet, place, released, rest, alone, changed } = rows["a message"] ?? ({} as Row);
  const longer = boat.replace("int32", "string");
  const attacks: Readonly<Record<string, readonly [before: readonly State[], proposed: State]>> = {
    "with an unchanged copy in one more file": [
      [{ [fleet]: released }],
      { [fleet]: rest, [place]: changed, "boats/decoy.proto": alone },
    ],
    "split over two files, of which one changes": [
      [{ [fleet]: released }],
      { [fleet]: proto(), [place]: changed, "boats/car.proto": proto(car) },
    ],
    "with a new name": [
      [{ [fleet]: released }],
      { [fleet]: rest, [place]: proto(longer.replace("Boat", "Ship")) },
    ],
    "in the second of two moves": [
      [{ [fleet]: released }, { [fleet]: rest, "boats/between.proto": alone }],
      { "boats/between.proto": null, [place]: changed },
    ],
    "into a file that no entry takes": [
      [{ [fleet]: released }],
      { [fleet]: rest, "other/boat.proto": changed },
    ],
    "after it went to a file that no entry takes": [
      [{ [fleet]: released }, { [fleet]: rest, "other/boat.proto": alone }],
      { "other/boat.proto": changed },
    ],
    "into a file that is ignored": [[{ [fleet]: released }], { [fleet]: rest, "vendor/boat.proto": alone }],
    "into another package": [
      [{ [fleet]: released }],
      { [fleet]: rest, [place]: changed.replace("acme", "acme.other") },
    ],
    "into another message": [
      [{ [fleet]: released }],
      { [fleet]: rest, [place]: proto(`message Around { ${longer} }`) },
    ],
  };
  describe.each(Object.entries(attacks))("%s", (_name, [states, proposed]) => {
    it.each([
      ...sources.map((against) => [against, ""] as const),
      ...sources.map((against) => [against, transitive] as const),
    ])("is asked about: %s %s", async (against, more) => {
      expect((await answerOf(line(states, proposed, more, against))).status).not.toBe("pass");
    });
  });

  const avro = rows["a record of a protocol"] ?? ({} as Row);
  const namesake = record("other.Boat", ["id:string", "length:string=x"]);
  const ship = `{"aliases": ["Boat"], ${record("acme.Ship", ["id:string", "length:string"]).slice(1)}`;
  it.each<[string, State]>([
    [
      "with an unchanged copy",
      {
        [avro.fleet]: avro.rest,
        [avro.place]: avro.changed,
        "boats/decoy.avpr": protocol(boatRecord("int=0")).replace("Fleet", "Decoy"),
      },
    ],
    [
      "while a namesake takes its place",
      { [avro.fleet]: protocol(namesake, carRecord), [avro.place]: avro.changed },
    ],
    [
      "by a namesake, beside an unchanged copy",
      { [avro.fleet]: protocol(namesake, carRecord), [avro.place]: avro.alone },
    ],
    [
      "by an alias, beside an unchanged copy",
      { [avro.fleet]: protocol(ship, carRecord), [avro.place]: avro.alone },
    ],
    ["into a file that is ignored", { [avro.fleet]: avro.rest, "vendor/boat.avsc": avro.alone }],
    [
      "as another kind",
      { [avro.fleet]: avro.rest, [avro.place]: '{"type": "enum", "name": "acme.Boat", "symbols": ["A"]}' },
    ],
  ])("a record of a protocol, %s, is asked about", async (_name, proposed) => {
    for (const against of sources)
      expect(
        (await answerOf(line([{ [avro.fleet]: avro.released }], proposed, "", against))).status,
      ).not.toBe("pass");
  });
});

describe("a type that was renamed where that broke nobody", () => {
  const { fleet, place, released, rest, alone } = rows["a message"] ?? ({} as Row);
  const renamed = proto(boat.replace("Boat", "Ship"));
  const both = released.replace("Boat", "Ship");
  const grown = renamed.replace("length = 2;", "length = 2; string flag = 3;");
  const longer = (text: string) => text.replace("int32", "string");
  it.each<[string, readonly State[], State]>([
    ["in its place", [{ [fleet]: released }, { [fleet]: both }], { [fleet]: longer(both) }],
    [
      "while it moves",
      [{ [fleet]: released }, { [fleet]: both }],
      { [fleet]: rest, [place]: longer(renamed) },
    ],
    [
      "after it moved",
      [{ [fleet]: released }, { [fleet]: both }, { [fleet]: rest, [place]: renamed }],
      { [place]: longer(renamed) },
    ],
    [
      "having moved before",
      [{ [fleet]: released }, { [fleet]: rest, [place]: alone }, { [place]: renamed }],
      { [place]: longer(renamed) },
    ],
    [
      "having moved with it",
      [{ [fleet]: released }, { [fleet]: rest, [place]: renamed }],
      { [place]: longer(renamed) },
    ],
    [
      "having grown since",
      [{ [fleet]: released }, { [fleet]: rest, [place]: renamed }, { [place]: grown }],
      { [place]: longer(grown) },
    ],
  ])("is followed to the release when it changes %s", async (_name, states, proposed) => {
    for (const more of ["", "    surfaces: [wire]\n"]) {
      const { json } = await runJson(line(states, proposed, more).root);
      expect(json.decision?.status).toBe("refused");
      expect(
        json.contracts.flatMap(({ notes = [] }) => notes).filter((note) => note.includes("free")),
      ).toEqual([]);
    }
  });

  it("is none where the release's type is there still, or went in the proposal, or is another", async () => {
    const ship = proto("message Ship { string id = 1; int32 length = 2; int32 beam = 3; }");
    const [stays, goes] = [{ [fleet]: `${released}\n` }, { [fleet]: rest }];
    for (const more of [stays, goes]) {
      const { json } = await runJson(
        line([{ [fleet]: released }, { [place]: ship }], { ...more, [place]: longer(ship) }).root,
      );
      const own = json.contracts.find(({ path }) => path === place);
      expect([own?.class, own?.against]).toEqual(["full", []]);
    }
  });
});

describe("what is said to be free", () => {
  const { fleet, place, released, alone } = rows["a message"] ?? ({} as Row);
  const notesOf = async (repo: ReturnType<typeof line>) =>
    (await runJson(repo.root)).json.contracts
      .flatMap(({ notes = [] }) => notes)
      .filter((note) => note.includes("free"));

  it("is not what a release has", async () => {
    const user = proto('import "boats/boat.proto";', "message Car { string id = 1; Boat boat = 2; }");
    const used = released.replace(car, "message Car { string id = 1; Boat boat = 2; }");
    const moved = { [fleet]: user, [place]: alone };
    expect(
      await notesOf(line([{ [fleet]: used }, moved], { [place]: alone.replace("int32", "string") })),
    ).toEqual([]);
    const back = { [fleet]: released.replace("int32", "string") };
    expect(await notesOf(line([{ [fleet]: released }, back], { [fleet]: `${released}\n` }))).toEqual([
      'the type of field "length" changed from string to int32: free, because it breaks nothing of v1.4.0',
    ]);
  });
});
