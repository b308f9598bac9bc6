import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { line, proto } from "../support/releases.js";
import { type Files, isolateGit, removeTemporary, repository } from "../support/repository.js";
import { runJson } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const boat = "message Boat { string id = 1; int32 length = 2; }";
const named = (name: string, text = boat) => text.replace("Boat", name);
const grown = (text: string) => text.replace(/}$/, "bool sail = 3; }");
const longer = (text: string) => text.replace("int32 length", "string length");
const car = "message Car { string id = 1; }";
const other = "message Ship { bytes hull = 7; }";
const port = (name: string, ...rpcs: string[]) =>
  [
    named("Boat"),
    `service ${name} { ${rpcs.map((rpc) => `rpc ${rpc}(Boat) returns (Car);`).join(" ")} }`,
  ] as const;
const hull = (outer: string, inner: string, type: string) =>
  `message ${outer} { message ${inner} { ${type} width = 1; int32 depth = 2; } ${inner} hull = 1; string id = 2; }`;

/** What somebody must act on: the exit code, and each change that the release has under another name, or that is gone. */
async function judged(states: readonly (readonly string[])[]) {
  const files = states.map((types) => ({ "boats/fleet.proto": proto(...types, car) }));
  const repo = line(files.slice(0, -1), files.at(-1) ?? {}, "    compatibility: full\n");
  const { code, json } = await runJson(repo.root);
  const [contract] = json.contracts;
  return {
    code,
    satisfied: contract?.satisfied,
    changes: contract?.changes ?? [],
    notes: contract?.notes ?? [],
  };
}

describe("a type that was renamed since a release", () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ["is removed", [[boat], [named("Ship")], []]],
    ["is removed after it grew", [[boat], [named("Ship")], [grown(named("Ship"))], []]],
    [
      "gets a third name as it changes",
      [[boat], [named("Ship")], [grown(named("Ship"))], [longer(grown(named("Barge")))]],
    ],
    [
      "is removed while a twin of it stays",
      [[boat], [named("Ship")], [named("Ship"), named("Barge")], [named("Barge")]],
    ],
    [
      "loses a nested type",
      [
        [hull("Boat", "Hull", "int32")],
        [hull("Ship", "Hull", "int32")],
        [grown(hull("Ship", "Hull", "int32"))],
        ["message Ship { string id = 2; bool sail = 3; reserved 1; }"],
      ],
    ],
  ])("and %s is asked for as any removal is", async (_, states) => {
    expect((await judged([states[0] ?? [], []])).code).not.toBe(0);
    expect((await judged(states)).code).not.toBe(0);
  });

  it.each<[string, readonly (readonly string[])[]]>([
    [
      "the name of one that was removed before",
      [[boat, other], [boat], [named("Ship")], [longer(named("Ship"))]],
    ],
    [
      "another name around a type that has one too",
      [
        [hull("Boat", "Hull", "int32")],
        [hull("Ship", "Hull", "int32")],
        [hull("Ship", "Body", "int32")],
        [grown(hull("Ship", "Body", "int32"))],
        [grown(hull("Ship", "Body", "string"))],
      ],
    ],
  ])("and got %s: its change counts", async (_, states) => {
    const { satisfied, changes, notes } = await judged(states);
    expect([satisfied, changes.map(({ rule }) => rule)]).toEqual([
      false,
      expect.arrayContaining(["protobuf/field-type"]),
    ]);
    expect(notes.join()).not.toContain("free");
  });

  it.each([
    ["a message", boat, "Boat"],
    ["a service", "service Boat { rpc Enter(Car) returns (Car); }", "Boat"],
  ])("%s is removed, and not renamed to a twin that base has beside it", async (_, text, name) => {
    const { code, changes } = await judged([[text], [text, named("Ship", text)], [named("Ship", text)]]);
    expect([code === 0, changes.map(({ element }) => element)]).toEqual([
      false,
      expect.arrayContaining([[name]]),
    ]);
    expect(changes.map(({ message }) => message).join()).toContain("was removed");
  });

  it("is asked for in each of the files that a release has it in", async () => {
    const [one, two] = [boat, named("Ship")];
    const joined = { "boats/one.proto": null, "boats/two.proto": null, "boats/fleet.proto": proto(one, two) };
    const states = [{ "boats/one.proto": proto(one), "boats/two.proto": proto(two) }, joined];
    const without = two.replace("int32 length = 2;", "reserved 2;");
    for (const text of [proto(one, without), proto(one)]) {
      const repo = line(states, { "boats/fleet.proto": text }, "    compatibility: full\n");
      const { code, json } = await runJson(repo.root);
      expect(code).not.toBe(0);
      expect(json.contracts[0]?.changes.map(({ message }) => message).join()).toMatch(/removed.*v1\.4\.0/);
    }
  });

  it.each([
    ["base beside it", 'base, {tag: "v*"}'],
    ["it alone", '{tag: "v*"}'],
  ])("and reuses a number that another landing gave up, against %s", async (_, source) => {
    const states = [
      [boat],
      [named("Ship")],
      ["message Ship { string id = 1; }"],
      ["message Ship { string id = 1; string beam = 2; }"],
    ].map((types) => ({ "boats/fleet.proto": proto(...types, car) }));
    const repo = line(states.slice(0, -1), states.at(-1) ?? {}, "    compatibility: full\n", source);
    expect((await runJson(repo.root)).code).toBe(1);
  });

  it.each<[string, readonly (readonly string[])[]]>([
    [
      "is removed beside something else of its first name",
      [[boat], [named("Ship")], [grown(named("Ship")), boat], [boat]],
    ],
    [
      "loses a field beside something else of its first name",
      [
        [boat],
        [named("Ship")],
        [grown(named("Ship")), boat],
        [grown(named("Ship")).replace("int32 length = 2;", "reserved 2;"), boat],
      ],
    ],
    [
      "is emptied, and takes its numbers for something else",
      [[boat], [named("Ship")], ["message Ship {}"], ["message Ship { bytes id = 1; string length = 2; }"]],
    ],
    ["is removed after it was emptied", [[boat], [named("Ship")], ["message Ship {}"], []]],
  ])("and %s is asked for", async (_, states) => {
    expect((await judged(states)).code).not.toBe(0);
  });

  it.each<[string, readonly (readonly string[])[]]>([
    [
      "a break that landed with permission, as its type gets another name",
      [[boat], [named("Ship")], [longer(named("Ship"))], [longer(named("Barge"))]],
    ],
    [
      "a field that went with permission, as its type gets another name",
      [[boat], ["message Boat { string id = 1; }"], ["message Ship { string id = 1; }"]],
    ],
  ])("asks nothing again for %s", async (_, states) => {
    expect((await judged(states)).code).toBe(0);
  });

  it("is not said to be gone where the proposal touches other types", async () => {
    const state = (type: string, more = "") => ({
      "boats/fleet.proto": proto(type, car.replace("}", `${more} }`)),
    });
    const ship = grown(named("Ship"));
    const states = [state(boat), state(named("Ship")), state(ship), state(ship, "int32 n = 2;")];
    const repo = line(states, state(ship, "string n = 2;"), "    compatibility: full\n");
    expect((await runJson(repo.root)).code).toBe(0);
  });

  it.each([
    ["a type of its name in another file", named("Ship", "message Boat { bytes hull = 9; }")],
    ["a copy of it in another file", named("Ship")],
  ])("is not %s, while it stays", async (_, text) => {
    const fleet = (...types: string[]) => ({ "boats/fleet.proto": proto(...types, car) });
    const states = [fleet(boat), fleet(named("Ship")), { "boats/new.proto": proto(text) }];
    const proposed = { "boats/new.proto": proto(text.replace(/(bytes|string) (hull|id)/, "double $2")) };
    const repo = line(states, proposed, "    compatibility: full\n");
    expect((await runJson(repo.root)).code).toBe(0);
  });

  it.each([
    ["its file", { "boats/new.proto": null }],
    ["itself", { "boats/new.proto": proto(car.replace("Car", "Cart")) }],
  ])("and moved is asked for where the proposal removes %s", async (_, proposed) => {
    const fleet = (...types: string[]) => ({ "boats/fleet.proto": proto(...types, car) });
    const moved = { ...fleet(), "boats/new.proto": proto(named("Ship")) };
    const repo = line([fleet(boat), fleet(named("Ship")), moved], proposed, "    compatibility: full\n");
    expect((await runJson(repo.root)).code).not.toBe(0);
  });

  it("and moved away and back: its change counts", async () => {
    const fleet = (...types: string[]) => ({ "boats/fleet.proto": proto(...types, car) });
    const away = { ...fleet(), "boats/new.proto": proto(named("Ship")) };
    const back = { ...fleet(named("Ship")), "boats/new.proto": null };
    const states = [fleet(boat), fleet(named("Ship")), away, back];
    const repo = line(states, fleet(longer(named("Ship"))), "    compatibility: full\n");
    expect((await runJson(repo.root)).json.contracts.map(({ satisfied }) => satisfied)).toEqual([false]);
  });

  it("and loses a method tells it by its present name", async () => {
    const { satisfied, changes } = await judged([
      port("Harbour", "Enter", "Leave"),
      port("Port", "Enter", "Leave"),
      port("Port", "Leave"),
    ]);
    const gone = changes.find(({ rule }) => rule === "protobuf/rpc-presence");
    expect([satisfied, gone?.element]).toEqual([false, ["Port", "Enter"]]);
  });
});

describe("a definition of a JSON Schema that was renamed since a release", () => {
  const schema = (name: string, properties: object, keyword = "$defs") =>
    JSON.stringify({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      properties: { boat: { $ref: `#/${keyword}/${name}` } },
      [keyword]: { [name]: { type: "object", properties } },
    });
  const text = { type: "string" };
  const released = schema("boat", { id: text, hull: text });
  const landed = { id: { type: "integer" } }; // a break, which landed with permission

  it.each([
    ["of the same name", schema("boat", landed), schema("boat", { ...landed, hull: { type: "integer" } })],
    ["of another name", schema("ship", landed), schema("ship", { ...landed, hull: { type: "integer" } })],
    [
      "under another keyword",
      schema("boat", landed, "definitions"),
      schema("boat", { ...landed, hull: { type: "integer" } }, "definitions"),
    ],
    [
      "with a third name in the proposal",
      schema("ship", landed),
      schema("barge", { ...landed, hull: { type: "integer" } }),
    ],
  ])("%s: a property that comes back with another meaning is asked for", async (_, later, proposed) => {
    const states = [released, later].map((content) => ({ "boats/boat.schema.json": content }));
    const repo = line(states, { "boats/boat.schema.json": proposed }, "    compatibility: full\n");
    const { json } = await runJson(repo.root);
    const [contract] = json.contracts;
    const hull = contract?.changes.filter(({ element }) => element.at(-1) === "hull");
    expect([contract?.satisfied, hull?.map(({ rule }) => rule)]).toEqual([false, ["json-schema/type"]]);
  });
});

describe("a reference of a JSON Schema to something else", () => {
  const draft = "https://json-schema.org/draft/2020-12/schema";
  const record = (properties: object, more = {}) =>
    JSON.stringify({ $schema: draft, type: "object", properties, ...more });
  const [text, number] = [{ type: "string" }, { type: "integer" }];
  const to = (file: string) => ({ $ref: file });

  async function changesOf(base: Files, head: Files) {
    const repo = repository(base);
    repo.git("checkout", "-q", "-b", "topic");
    repo.write(head);
    const { json } = await runJson(repo.root);
    return json.contracts.find(({ path }) => path === "order.schema.json")?.changes ?? [];
  }
  const failing = (changes: Awaited<ReturnType<typeof changesOf>>) =>
    changes.flatMap((change) => (change.class === "full" ? [] : [change.element.join(".")]));

  it("in another file counts by all that this file leads to, whatever it is called there", async () => {
    const part = record({ y: to("y.json") });
    const files = { "v1/x.json": part, "v2/x.json": part, "v2/y.json": record({ z: number }) };
    const base = { ...files, "v1/y.json": record({ z: text }) };
    const changes = await changesOf(
      { ...base, "order.schema.json": record({ q: to("v1/x.json"), r: text }) },
      { "order.schema.json": record({ q: to("v2/x.json"), r: number }) },
    );
    expect(failing(changes)).toEqual(["q", "r"]);
  });

  it("is no change that one of another definition of that name was", async () => {
    const base = record({ p: to("#/$defs/a"), q: to("#/$defs/b") }, { $defs: { a: text, b: text } });
    const moved = (p: string, q: string, kept: string) =>
      record({ p: to(`#/$defs/${p}`), q: to(`#/$defs/${q}`) }, { $defs: { x: number, [kept]: text } });
    const file = (content: string) => ({ "order.schema.json": content });
    const ofType = (changes: Awaited<ReturnType<typeof changesOf>>) =>
      changes.flatMap(({ rule, fingerprint }) => (rule === "json-schema/type" ? [fingerprint] : []));
    const [first] = ofType(await changesOf(file(base), file(moved("x", "b", "b"))));
    const [second] = ofType(await changesOf(file(base), file(moved("a", "x", "a"))));
    expect([first, second]).toEqual([expect.any(String), expect.any(String)]);
    expect(first).not.toBe(second);
  });

  it("by another name alone takes no part of what is judged one by one", async () => {
    const many = (name: string) =>
      Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`p${String(i)}`, to(`#/$defs/${name}`)]));
    const schema = (name: string, amount: object) => ({
      "order.schema.json": record(many(name), {
        $defs: { [name]: { type: "object", properties: { amount } } },
      }),
    });
    const changes = await changesOf(schema("sum", text), schema("total", number));
    expect(failing(changes)).toEqual(["$defs.total.amount"]);
  });
});
