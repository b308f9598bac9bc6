import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dialect } from "../../../src/formats/json-schema/documents/dialect.js";
import { dialects } from "../../../src/formats/json-schema/documents/dialect.js";
import { loadLibrary } from "../../../src/formats/json-schema/documents/load.js";
import { evaluate } from "../../../src/formats/json-schema/engine/evaluate.js";
import { budgetOf, shares } from "../../../src/formats/json-schema/values/budget.js";
import { patternsOf } from "../../../src/formats/json-schema/engine/patterns.js";
import { fromPlain } from "../../../src/formats/json-schema/values/value.js";
import type { Contract } from "../../../src/formats/json-schema/judging/side.js";
import { Pair } from "../../../src/formats/json-schema/judging/pair.js";
import { type Validation, validatorOf } from "../../../src/formats/json-schema/ajv/validator.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import type { Outcome } from "../../../src/model/outcome.js";

/** LONG=1: every file in every draft that it holds in, every pair. Otherwise each in one draft, two by two. */
const long = process.env.LONG === "1";
const suite = join(import.meta.dirname, "../../../fixtures/json-schema-test-suite");

interface Group {
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly { readonly data: unknown; readonly valid: boolean }[];
}

interface File {
  readonly name: string;
  readonly dialect: Dialect;
  readonly groups: readonly Group[];
}

/** "2019-09", or a range: "draft-06-to-2020-12". */
function dialectsOf(folder: string): readonly Dialect[] {
  const [from = "", until = from] = folder.split("-to-");
  return dialects.slice(
    dialects.findIndex((dialect) => dialect === from),
    dialects.findIndex((dialect) => dialect === until) + 1,
  );
}

const files = readdirSync(suite, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: folder }) =>
    readdirSync(join(suite, folder))
      .filter((name) => name.endsWith(".json"))
      .sort()
      .flatMap((name, at): File[] => {
        const groups = JSON.parse(readFileSync(join(suite, folder, name), "utf8")) as Group[];
        const held = dialectsOf(folder);
        return held
          .filter((_, i) => long || i === at % held.length)
          .map((dialect) => ({ name: `${folder}/${name}`, dialect, groups }));
      }),
  );

/** Where Ajv 8 is known not to say what the suite says: only the suite's own word counts there. */
const ajvDiffers = new Map([
  ["properties names of every object", "without ownProperties it looks for toString in the prototype"],
  ["required a name of every object", "without ownProperties it finds toString in the prototype"],
  ["dynamicRef to a $dynamicAnchor of the same resource", "it does not find the anchor below its resource"],
  ["dynamicRef to an $anchor it is a $ref", "it looks for a $dynamicAnchor only"],
  ["dynamicRef a list that a tree extends", "it does not find the anchor below its resource"],
  ["unevaluatedItems contains evaluates what it matches", "it takes every item as evaluated"],
]);

const path = "a.schema.json";

async function contractOf(schema: unknown, dialect: Dialect): Promise<Contract> {
  const snapshot = memorySnapshot("base", { [path]: JSON.stringify(schema) });
  const options = { defaultDialect: dialect };
  const library = await loadLibrary(snapshot, [path], () => ({ mode: "none", profile: "strict", options }));
  const document = library.documents.get(path);
  if (!document) throw new Error(JSON.stringify([...library.faults.values()]));
  return { library, document };
}

const uris: Readonly<Record<Dialect, string>> = {
  "draft-04": "http://json-schema.org/draft-04/schema#",
  "draft-06": "http://json-schema.org/draft-06/schema#",
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "2019-09": "https://json-schema.org/draft/2019-09/schema",
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
};

function declaring(schema: unknown, dialect: Dialect): unknown {
  return typeof schema === "object" ? { $schema: uris[dialect], ...schema } : schema;
}

/** What must not depend on how much of a schema Ajv is given. */
function validityOf(said: Validation): Partial<Validation> {
  return "valid" in said ? { valid: said.valid } : said;
}

/** A group with its schema read, and whether an instance is valid: by the suite where it says so, else by Ajv. */
interface Ready extends Group {
  readonly contract: Contract;
  readonly isValid: (instance: unknown) => boolean | undefined;
}

async function ready(file: File, group: Group): Promise<Ready> {
  const contract = await contractOf(declaring(group.schema, file.dialect), file.dialect);
  const said = new Map(group.tests.map(({ data, valid }) => [JSON.stringify(data), valid]));
  const budget = budgetOf(100 * shares.confirming);
  const ajv = await validatorOf(contract.library, contract.document, {
    budget,
    patterns: patternsOf(budget),
  });
  const bits = await validatorOf(contract.library, contract.document, {
    budget,
    patterns: patternsOf(budget),
    fewSchemas: 0,
  });
  for (const { data } of group.tests)
    expect([data, bits.validate(data)]).toMatchObject([data, validityOf(ajv.validate(data))]);
  const byAjv = (instance: unknown) => {
    const found = ajv.validate(instance);
    return "valid" in found ? found.valid : undefined;
  };
  if (ajvDiffers.has(keyOf(file, group)))
    return { ...group, contract, isValid: (data) => said.get(JSON.stringify(data)) };
  for (const { data, valid } of group.tests)
    expect([group.description, data, byAjv(data) ?? valid]).toEqual([group.description, data, valid]);
  return { ...group, contract, isValid: byAjv };
}

function keyOf({ name }: File, { description }: Group): string {
  return `${name.replace(/^.*\/|\.json$/g, "")} ${description}`;
}

describe.each(files)("$name ($dialect)", (file) => {
  const { groups } = file;
  const pool = groups.flatMap(({ tests }) => tests.map(({ data }) => data));
  let made: Promise<readonly Ready[]> | undefined;
  const all = () => (made ??= Promise.all(groups.map((group) => ready(file, group))));

  it("Ajv and our evaluator say what the suite says", async () => {
    for (const { contract, tests, description } of await all()) {
      const { theory, base } = new Pair(contract, contract);
      for (const { data, valid } of tests) {
        const value = fromPlain(data);
        const ours = value === undefined ? undefined : evaluate(theory, base.literal, value);
        expect([description, data, ours ?? valid]).toEqual([description, data, valid]);
      }
    }
  });

  it("no verdict between its schemas is contradicted by its instances", async () => {
    const schemas = await all();
    for (const [i, one] of schemas.entries())
      for (const [j, other] of schemas.entries()) {
        const near = j === i || (j === i + 1 && i % 2 === 0);
        if (j < i || !(long || near)) continue;
        const pair = new Pair(one.contract, other.contract);
        check(one, other, await pair.reading(pair.head, pair.base, "strict"), i === j);
        check(other, one, await pair.reading(pair.base, pair.head, "strict"), i === j);
      }

    function check(writer: Ready, reader: Ready, outcome: Outcome, same: boolean): void {
      const of = `${writer.description} → ${reader.description}`;
      if (same) expect([of, outcome.outcome]).toEqual([of, "reads"]);
      const separates = (data: unknown) => writer.isValid(data) === true && reader.isValid(data) === false;
      if (outcome.outcome === "reads") expect([of, pool.filter((data) => separates(data))]).toEqual([of, []]);
      if (outcome.outcome !== "rejects") return;
      const { witness } = outcome;
      const refuted =
        !witness || writer.isValid(witness.written) === false || reader.isValid(witness.written) === true;
      expect([of, witness, refuted]).toEqual([of, witness, false]);
    }
  });
});
