import type { AnySchema, ValidateFunction } from "ajv";
import type { RegExpEngine } from "ajv/dist/types/index.js";
import type { Dialect } from "../documents/dialect.js";
import { type Patterns, shownPattern } from "../engine/patterns.js";
import type { Budget } from "../values/budget.js";
import type { ajvOf } from "./ajv.js";
import { countingKeyword, missingKeyword, type Prepared } from "./schema.js";

/** Who pays for a validation, and how its patterns are tested. */
export interface Payer {
  readonly patterns: Patterns;
  readonly budget: Budget;
}

/** What Ajv is given. */
export interface Compiling {
  readonly ajvOf: typeof ajvOf;
  readonly prepared: Prepared;
  readonly spoken: Dialect;
  readonly allErrors: boolean;
  readonly assertsFormats: boolean;
}

/** A compiled schema, which belongs to nobody: whoever asks it pays. */
export type Compilation = <T>(payer: Payer, ask: (validate: ValidateFunction) => T) => T;

/** So many are kept, those that were asked for last. */
const mostKept = 200;

/**
 * Compiled schemas by what Ajv was given. Contracts that share a part share its changes, and each of many changes is shown by an
 * instance that concerns the same part: most of what is compiled was compiled before.
 */
export class Compilations {
  private readonly kept = new Map<string, Compilation>();

  /** @throws what Ajv throws of a schema that it refuses. */
  of(compiling: Compiling): Compilation {
    const key = keyOf(compiling);
    if (key === undefined) return compilationOf(compiling);
    const compilation = this.kept.get(key) ?? compilationOf(compiling);
    this.kept.delete(key);
    this.kept.set(key, compilation);
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest);
    return compilation;
  }
}

/** undefined: JSON has no text for what stands in the schema, such as the constant that no instance equals. */
function keyOf({ prepared, spoken, allErrors, assertsFormats }: Compiling): string | undefined {
  const wordless: number[] = [];
  const { root, referred } = prepared;
  const key = JSON.stringify([spoken, allErrors, assertsFormats, root, ...referred], (_, value: unknown) => {
    if (typeof value === "number" && !Number.isFinite(value)) wordless.push(value);
    return value;
  });
  return wordless.length === 0 ? key : undefined;
}

function compilationOf({ ajvOf, prepared, spoken, allErrors, assertsFormats }: Compiling): Compilation {
  let paying: Payer | undefined;
  const payer = (): Payer => {
    if (!paying) throw new Error("a compiled schema was asked for nobody");
    return paying;
  };
  const ajv = ajvOf(spoken, {
    strict: false,
    meta: false,
    validateSchema: false,
    validateFormats: assertsFormats,
    logger: false,
    addUsedSchema: false,
    inlineRefs: false,
    ownProperties: true,
    code: { regExp: matcher(() => payer().patterns), optimize: false },
    allErrors,
  });
  const count = (): boolean => {
    payer().budget.spend();
    return true;
  };
  const miss = (missing: unknown): boolean => {
    throw new Error(`a reference leads to ${String(missing)}, which is not in the repository at this side`);
  };
  ajv.addKeyword({ keyword: countingKeyword, schema: false, validate: count, errors: false, valid: true });
  ajv.addKeyword({ keyword: missingKeyword, validate: miss, errors: false });
  for (const [name, schema] of prepared.referred) ajv.addSchema(schema as AnySchema, name);
  const validate = ajv.compile(prepared.root as AnySchema);
  return (whoever, ask) => {
    paying = whoever;
    try {
      return ask(validate);
    } finally {
      paying = undefined;
    }
  };
}

/** Patterns run on our own linear matcher wherever it can: a hostile pattern must not hang the confirmation. */
function matcher(patterns: () => Patterns): RegExpEngine {
  const engine = (source: string) => ({
    // Ajv tells patterns apart by this text.
    toString: () => `/${source}/u`,
    test(text: string): boolean {
      const matches = patterns().test(source, text);
      if (matches === undefined)
        throw new Error(`the pattern ${shownPattern(source)} cannot be tested in bounded time`);
      return matches;
    },
  });
  return Object.assign(engine, { code: "contractCheckPattern" });
}
