import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { judgedOf, line, proto, type State } from "../support/releases.js";
import { runJson } from "../support/run.js";
import { isolateGit, removeTemporary } from "../support/repository.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const [fleet, place, further] = ["boats/fleet.proto", "boats/ship.proto", "boats/yards/ship.proto"] as const;
const car = "message Car { string id = 1; }";
const called = (name: string, type = "int32", more = "") =>
  `message ${name} { string id = 1; ${type} length = 2; ${more}}`;
const rig = (name: string, value = "KETCH") => `enum ${name} { SLOOP = 0; ${value} = 1; }`;
const deep = (name: string, type = "int32") =>
  `message ${name} { message Deck { ${type} planks = 1; } Deck deck = 1; }`;

const released: State = { [fleet]: proto(called("Boat"), car) };
const renamed: State = { [fleet]: proto(called("Ship"), car) };
const moved: State = { [fleet]: proto(car), [place]: proto(called("Ship")) };
const changed: State = { [place]: proto(called("Ship", "string")) };

interface Row {
  readonly name: string;
  readonly states: readonly State[];
  readonly proposed: State;
}
const rows: readonly Row[] = [
  { name: "renamed, then moved", states: [released, renamed, moved], proposed: changed },
  {
    name: "moved, then renamed",
    states: [released, { ...moved, [place]: proto(called("Boat")) }, { [place]: proto(called("Ship")) }],
    proposed: changed,
  },
  { name: "moved and renamed at once", states: [released, moved], proposed: changed },
  {
    name: "moved and renamed at once with its whole file",
    states: [{ [fleet]: proto(called("Boat")) }, { [fleet]: null, [place]: proto(called("Ship")) }],
    proposed: changed,
  },
  {
    name: "renamed, then moved with its whole file",
    states: [
      { [fleet]: proto(called("Boat")) },
      { [fleet]: proto(called("Ship")) },
      { [fleet]: null, [place]: proto(called("Ship")) },
    ],
    proposed: changed,
  },
  {
    name: "renamed, moved to one file, renamed there and moved to another",
    states: [
      released,
      renamed,
      { [fleet]: proto(car), "boats/between.proto": proto(called("Ship"), rig("Rig")) },
      { "boats/between.proto": proto(called("Barge"), rig("Rig")) },
      { "boats/between.proto": proto(rig("Rig")), [place]: proto(called("Barge")) },
    ],
    proposed: { [place]: proto(called("Barge", "string")) },
  },
  {
    name: "renamed, and moved to a file that stands there",
    states: [
      { ...released, [place]: proto(rig("Rig")) },
      renamed,
      { [fleet]: proto(car), [place]: proto(rig("Rig"), called("Ship")) },
    ],
    proposed: { [place]: proto(rig("Rig"), called("Ship", "string")) },
  },
  {
    name: "renamed, and moved to a file that imported it",
    states: [
      { ...released, [place]: proto('import "boats/fleet.proto";', "message Port { Boat boat = 1; }") },
      { ...renamed, [place]: proto('import "boats/fleet.proto";', "message Port { Ship boat = 1; }") },
      { [fleet]: proto(car), [place]: proto("message Port { Ship boat = 1; }", called("Ship")) },
    ],
    proposed: { [place]: proto("message Port { Ship boat = 1; }", called("Ship", "string")) },
  },
  {
    name: "renamed, copied, and lost in its old file later",
    states: [released, renamed, { [place]: proto(called("Ship")) }, moved],
    proposed: changed,
  },
  {
    name: "renamed, moved, and grown",
    states: [released, renamed, moved, { [place]: proto(called("Ship", "int32", "bool sail = 3; ")) }],
    proposed: { [place]: proto(called("Ship", "string", "bool sail = 3; ")) },
  },
  {
    name: "moved to another package, renamed there",
    states: [
      released,
      { [fleet]: proto(car), [place]: proto(called("Boat")).replace("acme", "acme.yard") },
      { [place]: proto(called("Ship")).replace("acme", "acme.yard") },
    ],
    proposed: { [place]: proto(called("Ship", "string")).replace("acme", "acme.yard") },
  },
  {
    name: "renamed in a state that does not parse, then moved",
    states: [released, { [fleet]: `${renamed[fleet] ?? ""}message {` }, renamed, moved],
    proposed: changed,
  },
  {
    name: "renamed, then moved to a file that does not parse",
    states: [released, renamed, { ...moved, [place]: `${moved[place] ?? ""}message {` }, moved],
    proposed: changed,
  },
  {
    name: "renamed, then moved, an enum",
    states: [
      { [fleet]: proto(rig("Rig"), car) },
      { [fleet]: proto(rig("Sail"), car) },
      { [fleet]: proto(car), [place]: proto(rig("Sail")) },
    ],
    proposed: { [place]: proto("enum Sail { SLOOP = 0; reserved 1; }") },
  },
  {
    name: "renamed, then moved, with what it holds",
    states: [
      { [fleet]: proto(deep("Boat"), car) },
      { [fleet]: proto(deep("Ship"), car) },
      { [fleet]: proto(car), [place]: proto(deep("Ship")) },
    ],
    proposed: { [place]: proto(deep("Ship", "string")) },
  },
  {
    name: "renamed, then moved, while a copy comes to its first place",
    states: [released, renamed, moved],
    proposed: { ...changed, [fleet]: proto(called("Boat"), car) },
  },
];

describe("a type of a release that has another name in another file now", () => {
  it.each(rows)("$name: its change counts", async ({ states, proposed }) => {
    const [, kind, satisfied, ...against] = await judgedOf(
      line(states, proposed, "    compatibility: full\n"),
      place,
    );
    expect([kind === "full", satisfied, against.at(-1)]).toEqual([false, false, `v1.4.0 ${fleet}`]);
  });

  it("renamed in its file in a state that does not parse: its change counts", async () => {
    const states = [released, { [fleet]: `${renamed[fleet] ?? ""}message {` }, renamed];
    const proposed = { [fleet]: proto(called("Ship", "string"), car) };
    expect((await judgedOf(line(states, proposed, "    compatibility: full\n"), fleet)).slice(1, 3)).toEqual([
      "breaking",
      false,
    ]);
  });

  it("came from a file that did not parse: it is undecided", async () => {
    const broken = `${renamed[fleet] ?? ""}message {`;
    const repo = line([released, { [fleet]: broken }, moved], changed, "    compatibility: full\n");
    expect((await judgedOf(repo, place)).slice(1, 3)).toEqual(["undecided", false]);
  });

  it("its change counts in the next move", async () => {
    const proposed: State = { [place]: null, [further]: proto(called("Ship", "string")) };
    const repo = line([released, renamed, moved], proposed, "    compatibility: full\n");
    expect((await judgedOf(repo, further)).slice(1)).toEqual(["breaking", false, `v1.4.0 ${fleet}`]);
  });

  it("its removal counts", async () => {
    const repo = line([released, renamed, moved], { [place]: null });
    expect(await judgedOf(repo, place)).toEqual(["removed", "breaking", false, `v1.4.0 ${fleet}`]);
  });

  it("it is removed with others left: that is told", async () => {
    const states = [released, renamed, { ...moved, [place]: proto(called("Ship"), rig("Rig")) }];
    const { json } = await runJson(line(states, { [place]: proto(rig("Rig")) }).root);
    const [contract] = json.contracts;
    expect([contract?.changes.map(({ rule }) => rule), contract?.against?.map(({ path }) => path)]).toEqual([
      ["protobuf/message-presence"],
      [fleet],
    ]);
  });

  it("its growth is free", async () => {
    const grown = { [place]: proto(called("Ship", "int32", "bool sail = 3; ")) };
    const repo = line([released, renamed, moved], grown, "    compatibility: full\n");
    expect((await judgedOf(repo, place)).slice(1, 3)).toEqual(["full", true]);
  });

  it.each<[string, readonly State[], State]>([
    [
      "began beside it, in the landing in which another went",
      [released, { [fleet]: proto(car), [place]: proto("message Ship { bytes log = 7; }") }],
      { [place]: proto("message Ship { string log = 7; }") },
    ],
    [
      "began in another package under its name, in the landing in which it went",
      [
        released,
        {
          [fleet]: proto(car),
          [place]: proto("message Boat { bytes length = 2; }", "").replace("acme", "yard"),
        },
      ],
      { [place]: proto("message Boat { bool length = 2; }", "").replace("acme", "yard") },
    ],
    [
      "began as a copy of it, which stayed",
      [released, { [fleet]: proto(called("Boat"), car), [place]: proto(called("Ship")) }],
      changed,
    ],
    [
      "began, was renamed and moved after the release",
      [{ [fleet]: proto(car, rig("Rig")) }, { [fleet]: proto(called("Boat"), car) }, renamed, moved],
      changed,
    ],
  ])("what %s is new, and free", async (_name, states, proposed) => {
    const repo = line(states, proposed, "    compatibility: full\n");
    expect(await judgedOf(repo, place)).toEqual(["modified", "full", true]);
  });
});
