import type { AnySchema, ValidateFunction } from "ajv";
import type { RegExpEngine } from "ajv/dist/types/index.js";
import type { ajvOf } from "./ajv.js";
import { type Objection, objectionOf } from "./error-text.js";
import { countingKeyword, type Names, prepared } from "./schema.js";
import { hasNamedParts, namesIn, pointedNames } from "./names.js";
import { ajvSize } from "./size.js";
import { assertsFormats } from "../documents/dialect.js";
import type { Library, SchemaDocument } from "../documents/library.js";
import { reachable, targetOf } from "../documents/documents.js";
import { bounded, type Budget, shares } from "../values/budget.js";
import { type Patterns, shownPattern } from "../engine/patterns.js";

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
export interface Means {
  readonly patterns: Patterns;
  readonly budget: Budget;
}

/** Up to so many schemas, one validator serves all instances; beyond, each instance gets what concerns it. */
const fewSchemas = 120;
/** More objections to one instance are not looked at. */
const mostObjections = 100;
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
  private readonly isSmall: boolean;
  private readonly pointed: ReadonlySet<string>;
  /** Whether all errors are asked for whenever it validates. */
  private readonly always: boolean;
  private readonly compiled = new Map<string, ValidateFunction | string>();

  constructor(
    private readonly library: Library,
    private readonly document: SchemaDocument,
    private readonly means: Means & { readonly ajvOf: typeof ajvOf },
  ) {
    this.name = `ajv (${document.dialect})`;
    const whole = ajvSize(library, document, undefined);
    this.isSmall = ("schemas" in whole && whole.schemas <= fewSchemas) || hasNamedParts(library, document);
    this.pointed = this.isSmall ? new Set<string>() : pointedNames(library, document);
    this.always = mentionsContains(library, document);
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

  /** What Ajv does to an instance, or why it could not. */
  private asked<T>(instance: unknown, allErrors: boolean, answer: (validate: ValidateFunction) => T) {
    try {
      const judged = bounded(this.means.budget, shares.confirming, "validating an instance", () => {
        const validate = this.validateOf(instance, allErrors);
        return typeof validate === "string" ? { fault: validate } : answer(validate);
      });
      return "done" in judged ? judged.done : { fault: judged.because };
    } catch (error) {
      return { fault: messageOf(error) };
    }
  }

  private validateOf(instance: unknown, allErrors: boolean): ValidateFunction | string {
    const names = this.isSmall ? undefined : namesIn(instance, new Set(this.pointed));
    const key = `${String(allErrors)} ${names ? JSON.stringify([...names].sort()) : ""}`;
    let validate = this.compiled.get(key);
    if (validate === undefined) this.compiled.set(key, (validate = this.compile(names, allErrors)));
    return validate;
  }

  private compile(names: Names, allErrors: boolean): ValidateFunction | string {
    const { library, document, means } = this;
    const size = ajvSize(library, document, names);
    if ("tooLarge" in size) return size.tooLarge;
    means.budget.spend(size.schemas * compileSteps);
    try {
      const ajv = means.ajvOf(document.dialect, { ...optionsOf(document, means.patterns), allErrors });
      return this.compiledBy(ajv, names);
    } catch (error) {
      return error instanceof RangeError ? "its schema is nested too deep" : messageOf(error);
    }
  }

  private compiledBy(ajv: ReturnType<typeof ajvOf>, names: Names): ValidateFunction {
    const { library, document, means } = this;
    const count = (): boolean => {
      means.budget.spend();
      return true;
    };
    ajv.addKeyword({ keyword: countingKeyword, schema: false, validate: count, errors: false, valid: true });
    for (const [uri, other] of foreign(library, document))
      ajv.addSchema(prepared(other, other.root, names) as object, uri);
    const schema = prepared(document, document.root, names) as AnySchema;
    if (typeof schema === "object") ajv.addSchema(schema, document.retrieved);
    return ajv.compile(typeof schema === "object" ? { $ref: document.retrieved } : schema);
  }
}

function validation(validate: ValidateFunction, instance: unknown): Validation {
  const valid = validate(instance);
  const [error] = validate.errors ?? [];
  const first = error && objectionOf(error);
  return { valid, error: first?.text ?? "", first };
}

function optionsOf(document: SchemaDocument, patterns: Patterns) {
  return {
    strict: false,
    meta: false,
    validateSchema: false,
    validateFormats: assertsFormats(document.settings, document.dialect),
    logger: false,
    addUsedSchema: false,
    inlineRefs: false,
    code: { regExp: matcher(patterns), optimize: false },
  } as const;
}

/** The other documents that this one reaches, under every URI that a reference calls them by. */
function foreign(library: Library, document: SchemaDocument): ReadonlyMap<string, SchemaDocument> {
  const documents = new Map<string, SchemaDocument>();
  for (const from of reachable(library, document).values()) {
    for (const { uri, written } of from.references) {
      const target = targetOf(library, from, uri, written);
      if (target && target.path !== document.path && target !== from) documents.set(uri, target);
    }
  }
  return documents;
}

/**
 * Ajv 8 stops at the first error by nesting the checks, and then leaves out `contains` after a tuple position that the
 * array does not reach: [] is valid for it under {"prefixItems": [{"type": "integer"}], "contains": {"const": 2}}.
 * Elsewhere it is not asked for all errors: then its code for some schemas (additionalProperties in anyOf) throws.
 */
function mentionsContains(library: Library, document: SchemaDocument): boolean {
  return [...reachable(library, document).values()].some(({ text }) => text.text.includes("contains"));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Patterns run on our own linear matcher wherever it can: a hostile pattern must not hang the confirmation. */
function matcher(patterns: Patterns): RegExpEngine {
  const engine = (source: string) => ({
    // Ajv tells patterns apart by this text.
    toString: () => `/${source}/u`,
    test(text: string): boolean {
      const matches = patterns.test(source, text);
      if (matches === undefined)
        throw new Error(`the pattern ${shownPattern(source)} cannot be tested in bounded time`);
      return matches;
    },
  });
  return Object.assign(engine, { code: "contractCheckPattern" });
}
