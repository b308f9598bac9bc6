import { describe, expect, it } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { jsonSchema } from "../../../src/formats/json-schema/json-schema.js";
import { loadLibrary } from "../../../src/formats/json-schema/documents/load.js";
import { invalidity } from "../../../src/formats/json-schema/documents/validity/validity.js";
import type { ContractSettings } from "../../../src/model/contract.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import type { Outcome } from "../../../src/model/outcome.js";
import { documents, edits, instances, mutations, namings } from "./schemas.js";

const long = process.env.LONG === "1";
/** The long mode takes another seed each time, or the one that SEED names, and as many pairs of each kind as RUNS says. */
const runs = long
  ? { numRuns: Number(process.env.RUNS ?? 3400), ...(process.env.SEED && { seed: Number(process.env.SEED) }) }
  : { numRuns: 24, seed: 20261122 };
const samples = long ? 500 : 60;

/** undefined: the schema refers to itself without end, and Ajv runs out of stack. */
type Validate = (instance: unknown) => boolean | undefined;

/**
 * A validator that shares nothing with the product but Ajv itself; undefined where Ajv refuses the schema.
 * With `allErrors`, because without it Ajv 8 leaves out contains after a tuple position that the array does not reach:
 * it finds [{"ab":true}] valid under {"prefixItems":[true,{"type":"integer"}],"contains":{"const":2}}. And its code is mended
 * where it compares a length with "all": it finds ["a","b"] invalid under {"anyOf":[{"items":true}],"unevaluatedItems":false}.
 */
function independent(schema: unknown): Validate | undefined {
  const options = {
    strict: false,
    meta: false,
    validateSchema: false,
    logger: false,
    allErrors: true,
  } as const;
  const ajv = formats.default(new Ajv2020(options));
  try {
    const validate = ajv.compile(schema as object | boolean);
    return (instance) => {
      try {
        return validate(instance);
      } catch {
        return undefined;
      }
    };
  } catch {
    return undefined;
  }
}

/**
 * Ajv takes all items for evaluated where contains finds one; the specification only those found (Core §10.3.1.3). And it
 * passes over an `if` that stands alone, whose annotations count all the same (Core §10.2.2.1).
 */
function misjudged(schema: unknown): boolean {
  if (typeof schema !== "object" || schema === null) return false;
  const unevaluated = "unevaluatedItems" in schema || "unevaluatedProperties" in schema;
  if (unevaluated && hasIfAlone(schema)) return true;
  return ("unevaluatedItems" in schema && findsItems(schema)) || Object.values(schema).some(misjudged);
}

/** An `if` without then and else somewhere below. */
function hasIfAlone(schema: unknown): boolean {
  if (typeof schema !== "object" || schema === null) return false;
  const alone = "if" in schema && !("then" in schema) && !("else" in schema);
  return alone || Object.values(schema).some(hasIfAlone);
}

const inPlace = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"];

/** Whether contains, or a reference that may lead to it, judges the same array. */
function findsItems(schema: unknown): boolean {
  if (typeof schema !== "object" || schema === null) return false;
  if ("contains" in schema || "$ref" in schema) return true;
  return Object.entries(schema).some(
    ([key, value]) =>
      inPlace.includes(key) && [value, ...Object.values(value as Record<string, unknown>)].some(findsItems),
  );
}

async function verdict(base: unknown, head: unknown): Promise<readonly [Outcome, Outcome]> {
  const path = "a.schema.json";
  const [comparison] = await jsonSchema.compare({
    base: memorySnapshot("base", { [path]: JSON.stringify(base) }),
    head: memorySnapshot("head", { [path]: JSON.stringify(head) }),
    pairings: [{ status: "modified", basePath: path, headPath: path }],
    settings: () => ({ mode: "none", profile: "strict", options: { defaultDialect: "2020-12" } }),
    counts: () => true,
  });
  if (!comparison || comparison.faults.length > 0) throw new Error(JSON.stringify(comparison?.faults));
  return [comparison.verdict.backward, comparison.verdict.forward];
}

/** What no validator loads is a fault, and nothing is said of it. */
async function isLoadable(schema: unknown): Promise<boolean> {
  const path = "a.schema.json";
  const settings: ContractSettings = {
    mode: "none",
    profile: "strict",
    options: { defaultDialect: "2020-12" },
  };
  const snapshot = memorySnapshot("head", { [path]: JSON.stringify(schema) });
  return invalidity(await loadLibrary(snapshot, [path], () => settings), path).length === 0;
}

async function check(base: unknown, head: unknown, pool: readonly unknown[]): Promise<void> {
  if (!(await isLoadable(base)) || !(await isLoadable(head))) return;
  const validBase = independent(base);
  const validHead = independent(head);
  const [backward, forward] = await verdict(base, head);
  for (const [outcome, reader, writer] of [
    [backward, validHead, validBase],
    [forward, validBase, validHead],
  ] as const) {
    if (!reader || !writer) continue;
    if (outcome.outcome === "reads" && !misjudged(base) && !misjudged(head))
      for (const instance of pool)
        if (writer(instance) === true && reader(instance) === false)
          throw new Error(`a proof is wrong: ${JSON.stringify(instance)}`);
    if (outcome.outcome === "rejects") {
      expect(outcome.witness).toBeDefined();
      // Ajv's code for some schemas with unevaluated properties throws: then this validator has nothing to say.
      const written = outcome.witness?.written;
      expect([writer(written) ?? true, reader(written) ?? false, written]).toEqual([true, false, written]);
    }
  }
}

const many = fc.sample(instances, { ...runs, numRuns: 8 * samples });
const pool = fc.nat({ max: 7 * samples }).map((start) => many.slice(start, start + samples));

describe("inclusion against samples and an independent validator", () => {
  it("holds for two schemas of the grammar", async () => {
    await fc.assert(
      fc.asyncProperty(documents, documents, pool, (base, head, values) => check(base, head, values)),
      runs,
    );
  }, 3_600_000);

  it("holds for a schema and an edit of it", async () => {
    await fc.assert(
      fc.asyncProperty(edits, pool, ([base, head], values) => check(base, head, values)),
      runs,
    );
  }, 3_600_000);

  it("holds for a schema of the fixtures and a mutation of it", async () => {
    await fc.assert(
      fc.asyncProperty(mutations, pool, ([base, head], values) => check(base, head, values)),
      runs,
    );
  }, 3_600_000);

  it("does not depend on the order of branches", async () => {
    await fc.assert(
      fc.asyncProperty(namings, async ([base, one, other]) => {
        const forwards = await verdict(base, { ...base, allOf: [{ anyOf: [one, other] }] });
        const backwards = await verdict(base, { ...base, allOf: [{ anyOf: [other, one] }] });
        const said = (outcomes: readonly Outcome[]) => outcomes.map(({ outcome }) => outcome);
        expect(said(forwards)).toEqual(said(backwards));
      }),
      runs,
    );
  }, 3_600_000);
});
