import { describe, expect, it } from "@jest/globals";
import { Compilations } from "../../../src/formats/json-schema/ajv/compilations.js";
import { type Validator, validatorOf } from "../../../src/formats/json-schema/ajv/validator.js";
import { loadLibrary } from "../../../src/formats/json-schema/documents/load.js";
import { patternsOf } from "../../../src/formats/json-schema/engine/patterns.js";
import { type Budget, budgetOf } from "../../../src/formats/json-schema/values/budget.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";

async function validator(
  schema: string,
  compilations: Compilations,
  budget: Budget = budgetOf(1_000_000),
): Promise<Validator> {
  const snapshot = memorySnapshot("head", { "x.schema.json": schema });
  const library = await loadLibrary(snapshot, ["x.schema.json"], () => ({
    mode: undefined,
    profile: "strict",
  }));
  const document = library.documents.get("x.schema.json");
  if (!document) throw new Error("the schema was not read");
  return validatorOf(library, document, { budget, patterns: patternsOf(budget), compilations });
}

describe("compiled schemas that validators share", () => {
  it("give whoever asks the answer of a validator of its own", async () => {
    const compilations = new Compilations();
    const schemas = [
      '{"pattern": "^a+$"}',
      '{"pattern": "^b+$"}',
      '{"const": null}',
      '{"const": 12345678901234567890}',
      '{"enum": [1e400]}',
      '{"properties": {"__proto__": {"type": "string"}}}',
      '{"properties": {"toJSON": {"type": "string"}}}',
      '{"$ref": "#/definitions/a", "definitions": {"a": {"type": "null"}}}',
      '{"$ref": "#/definitions/a", "definitions": {"a": {"type": "string"}}}',
    ];
    const instances = [null, "a", "b", JSON.parse('{"__proto__": 1, "toJSON": 1}') as unknown, 1e300];
    for (const schema of [...schemas, ...schemas]) {
      const shared = await validator(schema, compilations);
      const own = await validator(schema, new Compilations());
      for (const instance of instances) {
        expect([schema, shared.validate(instance)]).toEqual([schema, own.validate(instance)]);
        expect([schema, shared.objections(instance)]).toEqual([schema, own.objections(instance)]);
      }
    }
  });

  it("cost each of them the same steps, whoever was first", async () => {
    const compilations = new Compilations();
    const schema = '{"properties": {"a": {"pattern": "^[a-z]+$"}}, "required": ["a"]}';
    const left: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      const budget = budgetOf(1_000_000);
      const asked = await validator(schema, compilations, budget);
      expect(asked.validate({ a: "abc" })).toMatchObject({ valid: true });
      left.push(budget.left());
    }
    expect(new Set(left).size).toBe(1);
    expect(left[0]).toBeLessThan(1_000_000);
  });

  it("leave a validator that has no steps left without an answer", async () => {
    const compilations = new Compilations();
    const schema = '{"pattern": "^a$"}';
    expect((await validator(schema, compilations)).validate("a")).toMatchObject({ valid: true });
    expect((await validator(schema, compilations, budgetOf(10))).validate("a")).toHaveProperty("fault");
  });
});
