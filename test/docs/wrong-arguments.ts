import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import * as library from "../../src/index.js";
import { record } from "../support/records.js";
import { isolateGit, removeTemporary } from "../support/repository.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

/** What can be wrong; a function to which one cannot happen says why in its place. */
const wrongs = ["of another kind", "an unknown name", "an empty text", "missing"] as const;
type Wrong = (typeof wrongs)[number];
/** The arguments of a call, and what its refusal says. */
type Call = readonly [given: readonly unknown[], says: RegExp];
type Row = Readonly<Record<Wrong, readonly Call[] | string>>;

const texts = { path: "o.avsc", base: record("O", ["a:string"]), head: record("O", ["a:long"]) };
const empty = library.memorySnapshot("base", {});
const revision = { ref: "x", commit: null };
const sources = { base: revision, head: revision, baseSide: empty, headSide: empty, differing: [] };
const scope = library.defaultScope();
const report = { base: revision, head: revision, contracts: 0, comparisons: [], notes: [] };
const reads = { outcome: "reads" };
const how = { recognise: () => ({ fault: "x" }), unpack: () => Promise.resolve(undefined) };
const noText = "it takes no text";
const noNames = "others may build it, with members of their own";

const scopeRow: Row = {
  "of another kind": [
    [["full"], /expected an object, not "full"/],
    [[{ mode: 7 }], /mode: expected backward, .* not 7/],
    [[{ surfaces: "wire" }], /surfaces: expected a list of wire, json, source or rpc, not "wire"/],
    [[{ options: [] }], /options: expected an object, not an empty list/],
    [[{ options: new Map() }], /options: expected an object, not a Map/],
    [
      [{ options: { roots: "proto" } }],
      /options: roots: expected a list of strings that are not empty, not "proto"/,
    ],
    [
      [{ options: { images: ["a", 7] } }],
      /options: images: expected a list of strings .*, not a list with 7/,
    ],
    [[{ options: { crossCheck: 1 } }], /options: crossCheck: expected true or false, not 1/],
    [[{ options: { map: [] } }], /options: map: expected an object of strings/],
    [[{ outside: {} }], /outside: expected \{images, folders, folder\}/],
    [[{ outside: { images: ["a.binpb"], folders: [], folder: () => 1 } }], /outside: expected/],
    [[{ governed: {} }], /governed: expected a Snapshot/],
  ],
  "an unknown name": [
    [[{ mode: "ful" }], /mode: .* not "ful"; did you mean full\?/],
    [[{ profil: "buf" }], /no argument "profil"; did you mean profile\?/],
    [[{ options: { root: ["a"] } }], /options: there is no argument "root"; did you mean roots\?/],
    [[{ options: { unknownFields: "rejct" } }], /unknownFields: expected ignore or reject, .* mean reject\?/],
    [[{ options: { defaultDialect: "draft-7" } }], /defaultDialect: .*; did you mean draft-07\?/],
    [[{ surfaces: ["wire", "jsn"] }], /surfaces: .*; did you mean json\?/],
  ],
  "an empty text": [
    [[{ profile: "" }], /profile: expected .*, not ""/],
    [
      [{ options: { include: ["a", ""] } }],
      /options: include: expected a list of strings that are not empty, not a list with ""/,
    ],
  ],
  missing: "every setting has a default",
};

const rows: Readonly<Record<string, Row>> = {
  compareTexts: {
    "of another kind": [
      [["order.avsc"], /expected an object with path, base and head, not "order.avsc"/],
      [[null], /expected an object .* not null/],
      [[{ ...texts, head: 7 }], /head: expected a string, not 7/],
      [[{ ...texts, references: ["x"] }], /references: expected an object of texts by path, not a list/],
      [[{ ...texts, references: { a: 1 } }], /references: expected an object of texts by path/],
    ],
    "an unknown name": [
      [[{ ...texts, moed: "full" }], /no argument "moed"; did you mean mode\?/],
      [[{ ...texts, mode: "bakward" }], /mode: .* not "bakward"; did you mean backward\?/],
      [[{ ...texts, toString: "x" }], /no argument "toString"/],
    ],
    "an empty text": [
      [[{ ...texts, path: "" }], /path: expected a string that is not empty, not ""/],
      [[{ ...texts, references: { "": "x" } }], /references: expected/],
    ],
    missing: [[[{ path: "o.avsc", base: "{}" }], /head is missing: expected a string/]],
  },
  compareFolders: {
    "of another kind": [
      [[1, "."], /base: expected a string that is not empty, not 1/],
      [[".", ".", "full"], /expected an object, not "full"/],
      [[".", ".", { surfaces: [] }], /surfaces: .* not an empty list/],
    ],
    "an unknown name": [[[".", ".", { profile: "bufwire" }], /profile: .*; did you mean buf-wire\?/]],
    "an empty text": [[[".", ""], /head: expected a string that is not empty/]],
    missing: [[["."], /head is missing/]],
  },
  checkRepository: {
    "of another kind": [
      [["."], /expected an object with cwd and now, not "."/],
      [[{ cwd: ".", now: "today" }], /now: expected a whole number of milliseconds since 1970, not "today"/],
      [[{ cwd: ".", now: Number.NaN }], /now: .* not NaN/],
      [[{ cwd: ".", now: 0, zone: "Mars/Base" }], /zone: expected an IANA time zone such as Europe\/Berlin/],
    ],
    "an unknown name": [[[{ cwd: ".", now: 0, bas: "x" }], /no argument "bas"; did you mean base\?/]],
    "an empty text": [
      [[{ cwd: "", now: 0 }], /cwd: expected a string that is not empty/],
      [[{ cwd: ".", now: 0, config: "" }], /config: expected a string that is not empty/],
    ],
    missing: [
      [[{ cwd: "." }], /now is missing/],
      [[{ now: 0 }], /cwd is missing/],
    ],
  },
  gitSources: {
    "of another kind": [
      [["."], /expected an object with cwd, not "."/],
      [[{ cwd: ["."] }], /cwd: expected a string that is not empty, not a list/],
    ],
    "an unknown name": [[[{ cwd: ".", heads: "x" }], /no argument "heads"; did you mean head\?/]],
    "an empty text": [[[{ cwd: ".", base: "" }], /base: expected a string that is not empty/]],
    missing: [[[{}], /cwd is missing/]],
  },
  directorySources: {
    "of another kind": [
      [[".", {}, how], /head: expected a string that is not empty, not such an object/],
      [[".", ".", { ...how, unpack: true }], /unpack: expected a function, not true/],
    ],
    "an unknown name": [
      [[".", ".", { ...how, recognize: how.recognise }], /"recognize"; did you mean recognise\?/],
    ],
    "an empty text": [[["", ".", how], /base: expected a string that is not empty/]],
    missing: [
      [[".", "."], /expected an object with recognise and unpack, not undefined/],
      [[".", ".", { recognise: how.recognise }], /unpack is missing/],
    ],
  },
  memorySnapshot: {
    "of another kind": [[["base", ["text"]], /texts: expected an object of texts by path, not a list/]],
    "an unknown name": [[["heads", {}], /side: expected base or head, not "heads"; did you mean head\?/]],
    "an empty text": [[["", {}], /side: expected base or head, not ""/]],
    missing: [[["base"], /texts is missing/]],
  },
  compareSources: {
    "of another kind": [
      [["main", scope], /expected an object with base, head, .* not "main"/],
      [[{ ...sources, differing: "all" }, scope], /differing: expected a list, not "all"/],
      [[{ ...sources, headSide: {} }, scope], /headSide: expected a Snapshot, such as memorySnapshot makes/],
      [[{ ...sources, base: "main" }, scope], /base: expected \{ref, commit\}/],
      [[sources, { ...scope, settings: { mode: "full" } }], /scope: settings: expected a function/],
    ],
    "an unknown name": noNames,
    "an empty text": noText,
    missing: [
      [[{ ...sources, differing: undefined }, scope], /differing is missing/],
      [[sources], /scope: expected an object with settings and skipped, not undefined/],
    ],
  },
  defaultScope: scopeRow,
  noPolicy: scopeRow,
  reportObject: {
    "of another kind": [
      [["report", "1.0.0"], /expected an object with base, .* not "report"/],
      [[{ ...report, comparisons: {} }, "1.0.0"], /comparisons: expected a list/],
      [[report, 1], /version: expected a string that is not empty, not 1/],
    ],
    "an unknown name": noNames,
    "an empty text": [[[report, ""], /version: expected a string that is not empty/]],
    missing: [
      [[report], /version is missing/],
      [[{ ...report, notes: undefined }, "1.0.0"], /notes is missing/],
    ],
  },
  rules: {
    "of another kind": [[[{ format: "avro" }], /rules: expected no argument, not such an object/]],
    "an unknown name": [[["avro"], /rules: expected no argument, not "avro"/]],
    "an empty text": [[[""], /rules: expected no argument, not ""/]],
    missing: "it takes nothing",
  },
  classOf: {
    "of another kind": [[["full"], /expected an object with backward and forward, not "full"/]],
    "an unknown name": [
      [
        [{ backward: { outcome: "read" }, forward: reads }],
        /backward: expected \{outcome\}, which is reads,/,
      ],
    ],
    "an empty text": [[[{ backward: { outcome: "" }, forward: reads }], /backward: expected \{outcome\}/]],
    missing: [[[{ backward: reads }], /forward is missing/]],
  },
  NoSources: {
    "of another kind": [[["no base", 3], /fault: expected a Fault, which has a message, not "no base"/]],
    "an unknown name": [[[{ message: "no base" }, 1], /exit: expected 2 or 3, not 1/]],
    "an empty text": [[[{ message: "" }, 3], /fault: expected a Fault/]],
    missing: [[[{ message: "no base" }], /exit is missing/]],
  },
  ConfigurationError: {
    "of another kind": [[["broken"], /faults: expected a list of faults, each with a message, not "broken"/]],
    "an unknown name": [
      [[[{ mesage: "broken" }]], /faults: expected a list of faults, each with a message, not a list/],
    ],
    "an empty text": [[[[{ message: "" }]], /faults: expected a list of faults/]],
    missing: [[[], /faults is missing/]],
  },
};

const exported: Readonly<Record<string, unknown>> = { ...library };
const names = Object.keys(exported).filter((name) => typeof exported[name] === "function");

/** What a call throws, at once or as a promise. */
async function refusal(name: string, given: readonly unknown[]): Promise<unknown> {
  const called = exported[name] as (...given: readonly unknown[]) => unknown;
  try {
    await (/^[A-Z]/.test(name) ? Reflect.construct(called, given) : called(...given));
  } catch (error) {
    return error;
  }
  return "answered";
}

const unit = { snapshot: empty, path: "o.avsc", settings: { mode: undefined, profile: "default" } };
const task = { base: empty, head: empty, pairings: [], settings: () => unit.settings, counts: () => true };
const pairing = { status: "modified", basePath: "o.avsc", headPath: "o.avsc" };
const methods: readonly (readonly [method: string, given: readonly unknown[], says: RegExp])[] = [
  ["identify", ["o.avsc"], /text is missing/],
  ["identify", ["", "{}"], /path: expected a string that is not empty/],
  ["identify", ["o.avsc", 7], /text: expected a string, not 7/],
  ["compare", [], /expected an object with base, head, .* not undefined/],
  ["compare", [{ ...task, head: {} }], /head: expected a Snapshot/],
  ["compare", [{ ...task, pairings: "all" }], /pairings: expected a list of .*, not "all"/],
  ["compare", [{ ...task, counts: undefined }], /counts is missing/],
  [
    "compare",
    [{ ...task, pairings: [pairing, 7] }],
    /pairings: expected a list of \{status, .*, not a list with 7/,
  ],
  ["compare", [{ ...task, pairings: [{}] }], /pairings: expected a list of \{status/],
  ["compare", [{ ...task, pairings: [{ ...pairing, status: "modifed" }] }], /pairings: expected/],
  ["compare", [{ ...task, pairings: [{ status: "modified", headPath: "o.avsc" }] }], /pairings: expected/],
  ["compare", [{ ...task, pairings: [{ status: "added", basePath: "o.avsc" }] }], /pairings: expected/],
  ["compare", [{ ...task, pairings: [{ ...pairing, headPath: "" }] }], /pairings: expected/],
  ["compare", [{ ...task, touched: "x" }], /touched: expected a list of strings that are not empty, not "x"/],
  ["compare", [{ ...task, touched: ["x", 7] }], /touched: expected a list .*, not a list with 7/],
  ["compare", [{ ...task, isOwn: "x" }], /isOwn: expected a function, not "x"/],
  ["compare", [{ ...task, judged: {} }], /judged: expected a function/],
  ["compare", [{ ...task, spent: 1 }], /spent: expected a function/],
  ["compare", [{ ...task, counts: true }], /counts: expected a function/],
  ["compare", [{ ...task, pairsOnly: "yes" }], /pairsOnly: expected true or false, not "yes"/],
  [
    "compare",
    [{ ...task, pairings: [pairing], settings: () => ({ profile: "bogus" }) }],
    /settings of "o.avsc": profile: expected .*, not "bogus"/,
  ],
  [
    "compare",
    [{ ...task, pairings: [pairing], settings: () => undefined }],
    /settings of "o.avsc": expected an object with profile, not undefined/,
  ],
  ["elements", ["o.avsc"], /expected \{snapshot, path, settings\}, not "o.avsc"/],
  ["elements", [{ ...unit, path: "" }], /expected \{snapshot, path, settings\}/],
  ["elements", [{ ...unit, settings: {} }], /settings: profile is missing/],
  [
    "elements",
    [{ ...unit, settings: { profile: "bufwire" } }],
    /settings: profile: .*; did you mean buf-wire\?/,
  ],
  ["replay", [unit], /writer: expected \{snapshot, path, settings\}, not undefined/],
  [
    "replay",
    [unit, { ...unit, settings: { ...unit.settings, options: { root: 1 } } }, {}],
    /writer: settings: options/,
  ],
];

describe("a wrong argument of a format", () => {
  const calls = library.formats.flatMap(({ id, load }) =>
    methods.map(([method, given, says]) => [id, method, says, given, load] as const),
  );
  it.each(calls)("%s %s: %s", async (_id, method, says, given, load) => {
    const format = (await load()) as unknown as Record<string, (...given: readonly unknown[]) => unknown>;
    const error = await Promise.resolve()
      .then(() => format[method]?.(...given))
      .catch((refused: unknown) => refused);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as TypeError).message).toMatch(says);
    expect((error as TypeError).message.startsWith(`Format.${method}: `)).toBe(true);
  });

  it("is not one that is right", async () => {
    const avro = await library.formats[0]?.load();
    const snapshot = library.memorySnapshot("base", { "o.avsc": texts.base });
    const own = { snapshot, path: "o.avsc", settings: { mode: undefined, profile: "default" } } as const;
    expect(avro?.identify("o.avsc", texts.base)).toEqual({ key: "O" });
    expect((await avro?.elements(own))?.elements).not.toEqual([]);
    expect(await avro?.replay(own, own, { a: "x" })).toMatchObject({ outcome: "reads" });
    expect(await avro?.compare({ ...task, settings: () => own.settings })).toEqual([]);
    const head = library.memorySnapshot("head", { "o.avsc": texts.head, "p.avsc": texts.base });
    const compared = await avro?.compare({
      base: snapshot,
      head,
      pairings: [
        { status: "modified", basePath: "o.avsc", headPath: "o.avsc" },
        { status: "added", headPath: "p.avsc" },
        { status: "removed", basePath: "o.avsc" },
      ],
      touched: [],
      settings: () => own.settings,
      counts: () => true,
      judged: () => undefined,
      isOwn: () => true,
      spent: () => undefined,
      pairsOnly: true,
    });
    expect(compared?.map((one) => one.pairing.status)).toEqual(["modified", "added", "removed"]);
    const right = [
      { roots: ["a"], formats: "assert", map: { "x:": "y/" } },
      { include: [], images: [], roots: [] },
      { roots: [".", "/usr/include", "../proto"] },
      { map: {}, dialects: {} },
      {},
    ];
    for (const options of right) expect(library.defaultScope({ options })).toBeDefined();
  });
});

describe("a wrong argument", () => {
  it("has a row for every function of the library", () => {
    expect(Object.keys(rows).sort()).toEqual(names.sort());
  });

  const calls = Object.entries(rows).flatMap(([name, row]) =>
    wrongs.flatMap((wrong) => {
      const entry = row[wrong];
      return typeof entry === "string"
        ? []
        : entry.map(([given, says]) => [name, wrong, says, given] as const);
    }),
  );
  it.each(calls)("%s refuses what is %s: %s", async (name, _, says, given) => {
    const error = await refusal(name, given);
    expect(error).toBeInstanceOf(TypeError);
    const { message } = error as TypeError;
    expect(message).toMatch(says);
    expect(message.startsWith(name === "noPolicy" ? "defaultScope" : name)).toBe(true);
  });

  it("is not one that is right", async () => {
    await expect(library.compareSources(sources, scope)).resolves.toMatchObject({ comparisons: [] });
    expect(library.reportObject(report, "1.0.0")).toMatchObject({ contracts: [] });
    expect(await library.rules()).not.toEqual([]);
    expect(library.classOf({ backward: { outcome: "reads" }, forward: { outcome: "reads" } })).toBe("full");
  });
});
