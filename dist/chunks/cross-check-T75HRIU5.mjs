import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  below,
  fromPlain,
  holdsOf,
  keywordIn,
  refHidesSiblings,
  refused,
  resolve,
  shown,
  valueKey,
  valueOf
} from "./chunk-KZASTZSQ.mjs";
import {
  assertsFormats
} from "./chunk-V6OBT25D.mjs";
import "./chunk-TOPX4CJ2.mjs";
import {
  plain
} from "./chunk-TTW7DEXE.mjs";
import "./chunk-D67HTB3K.mjs";
import "./chunk-VMFW37EX.mjs";
import {
  directions
} from "./chunk-HEZAR2AG.mjs";
import "./chunk-A6FY4VKG.mjs";

// src/formats/json-schema/judging/cross-check/ask.ts
import { Worker } from "node:worker_threads";
var most = { milliseconds: 2e4, megabytes: 256 };
var ended = -1;
var idle;
var askJsonSchemaDiff = (base, head) => askWithin(most, base, head);
async function askWithin(limits, ...[base, head]) {
  const worker = idle ?? started(limits);
  idle = void 0;
  worker.ref();
  const claim = await answerOf(worker, { base, head }, limits.milliseconds);
  if (claim === void 0) {
    await worker.terminate();
    return { fault: `it did not answer within ${String(limits.milliseconds / 1e3)} s` };
  }
  worker.unref();
  if (worker.threadId !== ended) idle ??= worker;
  return claim;
}
function started({ megabytes }) {
  const worker = new Worker(new URL("../json-schema-diff-worker.js", import.meta.url), {
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes }
  });
  worker.once("exit", () => {
    if (idle === worker) idle = void 0;
  });
  return worker;
}
function answerOf(worker, question, limit) {
  return new Promise((resolve2) => {
    const answered = (claim) => {
      clearTimeout(timer);
      worker.off("message", answered).off("error", failed).off("exit", exited);
      resolve2(claim);
    };
    const failed = (error) => {
      answered({ fault: error instanceof Error ? error.message : String(error) });
    };
    const exited = () => {
      answered({ fault: "it ended without an answer" });
    };
    const timer = setTimeout(answered, limit, void 0);
    worker.once("message", answered).once("error", failed).once("exit", exited);
    worker.postMessage(question);
  });
}

// src/formats/json-schema/judging/cross-check/cost.ts
function costOf(base, head) {
  const [from, to] = [sizeOf(base), sizeOf(head)];
  const both = from.set * to.set;
  const neither = from.complement + to.complement;
  return both * neither * Math.max(from.set, to.set) + from.complement ** 2 + to.complement ** 2;
}
function sizeOf(schema) {
  if (typeof schema === "boolean") return { set: 1, complement: 1 };
  const list = (key) => {
    const value = schema[key];
    return Array.isArray(value) ? value.map((branch) => sizeOf(branch)) : [];
  };
  const not = schema.not === void 0 ? [] : [flipped(sizeOf(schema.not))];
  const any = list("anyOf");
  const exclusive = list("oneOf");
  return intersection([
    ownSize(schema),
    ...list("allOf"),
    ...not,
    ...any.length > 0 ? [flipped(intersection(any.map(flipped)))] : [],
    ...exclusive.length > 0 ? [exactlyOne(exclusive)] : []
  ]);
}
function ownSize(schema) {
  const nested = [
    ...Object.values(schema.properties ?? {}),
    ...["items", "additionalProperties"].flatMap(
      (key) => schema[key] === void 0 ? [] : [schema[key]]
    )
  ].map(sizeOf);
  const bounds = Object.keys(schema).filter((key) => /^(?:m(?:in|ax)|exclusive)/.test(key)).length;
  const required = Array.isArray(schema.required) ? schema.required.length : 0;
  const inside = nested.reduce((sum2, { set, complement }) => sum2 + Math.max(set, complement), 0);
  return { set: 1, complement: 1 + bounds + required + inside };
}
function flipped({ set, complement }) {
  return { set: complement, complement: set };
}
function intersection(sizes) {
  return sizes.reduce((a, b) => ({ set: a.set * b.set, complement: a.complement + b.complement }));
}
function exactlyOne(branches2) {
  const alone = branches2.map(
    (_, at) => intersection(branches2.map((size, i) => i === at ? size : flipped(size)))
  );
  return flipped(intersection(alone.map(flipped)));
}

// src/formats/json-schema/judging/cross-check/fragment.ts
var mostSchemas = 1e3;
var Beyond = class extends Error {
};
function fragmentOf(library, root) {
  const open = /* @__PURE__ */ new Set();
  let schemas = 0;
  try {
    return { schema: schemaAt(root) };
  } catch (error) {
    if (error instanceof Beyond) return { beyond: error.message };
    throw error;
  }
  function schemaAt(place) {
    const { node } = place;
    schemas += 1;
    if (schemas > mostSchemas) throw new Beyond(`more than ${String(mostSchemas)} schemas`);
    if (node.kind === "boolean") return node.value;
    if (node.kind !== "object") throw new Beyond("a schema that is neither an object nor true or false");
    if (open.has(node)) throw new Beyond("a schema that refers to itself");
    open.add(node);
    const reference = node.get("$ref");
    const target = reference && targetOf(place, reference);
    const hides = target !== void 0 && refHidesSiblings(place.document.dialect);
    const own = hides ? {} : keywordsOf(place, node);
    open.delete(node);
    if (target === void 0) return own;
    return Object.keys(own).length === 0 ? target : { allOf: [target, own] };
  }
  function targetOf(place, reference) {
    const target = reference.kind === "string" ? resolve(library, place, reference.value) : void 0;
    if (!target || "missing" in target) throw new Beyond("a reference that leads nowhere");
    return schemaAt(target);
  }
  function keywordsOf(place, node) {
    const schema = {};
    for (const key of new Set(node.members.map((member) => member.key))) {
      const value = node.get(key);
      if (!value || key === "$ref" || saysNothing(place, key)) continue;
      const read = Object.hasOwn(readers, key) ? readers[key] : void 0;
      if (!read) throw new Beyond(`the keyword ${JSON.stringify(key)}`);
      const fragment = read(value, (child) => schemaAt(below(place, child)));
      if (fragment === void 0) throw new Beyond(`the keyword ${JSON.stringify(key)} as it is written`);
      schema[key] = fragment;
    }
    return withNumericBounds(schema, place);
  }
}
function saysNothing({ document }, key) {
  const keyword = keywordIn(key, document.dialect);
  if (key === "format") return !assertsFormats(document.settings, document.dialect);
  return !keyword || keyword.annotation === true;
}
function withNumericBounds(schema, { document }) {
  const respelled = { ...schema };
  for (const [inclusive, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"]
  ]) {
    const flag = schema[exclusive];
    if (typeof flag !== "boolean") continue;
    if (document.dialect !== "draft-04") throw new Beyond(`the keyword "${exclusive}" as it is written`);
    Reflect.deleteProperty(respelled, exclusive);
    if (!flag || schema[inclusive] === void 0) continue;
    respelled[exclusive] = schema[inclusive];
    Reflect.deleteProperty(respelled, inclusive);
  }
  return respelled;
}
var subschema = (value, schema) => value.kind === "object" || value.kind === "boolean" ? schema(value) : void 0;
var branches = (value, schema) => value.kind === "array" && value.items.length > 0 ? value.items.map(schema) : void 0;
var double = (value) => {
  const exact = value.kind === "number" ? valueOf(value) : void 0;
  const rounded = exact === void 0 ? void 0 : fromPlain(plain(value));
  return exact !== void 0 && rounded !== void 0 && valueKey(exact) === valueKey(rounded) ? plain(value) : void 0;
};
var bound = (value, schema) => value.kind === "boolean" ? value.value : double(value, schema);
var count = (value) => {
  const number = plain(value);
  return value.kind === "number" && Number.isSafeInteger(number) && number >= 0 ? number : void 0;
};
var names = (value) => value.kind === "array" && value.items.every((item) => item.kind === "string" && isOrdinary(item.value)) ? plain(value) : void 0;
var types = (value) => {
  const listed = value.kind === "array" && value.items.length > 0 && value.items.every(isString);
  return isString(value) || listed ? plain(value) : void 0;
};
var properties = (value, schema) => {
  if (value.kind !== "object" || !value.members.every(({ key }) => isOrdinary(key))) return void 0;
  return Object.fromEntries(value.members.map((member) => [member.key, schema(member.value)]));
};
function isString({ kind }) {
  return kind === "string";
}
function isOrdinary(name) {
  return !(name in {});
}
var readers = {
  type: types,
  minimum: double,
  maximum: double,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound,
  minLength: count,
  maxLength: count,
  items: subschema,
  minItems: count,
  maxItems: count,
  properties,
  required: names,
  additionalProperties: subschema,
  minProperties: count,
  maxProperties: count,
  allOf: branches,
  anyOf: branches,
  oneOf: branches,
  not: subschema
};

// src/formats/json-schema/judging/cross-check/samples.ts
var mostOfOne = 12;
var mostInAll = 400;
var longest = 200;
var mostSchemas2 = 2e4;
var mostParts = 2e4;
var mostPartsInAll = 1e6;
var ofAnyType = [null, false, true, 0, 0.5, -1, "", "a", [], [0], {}, { a: 0 }];
function samplesOf(claim) {
  return distinct(new Sampler().valuesOf(claim), mostInAll);
}
var Sampler = class {
  schemas = 0;
  parts = 0;
  sizes = /* @__PURE__ */ new WeakMap();
  valuesOf(schema) {
    this.schemas += 1;
    if (schema === false || this.schemas > mostSchemas2) return [];
    if (schema === true) return ofAnyType;
    const { anyOf, type } = schema;
    if (Array.isArray(anyOf)) return interleaved(anyOf.map((branch) => this.valuesOf(branch)));
    const types2 = Array.isArray(type) ? type : [type];
    return interleaved(types2.map((name) => this.ofType(name, schema)));
  }
  ofType(type, schema) {
    switch (type) {
      case "null":
        return [null];
      case "boolean":
        return [false, true];
      case "string":
        return lengthsOf(schema, "Length").map((length) => "a".repeat(length));
      case "integer":
        return numbersOf(schema).filter(Number.isInteger);
      case "number":
        return numbersOf(schema);
      case "array":
        return this.arraysOf(schema);
      case "object":
        return this.objectsOf(schema);
      default:
        return ofAnyType;
    }
  }
  arraysOf(schema) {
    const items = distinct(
      interleaved(
        [schema, ...leftOut(schema)].map((part) => this.valuesOf(part.items ?? true))
      ),
      mostOfOne
    );
    return lengthsOf(schema, "Items").flatMap((length) => {
      if (length === 0) return [[]];
      const small = items.filter((item) => this.fits(length * this.sizeOf(item)));
      return small.map((item) => this.sized(Array.from({ length }, () => item)));
    });
  }
  /** How many parts a value has where it is written out. */
  sizeOf(value) {
    if (typeof value === "string") return 1 + (value.length >> 3);
    return typeof value === "object" && value !== null ? this.sizes.get(value) ?? 2 : 1;
  }
  fits(size) {
    if (size > mostParts || this.parts + size > mostPartsInAll) return false;
    this.parts += size;
    return true;
  }
  sized(value) {
    this.sizes.set(value, 1 + sum(Object.values(value).map((part) => this.sizeOf(part))));
    return value;
  }
  objectsOf(schema) {
    const properties2 = propertiesOf(schema);
    const others = schema.additionalProperties ?? true;
    const outside = leftOut(schema).map(propertiesOf);
    const valuesAt = (name) => interleaved(
      [properties2, ...outside].map(
        (map) => this.valuesOf(Object.hasOwn(map, name) ? map[name] ?? true : others)
      )
    );
    const required = schema.required ?? [];
    const least = new Map(required.map((name) => [name, valuesAt(name)[0] ?? null]));
    const fill = Math.min(numberAt(schema, "minProperties") ?? 0, longest);
    for (let i = 0; least.size < fill; i += 1)
      least.set(freshName(i, properties2), this.valuesOf(others)[0] ?? null);
    const names2 = /* @__PURE__ */ new Set([
      ...Object.keys(properties2),
      ...outside.flatMap((map) => Object.keys(map)),
      ...required,
      freshName(0, properties2)
    ]);
    const varied = interleaved(
      [...names2].map((name) => distinct(valuesAt(name), mostOfOne).map((value) => [name, value]))
    );
    const own = sum([...least.values()].map((part) => this.sizeOf(part))) + 2 * least.size;
    return [[], ...varied.map((entry) => [entry])].filter((more) => this.fits(own + sum(more.map(([, value]) => 2 + this.sizeOf(value))))).map((more) => this.sized(Object.fromEntries(new Map([...least, ...more]))));
  }
};
function leftOut({ not }) {
  if (typeof not !== "object" || not === null) return [];
  const { anyOf } = not;
  return Array.isArray(anyOf) ? anyOf : [not];
}
function propertiesOf({ properties: properties2 = {} }) {
  return properties2;
}
function numberAt(schema, key) {
  const value = schema[key];
  return typeof value === "number" ? value : void 0;
}
function numbersOf(schema) {
  const bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].flatMap(
    (key) => numberAt(schema, key) ?? []
  );
  const near = bounds.flatMap((at) => [
    at,
    Math.ceil(at),
    Math.floor(at),
    at + 0.5,
    at - 0.5,
    at + 1,
    at - 1
  ]);
  return [.../* @__PURE__ */ new Set([...near, 0, 1, -1, 0.5])];
}
function lengthsOf(schema, what) {
  const least = numberAt(schema, `min${what}`) ?? 0;
  const most2 = numberAt(schema, `max${what}`) ?? longest;
  return [.../* @__PURE__ */ new Set([least, least + 1, ...most2 < longest ? [most2] : []])].filter(
    (length) => length <= most2 && length <= longest
  );
}
function freshName(at, properties2) {
  let name = `x${String(at)}`;
  while (Object.hasOwn(properties2, name)) name += "x";
  return name;
}
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
function interleaved(lists) {
  const most2 = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: most2 }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}
function distinct(values, most2) {
  const byText = /* @__PURE__ */ new Map();
  for (const value of values) {
    if (byText.size >= most2) break;
    const text = JSON.stringify(value);
    if (!byText.has(text)) byText.set(text, value);
  }
  return [...byText.values()];
}

// src/formats/json-schema/judging/cross-check/cross-check.ts
var mostCost = 6e4;
var longestShown = 400;
async function crossChecked(pair, answered, ask = askJsonSchemaDiff) {
  const { verdict } = answered;
  const claim = await claimOf(pair, ask);
  if ("fault" in claim) return { verdict, remarks: [`not cross-checked: ${claim.fault}`] };
  const checks = {
    backward: await checked({ pair, answered, direction: "backward", claimed: claim.removed }),
    forward: await checked({ pair, answered, direction: "forward", claimed: claim.added })
  };
  const remarks = directions.flatMap((direction) => checks[direction].remark ?? []);
  const proved = directions.some((direction) => answered.strict[direction].outcome === "reads");
  return {
    verdict: { backward: checks.backward.outcome, forward: checks.forward.outcome },
    remarks: remarks.length === 0 && proved ? ["cross-checked: json-schema-diff agrees"] : remarks
  };
}
async function claimOf({ base, head }, ask) {
  const [before, after] = [base, head].map(
    ({ contract: { library, document } }) => fragmentOf(library, { document, node: document.root, base: document.base })
  );
  for (const fragment of [before, after])
    if (!fragment || "beyond" in fragment)
      return { fault: `json-schema-diff does not know ${fragment?.beyond ?? "the schema"}` };
  if (!before || !after || !("schema" in before) || !("schema" in after)) return { fault: "no schema" };
  if (costOf(before.schema, after.schema) > mostCost)
    return { fault: "the schemas combine too many alternatives for json-schema-diff" };
  const claim = await ask(before.schema, after.schema);
  return "fault" in claim ? { fault: `json-schema-diff: ${claim.fault}` } : claim;
}
var words = {
  backward: { reader: "new readers", data: "old data" },
  forward: { reader: "old readers", data: "new data" }
};
async function checked({ pair, answered, direction, claimed }) {
  const outcome = answered.verdict[direction];
  const strict = answered.strict[direction];
  const { reader, data } = words[direction];
  if (claimed === false) {
    if (strict.outcome !== "rejects") return { outcome };
    const remark2 = `json-schema-diff finds nothing in ${data} that ${reader} refuse: Ajv confirmed an instance, so it counts`;
    return { outcome, remark: remark2 };
  }
  const samples = samplesOf(claimed);
  const witness = await confirmedOf({ pair, answered, direction }, samples);
  if (witness && outcome.outcome === "reads") {
    const remark2 = `json-schema-diff led to ${data} that ${reader} refuse, ${shown(witness.written)}, although contract-check had proved that there is none: this is a bug in contract-check, please report it with both versions of the file`;
    return { outcome: refused(witness), remark: remark2 };
  }
  if (strict.outcome !== "reads")
    return { outcome, ...witness && strict.outcome === "rejects" && remarkOf(claimed, direction) };
  const remark = `json-schema-diff claims that ${reader} refuse some ${data}, but none of ${String(samples.length)} samples of its claim is such a value: the proof stands`;
  return { outcome, remark };
}
function remarkOf(claimed, direction) {
  const text = JSON.stringify(claimed);
  const { reader, data } = words[direction];
  if (text.length > longestShown) return {};
  return { remark: `what ${reader} refuse of ${data}, as json-schema-diff writes it: ${text}` };
}
async function confirmedOf({ pair, answered: { semantics, verdict }, direction }, samples) {
  const [reader, writer] = direction === "backward" ? [pair.head, pair.base] : [pair.base, pair.head];
  const [wrote, judge] = [await writer.validator(), await reader.validator()];
  for (const written of samples) {
    if (verdict[direction].outcome === "reads" && semantics === "declared" && !isDeclared(pair, writer, written))
      continue;
    const valid = wrote.validate(written);
    if (!("valid" in valid) || !valid.valid) continue;
    const read = judge.validate(written);
    if ("valid" in read && !read.valid) return { written, observed: read.error, decoder: judge.name };
  }
  return void 0;
}
function isDeclared({ theory }, writer, written) {
  const value = fromPlain(written);
  return value !== void 0 && holdsOf(theory, writer.declared(), value) === true;
}
export {
  crossChecked
};
