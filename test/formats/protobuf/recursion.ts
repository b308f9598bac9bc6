import { describe, expect, it } from "@jest/globals";
import { openModel } from "../../../src/formats/protobuf/model/proto-model.js";
import { protobuf } from "../../../src/formats/protobuf/protobuf.js";
import { PairReadings } from "../../../src/formats/protobuf/decoding/pair-readings.js";
import { readMessage } from "../../../src/formats/protobuf/decoding/message.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import type { Outcome } from "../../../src/model/outcome.js";
import { rejects, worst } from "../../../src/model/outcome.js";
import { compare } from "../../support/cases.js";

const types = (x: string) => `syntax = "proto3";
package p;
message A { B b = 1; ${x} x = 2; }
message B { A a = 1; }
`;
const user = (name: string, type: string) => `syntax = "proto3";
package p;
import "types.proto";
message ${name} { ${type} it = 1; }
`;

/** Each of A and B is judged in the course of the other: what was only assumed then must not stay. */
it.each([
  ["a.proto", "A", "z.proto", "B"],
  ["a.proto", "B", "z.proto", "A"],
])("mutually recursive types fail wherever one starts (%s uses %s)", async (first, one, second, other) => {
  const users = { [first]: user("First", one), [second]: user("Second", other) };
  const found = await compare(
    protobuf,
    { ...users, "types.proto": types("int32") },
    { ...users, "types.proto": types("string") },
    { mode: "full", profile: "default" },
  );
  const outcomes = found.map(({ pairing, verdict }) => [
    pairing.headPath,
    verdict.backward.outcome === "reads",
  ]);
  expect(outcomes).toEqual([
    ["types.proto", false],
    [first, false],
    [second, false],
  ]);
});

const chain = (length: number, last: string) =>
  `syntax = "proto3";\npackage p;\n${Array.from(
    { length },
    (_unused, i) => `message M${String(i)} { ${i < length - 1 ? `M${String(i + 1)}` : last} x = 1; }\n`,
  ).join("")}`;

/** Whoever asks: a pair that was left off in the midst, or too deep to be followed, was not found to read. */
it.each([
  [400, "rejects"],
  [1000, "undecided"],
])("every user of a chain of %i types gets the same verdict", async (length, outcome) => {
  const names = Array.from({ length: 3 }, (_unused, i) => `user${String(i)}`);
  const users = Object.fromEntries(names.map((name) => [`${name}.proto`, user(name, "M0")]));
  const found = await compare(
    protobuf,
    { ...users, "types.proto": chain(length, "int32") },
    { ...users, "types.proto": chain(length, "string") },
    { mode: "full", profile: "default" },
  );
  const outcomes = found.filter(({ cause }) => cause !== undefined).map(({ verdict }) => verdict.backward);
  expect(outcomes.map((it) => it.outcome)).toEqual(names.map(() => outcome));
});

/** A context that fails after so many questions stands for whatever may go wrong within a judgement. */
it("a judgement that breaks off leaves nothing assumed", async () => {
  const open = async (text: string) => {
    const settings = () => ({ mode: "full", profile: "default" }) as const;
    const model = await openModel(memorySnapshot("base", { "a.proto": text }), ["a.proto"], settings);
    return model.file("a.proto")?.messages.find(({ name }) => name === "A");
  };
  const policy = { unknownFields: "ignore", unknownValues: "none" } as const;
  const identity = () => undefined;
  const extensionsOf = () => [];
  const isVersion = () => false;
  const readings = new PairReadings();
  for (let asked = 0, broke = true; broke; asked += 1) {
    const [reader, writer] = [await open(types("string")), await open(types("int32"))];
    if (!reader || !writer) throw new Error("message A was not found");
    let left = asked;
    const failing = {
      identity,
      isVersion,
      extensionsOf,
      readings,
      get policy() {
        if (left === 0) throw new RangeError("enough");
        left -= 1;
        return policy;
      },
    };
    broke = false;
    try {
      readMessage(reader, writer, "json", failing);
    } catch {
      broke = true;
    }
    expect(
      readMessage(reader, writer, "json", { identity, isVersion, extensionsOf, policy, readings }).outcome,
    ).toBe("rejects");
  }
});

/** Types as a graph: what each holds, and whether it fails by itself. */
type Graph = Readonly<Record<string, { readonly holds: readonly string[]; readonly fails?: boolean }>>;

function readerOf(graph: Graph) {
  const readings = new PairReadings();
  const types = new Map(Object.keys(graph).map((name) => [name, { name }]));
  return function read(name: string): Outcome {
    const type = types.get(name) ?? {};
    return readings.outcomeOf(type, type, "json", () => {
      const inner = (graph[name]?.holds ?? []).map(read);
      return graph[name]?.fails ? rejects(name) : worst(inner);
    });
  };
}

describe("readings of recursive types", () => {
  const graphs: Readonly<Record<string, Graph>> = {
    "a type of itself": { A: { holds: ["A"] } },
    "mutual recursion that reads": { A: { holds: ["B"] }, B: { holds: ["A"] } },
    "a circle that fails late": {
      A: { holds: ["B"] },
      B: { holds: ["C"] },
      C: { holds: ["A", "D"] },
      D: { holds: [], fails: true },
    },
    "a circle whose first type fails by itself": {
      A: { holds: ["B"], fails: true },
      B: { holds: ["C"] },
      C: { holds: ["A"] },
    },
    "two circles, one of which fails": {
      A: { holds: ["B", "C"] },
      B: { holds: ["A", "B"] },
      C: { holds: ["B", "D"] },
      D: { holds: ["C"], fails: true },
      E: { holds: ["F"] },
      F: { holds: ["E"] },
    },
  };
  it.each(Object.entries(graphs))(
    "%s: each type fails exactly when it reaches one that fails",
    (_, graph) => {
      const names = Object.keys(graph);
      const reached = (name: string, seen = new Set<string>()): Set<string> => {
        if (seen.has(name)) return seen;
        seen.add(name);
        for (const inner of graph[name]?.holds ?? []) reached(inner, seen);
        return seen;
      };
      const failing = names.filter((name) => [...reached(name)].some((inner) => graph[inner]?.fails));
      for (const order of [names, names.toReversed(), ...names.map((name) => [name, ...names])]) {
        const read = readerOf(graph);
        const rejected = new Set(order.filter((name) => read(name).outcome === "rejects"));
        expect([order, names.filter((name) => rejected.has(name))]).toEqual([order, failing]);
      }
    },
  );

  it("an answer is worked out once, also where others depend on it", () => {
    const readings = new PairReadings();
    const [a, b] = [{}, {}];
    let judged = 0;
    const readB = (): Outcome =>
      readings.outcomeOf(b, b, "json", () => {
        judged += 1;
        return readA();
      });
    const readA = (): Outcome =>
      readings.outcomeOf(a, a, "json", () => {
        judged += 1;
        return readB();
      });
    expect([readA(), readB(), readA()].map(({ outcome }) => outcome)).toEqual(["reads", "reads", "reads"]);
    expect(judged).toBe(2);
  });
});
