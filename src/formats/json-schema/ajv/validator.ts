import type { ErrorObject, ValidateFunction } from "ajv";
import type { ajvOf } from "./ajv.js";
import { type Compilation, Compilations, type Payer } from "./compilations.js";
import { type Objection, objectionOf } from "./error-text.js";
import { concernOf, keyOfConcern, mostObjections } from "./concern.js";
import { reachOf } from "./reach.js";
import { prepare, type Prepared } from "./schema.js";
import { assertsFormats, type Dialect, isAtLeast } from "../documents/dialect.js";
import type { Library, SchemaDocument } from "../documents/library.js";
import { reachable } from "../documents/documents.js";
import { rootOf } from "../documents/place.js";
import { bounded, shares } from "../values/budget.js";

/** What Ajv says of an instance, or why it could not be asked. */
export type Validation = Judgement | { readonly fault: string };

interface Judgement {
  readonly valid: boolean;
  /** What it objects to first; empty for a valid instance. */
  readonly error: string;
  readonly first: Objection | undefined;
}

export interface Validator {
  readonly name: string;
  validate(instance: unknown): Validation;
  /** All that it objects to in an instance that it refuses; none where that cannot be told. */
  objections(instance: unknown): readonly Objection[];
}

/** What a validator needs beside the schema. */
export interface Means extends Payer {
  /** Shared by all that may ask the same; absent: shared with nobody. */
  readonly compilations?: Compilations;
  /** Up to so many schemas, one validator serves all instances; beyond, each instance gets what concerns it. */
  readonly fewSchemas?: number;
}

/** Where nobody says how many are few. */
const fewSchemas = 120;
/** Ajv writes code for every schema that it meets. */
const mostSchemas = 1500;
/** What compiling one schema costs, in steps. */
const compileSteps = 500;

/** A validator over a document and everything that it refers to. Never throws: a schema that Ajv refuses is a fault. */
export async function validatorOf(
  library: Library,
  document: SchemaDocument,
  means: Means,
): Promise<Validator> {
  const { ajvOf } = await import("./ajv.js");
  return new AjvValidator(library, document, { ...means, ajvOf });
}

class AjvValidator implements Validator {
  readonly name: string;
  /** For all instances, where it is small. */
  private readonly small: Prepared | undefined;
  private readonly spoken: Dialect;
  /**
   * Whether all errors are asked for whenever it validates.
   * Ajv 8 stops at the first error by nesting the checks, and then leaves out `contains` after a tuple position that the
   * array does not reach: [] is valid for it under {"prefixItems": [{"type": "integer"}], "contains": {"const": 2}}.
   * Elsewhere it is not asked for all errors: then its code for some schemas (additionalProperties in anyOf) throws.
   */
  private readonly always: boolean;
  private readonly keepsNames: boolean;
  private readonly compilations: Compilations;
  private readonly compiled = new Map<string, Compilation | string>();

  constructor(
    private readonly library: Library,
    private readonly document: SchemaDocument,
    private readonly means: Means & { readonly ajvOf: typeof ajvOf },
  ) {
    this.name = `ajv (${document.dialect})`;
    this.spoken = newestOf(library, document);
    this.compilations = means.compilations ?? new Compilations();
    const whole = prepare(document, {
      library,
      spoken: this.spoken,
      concern: undefined,
      mostSchemas: means.fewSchemas ?? fewSchemas,
    });
    this.small = "root" in whole ? whole : undefined;
    this.always = mentions(library, document, "contains");
    this.keepsNames = mentions(library, document, "unevaluatedProperties");
  }

  validate(instance: unknown): Validation {
    return this.asked(instance, this.always, (validate) => validation(validate, instance));
  }

  objections(instance: unknown): readonly Objection[] {
    const answer = this.asked(instance, true, (validate) => ({
      errors: validate(instance) ? [] : (validate.errors ?? []),
    }));
    return "fault" in answer ? [] : answer.errors.slice(0, mostObjections).map(objectionOf);
  }

  private preparedFor(instance: unknown): ReturnType<typeof prepare> {
    const { library, document, means, spoken, keepsNames } = this;
    const reach = reachOf(library, rootOf(document), instance, means.budget);
    return prepare(document, {
      library,
      spoken,
      concern: concernOf(instance),
      reach,
      keepsNames,
      mostSchemas,
    });
  }

  /** What Ajv does to an instance, or why it could not. */
  private asked<T>(instance: unknown, allErrors: boolean, answer: (validate: ValidateFunction) => T) {
    try {
      const judged = bounded(this.means.budget, shares.confirming, "validating an instance", () => {
        const compiled = this.compiledFor(instance, allErrors);
        return typeof compiled === "string" ? { fault: compiled } : compiled(this.means, answer);
      });
      return "done" in judged ? judged.done : { fault: judged.because };
    } catch (error) {
      return { fault: messageOf(error) };
    }
  }

  private compiledFor(instance: unknown, allErrors: boolean): Compilation | string {
    const key = `${String(allErrors)} ${this.small ? "" : keyOfInstance(instance)}`;
    let compiled = this.compiled.get(key);
    if (compiled === undefined) this.compiled.set(key, (compiled = this.compile(instance, allErrors)));
    return compiled;
  }

  private compile(instance: unknown, allErrors: boolean): Compilation | string {
    const { document, means, spoken } = this;
    try {
      const prepared = this.small ?? this.preparedFor(instance);
      if ("tooLarge" in prepared) return prepared.tooLarge;
      // Whoever was first pays no more than the others: what an answer may cost does not depend on what was asked before.
      means.budget.spend(prepared.schemas * compileSteps);
      return this.compilations.of({
        ajvOf: means.ajvOf,
        prepared,
        spoken,
        allErrors,
        assertsFormats: assertsFormats(document.settings, document.dialect),
      });
    } catch (error) {
      return error instanceof RangeError ? "its schema is nested too deep" : messageOf(error);
    }
  }
}

/** One text for instances to which the same parts of a schema apply. */
function keyOfInstance(instance: unknown): string {
  const shape = JSON.stringify(instance, (_, value: unknown) => (typeof value === "object" ? value : 0));
  return `${keyOfConcern(concernOf(instance))} ${shape}`;
}

/** The newest dialect in all that a document refers to: a newer one can say what an older one says. */
function newestOf(library: Library, document: SchemaDocument): Dialect {
  const documents = [...reachable(library, document).values()];
  const dialects = documents.flatMap(({ dialect, dialects: embedded }) => [dialect, ...embedded.values()]);
  return dialects.reduce(
    (newest, dialect) => (isAtLeast(dialect, newest) ? dialect : newest),
    document.dialect,
  );
}

const unions = new Set(["anyOf", "oneOf"]);
const tellingApart = new Set(["const", "enum", "type"]);

/**
 * Of what Ajv objects to, that which concerns the instance: where a union refuses it, the branch that its constants fit, or
 * the union itself if several branches hold.
 */
function telling(errors: readonly ErrorObject[]): ErrorObject | undefined {
  const last = errors.at(-1);
  if (!last || !unions.has(last.keyword)) return errors[0];
  const { passingSchemas } = last.params as { readonly passingSchemas?: unknown };
  if (Array.isArray(passingSchemas)) return last;
  const inside = errors.filter(({ keyword }) => !unions.has(keyword));
  return inside.find(({ keyword }) => !tellingApart.has(keyword)) ?? inside[0] ?? last;
}

function validation(validate: ValidateFunction, instance: unknown): Validation {
  const valid = validate(instance);
  const error = telling(validate.errors ?? []);
  const first = error && objectionOf(error);
  return { valid, error: first?.text ?? "", first };
}

function mentions(
  library: Library,
  document: SchemaDocument,
  keyword: "contains" | "unevaluatedProperties",
): boolean {
  return [...reachable(library, document).values()].some(({ text }) => text.text.includes(keyword));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
