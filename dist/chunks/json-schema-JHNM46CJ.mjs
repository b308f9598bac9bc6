import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  below,
  bottom,
  bounded,
  budgetOf,
  compare,
  concluded,
  confirmed,
  contractSteps,
  decideInclusion,
  decoded,
  documentOf,
  expected,
  isAsserted,
  jsonTypes,
  keywordIn,
  parseRational,
  pathOfReference,
  patternsOf,
  reachable,
  refHidesSiblings,
  refusalOf,
  refused,
  resolve,
  resolveSteps,
  shares,
  shownPattern,
  targetOf,
  theoryOf,
  top,
  valueKey,
  valueOf,
  zero
} from "./chunk-KZASTZSQ.mjs";
import {
  assertsFormats,
  countingMembers,
  isAtLeast,
  isMetaSchema,
  plainUri,
  sectionOf,
  settingsOf
} from "./chunk-V6OBT25D.mjs";
import {
  yamlReader
} from "./chunk-VIF3PB6R.mjs";
import {
  assignment
} from "./chunk-TOPX4CJ2.mjs";
import {
  indirectReferences
} from "./chunk-XUPFY5J5.mjs";
import {
  readJson
} from "./chunk-HJ5NP6RJ.mjs";
import {
  objectNode,
  plain
} from "./chunk-TTW7DEXE.mjs";
import "./chunk-D67HTB3K.mjs";
import {
  defineFormat,
  defineRule
} from "./chunk-ZB6NAUW4.mjs";
import {
  memoByObject
} from "./chunk-VMFW37EX.mjs";
import {
  ReadError,
  sha256,
  textOf
} from "./chunk-GHULZCIO.mjs";
import {
  elementText,
  requiredDirections
} from "./chunk-ITYLNSQF.mjs";
import {
  directions,
  fails,
  reads,
  readsWith,
  rejects,
  undecided
} from "./chunk-HEZAR2AG.mjs";
import "./chunk-5MT2GTPN.mjs";
import "./chunk-A6FY4VKG.mjs";

// src/formats/json-schema/diff/advisories.ts
var consequences = {
  default: "readers that fill defaults in see another value where the name is missing",
  deprecated: "people and generators that look at it advise differently from now on",
  "read-only": "writers may stop sending the value, or readers may begin to heed it",
  "write-only": "writers may stop returning the value, or begin to return it",
  format: "formats are annotations here, but a validator that asserts them refuses other values than before",
  "content-encoding": "readers that decode the string the old way get other bytes",
  "content-media-type": "readers that take the content for the old type misread it",
  "content-schema": "readers that parse the string meet the change unwarned"
};
var mostAdvisories = 5;
function advisoriesOn(rules2, differences) {
  const advisories = differences.flatMap((difference) => {
    const consequence2 = difference.annotation ? consequences[difference.rule] : void 0;
    if (consequence2 === void 0) return [];
    const rule = rules2.find(({ id: id2 }) => id2 === `json-schema/${difference.rule}`);
    const [judged] = rule ? [...rule.judge({ differences: [difference] })] : [];
    return judged ? [`${elementText(judged.element)}: ${judged.message}: ${consequence2}`] : [];
  });
  const more = advisories.length - mostAdvisories;
  if (more <= 0) return advisories;
  return [
    ...advisories.slice(0, mostAdvisories),
    `${String(more)} more changes of annotations that programs act on`
  ];
}

// src/formats/json-schema/documents/meta-schemas/documents.ts
async function addMetaSchema(library, uri, settings) {
  const { metaSchemas } = await import("./texts-NABYQCQE.mjs");
  const plain2 = plainUri(uri);
  const metaSchema = metaSchemas.find((schema) => plainUri(identifierOf(schema)) === plain2);
  if (!metaSchema) return void 0;
  const text = textOf(`https://${plain2}`, library.snapshot.side, JSON.stringify(metaSchema, null, 2));
  const document = documentOf(text, readJson(text), settings);
  library.documents.set(document.path, document);
  for (const scheme of ["http", "https"]) library.byUri.set(`${scheme}://${plain2}`, [document]);
  return document;
}
function identifierOf(schema) {
  const { $id, id: id2 } = schema;
  return typeof $id === "string" ? $id : typeof id2 === "string" ? id2 : "";
}

// src/formats/json-schema/documents/load.ts
var suffixes = [".json", ".yaml", ".yml"];
async function loadLibrary(snapshot, paths, settings) {
  const library = { snapshot, documents: /* @__PURE__ */ new Map(), faults: /* @__PURE__ */ new Map(), byUri: /* @__PURE__ */ new Map() };
  await loadInto(library, paths, settings);
  return library;
}
async function loadInto(library, paths, settings) {
  const asked = /* @__PURE__ */ new Set();
  let wanted = paths.filter((path) => !library.documents.has(path) && !library.faults.has(path));
  while (wanted.length > 0) {
    await library.snapshot.load(wanted);
    const yaml = wanted.some(isYaml) ? await yamlReader() : void 0;
    const reader = (path) => yaml && isYaml(path) ? yaml : readJson;
    const opened = wanted.flatMap((path) => openInto(library, path, settings(path), reader(path)) ?? []);
    wanted = await missing(library, opened, asked);
  }
}
function isYaml(path) {
  return path.endsWith(".yaml") || path.endsWith(".yml");
}
function openInto(library, path, settings, read2) {
  const loaded = library.snapshot.read(path);
  if ("fault" in loaded) {
    library.faults.set(path, { message: loaded.fault, location: { file: path } });
    return void 0;
  }
  const text = textOf(path, library.snapshot.side, loaded.text);
  try {
    const document = documentOf(text, readSchema(text, read2), settingsOf(settings.options));
    library.documents.set(path, document);
    for (const uri of /* @__PURE__ */ new Set([...document.resources.keys(), document.retrieved]))
      if (!isMetaSchema(uri)) library.byUri.set(uri, [...library.byUri.get(uri) ?? [], document]);
    return document;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    library.faults.set(path, { message: error.message, location: error.location });
    return void 0;
  }
}
async function missing(library, opened, asked) {
  const paths = /* @__PURE__ */ new Set();
  const elsewhere = /* @__PURE__ */ new Set();
  const documents = [...opened];
  for (const document of documents) {
    for (const { uri, written } of document.references) {
      const key = JSON.stringify([document.path, uri, written]);
      if (asked.has(key) || library.byUri.has(uri)) continue;
      asked.add(key);
      if (isMetaSchema(uri)) {
        const added3 = await addMetaSchema(library, uri, document.settings);
        if (added3) documents.push(added3);
        continue;
      }
      const path = pathOfReference(library, document, uri, written);
      if (path === void 0) elsewhere.add(uri);
      else if (!library.documents.has(path)) paths.add(path);
    }
  }
  if (elsewhere.size > 0) {
    const mentioning2 = await library.snapshot.mentioning([...elsewhere], suffixes);
    for (const path of mentioning2) if (!library.documents.has(path)) paths.add(path);
  }
  return [...paths].filter((path) => !library.faults.has(path));
}
function readSchema(text, read2) {
  const node = read2(text);
  if (node.kind === "object" || node.kind === "boolean") return node;
  throw new ReadError(
    "a schema is an object or true or false: wrap the constraints in { }",
    text.locate(node.start, node.end)
  );
}

// src/formats/json-schema/documents/dependents.ts
var suffixes2 = [".json", ".yaml", ".yml"];
var mostNames = 200;
async function references(base, head, task) {
  const touched = task.touched ?? [];
  const schemas = touched.filter((path) => suffixes2.some((suffix) => path.endsWith(suffix)));
  for (const side of [head, base])
    await loadInto(
      side,
      schemas.filter((path) => side.snapshot.entries.has(path)),
      task.settings
    );
  const compared2 = task.pairings.filter(({ status }) => status !== "unchanged");
  const changed = /* @__PURE__ */ new Set([
    ...compared2.flatMap(({ headPath, basePath }) => [headPath ?? [], basePath ?? []].flat()),
    ...touched
  ]);
  return {
    changed: [...changed],
    names: (path) => [path],
    mentioning: (paths) => mentioning(base, head, paths),
    async open(candidates) {
      await loadInto(head, candidates, task.settings);
      await loadInto(base, candidates, task.settings);
    },
    causeOf(path, causes) {
      const reached = [head, base].map((library) => reachedFrom(library, path));
      const [cause] = reached.flatMap((files) => files.find((file) => changed.has(file)) ?? []);
      return cause ?? reached.flatMap((files) => files.flatMap((file) => causes.get(file) ?? []))[0];
    },
    openDependents: () => Promise.resolve(),
    // The comparison itself tells whether a reference changes anything.
    differs: () => true,
    handsOnUnchanged: true
  };
}
function reachedFrom(library, path) {
  const document = library.documents.get(path);
  return document ? [...reachable(library, document).keys()].sort() : [];
}
async function mentioning(base, head, paths) {
  const identifiers = paths.flatMap((path) => [
    path,
    ...[base, head].flatMap(({ documents }) => [...documents.get(path)?.resources.keys() ?? []])
  ]);
  const names3 = identifiers.map(lastSegment).flatMap((name) => [name, decoded(name)]);
  const needles = new Set(names3.filter((name) => name !== ""));
  if (needles.size === 0) return [];
  const wanted = needles.size > mostNames ? ["ref", "Ref"] : [...needles];
  return head.snapshot.mentioning(wanted, suffixes2, indirectReferences);
}
function lastSegment(uri) {
  const trimmed = uri.replace(/\/+$/, "");
  return trimmed.slice(trimmed.lastIndexOf("/") + 1);
}

// src/formats/json-schema/documents/dynamic-scope.ts
function dynamicScopeOf(library, root) {
  const documents = [...reachable(library, root).values()];
  const byName2 = /* @__PURE__ */ new Map();
  function named2(name) {
    const there = byName2.get(name);
    if (there) return there;
    const owners = documents.flatMap(
      (document) => (document.dynamic.get(name) ?? []).map((node) => {
        return { document, node, base: document.bases.get(node) ?? document.base };
      })
    );
    const entry = { owners, outermost: outermostOf(library, root, owners) };
    byName2.set(name, entry);
    return entry;
  }
  return { owners: (name) => named2(name).owners, outermost: (name) => named2(name).outermost };
}
function outermostOf(library, root, owners) {
  const byDocument = new Map(owners.map((place) => [place.document, place]));
  if (byDocument.size < owners.length || [...byDocument.keys()].some(hasParts)) return void 0;
  const first = /* @__PURE__ */ new Set();
  const met = /* @__PURE__ */ new Set([root]);
  for (const document of met) {
    const owner = byDocument.get(document);
    if (owner) first.add(owner);
    else
      for (const { uri, written } of document.references) {
        const target = targetOf(library, document, uri, written);
        if (target) met.add(target);
      }
  }
  return first.size === 1 ? [...first][0] : void 0;
}
function dynamicName(key, reference2) {
  return key === "$recursiveRef" ? "" : reference2.slice(reference2.indexOf("#") + 1);
}
function hasParts({ bases, root }) {
  return [...bases.keys()].some((node) => node !== root);
}

// src/formats/json-schema/documents/canonical.ts
function canonicalText(library, start) {
  const met = /* @__PURE__ */ new Map();
  const waiting = [];
  const texts = [];
  const referenceTo = (place) => {
    let index = met.get(place.node);
    if (index === void 0) {
      index = met.size;
      met.set(place.node, index);
      waiting.push(place);
    }
    return `@${String(index)}`;
  };
  const scope = dynamicScopeOf(library, start.document);
  const listed = /* @__PURE__ */ new Set();
  const owners = (name) => listed.has(name) ? [] : scope.owners((listed.add(name), name));
  const reading = { library, scope: { ...scope, owners } };
  referenceTo(start);
  for (const next of waiting)
    texts.push(`${next.document.dialect === "draft-04" ? "4" : ""}${schemaText(reading, next, referenceTo)}`);
  return texts.join("\n");
}
function schemaText({ library, scope, budget }, start, referenceTo) {
  function text(place) {
    const { node } = place;
    if (node.kind !== "object") return valueText(node);
    budget?.spend(1 + node.members.length);
    const parts = [];
    for (const key of activeKeys(node, place)) {
      const value = node.get(key);
      if (value) parts.push(`${JSON.stringify(key)}:${keywordText(place, key, value)}`);
    }
    return `{${parts.join(",")}}`;
  }
  function keywordText(place, key, value) {
    if (references2.has(key) && value.kind === "string") {
      budget?.spend(resolveSteps);
      const target = resolve(library, place, value.value);
      if ("missing" in target) return JSON.stringify(target.missing);
      if (key === "$ref") return referenceTo(target);
      const owners = scope.owners(dynamicName(key, value.value));
      budget?.spend(owners.length);
      return `${valueText(value)}${[target, ...owners].map(referenceTo).join("")}`;
    }
    const holds = keywordIn(key, place.document.dialect)?.holds ?? "value";
    const schema = (node) => text(below(place, node));
    if (holds === "value") return setLike.has(key) ? sortedText(value) : valueText(value);
    if (value.kind === "array") {
      const texts = value.items.map(schema);
      return `[${(inAnyOrder.has(key) ? texts.sort() : texts).join(",")}]`;
    }
    if (value.kind !== "object") return valueText(value);
    if (holds === "schema" || holds === "mixed" && key === "items") return schema(value);
    return mapText(value, (child) => child.kind === "array" ? sortedText(child) : schema(child));
  }
  return text(start);
}
var references2 = /* @__PURE__ */ new Set(["$ref", "$dynamicRef", "$recursiveRef"]);
var inAnyOrder = /* @__PURE__ */ new Set(["allOf", "anyOf", "oneOf"]);
var setLike = /* @__PURE__ */ new Set(["required", "enum", "type"]);
function activeKeys(node, { document }) {
  if (node.get("$ref") && refHidesSiblings(document.dialect)) return ["$ref"];
  const keys = new Set(node.members.map(({ key }) => key));
  return [...keys].filter((key) => {
    const keyword = keywordIn(key, document.dialect);
    return keyword !== void 0 && (!keyword.annotation || key === "$dynamicAnchor");
  }).sort();
}
function mapText(node, child) {
  const keys = [...new Set(node.members.map(({ key }) => key))].sort();
  return `{${keys.map((key) => {
    const value = node.get(key);
    return `${JSON.stringify(key)}:${value ? child(value) : ""}`;
  }).join(",")}}`;
}
function sortedText(node) {
  return node.kind === "array" ? `[${node.items.map(valueText).sort().join(",")}]` : valueText(node);
}
function valueText(node) {
  const value = valueOf(node);
  return value === void 0 ? rawText(node) : valueKey(value);
}
function rawText(node) {
  if (node.kind === "number") return node.raw;
  if (node.kind === "array") return `[${node.items.map(rawText).join(",")}]`;
  return node.kind === "object" ? mapText(node, rawText) : valueText(node);
}

// src/formats/json-schema/diff/raw-json.ts
var rawJson = memoByObject(textOf2);
function textOf2(node) {
  switch (node.kind) {
    case "null":
      return "null";
    case "boolean":
      return String(node.value);
    case "number":
      return node.raw;
    case "string":
      return JSON.stringify(node.value);
    case "array":
      return `[${node.items.map(rawJson).join(",")}]`;
    case "object": {
      const entries2 = new Map(node.members.map(({ key, value }) => [key, value]));
      const keys = [...entries2.keys()].sort();
      return `{${keys.map((key) => `${JSON.stringify(key)}:${rawJson(entries2.get(key) ?? node)}`).join(",")}}`;
    }
  }
}

// src/formats/json-schema/confluent/difference.ts
function under(prefix, differences) {
  return differences.map((difference) => ({ ...difference, path: [prefix, difference.path].flat() }));
}
function bound(key, original, update) {
  const type2 = `${stemOf(key)}_${moved(numberAt(original, key), numberAt(update, key))}`;
  return type2.endsWith("_") ? [] : [{ type: type2, path: [key], at: update }];
}
function moved(from, to) {
  if (from === to) return "";
  if (from === void 0) return "ADDED";
  if (to === void 0) return "REMOVED";
  return from < to ? "INCREASED" : "DECREASED";
}
function stemOf(key) {
  return key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
function numberAt({ schema }, key) {
  const node = schema?.get(key);
  if (node?.kind === "number") return node.value;
  return key === "minContains" && schema?.get("contains") ? 1 : void 0;
}

// src/formats/json-schema/confluent/content-model.ts
function restDifferences(run, key, [original, update], at) {
  const difference = (change) => under(key, [{ type: `${stemOf(key)}_${change}`, path: [], at }]);
  if (original === update) return [];
  if (update === "closed") return difference("REMOVED");
  if (original === "closed") return difference("ADDED");
  if (original === "open") return difference("NARROWED");
  if (update === "open") return difference("EXTENDED");
  return under(key, run.compare(original, update));
}
function covered(run, stem, [original, update]) {
  const inside = run.compare(original, update);
  const how = run.compatible(inside) ? "IS_COVERED" : "NOT_COVERED";
  return [...inside, { type: `${stem}_${how}_BY_PARTIALLY_OPEN_CONTENT_MODEL`, path: [], at: update }];
}

// src/formats/json-schema/confluent/objects.ts
function objects(run, from, to) {
  const original = objectOf(from);
  const update = objectOf(to);
  return [
    ...under("required", required(original, update)),
    ...under("properties", properties(run, original, update)),
    ...under("dependencies", dependencies(run, original, update)),
    ...restDifferences(run, "additionalProperties", [original.additional, update.additional], to),
    ...restDifferences(run, "unevaluatedProperties", [original.unevaluated, update.unevaluated], to),
    ...bound("maxProperties", from, to),
    ...bound("minProperties", from, to)
  ];
}
function objectOf(shape) {
  const { schema, place, sub: sub2 } = shape;
  const modern = isAtLeast(place.document.dialect, "2019-09");
  return {
    shape,
    properties: entries(schema?.get("properties")),
    required: names(schema?.get("required")),
    patterns: entries(schema?.get("patternProperties")),
    additional: restOf(schema?.get("additionalProperties"), sub2),
    unevaluated: modern ? restOf(schema?.get("unevaluatedProperties"), sub2) : "open",
    sub: sub2
  };
}
function restOf(node, sub2) {
  if (!node || node.kind === "boolean" && node.value) return "open";
  return node.kind === "boolean" ? "closed" : sub2(node);
}
function entries(node) {
  return new Map(node?.kind === "object" ? node.members.map(({ key, value }) => [key, value]) : []);
}
function names(node) {
  const items3 = node?.kind === "array" ? node.items : [];
  return new Set(items3.flatMap((item) => item.kind === "string" ? [item.value] : []));
}
function hasDefault(node) {
  return node.kind === "object" && node.get("default") !== void 0;
}
function required(original, update) {
  return [...update.properties].flatMap(([name, node]) => {
    const after = update.required.has(name);
    if (!original.properties.has(name) || original.required.has(name) === after) return [];
    const added3 = hasDefault(node) ? "WITH_DEFAULT_ADDED" : "ADDED";
    const type2 = `REQUIRED_ATTRIBUTE_${after ? added3 : "REMOVED"}`;
    return [{ type: type2, path: [name], at: update.sub(node) }];
  });
}
function properties(run, original, update) {
  const all = [.../* @__PURE__ */ new Set([...original.properties.keys(), ...update.properties.keys()])];
  return all.flatMap((name) => {
    const before = original.properties.get(name);
    const after = update.properties.get(name);
    if (before && after) return under(name, run.compare(original.sub(before), update.sub(after)));
    if (before) return under(name, removed(run, original.sub(before), update, name));
    return under(name, added(run, original, update, name));
  });
}
function removed(run, before, update, name) {
  const difference = (type2) => ({ type: type2, path: [], at: update.shape });
  const rest = contentModel(run, update, name);
  if (rest === "open") return [difference("PROPERTY_REMOVED_FROM_OPEN_CONTENT_MODEL")];
  if (rest !== "closed") return covered(run, "PROPERTY_REMOVED", [before, rest]);
  return [
    difference(
      before.kind === "never" ? "PROPERTY_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL" : "PROPERTY_REMOVED_FROM_CLOSED_CONTENT_MODEL"
    )
  ];
}
function added(run, original, update, name) {
  const node = update.properties.get(name);
  if (!node) return [];
  const after = update.sub(node);
  const difference = (type2) => ({ type: type2, path: [], at: after });
  const rest = contentModel(run, original, name);
  const how = !update.required.has(name) ? "OPTIONAL_PROPERTY" : hasDefault(node) ? "REQUIRED_PROPERTY_WITH_DEFAULT" : "REQUIRED_PROPERTY";
  if (rest === "open")
    return after.kind === "any" ? [difference("PROPERTY_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL")] : [difference(`${how}_ADDED_TO_OPEN_CONTENT_MODEL`)];
  return [
    ...rest === "closed" ? [] : covered(run, "PROPERTY_ADDED", [rest, after]),
    difference(`${how}_ADDED_TO_UNOPEN_CONTENT_MODEL`)
  ];
}
function contentModel(run, object, name) {
  for (const [pattern2, node] of object.patterns) if (run.finds(pattern2, name)) return object.sub(node);
  if (object.additional !== "open") return object.additional;
  if (object.unevaluated !== "open") return object.unevaluated;
  return object.patterns.size > 0 ? "closed" : "open";
}
function dependencies(run, original, update) {
  const from = dependenciesOf(original.shape.schema, original.shape.place);
  const to = dependenciesOf(update.shape.schema, update.shape.place);
  return [.../* @__PURE__ */ new Set([...from.keys(), ...to.keys()])].flatMap((name) => {
    const [before, after] = [from.get(name), to.get(name)];
    const change = (type3) => [{ type: type3, path: [], at: update.shape }];
    const lists = [before?.list, after?.list];
    const schemas = [before?.schema, after?.schema];
    const compared2 = schemas[0] && schemas[1] ? run.compare(original.sub(schemas[0]), update.sub(schemas[1])) : change("").flatMap((difference) => {
      if (schemas[0]) return [{ ...difference, type: "DEPENDENCY_SCHEMA_REMOVED" }];
      return schemas[1] ? [{ ...difference, type: "DEPENDENCY_SCHEMA_ADDED" }] : [];
    });
    const type2 = listChange(...lists);
    return under(name, [...type2 === "" ? [] : change(`DEPENDENCY_ARRAY_${type2}`), ...compared2]);
  });
}
function listChange(from, to) {
  if (!from || !to) return from ? "REMOVED" : to ? "ADDED" : "";
  const extended = [...from].every((name) => to.has(name));
  const narrowed = [...to].every((name) => from.has(name));
  if (extended && narrowed) return "";
  return extended ? "EXTENDED" : narrowed ? "NARROWED" : "CHANGED";
}
function dependenciesOf(schema, place) {
  const modern = isAtLeast(place.document.dialect, "2019-09");
  const keys = modern ? ["dependencies", "dependentRequired", "dependentSchemas"] : ["dependencies"];
  const byName2 = /* @__PURE__ */ new Map();
  for (const key of keys)
    for (const [name, node] of entries(schema?.get(key)))
      byName2.set(name, {
        ...byName2.get(name),
        ...node.kind === "array" ? { list: names(node) } : { schema: node }
      });
  return byName2;
}

// src/formats/json-schema/confluent/arrays.ts
function arrays(run, from, to) {
  const original = arrayOf(from);
  const update = arrayOf(to);
  const rests = [
    ["additionalItems", original.additional, update.additional],
    ["unevaluatedItems", original.unevaluated, update.unevaluated]
  ];
  const contains3 = isAtLeast(to.place.document.dialect, "2019-09") ? ["maxContains", "minContains"] : [];
  const type2 = original.unique ? "UNIQUE_ITEMS_REMOVED" : "UNIQUE_ITEMS_ADDED";
  return [
    ...under("items", allItems(run, original, update)),
    ...tuples(run, original, update),
    ...rests.flatMap(([key, before, after]) => restDifferences(run, key, [before, after], to)),
    ...["maxItems", "minItems", ...contains3].flatMap((key) => bound(key, from, to)),
    ...original.unique === update.unique ? [] : [{ type: type2, path: ["uniqueItems"], at: to }]
  ];
}
function arrayOf(shape) {
  const { schema, place, sub: sub2 } = shape;
  const { dialect: dialect2 } = place.document;
  const items3 = schema?.get("items");
  const prefix = isAtLeast(dialect2, "2020-12") ? schema?.get("prefixItems") : items3;
  const tuple2 = prefix?.kind === "array" ? prefix.items.map(sub2) : [];
  const every = items3 && items3.kind !== "array" && tuple2.length === 0 ? items3 : void 0;
  const rest = isAtLeast(dialect2, "2020-12") && tuple2.length > 0 ? items3 : schema?.get("additionalItems");
  const unique = schema?.get("uniqueItems");
  return {
    shape,
    ...every && { all: sub2(every) },
    tuple: tuple2,
    additional: every ? "open" : restOf(rest, sub2),
    unevaluated: isAtLeast(dialect2, "2019-09") ? restOf(schema?.get("unevaluatedItems"), sub2) : "open",
    unique: unique?.kind === "boolean" && unique.value
  };
}
function allItems(run, { all: from }, { all: to, shape }) {
  if (from && to) return run.compare(from, to);
  if (!from && !to) return [];
  return [{ type: from ? "SCHEMA_REMOVED" : "SCHEMA_ADDED", path: [], at: to ?? shape }];
}
function tuples(run, original, update) {
  const length = Math.max(original.tuple.length, update.tuple.length);
  return Array.from({ length }, (_, i) => {
    const [before, after] = [original.tuple[i], update.tuple[i]];
    const differences = before && after ? run.compare(before, after) : before ? removed2(run, before, update) : after ? added2(run, original, after) : [];
    return under(["items", String(i)], differences);
  }).flat();
}
function restAfter({ additional, unevaluated }) {
  return additional === "open" ? unevaluated : additional;
}
function removed2(run, before, update) {
  const rest = restAfter(update);
  if (typeof rest !== "string") return covered(run, "ITEM_REMOVED", [before, rest]);
  const closed = before.kind === "never" ? "ITEM_WITH_FALSE_REMOVED_FROM_CLOSED" : "ITEM_REMOVED_FROM_CLOSED";
  const type2 = `${rest === "open" ? "ITEM_REMOVED_FROM_OPEN" : closed}_CONTENT_MODEL`;
  return [{ type: type2, path: [], at: update.shape }];
}
function added2(run, original, after) {
  const rest = restAfter(original);
  if (typeof rest !== "string") return covered(run, "ITEM_ADDED", [rest, after]);
  const open = after.kind === "any" ? "ITEM_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN" : "ITEM_ADDED_TO_OPEN";
  const type2 = `${rest === "open" ? open : "ITEM_ADDED_TO_CLOSED"}_CONTENT_MODEL`;
  return [{ type: type2, path: [], at: after }];
}

// src/formats/json-schema/confluent/combined.ts
function oneCombined(run, original, update) {
  const from = original.combined;
  const to = update.combined;
  if (from && to) return void 0;
  if (to) {
    const sum = to.criterion === "allOf" ? void 0 : "SUM_TYPE_EXTENDED";
    return through(run, to, { type: sum, at: update }, (part) => run.compare(original, part));
  }
  if (!from) return void 0;
  const product = from.criterion === "allOf" ? "PRODUCT_TYPE_NARROWED" : void 0;
  return through(run, from, { type: product, at: update }, (part) => run.compare(part, update));
}
function through(run, combined, { type: type2, at }, compare3) {
  const parts = combined.parts();
  if (parts.length !== 1 && type2 === void 0) return void 0;
  for (const part of parts) {
    const differences = compare3(part);
    if (!run.compatible(differences)) continue;
    return parts.length === 1 || type2 === void 0 ? differences : [...differences, { type: type2, path: [], at }];
  }
  return void 0;
}
function bothCombined(run, original, update) {
  if (!original.combined || !update.combined) return [];
  const { criterion } = original.combined;
  const from = distinct(original.combined.parts());
  const to = distinct(update.combined.parts());
  const difference = (type2) => ({ type: type2, path: [], at: update });
  const changed = criterionChange(
    [criterion, original.combined.parts().length],
    [update.combined.criterion, update.combined.parts().length]
  );
  if (changed === "COMBINED_TYPE_CHANGED") return [difference(changed)];
  const differences = changed === void 0 ? [] : [difference(changed)];
  if (from.length !== to.length) {
    const kind = update.combined.criterion === "allOf" ? "PRODUCT_TYPE" : "SUM_TYPE";
    differences.push(difference(`${kind}_${from.length < to.length ? "EXTENDED" : "NARROWED"}`));
  }
  const edges = from.map(
    (part, i) => to.map((other) => {
      const inside = run.compare(part, other);
      return run.compatible(inside) ? under([criterion, String(i)], inside) : void 0;
    })
  );
  const matched = matching(edges);
  for (const edge of matched) differences.push(...edge);
  if (matched.length < Math.min(from.length, to.length))
    differences.push(difference("COMBINED_TYPE_SUBSCHEMAS_CHANGED"));
  return differences;
}
function criterionChange([from, before], [to, after]) {
  if (from === to) return void 0;
  const allowed = to === "anyOf" || to === "oneOf" && before === 1 || to === "allOf" && before === 1 && after === 1;
  return allowed ? "COMBINED_TYPE_EXTENDED" : "COMBINED_TYPE_CHANGED";
}
function distinct(parts) {
  const textOf3 = ({ kind, place }, i) => kind === "unresolved" ? String(i) : `${kind} ${rawJson(place.node)}`;
  const byText = /* @__PURE__ */ new Map();
  for (const [i, part] of parts.entries()) {
    const text = part.integer ? `integer ${textOf3(part, i)}` : textOf3(part, i);
    if (!byText.has(text)) byText.set(text, part);
  }
  return [...byText.values()];
}
function matching(edges) {
  const pairs = assignment((from) => (edges[from] ?? []).flatMap((edge, to) => edge ? [to] : []));
  for (const from of edges.keys()) pairs.place(from);
  return [...pairs.holders].sort(([a], [b]) => a - b).flatMap(([to, from]) => edges[from]?.[to] ? [edges[from][to]] : []);
}

// src/formats/json-schema/confluent/types.ts
var strict = /* @__PURE__ */ new Set([
  "ID_CHANGED",
  "DESCRIPTION_CHANGED",
  "TITLE_CHANGED",
  "DEFAULT_CHANGED",
  "SCHEMA_REMOVED",
  "TYPE_EXTENDED",
  ...widened("MAX", ["LENGTH", "IMUM", "PROPERTIES", "ITEMS", "CONTAINS"], "INCREASED"),
  ...widened("MIN", ["LENGTH", "IMUM", "PROPERTIES", "ITEMS", "CONTAINS"], "DECREASED"),
  "EXCLUSIVE_MAXIMUM_INCREASED",
  "EXCLUSIVE_MAXIMUM_REMOVED",
  "EXCLUSIVE_MINIMUM_DECREASED",
  "EXCLUSIVE_MINIMUM_REMOVED",
  "PATTERN_REMOVED",
  "MULTIPLE_OF_REDUCED",
  "MULTIPLE_OF_REMOVED",
  "REQUIRED_ATTRIBUTE_WITH_DEFAULT_ADDED",
  "REQUIRED_ATTRIBUTE_REMOVED",
  "DEPENDENCY_ARRAY_NARROWED",
  "DEPENDENCY_ARRAY_REMOVED",
  "DEPENDENCY_SCHEMA_REMOVED",
  "ADDITIONAL_PROPERTIES_ADDED",
  "ADDITIONAL_PROPERTIES_EXTENDED",
  "UNEVALUATED_PROPERTIES_ADDED",
  "UNEVALUATED_PROPERTIES_EXTENDED",
  "PROPERTY_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL",
  "REQUIRED_PROPERTY_WITH_DEFAULT_ADDED_TO_UNOPEN_CONTENT_MODEL",
  "OPTIONAL_PROPERTY_ADDED_TO_UNOPEN_CONTENT_MODEL",
  "PROPERTY_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL",
  "PROPERTY_REMOVED_FROM_OPEN_CONTENT_MODEL",
  "PROPERTY_ADDED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
  "PROPERTY_REMOVED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
  "UNIQUE_ITEMS_REMOVED",
  "ADDITIONAL_ITEMS_ADDED",
  "ADDITIONAL_ITEMS_EXTENDED",
  "UNEVALUATED_ITEMS_ADDED",
  "UNEVALUATED_ITEMS_EXTENDED",
  "ITEM_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL",
  "ITEM_ADDED_TO_CLOSED_CONTENT_MODEL",
  "ITEM_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL",
  "ITEM_REMOVED_FROM_OPEN_CONTENT_MODEL",
  "ITEM_ADDED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
  "ITEM_REMOVED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
  "ENUM_ARRAY_EXTENDED",
  "COMBINED_TYPE_EXTENDED",
  "PRODUCT_TYPE_NARROWED",
  "SUM_TYPE_EXTENDED",
  "NOT_TYPE_NARROWED"
]);
var lenient = /* @__PURE__ */ new Set([
  "ADDITIONAL_PROPERTIES_NARROWED",
  "ADDITIONAL_PROPERTIES_REMOVED",
  "UNEVALUATED_PROPERTIES_NARROWED",
  "UNEVALUATED_PROPERTIES_REMOVED",
  "REQUIRED_PROPERTY_WITH_DEFAULT_ADDED_TO_OPEN_CONTENT_MODEL",
  "OPTIONAL_PROPERTY_ADDED_TO_OPEN_CONTENT_MODEL",
  "PROPERTY_REMOVED_FROM_CLOSED_CONTENT_MODEL",
  "PROPERTY_ADDED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
  "PROPERTY_REMOVED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL"
]);
function accepts(policy, type2) {
  return strict.has(type2) || policy === "lenient" && lenient.has(type2);
}
function widened(bound2, what, moved2) {
  return what.flatMap((name) => {
    const stem = name === "IMUM" ? `${bound2}IMUM` : `${bound2}_${name}`;
    return [`${stem}_${moved2}`, `${stem}_REMOVED`];
  });
}

// src/formats/json-schema/confluent/compare.ts
var mostPairs = 1e5;
var deepest = 400;
function confluentDifferences(original, update, policy) {
  const compared2 = /* @__PURE__ */ new Map();
  let pairs = 0;
  let depth = 0;
  let unknown;
  const budget = budgetOf(shares.direction);
  const patterns = patternsOf(budget);
  const run = {
    policy,
    compatible: (differences2) => differences2.every(({ type: type2 }) => accepts(policy, type2)),
    finds(pattern2, name) {
      const tested = bounded(budget, shares.direction, "the test", () => patterns.test(pattern2, name));
      const matches = "done" in tested ? tested.done : void 0;
      if (matches === void 0)
        unknown ??= `whether the pattern ${pattern2} is found in ${JSON.stringify(name)} cannot be told`;
      return matches === true;
    },
    compare(from, to) {
      const before = compared2.get(from)?.get(to);
      if (before) return before;
      const missing2 = from.missing ?? to.missing;
      if (missing2 !== void 0) unknown ??= `"$ref" leads to ${missing2}, which is not in the repository`;
      pairs += 1;
      if (pairs > mostPairs || depth > deepest) unknown ??= "the schemas are too large for this comparison";
      if (unknown !== void 0) return [];
      const row = compared2.get(from) ?? /* @__PURE__ */ new Map();
      compared2.set(from, row.set(to, []));
      depth += 1;
      const differences2 = pair(run, from, to);
      depth -= 1;
      row.set(to, differences2);
      return differences2;
    }
  };
  const differences = run.compare(original, update);
  return { differences, ...unknown !== void 0 && { unknown } };
}
function pair(run, original, update) {
  const combined = oneCombined(run, original, update);
  if (combined) return combined;
  if (original.kind !== update.kind) {
    const fine = original.kind === "never" || update.kind === "any" || bothBytes(original, update);
    return fine ? [] : [{ type: "TYPE_CHANGED", path: [], at: update }];
  }
  return [...annotations(original, update), ...byKind(run, original, update)];
}
function bothBytes(original, update) {
  return [original, update].every(({ schema }) => {
    const type2 = schema?.get("connect.type");
    return type2?.kind === "string" && type2.value === "bytes";
  });
}
function annotations(original, update) {
  const id2 = (shape) => shape.place.document.dialect === "draft-04" ? "id" : "$id";
  const differs = (before, after) => raw(original, before) !== raw(update, after);
  const changes = ["title", "description", "default"].filter((key) => differs(key, key)).map((key) => `${key.toUpperCase()}_CHANGED`);
  const types2 = differs(id2(original), id2(update)) ? ["ID_CHANGED", ...changes] : changes;
  return types2.map((type2) => ({ type: type2, path: [], at: update }));
}
function raw({ schema }, key) {
  const node = schema?.get(key);
  return node && rawJson(node);
}
function byKind(run, original, update) {
  switch (update.kind) {
    case "string":
      return strings(original, update);
    case "number":
      return numbers(original, update);
    case "enum":
      return enums(original, update);
    case "const":
      return raw(original, "const") === raw(update, "const") ? [] : [{ type: "ENUM_ARRAY_CHANGED", path: ["const"], at: update }];
    case "combined":
      return bothCombined(run, original, update);
    case "not":
      return nots(run, original, update);
    case "object":
      return objects(run, original, update);
    case "array":
      return arrays(run, original, update);
    default:
      return [];
  }
}
function strings(original, update) {
  const from = raw(original, "pattern");
  const to = raw(update, "pattern");
  const changed = from === void 0 ? "ADDED" : to === void 0 ? "REMOVED" : "CHANGED";
  return [
    ...bound("maxLength", original, update),
    ...bound("minLength", original, update),
    ...from === to ? [] : [{ type: `PATTERN_${changed}`, path: ["pattern"], at: update }]
  ];
}
function numbers(original, update) {
  const keys = ["maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum"];
  const multiple = multipleOf(numberAt(original, "multipleOf"), numberAt(update, "multipleOf"));
  const type2 = original.integer ? "TYPE_EXTENDED" : "TYPE_NARROWED";
  return [
    ...keys.flatMap((key) => bound(key, original, update)),
    ...multiple === "" ? [] : [{ type: `MULTIPLE_OF_${multiple}`, path: ["multipleOf"], at: update }],
    ...original.integer === update.integer ? [] : [{ type: type2, path: [], at: update }]
  ];
}
function multipleOf(from, to) {
  if (from === to) return "";
  if (from === void 0) return "ADDED";
  if (to === void 0) return "REMOVED";
  if (Math.trunc(to) % Math.trunc(from) === 0) return "EXPANDED";
  return Math.trunc(from) % Math.trunc(to) === 0 ? "REDUCED" : "CHANGED";
}
function enums(original, update) {
  const from = valuesOf(original);
  const to = valuesOf(update);
  const extended = [...from].every((value) => to.has(value));
  const narrowed = [...to].every((value) => from.has(value));
  if (extended && narrowed) return [];
  const type2 = `ENUM_ARRAY_${extended ? "EXTENDED" : narrowed ? "NARROWED" : "CHANGED"}`;
  return [{ type: type2, path: ["enum"], at: update }];
}
function valuesOf({ schema }) {
  const list = schema?.get("enum");
  return new Set(list?.kind === "array" ? list.items.map(rawJson) : []);
}
function nots(run, original, update) {
  const from = original.schema?.get("not");
  const to = update.schema?.get("not");
  if (!from || !to) return [];
  const inside = run.compare(update.sub(to), original.sub(from));
  const type2 = run.compatible(inside) ? "NOT_TYPE_NARROWED" : "NOT_TYPE_EXTENDED";
  return under("not", [{ type: type2, path: [], at: update }]);
}

// src/formats/json-schema/confluent/shape.ts
var keywords = {
  array: [
    "items",
    "prefixItems",
    "additionalItems",
    "unevaluatedItems",
    "minItems",
    "maxItems",
    "uniqueItems",
    "contains"
  ],
  object: [
    "properties",
    "required",
    "minProperties",
    "maxProperties",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "patternProperties",
    "additionalProperties",
    "unevaluatedProperties",
    "propertyNames"
  ],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  string: ["minLength", "maxLength", "pattern", "format"]
};
var criteria = ["allOf", "anyOf", "oneOf"];
var mostReferences = 100;
function shapesOf(library) {
  const shapes = /* @__PURE__ */ new Map();
  const shapeOf2 = (place) => {
    const shape = shapes.get(place.node) ?? read(place, library, shapeOf2);
    shapes.set(place.node, shape);
    return shape;
  };
  return shapeOf2;
}
function read(start, library, shapeOf2) {
  let place = start;
  for (let hop = 0; hop < mostReferences; hop += 1) {
    const { node } = place;
    const here = place;
    const sub2 = (inner) => shapeOf2(below(here, inner));
    if (node.kind !== "object") return { kind: isFalse(node) ? "never" : "any", place, sub: sub2 };
    const reference2 = node.get("$ref");
    if (reference2?.kind !== "string") return place === start ? classed(place, node, shapeOf2) : shapeOf2(place);
    const target = resolve(library, place, reference2.value);
    if ("missing" in target) return { kind: "unresolved", place, sub: sub2, missing: target.missing };
    const others = node.members.some(({ key }) => constrains(key));
    if (others && isAtLeast(place.document.dialect, "2019-09")) {
      let built;
      const parts = () => built ??= [shapeOf2(target), ...partsOf(here, node, shapeOf2)];
      return { kind: "combined", place, sub: sub2, schema: node, combined: { criterion: "allOf", parts } };
    }
    place = target;
  }
  return { kind: "unresolved", place, sub: () => shapeOf2(start), missing: "itself" };
}
function isFalse(node) {
  return node.kind === "boolean" && !node.value;
}
function constrains(key) {
  const other = ["type", "enum", "const", "not", "if", ...criteria];
  return other.includes(key) || Object.values(keywords).some((names3) => names3.includes(key));
}
function classed(place, schema, shapeOf2) {
  const parts = partsOf(place, schema, shapeOf2);
  const sub2 = (inner) => shapeOf2(below(place, inner));
  const [only] = parts;
  if (!only) return { kind: "any", place, sub: sub2, schema };
  if (parts.length === 1) return only;
  return { kind: "combined", place, sub: sub2, schema, combined: { criterion: "allOf", parts: () => parts } };
}
function partsOf(place, schema, shapeOf2) {
  const sub2 = (inner) => shapeOf2(below(place, inner));
  const part = (kind, more = {}) => ({ kind, place, sub: sub2, schema, ...more });
  const parts = [];
  if (schema.get("enum")) parts.push(part("enum"));
  for (const criterion of criteria) {
    const list = schema.get(criterion);
    if (list?.kind !== "array") continue;
    const subschemas = () => list.items.map(sub2);
    parts.push(part("combined", { combined: { criterion, parts: subschemas } }));
  }
  if (schema.get("not")) parts.push(part("not"));
  if (schema.get("const")) parts.push(part("const"));
  const types2 = typesOf(schema);
  const typed = types2.map(
    (type2) => type2 === "integer" ? part("number", { integer: true }) : part(type2)
  );
  if (typed.length === 1 && schema.get("type")?.kind === "string") parts.push(...typed);
  else if (typed.length > 0)
    parts.push(part("combined", { combined: { criterion: "anyOf", parts: () => typed } }));
  for (const kind of ["array", "object", "number", "string"]) {
    const named2 = types2.includes(kind) || kind === "number" && types2.includes("integer");
    if (!named2 && keywords[kind].some((key) => schema.get(key))) parts.push(part(kind));
  }
  if (schema.get("if")) parts.push(part("conditional"));
  return parts;
}
function typesOf(schema) {
  const type2 = schema.get("type");
  const names3 = type2?.kind === "array" ? type2.items : type2 ? [type2] : [];
  return names3.flatMap((name) => name.kind === "string" ? [name.value] : []);
}

// src/formats/json-schema/confluent/verdict.ts
function confluentVerdict({ base, head, settings }) {
  const policy = sectionOf(settings.options).confluent === "lenient" ? "lenient" : "strict";
  const compared2 = {
    backward: compare2(base, head, policy),
    forward: compare2(head, base, policy)
  };
  const verdict = {
    backward: outcomeOf(compared2.backward, policy),
    forward: outcomeOf(compared2.forward, policy)
  };
  const required4 = requiredDirections(settings.mode);
  const asked = required4.length > 0 ? required4 : ["backward"];
  const findings = asked.flatMap(
    (direction) => compared2[direction].differences.map((difference) => findingOf(difference, policy))
  );
  const compatible = asked.every((direction) => verdict[direction].outcome === "reads");
  return { verdict, result: { name: "confluent", compatible, findings: distinct2(findings) } };
}
function compare2(from, to, policy) {
  return confluentDifferences(shapeOf(from), shapeOf(to), policy);
}
function shapeOf({ library, document }) {
  return shapesOf(library)({ document, node: document.root, base: document.base });
}
function outcomeOf({ differences, unknown }, policy) {
  const breaking = differences.find(({ type: type2 }) => !accepts(policy, type2));
  if (breaking) return rejects(`Confluent Schema Registry reports ${breaking.type} at ${pathOf(breaking)}`);
  return unknown === void 0 ? reads : undecided(`the registry's comparison is not known: ${unknown}`);
}
function pathOf({ path }) {
  return `#/${path.join("/")}`;
}
function findingOf(difference, policy) {
  const { type: type2, at } = difference;
  const judged = accepts(policy, type2) ? "accepted" : "refused";
  const { text } = at.place.document;
  return {
    id: type2,
    message: `${type2} at ${pathOf(difference)}: ${judged} under ${policy.toUpperCase()}`,
    location: text.locate(at.place.node.start, at.place.node.end)
  };
}
function distinct2(findings) {
  const keys = /* @__PURE__ */ new Set();
  return findings.filter(({ message, location }) => {
    const key = `${message} ${String(location?.side)}`;
    const isNew = !keys.has(key);
    keys.add(key);
    return isNew;
  });
}

// src/formats/json-schema/diff/element-steps.ts
function stepOf(key, name) {
  if (name === void 0) return Object.hasOwn(elementSteps, key) ? elementSteps[key] ?? [] : [];
  if (key === "properties" || key.startsWith("depend")) return [name];
  return key === "patternProperties" ? ["{}"] : [`$${key.replace("$", "")}`, name];
}
function elementOf(key, element) {
  return [...element, ...stepOf(key)];
}
var elementSteps = {
  items: ["[]"],
  additionalItems: ["[]"],
  unevaluatedItems: ["[]"],
  contains: ["[]"],
  additionalProperties: ["{}"],
  unevaluatedProperties: ["{}"]
};

// src/formats/json-schema/diff/substitute.ts
function substituted(root, { path, node }) {
  const [key, ...rest] = path;
  if (key === void 0) return node;
  if (typeof key === "number") {
    if (root.kind !== "array") return root;
    const child = root.items[key];
    const next2 = rest.length === 0 || !child ? node : substituted(child, { path: rest, node });
    const items3 = [...root.items];
    if (next2 === void 0) items3.splice(key, 1);
    else if (rest.length === 0 && node !== void 0 && child === void 0) items3.push(next2);
    else items3[key] = next2;
    return { ...root, items: items3 };
  }
  if (root.kind !== "object") return root;
  const present = root.member(key);
  if (!present && rest.length > 0 && node === void 0) return root;
  const next = present && rest.length > 0 ? substituted(present.value, { path: rest, node }) : wrapped(rest, node);
  const others = root.members.filter((member) => member.key !== key);
  if (next === void 0) return objectNode(root.start, root.end, others);
  const changed = {
    key,
    start: present?.start ?? next.start,
    end: present?.end ?? next.start,
    value: next
  };
  const members = present ? root.members.map((member) => member === present ? changed : member) : [...root.members, changed];
  return objectNode(root.start, root.end, members);
}
function wrapped(path, node) {
  return path.reduceRight(
    (inner, key) => inner && objectNode(inner.start, inner.end, [
      { key: String(key), start: inner.start, end: inner.end, value: inner }
    ]),
    node
  );
}
function pointerOf(path) {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

// src/formats/json-schema/diff/walk.ts
function add(walk, { rule, element, keyword, name }, base, head) {
  const spotOf = ({ node }) => node && { keyword, node, text: name ?? shortened(rawJson(node)) };
  walk.differences.push({
    rule,
    element,
    pointer: pointerOf((head.node ? head : base).path),
    base: spotOf(base),
    head: spotOf(head),
    inBase: { path: base.path, node: head.node },
    inHead: { path: head.path, node: base.node },
    documents: walk
  });
}
function shortened(text) {
  return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}
function membersOf(node) {
  return node.kind === "object" ? node.members.map(({ key }) => key) : [];
}
function isTaken(seat) {
  return seat.node !== void 0;
}
function seatOf({ node, path }, key) {
  return { node: node?.kind === "object" ? node.get(key) : void 0, path: [...path, key] };
}
function itemSeat({ node, path }, index = node.items.length) {
  return { node: node.items[index], path: [...path, index] };
}
function emptied(node) {
  if (node.kind === "array") return { ...node, items: [] };
  if (node.kind !== "object") return node;
  return { ...node, members: [], get: () => void 0, member: () => void 0 };
}
var compared = /* @__PURE__ */ new WeakMap();
function same(base, head) {
  if (base === head) return true;
  if (base.kind === "string" && head.kind === "string") return base.value === head.value;
  if (base.kind === "number" && head.kind === "number") return base.raw === head.raw;
  if (base.kind === "boolean" && head.kind === "boolean") return base.value === head.value;
  const earlier = compared.get(base);
  if (earlier?.head === head) return earlier.equal;
  const equal = sameParts(base, head);
  compared.set(base, { head, equal });
  return equal;
}
function sameParts(base, head) {
  if (base.kind === "array" && head.kind === "array")
    return base.items.length === head.items.length && base.items.every((item, i) => same(item, head.items[i] ?? base));
  if (base.kind === "object" && head.kind === "object") {
    const members = countingMembers(base);
    if (members.length !== countingMembers(head).length) return false;
    return members.every(({ key, value }) => {
      const there = head.get(key);
      return there !== void 0 && same(value, there);
    });
  }
  return base.kind === "null" && head.kind === "null";
}

// src/formats/json-schema/diff/lists.ts
var mostValues = 20;
function compareLists({ walk, keyword, element }, base, head) {
  const texts = (list) => new Map(list.node.items.map((node) => [rawJson(node), node]));
  const there = texts(base);
  const here = texts(head);
  const lost = [...there].filter(([text]) => !here.has(text));
  const gained = [...here].filter(([text]) => !there.has(text));
  if (lost.length + gained.length > mostValues) {
    add(walk, { rule: keyword, element, keyword }, base, head);
    return;
  }
  const without = (list, gone) => {
    const items3 = list.node.items.filter((node) => rawJson(node) !== gone);
    return items3.length === 0 && keyword === "required" ? void 0 : { ...list.node, items: items3 };
  };
  const having = (list, node) => ({
    ...list.node,
    items: [...list.node.items, node]
  });
  for (const [text, node] of [...lost, ...gained]) {
    const isLost = there.has(text);
    const spot = {
      keyword,
      node,
      text: node.kind === "string" && keyword === "required" ? node.value : text
    };
    const name = node.kind === "string" ? node.value : text;
    walk.differences.push({
      rule: keyword,
      element: keyword === "enum" ? [...element, `#${name}`] : [...element, name],
      pointer: pointerOf(isLost ? base.path : head.path),
      base: isLost ? spot : void 0,
      head: isLost ? void 0 : spot,
      inBase: { path: base.path, node: isLost ? without(base, text) : having(base, node) },
      inHead: { path: head.path, node: isLost ? having(head, node) : without(head, text) },
      documents: walk
    });
  }
}

// src/formats/json-schema/diff/pair-branches.ts
function pairBranches(base, head, byPlace) {
  if (byPlace) {
    const length = Math.max(base.length, head.length);
    return Array.from({ length }, (_, i) => [
      i < base.length ? i : void 0,
      i < head.length ? i : void 0
    ]);
  }
  const left = new Set(base.keys());
  const right = new Set(head.keys());
  const pairs = [];
  for (const name of [rawJson, nameOf]) {
    const waiting = /* @__PURE__ */ new Map();
    for (const i of left) {
      const key = name(base[i] ?? nothing);
      if (key !== void 0) waiting.set(key, [...waiting.get(key) ?? [], i]);
    }
    for (const j of [...right]) {
      const key = name(head[j] ?? nothing);
      const i = key === void 0 ? void 0 : waiting.get(key)?.shift();
      if (i === void 0) continue;
      left.delete(i);
      right.delete(j);
      pairs.push([i, j]);
    }
  }
  const rest = [...right];
  if (left.size === right.size) return [...pairs, ...[...left].map((i, at) => [i, rest[at]])];
  return [...pairs, ...[...left].map((i) => [i, void 0]), ...rest.map((j) => [void 0, j])];
}
var nothing = { kind: "null", start: 0, end: 0 };
function nameOf(node) {
  if (node.kind !== "object") return void 0;
  for (const key of ["title", "$ref", "$id", "$anchor", "const"]) {
    const value = node.get(key);
    if (value) return `${key} ${rawJson(value)}`;
  }
  const properties2 = node.get("properties");
  if (properties2?.kind !== "object") return void 0;
  for (const { key, value } of properties2.members) {
    const constant2 = value.kind === "object" ? value.get("const") : void 0;
    if (constant2) return `${key} ${rawJson(constant2)}`;
  }
  const type2 = node.get("type");
  return type2 && properties2.members.length === 0 ? `type ${rawJson(type2)}` : void 0;
}

// src/formats/json-schema/diff/rule-of.ts
var names2 = {
  $schema: "dialect",
  $id: "id",
  id: "id",
  $anchor: "anchor",
  $dynamicAnchor: "dynamic-anchor",
  $recursiveAnchor: "dynamic-anchor",
  $vocabulary: "vocabulary",
  $ref: "ref",
  $dynamicRef: "dynamic-ref",
  $recursiveRef: "dynamic-ref",
  $defs: "definition",
  definitions: "definition",
  $comment: "comment",
  properties: "property",
  examples: "examples"
};
var own = /* @__PURE__ */ new Set([
  "title",
  "description",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "type",
  "enum",
  "const",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "prefixItems",
  "items",
  "additionalItems",
  "minItems",
  "maxItems",
  "uniqueItems",
  "contains",
  "minContains",
  "maxContains",
  "unevaluatedItems",
  "patternProperties",
  "additionalProperties",
  "propertyNames",
  "unevaluatedProperties",
  "required",
  "minProperties",
  "maxProperties",
  "dependentRequired",
  "dependentSchemas",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
  "contentEncoding",
  "contentMediaType",
  "contentSchema"
]);
function ruleOf(keyword, node) {
  if (keyword === "dependencies") return node.kind === "array" ? "dependent-required" : "dependent-schemas";
  if (keyword === "items" && node.kind === "array") return "prefix-items";
  const named2 = Object.hasOwn(names2, keyword) ? names2[keyword] : void 0;
  if (named2 !== void 0) return named2;
  return own.has(keyword) ? keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : "unknown-keyword";
}

// src/formats/json-schema/diff/differences.ts
function differencesBetween(base, head) {
  return documentPairs(base, head).flatMap(
    ([before, after], i) => differencesOf(before, after, i === 0 ? [] : [fileName(after.path)])
  );
}
function documentPairs(base, head) {
  const there = reachable(base.library, base.document);
  const here = reachable(head.library, head.document);
  const pairs = [[base.document, head.document]];
  for (const [path, document] of here) {
    const other = there.get(path);
    if (other && path !== head.document.path) pairs.push([other, document]);
  }
  return pairs;
}
function fileName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function differencesOf(base, head, root) {
  const walk = { base, head, differences: [] };
  compareSchemas(walk, { node: base.root, path: [] }, { node: head.root, path: [] }, root);
  return walk.differences;
}
function compareSchemas(walk, base, head, element) {
  if (same(base.node, head.node)) return;
  if (base.node.kind !== "object" || head.node.kind !== "object") {
    add(walk, { rule: "boolean-schema", element, keyword: "" }, base, head);
    return;
  }
  const keys = new Set([...base.node.members, ...head.node.members].map(({ key }) => key));
  for (const keyword of keys) {
    const at = { walk, keyword, element };
    const [there, here] = [seatOf(base, keyword), seatOf(head, keyword)];
    if (!isTaken(there) || !isTaken(here)) addKeyword(at, there, here);
    else if (!same(there.node, here.node)) compareKeyword(at, there, here);
  }
}
function compareKeyword(at, base, head) {
  const { walk, keyword, element } = at;
  const holds = keywordIn(keyword, walk.head.dialect)?.holds ?? keywordIn(keyword, walk.base.dialect)?.holds ?? "value";
  const isMap = holds === "schemaMap" || keyword === "dependencies";
  const objects2 = base.node.kind === "object" && head.node.kind === "object";
  const place = elementOf(keyword, element);
  if (isMap && objects2) compareMaps(at, base, head);
  else if ((holds === "schema" || holds === "mixed") && objects2) compareSchemas(walk, base, head, place);
  else if ((holds === "schemas" || holds === "mixed") && isList(base) && isList(head))
    compareBranches(at, base, head);
  else if ((keyword === "required" || keyword === "enum") && isList(base) && isList(head))
    compareLists(at, base, head);
  else add(walk, { rule: ruleOf(keyword, base.node), element: place, keyword }, base, head);
}
function isList(seat) {
  return seat.node?.kind === "array";
}
function addKeyword(at, base, head) {
  const { walk, keyword, element } = at;
  const only = base.node ?? head.node;
  if (!only) return;
  const there = { node: base.node ?? emptied(only), path: base.path };
  const here = { node: head.node ?? emptied(only), path: head.path };
  if (namedMaps.has(keyword) && only.kind === "object" && only.members.length > 0)
    compareMaps(at, there, here);
  else if (keyword === "required" && isList(there) && isList(here) && there.node.items.length + here.node.items.length > 0)
    compareLists(at, there, here);
  else add(walk, { rule: ruleOf(keyword, only), element: elementOf(keyword, element), keyword }, base, head);
}
var namedMaps = /* @__PURE__ */ new Set([
  "properties",
  "patternProperties",
  "definitions",
  "$defs",
  "dependentRequired",
  "dependentSchemas",
  "dependencies"
]);
function compareMaps({ walk, keyword, element }, base, head) {
  for (const name of /* @__PURE__ */ new Set([...membersOf(base.node), ...membersOf(head.node)])) {
    const [there, here] = [seatOf(base, name), seatOf(head, name)];
    const node = here.node ?? there.node;
    const place = [...element, ...stepOf(keyword, name)];
    const lists = isList(there) || isList(here);
    if (isTaken(there) && isTaken(here) && (!lists || same(there.node, here.node)))
      compareSchemas(walk, there, here, place);
    else if (node) add(walk, { rule: ruleOf(keyword, node), element: place, keyword, name }, there, here);
  }
}
function compareBranches({ walk, keyword, element }, base, head) {
  const byPlace = keyword === "prefixItems" || keyword === "items";
  const rule = ruleOf(keyword, base.node);
  for (const [i, j] of pairBranches(base.node.items, head.node.items, byPlace)) {
    const [there, here] = [itemSeat(base, i), itemSeat(head, j)];
    const branch = keyword === "allOf" ? [] : [`<${String((j ?? i ?? 0) + 1)}>`];
    const place = [...element, ...byPlace ? ["[]"] : branch];
    if (isTaken(there) && isTaken(here)) compareSchemas(walk, there, here, place);
    else add(walk, { rule, element: place, keyword }, there, here);
  }
}

// src/formats/json-schema/diff/annotation.ts
function isAnnotation({ base, head, documents }) {
  const keyword = (head ?? base)?.keyword ?? "";
  if (keyword === "") return false;
  if (keyword === "$defs" || keyword === "definitions" || keyword === "$schema") return false;
  if (keyword === "$id" || keyword === "id" || keyword.endsWith("nchor")) return false;
  if (keyword === "format" && isIgnored(documents.base) && isIgnored(documents.head)) return true;
  const [before, after] = [
    keywordIn(keyword, documents.base.dialect),
    keywordIn(keyword, documents.head.dialect)
  ];
  return (!before || before.annotation === true) && (!after || after.annotation === true);
}
function isIgnored({ settings, dialect: dialect2 }) {
  return !assertsFormats(settings, dialect2);
}

// src/formats/json-schema/diff/variant.ts
function variantOf(pair2, side, { documents: { base, head } }, change) {
  const [document, other] = side === pair2.base ? [base, head] : [head, base];
  const root = substituted(document.root, change);
  return root && pair2.variant(side, document.path, root, [other, document]);
}

// src/formats/json-schema/diff/judge-jointly.ts
async function judgeJointly(pair2, semantics, { counting, verdicts, whole, most }) {
  const joint = /* @__PURE__ */ new Map();
  for (const direction of directions) {
    const outcome = whole[direction];
    if (!fails(outcome) || counting.length < 2 || counting.length > most) continue;
    if (pair2.stepsForChanges() === 0) continue;
    const alone = (difference) => verdicts.get(difference)?.[direction] ?? reads;
    if (counting.some((difference) => fails(alone(difference)))) continue;
    const [reader, writer] = direction === "backward" ? [pair2.head, pair2.base] : [pair2.base, pair2.head];
    for (const difference of counting) {
      const undo = direction === "backward" ? difference.inHead : difference.inBase;
      const without = variantOf(pair2, reader, difference, undo);
      const decides = alone(difference).outcome === "undecided" || without && (await pair2.readingAlone(without, writer, semantics, reader)).outcome === "reads";
      if (!decides) continue;
      const verdict = joint.get(difference) ?? verdicts.get(difference) ?? { backward: reads, forward: reads };
      joint.set(difference, {
        ...verdict,
        [direction]: { ...outcome, because: `together with other changes: ${outcome.because}` }
      });
    }
  }
  return joint;
}

// src/formats/json-schema/diff/judge.ts
var mostJudged = 60;
var mostRead = 3e6;
async function judgeDifferences(pair2, semantics, differences, whole) {
  const counting = differences.filter((difference) => !isAnnotation(difference));
  const most = mostJudgedIn(pair2);
  const verdicts = /* @__PURE__ */ new Map();
  const identical = /* @__PURE__ */ new Set();
  for (const [i, difference] of counting.entries()) {
    if (counting.length === 1) {
      verdicts.set(difference, whole);
      if (pair2.base.literal === pair2.head.literal) identical.add(difference);
      continue;
    }
    if (i >= most || pair2.stepsForChanges() === 0) {
      const because = i >= most ? `only the first ${String(most)} changes of this contract are judged one by one` : `the steps for single changes ran out after ${String(i)} of them`;
      verdicts.set(difference, {
        backward: late(whole.backward, because),
        forward: late(whole.forward, because)
      });
      continue;
    }
    const alone = await judgeAlone(pair2, semantics, difference, whole);
    verdicts.set(difference, alone.verdict);
    if (alone.identical) identical.add(difference);
  }
  const joint = await judgeJointly(pair2, semantics, { counting, verdicts, whole, most });
  return differences.map((difference) => {
    const verdict = verdicts.get(difference) ?? { backward: reads, forward: reads };
    const effect = joint.has(difference) ? "joint" : effectOf(difference, verdict, whole, identical);
    return sided(difference, joint.get(difference) ?? verdict, effect);
  });
}
function mostJudgedIn({ base, head }) {
  const size = Math.max(base.contract.document.text.text.length, head.contract.document.text.text.length, 1);
  return Math.max(2, Math.min(mostJudged, Math.floor(mostRead / size)));
}
function late(whole, because) {
  if (whole.outcome === "reads") return readsWith("not judged by itself: the contract has too many changes");
  return undecided(because);
}
async function judgeAlone(pair2, semantics, difference, whole) {
  const { base, head } = pair2;
  const changed = variantOf(pair2, base, difference, difference.inBase);
  const restored = variantOf(pair2, head, difference, difference.inHead);
  const verdict = {
    backward: await aloneIn(pair2, semantics, { reader: changed, writer: base }, whole.backward),
    forward: await aloneIn(pair2, semantics, { reader: restored, writer: head }, whole.forward)
  };
  const identical = changed?.literal === base.literal && restored?.literal === head.literal;
  return { verdict, identical };
}
async function aloneIn(pair2, semantics, { reader, writer }, whole) {
  if (!reader) return undecided("this change alone does not give a schema");
  const actual = writer === pair2.base ? pair2.head : pair2.base;
  const outcome = await pair2.readingAlone(reader, writer, semantics, actual);
  if (!fails(outcome)) return outcome;
  const still = outcome.witness && (await actual.validator()).validate(outcome.witness.written);
  if (still && "valid" in still && !still.valid) return outcome;
  return {
    outcome: "rejects",
    because: `by itself: ${outcome.because}`,
    ...fails(whole) && whole.witness && { witness: whole.witness }
  };
}
function effectOf(difference, verdict, whole, identical) {
  const failing = directions.filter((direction) => fails(verdict[direction]));
  if (failing.length > 0)
    return failing.every((direction) => whole[direction].outcome === "reads") ? "none" : "alone";
  return identical.has(difference) || isAnnotation(difference) ? "none" : "alone";
}
function sided(difference, verdict, effect) {
  const { rule, element, pointer, documents } = difference;
  const document = difference.head ? documents.head : documents.base;
  const node = (difference.head ?? difference.base)?.node ?? document.root;
  return {
    rule,
    element,
    pointer,
    effect,
    annotation: isAnnotation(difference),
    location: document.text.locate(node.start, node.end),
    base: difference.base && { ...difference.base, asReader: verdict.forward, asWriter: verdict.backward },
    head: difference.head && { ...difference.head, asReader: verdict.backward, asWriter: verdict.forward }
  };
}

// src/formats/json-schema/ajv/own-objection.ts
var keywords2 = {
  true: ["false schema", "additionalProperties", "unevaluatedProperties"],
  type: ["type"],
  enum: ["enum", "const"],
  minimum: ["minimum", "exclusiveMinimum"],
  maximum: ["maximum", "exclusiveMaximum"],
  multipleOf: ["multipleOf", "type"],
  minLength: ["minLength"],
  maxLength: ["maxLength"],
  pattern: ["pattern"],
  format: ["format"],
  minItems: ["minItems"],
  maxItems: ["maxItems"],
  unique: ["uniqueItems"],
  atLeast: ["contains"],
  minProperties: ["minProperties"],
  maxProperties: ["maxProperties"],
  required: ["required"]
};
function ownObjection(objections, { place, part }) {
  const there = objections.filter((objection) => objection.place === place);
  if (!part) return void 0;
  const named2 = keywords2[part.kind] ?? [];
  return there.find(
    ({ keyword, missing: missing2 }) => named2.includes(keyword) && (part.kind !== "required" || missing2 === part.name)
  );
}

// src/formats/json-schema/engine/closure.ts
function closureOf(compiler, patterns, root) {
  return new Closures(compiler, patterns).lazily([root]);
}
var Closures = class {
  constructor(compiler, patterns) {
    this.compiler = compiler;
    this.patterns = patterns;
    this.arena = compiler.arena;
    this.prefix = `closure ${String(this.arena.size())}`;
  }
  compiler;
  patterns;
  arena;
  prefix;
  ids = /* @__PURE__ */ new Map();
  lazily(places) {
    this.compiler.budget.spend(1 + places.length);
    const unique = [...new Map(places.map((place) => [place.node, place])).values()];
    if (!unique.some(({ node }) => node.kind === "object")) return top;
    const name = unique.map(({ node }) => this.idOf(node)).sort((a, b) => a - b);
    return this.arena.lazy(
      `${this.prefix} ${name.join(",")}`,
      () => this.closed(inPlace(this.compiler, unique))
    );
  }
  closed(places) {
    return this.arena.all([this.ofObject(places), this.ofArray(places)]);
  }
  ofObject(places) {
    const properties2 = childrenByName(places, "properties");
    const matching2 = childrenByName(places, "patternProperties");
    const rest = [
      ...schemasUnder(places, "additionalProperties"),
      ...schemasUnder(places, "unevaluatedProperties")
    ];
    const described = rest.filter(({ node }) => node.kind === "object" && node.members.length > 0);
    const names3 = /* @__PURE__ */ new Set([...properties2.keys(), ...places.flatMap(({ node }) => namesBeside(node))]);
    const parts = [];
    for (const [name, children] of properties2) {
      const also = [...matching2].flatMap(
        ([pattern2, more]) => this.patterns.test(pattern2, name) === false ? [] : more
      );
      parts.push(this.arena.property(name, this.lazily([...children, ...also])));
    }
    for (const [include, children] of matching2)
      parts.push(this.arena.named({ include, names: names3, patterns: [] }, this.lazily(children)));
    if (names3.size > 0 || matching2.size > 0) {
      const others = described.length > 0 ? this.lazily(described) : bottom;
      parts.push(this.arena.named({ include: void 0, names: names3, patterns: [...matching2.keys()] }, others));
    } else if (described.length > 0)
      parts.push(this.arena.named({ include: void 0, names: names3, patterns: [] }, this.lazily(described)));
    return this.arena.all(parts);
  }
  ofArray(places) {
    const tuples2 = places.flatMap((place) => tupleOf(place));
    const rest = ["items", "additionalItems", "unevaluatedItems", "contains"].flatMap(
      (key) => schemasUnder(places, key)
    );
    const length = Math.max(0, ...tuples2.map((tuple2) => tuple2.length));
    const parts = [];
    for (let i = 0; i < length; i += 1)
      parts.push(this.arena.item(i, this.lazily([...tuples2.flatMap((tuple2) => tuple2[i] ?? []), ...rest])));
    parts.push(this.arena.rest(length, this.lazily(rest)));
    return this.arena.all(parts);
  }
  idOf(node) {
    const id2 = this.ids.get(node) ?? this.ids.size + 1;
    this.ids.set(node, id2);
    return id2;
  }
};
function inPlace(compiler, roots) {
  const places = /* @__PURE__ */ new Map();
  const queue = [...roots];
  for (let place = queue.pop(); place; place = queue.pop()) {
    const { node } = place;
    if (node.kind !== "object" || places.has(node)) continue;
    compiler.budget.spend(1 + node.members.length);
    places.set(node, { ...place, node });
    for (const { key, value } of visible(node, place)) {
      if (key.endsWith("Ref") || key === "$ref") {
        const target = value.kind === "string" ? resolve(compiler.library, place, value.value) : void 0;
        if (target && !("missing" in target)) queue.push(target);
      } else if (keywordIn(key, place.document.dialect)?.inPlace && key !== "not") {
        const children = value.kind === "array" ? value.items : value.kind === "object" && key.startsWith("depend") ? countingMembers(value).map((member) => member.value) : [value];
        for (const child of children) queue.push(below(place, child));
      }
    }
  }
  return [...places.values()];
}
function visible(node, { document }) {
  const reference2 = refHidesSiblings(document.dialect) ? node.member("$ref") : void 0;
  return reference2 ? [reference2] : countingMembers(node);
}
function childrenByName(places, key) {
  const children = /* @__PURE__ */ new Map();
  for (const place of places) {
    const map = place.node.get(key);
    if (map?.kind !== "object") continue;
    for (const { key: name, value } of countingMembers(map)) {
      const list = children.get(name);
      if (list) list.push(below(place, value));
      else children.set(name, [below(place, value)]);
    }
  }
  return children;
}
function schemasUnder(places, key) {
  return places.flatMap((place) => {
    const node = place.node.get(key);
    return node && node.kind !== "array" ? [below(place, node)] : [];
  });
}
function tupleOf(place) {
  const list = place.node.get("prefixItems") ?? place.node.get("items");
  return list?.kind === "array" ? [list.items.map((item) => below(place, item))] : [];
}
function namesBeside(node) {
  const names3 = [];
  const strings2 = (list) => {
    if (list?.kind === "array") {
      for (const item of list.items) if (item.kind === "string") names3.push(item.value);
    }
  };
  strings2(node.get("required"));
  for (const key of ["dependentRequired", "dependencies"]) {
    const map = node.get(key);
    if (map?.kind === "object")
      for (const { key: name, value } of countingMembers(map)) {
        names3.push(name);
        strings2(value);
      }
  }
  const lists = [node.get("const"), ...arrayItems(node.get("enum")) ?? []];
  for (const value of lists) if (value?.kind === "object") names3.push(...value.members.map(({ key }) => key));
  return names3;
}
function arrayItems(node) {
  return node?.kind === "array" ? node.items : void 0;
}

// src/formats/json-schema/documents/signatures.ts
var readers = {
  "draft-04": "4",
  "draft-06": "7",
  "draft-07": "7",
  "2019-09": "9",
  "2020-12": "20"
};
var Signatures = class {
  constructor(reading) {
    this.reading = reading;
  }
  reading;
  names = /* @__PURE__ */ new Map();
  members = /* @__PURE__ */ new Map();
  stack = [];
  visited = 0;
  of(place) {
    if (!this.names.has(place.node)) this.visit(place);
    return this.names.get(place.node) ?? "";
  }
  enter(place) {
    const targets = [];
    const refer = (target) => `@${String(targets.push(target))}`;
    const text = schemaText(this.reading, place, refer);
    this.visited += 1;
    const member = {
      text: `${readers[place.document.dialect]}${text}`,
      targets,
      order: this.visited,
      low: this.visited,
      waiting: true
    };
    this.members.set(place.node, member);
    this.stack.push(place.node);
    return member;
  }
  /** Without recursion: chains of references may be as long as the document. */
  visit(start) {
    const path = [{ node: start.node, member: this.enter(start), next: 0 }];
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const target = at.member.targets[at.next];
      at.next += 1;
      if (!target) {
        path.pop();
        const parent = path.at(-1);
        if (parent) parent.member.low = Math.min(parent.member.low, at.member.low);
        if (at.member.low === at.member.order) this.name(at.node);
        continue;
      }
      const member = this.members.get(target.node);
      if (!member) path.push({ node: target.node, member: this.enter(target), next: 0 });
      else if (member.waiting) at.member.low = Math.min(at.member.low, member.order);
    }
  }
  /** Names the circle that was closed last: it ends with `root` on the stack. */
  name(root) {
    const circle = this.stack.splice(this.stack.lastIndexOf(root));
    const textOf3 = (node) => this.members.get(node)?.text ?? "";
    for (const node of circle) {
      const member = this.members.get(node);
      if (member) member.waiting = false;
    }
    const first = circle.reduce((best, node) => textOf3(node) < textOf3(best) ? node : best, root);
    const order = /* @__PURE__ */ new Map([[first, 0]]);
    const inside = new Set(circle);
    let text = "";
    for (const node of order.keys()) {
      text += textOf3(node);
      for (const target of this.members.get(node)?.targets ?? []) {
        if (inside.has(target.node) && !order.has(target.node)) order.set(target.node, order.size);
        text += ` ${this.names.get(target.node) ?? `#${String(order.get(target.node))}`}`;
      }
      text += "\n";
    }
    const shared = sha256(text);
    for (const [node, index] of order) this.names.set(node, `${shared}.${String(index)}`);
  }
};

// src/formats/json-schema/engine/compiler.ts
function sub(at, node) {
  return at.compiler.compile(below(at.place, node));
}
function malformed({ compiler, place }, key, value, expected2) {
  const { line } = place.document.text.rangeOf(value.start, value.end);
  const because = `${place.document.path}:${String(line)}: "${key}" should hold ${expected2}`;
  const text = `malformed ${key} ${valueText(value)}`;
  return compiler.arena.atom({ kind: "opaque", text, because, malformed: true });
}

// src/formats/json-schema/engine/compile-arrays.ts
function tuple(at, nodes) {
  return at.compiler.arena.all(nodes.map((node, index) => at.compiler.arena.item(index, sub(at, node))));
}
function items(at, value, key) {
  const modern = at.place.document.dialect === "2020-12";
  if (value.kind === "array")
    return modern ? malformed(at, key, value, "one schema (prefixItems holds a list)") : tuple(at, value.items);
  const prefix = modern ? at.schema.get("prefixItems") : void 0;
  return at.compiler.arena.rest(prefix?.kind === "array" ? prefix.items.length : 0, sub(at, value));
}
function contains(at, value) {
  const { arena } = at.compiler;
  const counted = isAtLeast(at.place.document.dialect, "2019-09");
  const bound2 = (key, fallback) => {
    const node = counted ? at.schema.get(key) : void 0;
    return node?.kind === "number" ? node.value : fallback;
  };
  const schema = sub(at, value);
  const min = bound2("minContains", 1);
  const max = bound2("maxContains", Infinity);
  const atLeast = (count2) => count2 <= 0 ? top : arena.atom({ kind: "atLeast", count: count2, schema });
  const parts = [atLeast(Math.ceil(min))];
  if (max !== Infinity) parts.push(-atLeast(Math.floor(max) + 1));
  return onlyArrays(arena, arena.all(parts));
}
function onlyArrays(arena, literal) {
  if (literal > 0 && arena.formula(literal).kind !== "all") return literal;
  return arena.any([-arena.types(["array"]), literal]);
}

// src/formats/json-schema/engine/compile-objects.ts
function eachMember(at, value, key, read2) {
  if (value.kind !== "object") return malformed(at, key, value, "an object");
  const names3 = new Set(value.members.map((member) => member.key));
  return at.compiler.arena.all(
    [...names3].map((name) => {
      const child = value.get(name);
      return child ? read2(name, child) : top;
    })
  );
}
function eachSchema(at, value, key, make) {
  return eachMember(at, value, key, (name, child) => make(name, sub(at, child)));
}
function declared(schema) {
  const keys = (key) => {
    const node = schema.get(key);
    return node?.kind === "object" ? node.members.map((member) => member.key) : [];
  };
  return { names: new Set(keys("properties")), patterns: [...new Set(keys("patternProperties"))] };
}
function required2(at, value, key) {
  return value.kind === "array" ? requiredNames(at, value, key) : malformed(at, key, value, "a list of names");
}
function requiredNames(at, node, key) {
  if (node.kind === "string") return at.compiler.arena.atom({ kind: "required", name: node.value });
  if (node.kind !== "array") return malformed(at, key, node, "a list of names");
  const names3 = node.items.flatMap((item) => item.kind === "string" ? [item.value] : []);
  if (names3.length < node.items.length) return malformed(at, key, node, "a list of names");
  return at.compiler.arena.all(names3.map((name) => at.compiler.arena.atom({ kind: "required", name })));
}
function whenPresent({ compiler: { arena } }, name, schema) {
  const present = arena.all([arena.types(["object"]), arena.atom({ kind: "required", name })]);
  return arena.any([-present, schema]);
}

// src/formats/json-schema/engine/compile-references.ts
function reference(at, value, key) {
  if (value.kind !== "string") return malformed(at, key, value, "a URI reference as a string");
  at.compiler.budget.spend(resolveSteps);
  const target = resolve(at.compiler.library, at.place, value.value);
  if (!("missing" in target)) return at.compiler.compile(target);
  const because = `"$ref" leads to ${target.missing}, which is not in the repository at this side (references are never fetched)`;
  return at.compiler.opaque(because, `ref ${target.missing}`);
}
function dynamicReference(at, value, key) {
  if (value.kind !== "string") return malformed(at, key, value, "a URI reference as a string");
  const target = resolve(at.compiler.library, at.place, value.value);
  if ("missing" in target) return reference(at, value, key);
  const name = dynamicName(key, value.value);
  const owners = at.compiler.scope.owners(name);
  if (!owners.some(({ node }) => node === target.node)) return at.compiler.compile(target);
  const outermost = owners.length === 1 ? target : at.compiler.scope.outermost(name);
  if (outermost) return at.compiler.compile(outermost);
  const all = at.compiler.documents.map(
    (document) => at.compiler.signatures.of({ document, node: document.root, base: document.base })
  );
  const text = `${key} ${value.value} ${at.compiler.signatures.of(target)} ${all.sort().join(" ")}`;
  return at.compiler.opaque(
    `"${key}": ${JSON.stringify(value.value)} means another schema depending on where it is reached from`,
    text
  );
}

// src/formats/json-schema/engine/compile-values.ts
var typeNames = `a type name (${[...jsonTypes, "integer"].join(", ")}) or a list of them`;
function types(at, value, key) {
  const names3 = value.kind === "array" ? value.items : [value];
  if (names3.length === 0) return malformed(at, key, value, typeNames);
  const { arena } = at.compiler;
  const plain2 = [];
  const parts = [];
  for (const name of names3) {
    const text = name.kind === "string" ? name.value : "";
    const type2 = jsonTypes.find((candidate) => candidate === text);
    if (type2) plain2.push(type2);
    else if (text === "integer") parts.push(integer(arena));
    else if (!(text === "any" && at.place.document.dialect === "draft-04"))
      return malformed(at, key, value, typeNames);
    else return top;
  }
  return arena.any([arena.types(plain2), ...parts]);
}
function integer(arena) {
  const whole = arena.atom({ kind: "multipleOf", divisor: { n: 1n, d: 1n } });
  return arena.all([arena.types(["number"]), whole]);
}
function enumeration(at, value, key) {
  return value.kind === "array" ? listOf(at, value.items, key) : malformed(at, key, value, "a list of values");
}
function listOf(at, nodes, key) {
  const values = [];
  for (const node of nodes) {
    const value = valueOf(node);
    if (value === void 0) return malformed(at, key, node, "numbers with an exponent below 400");
    values.push(value);
  }
  return at.compiler.arena.values(values);
}
function count(kind) {
  return (at, value, key) => {
    const number = value.kind === "number" ? value.value : Number.NaN;
    if (!Number.isInteger(number) || number < 0)
      return malformed(at, key, value, "a whole number, 0 or more");
    const bounded2 = Math.min(number, Number.MAX_SAFE_INTEGER);
    if (kind.startsWith("min") && bounded2 === 0) return top;
    return at.compiler.arena.atom({ kind, count: bounded2 });
  };
}
function numberParts(at, value, key) {
  const { arena } = at.compiler;
  if (value.kind === "boolean" && key.startsWith("exclusive")) return top;
  const bound2 = value.kind === "number" ? parseRational(value.raw) : void 0;
  if (bound2 === void 0) return malformed(at, key, value, "a number with an exponent below 400");
  switch (key) {
    case "multipleOf":
      return compare(bound2, zero) > 0 ? arena.atom({ kind: "multipleOf", divisor: bound2 }) : malformed(at, key, value, "a number above 0");
    case "minimum":
    case "maximum": {
      const flag = at.schema.get(key === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum");
      return arena.atom({ kind: key, bound: bound2, exclusive: flag?.kind === "boolean" && flag.value });
    }
    default:
      return arena.atom({ kind: key === "exclusiveMinimum" ? "minimum" : "maximum", bound: bound2, exclusive: true });
  }
}
function format(at, value) {
  if (!assertsFormats(at.place.document.settings, at.place.document.dialect) || value.kind !== "string")
    return top;
  if (Object.hasOwn(numberFormats, value.value)) return numberFormat(at.compiler.arena, value.value);
  if (!isAsserted(value.value)) return top;
  return at.compiler.arena.atom({ kind: "format", name: value.value });
}
var numberFormats = {
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: void 0
};
function numberFormat(arena, name) {
  const range = numberFormats[name];
  const parts = [arena.atom({ kind: "multipleOf", divisor: { n: 1n, d: 1n } })];
  if (range) {
    parts.push(arena.atom({ kind: "minimum", bound: { n: range[0], d: 1n }, exclusive: false }));
    parts.push(arena.atom({ kind: "maximum", bound: { n: range[1], d: 1n }, exclusive: false }));
  }
  return arena.all(parts);
}

// src/formats/json-schema/engine/unevaluated.ts
var mostConditions = 6;
var mostVisits = 2e3;
function unevaluatedProperties(at, value) {
  const survey = surveyOf(at, "unevaluatedProperties");
  const schema = sub(at, value);
  return combine(at, survey, (evaluated) => {
    if (evaluated.some(({ everything }) => everything)) return top;
    const names3 = new Set(evaluated.flatMap((evaluation) => [...evaluation.names]));
    const patterns = [...new Set(evaluated.flatMap((evaluation) => [...evaluation.patterns]))];
    return at.compiler.arena.named({ include: void 0, names: names3, patterns }, schema);
  });
}
function unevaluatedItems(at, value) {
  const survey = surveyOf(at, "unevaluatedItems");
  const schema = sub(at, value);
  return combine(at, survey, (evaluated) => {
    const from = Math.max(...evaluated.map(({ items: items3 }) => items3));
    if (from === Infinity) return top;
    const { arena } = at.compiler;
    return arena.rest(from, arena.any([schema, ...evaluated.flatMap(({ contained }) => contained)]));
  });
}
function combine(at, { always, sometimes: all, beyond, of: key }, rest) {
  const { arena } = at.compiler;
  const sometimes = all.filter(({ evaluated }) => counts(evaluated, key));
  const because = beyond ?? (sometimes.length > mostConditions ? "it depends on too many branches" : void 0);
  if (because !== void 0) {
    return at.compiler.opaque(`"${key}": ${because}`, `${key} ${at.compiler.signatures.of(at.place)}`);
  }
  const parts = [];
  for (let choice = 0; choice < 2 ** sometimes.length; choice += 1) {
    const evaluated = [always];
    const otherwise = [];
    for (const [i, condition2] of sometimes.entries()) {
      const succeeds = arena.all(condition2.when);
      const chosen = (choice >> i) % 2 === 1;
      if (chosen) evaluated.push(condition2.evaluated);
      otherwise.push(chosen ? -succeeds : succeeds);
    }
    parts.push(arena.any([...otherwise, rest(evaluated)]));
  }
  return arena.all(parts);
}
function counts({ names: names3, patterns, everything, items: items3, contained }, key) {
  return key === "unevaluatedItems" ? items3 > 0 || contained.length > 0 : everything || names3.size > 0 || patterns.size > 0;
}
function nothing2() {
  return { names: /* @__PURE__ */ new Set(), patterns: /* @__PURE__ */ new Set(), items: 0, everything: false, contained: [] };
}
function surveyOf(at, of) {
  const survey = { at, of, always: nothing2(), sometimes: [], beyond: void 0, visits: 0 };
  visit(survey, { ...at.place, node: at.schema }, [], /* @__PURE__ */ new Set());
  return survey;
}
function isObject(place) {
  return place.node.kind === "object";
}
function visit(survey, place, when, seen) {
  const { at } = survey;
  const schema = place.node;
  survey.visits += 1;
  if (seen.has(schema)) survey.beyond = "it is recursive in place";
  if (survey.visits > mostVisits) survey.beyond ??= "it sees through too many schemas";
  if (survey.beyond !== void 0) return;
  const inside = /* @__PURE__ */ new Set([...seen, schema]);
  const { arena } = at.compiler;
  const target = when.length === 0 ? survey.always : nothing2();
  if (when.length > 0) survey.sometimes.push({ when, evaluated: target });
  own2(survey, place, target, seen.size === 0);
  const step = (node, more) => {
    const next = below(place, node);
    if (isObject(next)) visit(survey, next, [...when, ...more], inside);
  };
  const literalOf = (node) => at.compiler.compile(below(place, node));
  for (const { key, value } of countingMembers(schema)) {
    if (!keywordIn(key, place.document.dialect)) continue;
    if (key === "$ref" && value.kind === "string") {
      const referred = resolve(at.compiler.library, place, value.value);
      if ("missing" in referred)
        survey.beyond = `"$ref" leads to ${referred.missing}, which is not in the repository`;
      else if (isObject(referred)) visit(survey, referred, when, inside);
    } else if (key === "$dynamicRef" || key === "$recursiveRef") survey.beyond = `it sees through "${key}"`;
    else if (key === "allOf" && value.kind === "array") for (const item of value.items) step(item, []);
    else if ((key === "anyOf" || key === "oneOf") && value.kind === "array")
      for (const item of value.items) step(item, [literalOf(item)]);
    else if (key === "if") conditional(schema, value, step, literalOf);
    else if (key === "dependentSchemas" && value.kind === "object")
      for (const { key: name, value: child } of countingMembers(value))
        step(child, [arena.types(["object"]), arena.atom({ kind: "required", name })]);
    else if (key === "dependencies") survey.beyond = 'it sees through "dependencies"';
  }
}
function conditional(schema, condition2, step, literalOf) {
  const holds = literalOf(condition2);
  const yes = schema.get("then");
  const no = schema.get("else");
  step(condition2, [holds]);
  if (yes) step(yes, [holds]);
  if (no) step(no, [-holds]);
}
function own2({ at, of }, place, target, isRoot) {
  const schema = place.node;
  const properties2 = schema.get("properties");
  if (properties2?.kind === "object") for (const { key } of properties2.members) target.names.add(key);
  const patterns = schema.get("patternProperties");
  if (patterns?.kind === "object") for (const { key } of patterns.members) target.patterns.add(key);
  if (schema.get("additionalProperties")) target.everything = true;
  if (schema.get("unevaluatedProperties") && !isRoot) target.everything = true;
  const modern = place.document.dialect === "2020-12";
  const prefix = schema.get(modern ? "prefixItems" : "items");
  if (prefix?.kind === "array") target.items = Math.max(target.items, prefix.items.length);
  const items3 = schema.get("items");
  const rest = modern ? items3 : schema.get("additionalItems");
  if (items3 && items3.kind !== "array") target.items = Infinity;
  else if (rest && items3) target.items = Infinity;
  if (schema.get("unevaluatedItems") && !isRoot) target.items = Infinity;
  const contained = schema.get("contains");
  if (modern && contained && of === "unevaluatedItems")
    target.contained.push(at.compiler.compile(below(place, contained)));
}

// src/formats/json-schema/engine/compile.ts
var deepestEager = 150;
function compilerOf(arena, budget, library, root) {
  const done = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Set();
  const scope = dynamicScopeOf(library, root);
  const signatures = new Signatures({ library, scope, budget });
  const compiler = {
    arena,
    library,
    documents: [...reachable(library, root).values()],
    signatures,
    scope,
    budget,
    compile,
    opaque: (because, text) => arena.atom({ kind: "opaque", text, because })
  };
  function compile(place) {
    const earlier = done.get(place.node);
    if (earlier !== void 0) return earlier;
    budget.spend();
    if (open.has(place.node) || open.size > deepestEager) return named2(place);
    open.add(place.node);
    const literal = ofSchema(compiler, budget, place);
    open.delete(place.node);
    done.set(place.node, literal);
    return literal;
  }
  function named2(place) {
    const name = signatures.of(place);
    const self = arena.lazy(name, () => {
      const target = done.get(place.node) ?? (open.size === 0 ? compile(place) : void 0);
      if (target === void 0) return unread(place, name);
      return leadsBack(arena, budget, target, self) ? endless(place, name) : target;
    });
    return self;
  }
  function unread(place, name) {
    const because = `${whereIs(place)}: this schema was not read to its end`;
    return compiler.opaque(because, `unread ${name}`);
  }
  function endless(place, name) {
    const because = `${whereIs(place)}: this $ref loops back to itself on the same value, so it has no meaning`;
    return compiler.opaque(because, `endless ${name}`);
  }
  return compiler;
}
function whereIs({ document, node }) {
  const { line } = document.text.rangeOf(node.start, node.end);
  return `${document.path}:${String(line)}`;
}
function leadsBack(arena, budget, from, back) {
  const seen = /* @__PURE__ */ new Set();
  const queue = [from];
  for (let literal = queue.pop(); literal !== void 0; literal = queue.pop()) {
    if (Math.abs(literal) === Math.abs(back)) return true;
    if (seen.has(Math.abs(literal))) continue;
    seen.add(Math.abs(literal));
    budget.spend();
    const shape = arena.formula(literal);
    if (shape.kind === "all" || shape.kind === "one") queue.push(...shape.parts);
    if (shape.kind === "lazy") queue.push(shape.target());
  }
  return false;
}
function ofSchema(compiler, budget, place) {
  const { node } = place;
  if (node.kind === "boolean") return node.value ? top : bottom;
  if (node.kind !== "object")
    return malformed({ compiler, place }, "schema", node, "an object, true or false");
  budget.spend(node.members.length);
  const at = { compiler, place, schema: node };
  const { dialect: dialect2 } = place.document;
  const hidden = refHidesSiblings(dialect2) && node.get("$ref") !== void 0;
  const parts = [];
  for (const key of new Set(node.members.map((member) => member.key))) {
    const value = node.get(key);
    if (!value || hidden && key !== "$ref") continue;
    const read2 = keywordIn(key, dialect2) && Object.hasOwn(readers2, key) ? readers2[key] : void 0;
    if (read2) parts.push(read2(at, value, key));
  }
  return compiler.arena.all(parts);
}
var readers2 = {
  $ref: reference,
  $dynamicRef: dynamicReference,
  $recursiveRef: dynamicReference,
  type: types,
  enum: enumeration,
  const: (at, value, key) => listOf(at, [value], key),
  minimum: numberParts,
  maximum: numberParts,
  exclusiveMinimum: numberParts,
  exclusiveMaximum: numberParts,
  multipleOf: numberParts,
  minLength: count("minLength"),
  maxLength: count("maxLength"),
  minItems: count("minItems"),
  maxItems: count("maxItems"),
  minProperties: count("minProperties"),
  maxProperties: count("maxProperties"),
  pattern: (at, value, key) => value.kind === "string" ? at.compiler.arena.atom({ kind: "pattern", source: value.value }) : malformed(at, key, value, "a string"),
  format,
  uniqueItems: (at, value) => value.kind === "boolean" && value.value ? at.compiler.arena.atom({ kind: "unique" }) : top,
  prefixItems: (at, value, key) => value.kind === "array" ? tuple(at, value.items) : malformed(at, key, value, "an array"),
  items,
  additionalItems: (at, value) => {
    const before = at.schema.get("items");
    return before?.kind === "array" ? at.compiler.arena.rest(before.items.length, sub(at, value)) : top;
  },
  contains,
  properties: (at, value, key) => eachSchema(at, value, key, (name, schema) => at.compiler.arena.property(name, schema)),
  patternProperties: (at, value, key) => eachSchema(
    at,
    value,
    key,
    (include, schema) => at.compiler.arena.named({ include, names: /* @__PURE__ */ new Set(), patterns: [] }, schema)
  ),
  additionalProperties: (at, value) => at.compiler.arena.named({ include: void 0, ...declared(at.schema) }, sub(at, value)),
  propertyNames: (at, value) => {
    const schema = sub(at, value);
    return schema === top ? top : at.compiler.arena.atom({ kind: "names", schema });
  },
  required: required2,
  dependencies: (at, value, key) => eachMember(
    at,
    value,
    key,
    (name, child) => whenPresent(at, name, child.kind === "array" ? requiredNames(at, child, key) : sub(at, child))
  ),
  dependentRequired: (at, value, key) => eachMember(at, value, key, (name, child) => whenPresent(at, name, requiredNames(at, child, key))),
  dependentSchemas: (at, value, key) => eachMember(at, value, key, (name, child) => whenPresent(at, name, sub(at, child))),
  allOf: (at, value, key) => at.compiler.arena.all(branches(at, value, key)),
  anyOf: (at, value, key) => at.compiler.arena.any(branches(at, value, key)),
  oneOf: (at, value, key) => at.compiler.arena.one(branches(at, value, key)),
  not: (at, value) => -sub(at, value),
  if: conditional2,
  unevaluatedItems,
  unevaluatedProperties
};
function branches(at, value, key) {
  if (value.kind !== "array") return [malformed(at, key, value, "a list of schemas")];
  return value.items.map((item) => sub(at, item));
}
function conditional2(at, value) {
  const { arena } = at.compiler;
  const condition2 = sub(at, value);
  const yes = at.schema.get("then");
  const no = at.schema.get("else");
  return arena.all([
    arena.any([-condition2, yes ? sub(at, yes) : top]),
    arena.any([condition2, no ? sub(at, no) : top])
  ]);
}

// src/formats/json-schema/ajv/error-text.ts
function objectionOf(error) {
  const { instancePath, keyword, params } = error;
  const details = params;
  const extra = details.additionalProperty ?? details.unevaluatedProperty;
  const place = typeof extra === "string" ? `${instancePath}/${escaped(extra)}` : instancePath;
  const missing2 = typeof details.missingProperty === "string" ? details.missingProperty : void 0;
  return { place, keyword, missing: missing2, text: errorText(error) };
}
function escaped(name) {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
var longest = 80;
function errorText({ instancePath, keyword, message = "is refused", params }) {
  const details = params;
  const where = instancePath === "" ? "the value" : instancePath;
  const detail = Object.hasOwn(named, keyword) ? details[named[keyword] ?? ""] : void 0;
  if (keyword === "type" && Array.isArray(details.type))
    return `${where} must be ${details.type.join(" or ")}`;
  if (detail === void 0) return `${where} ${message}`;
  const text = JSON.stringify(detail);
  return `${where} ${message}: ${text.length > longest ? `${text.slice(0, longest)}\u2026` : text}`;
}
var named = {
  additionalProperties: "additionalProperty",
  unevaluatedProperties: "unevaluatedProperty",
  propertyNames: "propertyName",
  enum: "allowedValues",
  const: "allowedValue"
};

// src/formats/json-schema/ajv/schema.ts
var countingKeyword = "contractCheckStep";
function prepared(document, node, names3) {
  if (node.kind !== "object") return plain(node);
  const { dialect: dialect2 } = document;
  const result = {};
  const hidden = refHidesSiblings(dialect2) && node.get("$ref") !== void 0;
  for (const { key, value } of node.members) {
    const keyword = keywordIn(key, dialect2);
    if (key === "$schema" || hidden && !["$ref", "definitions", "$defs"].includes(key)) continue;
    if (!keyword) {
      if (value.kind === "object" && !ajvKnows.has(key))
        put(result, key, preparedMap(document, value, names3));
      continue;
    }
    const name = key === "id" ? "$id" : key;
    if (references3.has(key)) put(result, countingKeyword, true);
    if (keyword.holds === "value") put(result, name, byName.has(key) ? mapOf(value, names3) : plain(value));
    else if (value.kind === "array")
      put(
        result,
        name,
        value.items.map((item) => prepared(document, item, names3))
      );
    else if (keyword.holds === "schemaMap" || key === "dependencies")
      put(result, name, preparedMap(document, value, names3, byName.has(key)));
    else put(result, name, prepared(document, value, names3));
  }
  respellBounds(result);
  return result;
}
var references3 = /* @__PURE__ */ new Set(["$ref", "$dynamicRef", "$recursiveRef"]);
var byName = /* @__PURE__ */ new Set(["properties", "dependencies", "dependentRequired", "dependentSchemas"]);
var ajvKnows = /* @__PURE__ */ new Set([
  "nullable",
  "discriminator",
  "contains",
  "propertyNames",
  "if",
  "then",
  "else",
  "const",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedItems",
  "unevaluatedProperties",
  "prefixItems",
  "additionalItems",
  "$dynamicRef",
  "$recursiveRef",
  countingKeyword
]);
function put(result, key, value) {
  Object.defineProperty(result, key, { value, enumerable: true, configurable: true, writable: true });
}
function preparedMap(document, node, names3, sorted = false) {
  if (node.kind !== "object") return plain(node);
  const result = {};
  for (const { key, value } of node.members) {
    if (sorted && names3 && !names3.has(key)) continue;
    put(result, key, value.kind === "array" ? plain(value) : prepared(document, value, names3));
  }
  return result;
}
function mapOf(node, names3) {
  if (node.kind !== "object" || !names3) return plain(node);
  const result = {};
  for (const { key, value } of node.members) if (names3.has(key)) put(result, key, plain(value));
  return result;
}
function respellBounds(schema) {
  for (const [inclusive, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"]
  ]) {
    const flag = Object.hasOwn(schema, exclusive) ? schema[exclusive] : void 0;
    if (typeof flag !== "boolean") continue;
    if (flag && typeof schema[inclusive] === "number") {
      schema[exclusive] = schema[inclusive];
      Reflect.deleteProperty(schema, inclusive);
    } else Reflect.deleteProperty(schema, exclusive);
  }
}

// src/formats/json-schema/ajv/names.ts
function namesIn(instance, names3) {
  if (Array.isArray(instance)) for (const item of instance) namesIn(item, names3);
  else if (typeof instance === "object" && instance !== null)
    for (const [name, child] of Object.entries(instance)) {
      names3.add(name);
      namesIn(child, names3);
    }
  return names3;
}
function hasNamedParts(library, document) {
  return [...reachable(library, document).values()].some(
    ({ resources, anchors }) => resources.size > 2 || anchors.size > 0
  );
}
function pointedNames(library, document) {
  const names3 = /* @__PURE__ */ new Set();
  for (const { references: references4 } of reachable(library, document).values())
    for (const { written } of references4) {
      const at = written.indexOf("#/");
      if (at < 0) continue;
      for (const token of written.slice(at + 2).split("/")) names3.add(decoded2(token));
    }
  return names3;
}
function decoded2(token) {
  const plainToken = token.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(plainToken);
  } catch {
    return plainToken;
  }
}

// src/formats/json-schema/ajv/size.ts
var mostSchemas = 600;
var deepestSchema = 150;
function ajvSize(library, document, names3) {
  const queued = /* @__PURE__ */ new Set([document.root]);
  const queue = [{ document, node: document.root, base: document.base }];
  let schemas = 0;
  let fault;
  function visit2(place, depth) {
    const { node } = place;
    schemas += 1;
    if (depth > deepestSchema) fault ??= `more than ${String(deepestSchema)} schemas are inside each other`;
    if (schemas > mostSchemas) fault ??= `more than ${String(mostSchemas)} schemas apply to it`;
    if (fault !== void 0 || node.kind !== "object") return;
    for (const { key, value } of countingMembers(node)) {
      if (key.endsWith("ef") && value.kind === "string") refer(place, value.value);
      const keyword = keywordIn(key, place.document.dialect);
      if (!keyword || keyword.holds === "value" || keyword.annotation) continue;
      const map = keyword.holds === "schemaMap" || key === "dependencies";
      if (value.kind === "array") for (const item of value.items) visit2(below(place, item), depth + 1);
      else if (map && value.kind === "object") {
        for (const member of countingMembers(value))
          if (!names3 || !byName.has(key) || names3.has(member.key))
            visit2(below(place, member.value), depth + 1);
      } else visit2(below(place, value), depth + 1);
    }
  }
  function refer(from, reference2) {
    const target = resolve(library, from, reference2);
    if ("missing" in target || queued.has(target.node)) return;
    queued.add(target.node);
    queue.push(target);
  }
  for (const place of queue) if (fault === void 0) visit2(place, 0);
  return fault === void 0 ? { schemas } : { tooLarge: fault };
}

// src/formats/json-schema/ajv/validator.ts
var fewSchemas = 120;
var mostObjections = 100;
var compileSteps = 500;
async function validatorOf(library, document, means) {
  const { ajvOf } = await import("./ajv-ST7JFI5E.mjs");
  return new AjvValidator(library, document, { ...means, ajvOf });
}
var AjvValidator = class {
  constructor(library, document, means) {
    this.library = library;
    this.document = document;
    this.means = means;
    this.name = `ajv (${document.dialect})`;
    const whole = ajvSize(library, document, void 0);
    this.isSmall = "schemas" in whole && whole.schemas <= fewSchemas || hasNamedParts(library, document);
    this.pointed = this.isSmall ? /* @__PURE__ */ new Set() : pointedNames(library, document);
    this.always = mentionsContains(library, document);
  }
  library;
  document;
  means;
  name;
  isSmall;
  pointed;
  /** Whether all errors are asked for whenever it validates. */
  always;
  compiled = /* @__PURE__ */ new Map();
  validate(instance) {
    return this.asked(instance, this.always, (validate) => validation(validate, instance));
  }
  objections(instance) {
    const answer = this.asked(instance, true, (validate) => ({
      errors: validate(instance) ? [] : validate.errors ?? []
    }));
    return "fault" in answer ? [] : answer.errors.slice(0, mostObjections).map(objectionOf);
  }
  /** What Ajv does to an instance, or why it could not. */
  asked(instance, allErrors, answer) {
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
  validateOf(instance, allErrors) {
    const names3 = this.isSmall ? void 0 : namesIn(instance, new Set(this.pointed));
    const key = `${String(allErrors)} ${names3 ? JSON.stringify([...names3].sort()) : ""}`;
    let validate = this.compiled.get(key);
    if (validate === void 0) this.compiled.set(key, validate = this.compile(names3, allErrors));
    return validate;
  }
  compile(names3, allErrors) {
    const { library, document, means } = this;
    const size = ajvSize(library, document, names3);
    if ("tooLarge" in size) return size.tooLarge;
    means.budget.spend(size.schemas * compileSteps);
    try {
      const ajv = means.ajvOf(document.dialect, { ...optionsOf(document, means.patterns), allErrors });
      return this.compiledBy(ajv, names3);
    } catch (error) {
      return error instanceof RangeError ? "its schema is nested too deep" : messageOf(error);
    }
  }
  compiledBy(ajv, names3) {
    const { library, document, means } = this;
    const count2 = () => {
      means.budget.spend();
      return true;
    };
    ajv.addKeyword({ keyword: countingKeyword, schema: false, validate: count2, errors: false, valid: true });
    for (const [uri, other] of foreign(library, document))
      ajv.addSchema(prepared(other, other.root, names3), uri);
    const schema = prepared(document, document.root, names3);
    if (typeof schema === "object") ajv.addSchema(schema, document.retrieved);
    return ajv.compile(typeof schema === "object" ? { $ref: document.retrieved } : schema);
  }
};
function validation(validate, instance) {
  const valid = validate(instance);
  const [error] = validate.errors ?? [];
  const first = error && objectionOf(error);
  return { valid, error: first?.text ?? "", first };
}
function optionsOf(document, patterns) {
  return {
    strict: false,
    meta: false,
    validateSchema: false,
    validateFormats: assertsFormats(document.settings, document.dialect),
    logger: false,
    addUsedSchema: false,
    inlineRefs: false,
    code: { regExp: matcher(patterns), optimize: false }
  };
}
function foreign(library, document) {
  const documents = /* @__PURE__ */ new Map();
  for (const from of reachable(library, document).values()) {
    for (const { uri, written } of from.references) {
      const target = targetOf(library, from, uri, written);
      if (target && target.path !== document.path && target !== from) documents.set(uri, target);
    }
  }
  return documents;
}
function mentionsContains(library, document) {
  return [...reachable(library, document).values()].some(({ text }) => text.text.includes("contains"));
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
function matcher(patterns) {
  const engine = (source) => ({
    // Ajv tells patterns apart by this text.
    toString: () => `/${source}/u`,
    test(text) {
      const matches = patterns.test(source, text);
      if (matches === void 0)
        throw new Error(`the pattern ${shownPattern(source)} cannot be tested in bounded time`);
      return matches;
    }
  });
  return Object.assign(engine, { code: "contractCheckPattern" });
}

// src/formats/json-schema/judging/side.ts
function schemaOf(theory, contract, steps = shares.compiling) {
  const { library, document } = contract;
  const root = { document, node: document.root, base: document.base };
  const compiler = compilerOf(theory.arena, theory.budget, library, document);
  const read2 = bounded(
    theory.budget,
    Math.min(steps, shares.compiling),
    `reading ${document.path}`,
    () => compiler.compile(root)
  );
  let validator;
  let declared2;
  return {
    contract,
    literal: "done" in read2 ? read2.done : unreadSchema(theory, read2.because),
    declared: () => "done" in read2 ? declared2 ??= closureOf(compiler, theory.patterns, root) : top,
    validator: () => validator ??= validatorOf(library, document, theory)
  };
}
function unreadSchema({ arena }, because) {
  return arena.atom({ kind: "opaque", text: `unread ${String(arena.size())}`, because });
}
function replaced({ library, document }, path, root, otherwise) {
  const current = library.documents.get(path) ?? document;
  const changed = { ...documentOf(current.text, root, current.settings), otherwise };
  const documents = new Map(library.documents).set(path, changed);
  const byUri = new Map(
    [...library.byUri].map(([uri, owners]) => [
      uri,
      owners.map((owner) => owner.path === path ? changed : owner)
    ])
  );
  const other = { ...library, documents, byUri };
  return { library: other, document: path === document.path ? changed : document };
}

// src/formats/json-schema/judging/pair.ts
var Pair = class {
  theory = theoryOf(budgetOf(contractSteps));
  base;
  head;
  left = shares.changes;
  decided = /* @__PURE__ */ new Map();
  constructor(base, head) {
    this.base = schemaOf(this.theory, base);
    this.head = schemaOf(this.theory, head);
  }
  /** What is left of the steps that single changes share. */
  stepsForChanges() {
    return Math.max(0, this.left);
  }
  /** A side in which a document was replaced. */
  variant({ contract }, path, root, otherwise) {
    const { budget } = this.theory;
    const before = budget.left();
    const other = replaced(contract, path, root, otherwise);
    const schema = schemaOf(this.theory, other, this.stepsForChanges());
    this.left -= before - budget.left();
    return schema;
  }
  /** What a reader does with everything that a writer may write: proved, refuted, or undecided. */
  async reading(reader, writer, semantics) {
    return concluded(this.theory, this.included(reader, writer, semantics, shares.direction));
  }
  /** The same for remarks beside the verdict: Ajv is asked only where the engine is not sure. */
  async expecting(reader, writer, semantics) {
    const asked = this.included(reader, writer, semantics, shares.direction);
    return expected(this.theory, asked) ?? concluded(this.theory, asked);
  }
  /**
   * The same for a reader that differs from the writer by one change. `actual`, the whole reader, is asked to confirm
   * the instance first: one that it refuses too, by the same part, is confirmed without a validator for every change.
   */
  async readingAlone(reader, writer, semantics, actual) {
    const { budget } = this.theory;
    const before = budget.left();
    const steps = Math.min(this.stepsForChanges(), shares.change);
    const outcome = await this.alone(this.included(reader, writer, semantics, steps), actual);
    this.left -= before - budget.left();
    return outcome;
  }
  async alone(asked, actual) {
    const { inclusion } = asked;
    if (inclusion.kind !== "candidate" || !inclusion.sure) return concluded(this.theory, asked);
    const confirmation = await confirmed(this.theory, { ...asked, reader: actual }, inclusion.value);
    if (typeof confirmation === "string") return concluded(this.theory, asked);
    const { witness, first } = confirmation;
    const refusal = refusalOf(this.theory, asked.reader.literal, inclusion.value);
    const own3 = ownObjection(first ? [first] : [], refusal) ?? ownObjection((await actual.validator()).objections(witness.written), refusal);
    if (own3) return refused({ ...witness, observed: own3.text });
    const outcome = this.left > shares.changes / 2 ? await concluded(this.theory, asked) : void 0;
    return outcome?.outcome === "rejects" ? outcome : refused(witness);
  }
  included(reader, writer, semantics, steps) {
    const { arena, budget } = this.theory;
    const asked = bounded(budget, steps, "the decision", () => {
      const strict2 = writer.literal;
      const literal = semantics === "strict" ? strict2 : arena.all([strict2, writer.declared()]);
      return { reader, writer, literal, inclusion: this.decide(literal, reader.literal, steps) };
    });
    if ("done" in asked) return asked.done;
    const inclusion = { kind: "undecided", because: asked.because };
    return { reader, writer, literal: writer.literal, inclusion };
  }
  decide(writer, reader, steps) {
    const key = `${String(writer)} ${String(reader)}`;
    const earlier = this.decided.get(key);
    if (earlier) return earlier;
    const inclusion = decideInclusion(this.theory, writer, reader, steps);
    this.decided.set(key, inclusion);
    return inclusion;
  }
};

// src/formats/json-schema/judging/advice.ts
function noteOn({ own: own3, strict: strict2 }) {
  if (own3.outcome !== "reads" || strict2.outcome === "reads") return own3;
  return readsWith(
    `as long as writers write only names that their schema declares; by plain set inclusion ${strict2.outcome === "undecided" ? "it is undecided" : "it fails"}: ${strict2.because}`
  );
}
function adviceOn(verdict, strict2) {
  const differing = directions.filter(
    (direction) => verdict[direction].outcome !== strict2[direction].outcome
  );
  if (differing.length === 0) return [];
  const examples2 = differing.map((direction) => exampleOf(strict2[direction]));
  return [
    `declared (writers write only names that their schema declares): ${hurt(verdict)}`,
    `strict (they may write any name that their schema allows): ${hurt(strict2)}${examples2.join("")}`,
    'if writers keep to the declared names, there is nothing to do; if they do not, set "profile: strict" for this contract'
  ];
}
function exampleOf(outcome) {
  return fails(outcome) ? `, e.g. ${outcome.because}` : "";
}
function hurt({ backward, forward }) {
  if (backward.outcome === "undecided" || forward.outcome === "undecided") return "undecided";
  if (backward.outcome === "reads")
    return forward.outcome === "reads" ? "breaks nobody" : "breaks old readers";
  return forward.outcome === "reads" ? "breaks old data" : "breaks both";
}

// src/formats/json-schema/judging/whole.ts
async function judgeWhole(pair2, profile) {
  const semantics = semanticsOf(profile);
  const backward = await bothWays(pair2, semantics, "backward");
  const forward = await bothWays(pair2, semantics, "forward");
  const verdict = { backward: noteOn(backward), forward: noteOn(forward) };
  if (profile === "confluent") return { verdict, remarks: [] };
  const strict2 = { backward: backward.strict, forward: forward.strict };
  const remarks = adviceOn(verdict, strict2);
  if (!pair2.head.contract.document.settings.crossCheck) return { verdict, remarks };
  const { crossChecked } = await import("./cross-check-T75HRIU5.mjs");
  const checked = await crossChecked(pair2, { semantics, verdict, strict: strict2 }).catch((error) => ({
    verdict,
    remarks: [`not cross-checked: ${error instanceof Error ? error.message : String(error)}`]
  }));
  return { verdict: checked.verdict, remarks: [...remarks, ...checked.remarks] };
}
function semanticsOf(profile) {
  return profile === "strict" ? "strict" : "declared";
}
async function bothWays(pair2, semantics, direction) {
  const [reader, writer] = direction === "backward" ? [pair2.head, pair2.base] : [pair2.base, pair2.head];
  const own3 = await pair2.reading(reader, writer, semantics);
  if (semantics === "strict" || own3.outcome !== "reads") return { own: own3, strict: own3 };
  const { crossCheck } = pair2.head.contract.document.settings;
  const strict2 = await pair2[crossCheck ? "reading" : "expecting"](reader, writer, "strict");
  return { own: own3, strict: strict2 };
}

// src/formats/json-schema/judging/replay.ts
async function replayInstance(reader, writer, written) {
  const budget = budgetOf(4 * shares.confirming);
  const means = { budget, patterns: patternsOf(budget) };
  const wrote = (await validatorOf(writer.library, writer.document, means)).validate(written);
  if ("fault" in wrote) throw new Error(wrote.fault);
  if (!wrote.valid) throw new Error(`the writer may not write this: ${wrote.error}`);
  const judge = await validatorOf(reader.library, reader.document, means);
  const read2 = judge.validate(written);
  if ("fault" in read2) throw new Error(read2.fault);
  return {
    outcome: read2.valid ? "reads" : "rejects",
    witness: { written, observed: read2.valid ? "valid" : read2.error, decoder: judge.name }
  };
}

// src/formats/json-schema/diff/rule.ts
function keywordRule({ name, message, ...info }) {
  return defineRule({
    ...info,
    id: `json-schema/${name}`,
    surfaces: ["instance"],
    *differences({ differences }) {
      for (const difference of differences) if (difference.rule === name) yield difference;
    },
    reads: (reader, writer) => reader?.asReader ?? writer?.asWriter ?? reads,
    message,
    shape: ({ keyword, node }) => [keyword, rawJson(node)]
  });
}
function edited(noun) {
  return ({ base, head }) => {
    const name = noun ?? (head ?? base)?.keyword ?? "";
    if (!base) return `${name} ${head?.text ?? ""} was added`;
    return head ? `${name} was changed from ${base.text} to ${head.text}` : `${name} ${base.text} was removed`;
  };
}
function namedEdit(noun) {
  return ({ base, head }) => {
    const text = JSON.stringify((head ?? base)?.text ?? "");
    if (!base) return `${noun} ${text} was added`;
    return head ? `${noun} ${text} was changed` : `${noun} ${text} was removed`;
  };
}

// src/formats/json-schema/rules/additional-items.ts
var additionalItems = keywordRule({
  name: "additional-items",
  title: "Items after the tuple allowed or refused",
  why: "`additionalItems` judges the items after a tuple; it means nothing where `items` is no list.",
  remedy: "Allow further items before anyone writes them.",
  message: edited()
});

// src/formats/json-schema/rules/additional-properties.ts
var additionalProperties = keywordRule({
  name: "additional-properties",
  title: "Undeclared names allowed, refused or constrained",
  why: "`additionalProperties` judges the names that neither `properties` nor `patternProperties` beside it declare.",
  remedy: "Decide once whether an object is open or closed; opening it is safe for old data, closing it is not.",
  message: edited()
});

// src/formats/json-schema/rules/all-of.ts
var allOf = keywordRule({
  name: "all-of",
  title: "Schema added to or removed from allOf",
  why: "Every schema of the list must hold: one more refuses data, one less lets data in.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited("allOf schema")
});

// src/formats/json-schema/rules/anchor.ts
var anchor = keywordRule({
  name: "anchor",
  title: "Anchor of a schema changed",
  why: "An anchor is a name that references lead to.",
  remedy: "Keep anchors that others may refer to.",
  message: edited()
});

// src/formats/json-schema/rules/any-of.ts
var anyOf = keywordRule({
  name: "any-of",
  title: "Branch added to or removed from anyOf",
  why: "One branch must hold: one more lets data in that old readers refuse, one less refuses data.",
  remedy: "Let readers learn the new branch before anyone writes it.",
  message: edited("anyOf branch")
});

// src/formats/json-schema/rules/boolean-schema.ts
var booleanSchema = keywordRule({
  name: "boolean-schema",
  title: "Schema became true, false or an object",
  why: "`true` accepts every value and `false` none.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: ({ base, head }) => `the schema was changed from ${base?.text ?? "nothing"} to ${head?.text ?? "nothing"}`
});

// src/formats/json-schema/rules/comment.ts
var comment = keywordRule({
  name: "comment",
  title: "Comment changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was.",
  remedy: "No instance is affected. Nothing to do.",
  message: () => "the comment was changed"
});

// src/formats/json-schema/rules/const.ts
var constant = keywordRule({
  name: "const",
  title: "Constant added, removed or changed",
  why: "`const` allows exactly one value, so another constant refuses everything that was valid before.",
  remedy: "Use an `enum` with both values while old and new data meet, and keep the constant of a discriminator for the life of its branch.",
  message: edited("constant")
});

// src/formats/json-schema/rules/contains.ts
var contains2 = keywordRule({
  name: "contains",
  title: "Required kind of item changed",
  why: "At least one item (or `minContains` items) must be of this kind.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/content-encoding.ts
var contentEncoding = keywordRule({
  name: "content-encoding",
  title: "Encoding of the bytes in a string changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. `contentEncoding` tells applications how to decode the string (base64, quoted-printable): who decodes it the old way gets other bytes, or an error of its own.",
  remedy: "Put the other encoding under another name, and let readers take either while both are written.",
  message: edited()
});

// src/formats/json-schema/rules/content-media-type.ts
var contentMediaType = keywordRule({
  name: "content-media-type",
  title: "Media type of the content of a string changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. `contentMediaType` tells applications what the string holds: who reads it as the old type misreads it.",
  remedy: "Put other content under another name, and let readers take either while both are written.",
  message: edited()
});

// src/formats/json-schema/rules/content-schema.ts
var contentSchema = keywordRule({
  name: "content-schema",
  title: "Schema of the content of a string changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. `contentSchema` describes what stands inside the string, and no validator looks there by itself: applications that parse the string meet the change, without a warning from validation.",
  remedy: "Treat it as a contract of its own: keep the content in a file of its own that is checked like every other, and change it as such.",
  message: edited()
});

// src/formats/json-schema/rules/default.ts
var defaultValue = keywordRule({
  name: "default",
  title: "Default changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. Validators do not fill defaults in, but applications do: readers that fill it in see another value for absent data.",
  remedy: "Tell the owners of readers that fill defaults in; where the value matters, write it explicitly.",
  message: edited("default")
});

// src/formats/json-schema/rules/definition.ts
var definition = keywordRule({
  name: "definition",
  title: "Definition added or removed",
  why: "A definition judges nothing by itself. Others may refer to it, also from other files: a removed one leaves their references without a target.",
  remedy: "Remove a definition only when nothing refers to it.",
  message: namedEdit("definition")
});

// src/formats/json-schema/rules/dependent-required.ts
var dependentRequired = keywordRule({
  name: "dependent-required",
  title: "Names that a property brings with it changed",
  why: "Where the property is present, the listed names must be too.",
  remedy: "Let all writers emit the names together before requiring it.",
  message: namedEdit("the list of names that come with")
});

// src/formats/json-schema/rules/dependent-schemas.ts
var dependentSchemas = keywordRule({
  name: "dependent-schemas",
  title: "Schema that a property brings with it changed",
  why: "Where the property is present, the whole object must satisfy the schema.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: namedEdit("the schema that comes with")
});

// src/formats/json-schema/rules/deprecated.ts
var deprecated = keywordRule({
  name: "deprecated",
  title: "Deprecation changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. It tells people that a property will go away.",
  remedy: "Say in the description what to use instead.",
  message: edited()
});

// src/formats/json-schema/rules/description.ts
var description = keywordRule({
  name: "description",
  title: "Description changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. It is documentation.",
  remedy: "No instance is affected. Nothing to do.",
  message: () => "the description was changed"
});

// src/formats/json-schema/rules/dialect.ts
var dialect = keywordRule({
  name: "dialect",
  title: "Dialect changed",
  why: "`$schema` says how every keyword is read: tuples, exclusive bounds, `$ref` siblings and formats differ between drafts. The two sides are compared by what they mean.",
  remedy: "Change the dialect in a change of its own and read the other changes of the report.",
  message: edited("$schema")
});

// src/formats/json-schema/rules/dynamic-anchor.ts
var dynamicAnchor = keywordRule({
  name: "dynamic-anchor",
  title: "Dynamic anchor of a schema changed",
  why: "`$dynamicAnchor` and `$recursiveAnchor` are what dynamic references lead to: without it they lead elsewhere or nowhere, and one more of the same name may replace the target.",
  remedy: "Keep dynamic anchors that schemas here or elsewhere may extend.",
  message: edited()
});

// src/formats/json-schema/rules/dynamic-ref.ts
var dynamicReference2 = keywordRule({
  name: "dynamic-ref",
  title: "Dynamic reference changed",
  why: "`$dynamicRef` and `$recursiveRef` lead to the outermost schema with that anchor on the way to the value, so an extension can replace the target. With one possible target it is decided as a `$ref`; with several it is undecided.",
  remedy: "Keep the reference, and change what it leads to in a change of its own; use `$ref` where nothing extends the schema.",
  message: edited()
});

// src/formats/json-schema/rules/else.ts
var alternative = keywordRule({
  name: "else",
  title: "Alternative of a condition added or removed",
  why: "Values that do not satisfy `if` must satisfy `else`: adding it refuses values that were valid, removing it lets values in that readers with the old schema refuse.",
  remedy: "Let every writer satisfy the alternative before it is required; remove it only when every reader can do without.",
  message: edited()
});

// src/formats/json-schema/rules/enum.ts
var enumeration2 = keywordRule({
  name: "enum",
  title: "Enumerated value added or removed",
  why: "Only listed values are valid: a reader with the shorter list refuses the values that it does not know.",
  remedy: "Let readers learn the new value before anyone writes it; remove a value only when no data holds it.",
  message: ({ base, head }) => {
    const whole = (head ?? base)?.node.kind === "array";
    if (whole) return `the list of values was ${base && head ? "changed" : head ? "added" : "removed"}`;
    return head ? `value ${head.text} was added` : `value ${base?.text ?? ""} was removed`;
  }
});

// src/formats/json-schema/rules/examples.ts
var examples = keywordRule({
  name: "examples",
  title: "Examples changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. Test data and documentation may be made of them.",
  remedy: "No instance is affected. Nothing to do.",
  message: () => "the examples were changed"
});

// src/formats/json-schema/rules/exclusive-maximum.ts
var exclusiveMaximum = keywordRule({
  name: "exclusive-maximum",
  title: "Upper bound that is itself refused changed",
  why: "Numbers at or above the bound are refused. Draft-04 writes it as `true` beside `maximum`, later drafts as a number of its own; on integers, below 11 and up to 10 are the same.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/exclusive-minimum.ts
var exclusiveMinimum = keywordRule({
  name: "exclusive-minimum",
  title: "Lower bound that is itself refused changed",
  why: "Numbers at or below the bound are refused. Draft-04 writes it as `true` beside `minimum`, later drafts as a number of its own; on integers, above 0 and from 1 are the same.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/format.ts
var format2 = keywordRule({
  name: "format",
  title: "Format of a string changed",
  why: "Where formats are asserted, values of another format are refused. Where they are annotations (jsonSchema.formats: annotate), nothing is refused but people and generators read them.",
  remedy: "Add a format only when all data has it; to loosen one, remove it rather than replace it.",
  message: edited()
});

// src/formats/json-schema/rules/id.ts
var id = keywordRule({
  name: "id",
  title: "Identifier of a schema changed",
  why: "`$id` names the schema and is the base of its references; other files may refer to it by that name.",
  remedy: "Keep identifiers stable; publish a new version under a new one.",
  message: edited()
});

// src/formats/json-schema/rules/if.ts
var condition = keywordRule({
  name: "if",
  title: "Condition added or removed",
  why: "Values that satisfy `if` must satisfy `then`, all others `else`. Without `if` both say nothing; a condition that is added makes them count.",
  remedy: "Change the condition and its consequences together, and widen the consequences first.",
  message: edited()
});

// src/formats/json-schema/rules/items.ts
var items2 = keywordRule({
  name: "items",
  title: "Schema of items added or removed",
  why: "`items` judges every item that no tuple place judges.",
  remedy: "Add constraints on items in a new property, or let all writers satisfy them first.",
  message: edited()
});

// src/formats/json-schema/rules/max-contains.ts
var maxContains = keywordRule({
  name: "max-contains",
  title: "Largest number of items of a kind changed",
  why: "Arrays with more items of the kind are refused.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/max-items.ts
var maxItems = keywordRule({
  name: "max-items",
  title: "Largest number of items changed",
  why: "Longer arrays are refused.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/max-length.ts
var maxLength = keywordRule({
  name: "max-length",
  title: "Longest length of a string changed",
  why: "Longer strings are refused; a writer that uses the new length breaks readers that hold the old one, and databases sized by it.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/max-properties.ts
var maxProperties = keywordRule({
  name: "max-properties",
  title: "Largest number of properties changed",
  why: "Objects with more properties are refused.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/maximum.ts
var maximum = keywordRule({
  name: "maximum",
  title: "Upper bound of a number changed",
  why: "Numbers above the bound are refused: a lower bound refuses data that was valid, a higher one lets numbers in that old readers refuse.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/min-contains.ts
var minContains = keywordRule({
  name: "min-contains",
  title: "Smallest number of items of a kind changed",
  why: "Arrays with fewer items of the kind are refused; 0 makes `contains` say nothing.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/min-items.ts
var minItems = keywordRule({
  name: "min-items",
  title: "Smallest number of items changed",
  why: "Shorter arrays are refused.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/min-length.ts
var minLength = keywordRule({
  name: "min-length",
  title: "Shortest length of a string changed",
  why: "Shorter strings are refused; characters are counted as code points.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/min-properties.ts
var minProperties = keywordRule({
  name: "min-properties",
  title: "Smallest number of properties changed",
  why: "Objects with fewer properties are refused.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/minimum.ts
var minimum = keywordRule({
  name: "minimum",
  title: "Lower bound of a number changed",
  why: "Numbers below the bound are refused: a higher bound refuses data that was valid, a lower one lets numbers in that old readers refuse.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/multiple-of.ts
var multipleOf2 = keywordRule({
  name: "multiple-of",
  title: "Divisor of a number changed",
  why: "Only whole multiples are valid, computed exactly. The new divisor keeps old data valid only if it divides the old one.",
  remedy: "Choose a divisor that divides the old one (0.01 after 0.05), or keep the old one.",
  message: edited()
});

// src/formats/json-schema/rules/not.ts
var negation = keywordRule({
  name: "not",
  title: "Refused schema changed",
  why: "What satisfies the schema under `not` is refused, so widening it narrows the whole.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/one-of.ts
var oneOf = keywordRule({
  name: "one-of",
  title: "Branch added to or removed from oneOf",
  why: "Exactly one branch must hold, so a new branch that overlaps an old one refuses data that was valid.",
  remedy: "Tell branches apart by a constant in a required property; then adding one is like adding an anyOf branch.",
  message: edited("oneOf branch")
});

// src/formats/json-schema/rules/pattern.ts
var pattern = keywordRule({
  name: "pattern",
  title: "Pattern of a string changed",
  why: "Strings in which the pattern is not found are refused. Patterns are compared as sets of strings, so a pattern that is only written differently changes nothing.",
  remedy: "Make the new pattern accept everything that the old one accepted; the instance in the report shows what it lost.",
  message: edited()
});

// src/formats/json-schema/rules/pattern-properties.ts
var patternProperties = keywordRule({
  name: "pattern-properties",
  title: "Properties with a name pattern changed",
  why: "Every property whose name matches must satisfy the schema, and matching names count as declared.",
  remedy: "Widen the schema under the pattern, or add a new pattern that no present name matches.",
  message: namedEdit("pattern")
});

// src/formats/json-schema/rules/prefix-items.ts
var prefixItems = keywordRule({
  name: "prefix-items",
  title: "Place of a tuple changed",
  why: "Each place of a tuple has its own schema; a place that is added constrains items that were free before, or allows items that were refused.",
  remedy: "Append places at the end and only where items after the tuple were refused before.",
  message: edited("tuple place")
});

// src/formats/json-schema/rules/property.ts
var property = keywordRule({
  name: "property",
  title: "Property added or removed",
  why: "A property's schema judges its value wherever the name occurs. In a closed object a new name is refused by old readers. In an open object old data may hold the name with any value; by default writers are taken to emit only declared names, so an optional property may come and go.",
  remedy: 'Add properties as optional, and write them only when every reader knows them: readers whose schema is closed ("additionalProperties": false) refuse unknown names. Remove one only when no data holds it, and never use a name again for another meaning.',
  message: namedEdit("property")
});

// src/formats/json-schema/rules/property-names.ts
var propertyNames = keywordRule({
  name: "property-names",
  title: "Names of properties constrained",
  why: "Objects with a name that the schema refuses are refused.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/read-only.ts
var readOnly = keywordRule({
  name: "read-only",
  title: "readOnly changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. Clients may stop sending the value, and servers may ignore it.",
  remedy: "Tell writers that their value will be ignored, or will count from now on.",
  message: edited()
});

// src/formats/json-schema/rules/ref.ts
var ref = keywordRule({
  name: "ref",
  title: "Reference changed",
  why: "The schema that is referred to judges the value; only its meaning counts, not its name.",
  remedy: "Point to a schema that accepts everything that the old one accepted.",
  message: edited()
});

// src/formats/json-schema/rules/required.ts
var required3 = keywordRule({
  name: "required",
  title: "Property became required or optional",
  why: "Objects without a required property are refused. A `default` does not help: validators do not fill it in.",
  remedy: "Keep new properties optional until every writer emits them and old data is gone.",
  message: ({ base, head }) => head ? `${JSON.stringify(head.text)} became required` : `${JSON.stringify(base?.text ?? "")} is no longer required`
});

// src/formats/json-schema/rules/then.ts
var consequence = keywordRule({
  name: "then",
  title: "Consequence of a condition added or removed",
  why: "Values that satisfy `if` must satisfy `then` too: adding it refuses values that were valid, removing it lets values in that readers with the old schema refuse.",
  remedy: "Let every writer satisfy the consequence before it is required; remove it only when every reader can do without.",
  message: edited()
});

// src/formats/json-schema/rules/title.ts
var title = keywordRule({
  name: "title",
  title: "Title changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. Generators may name types after it.",
  remedy: "No instance is affected. Check generated code if types are named after titles.",
  message: edited()
});

// src/formats/json-schema/rules/type.ts
var type = keywordRule({
  name: "type",
  title: "Type added, removed or changed",
  why: "A validator refuses every value whose type is not listed. A type that is added lets new values in that readers with the old schema refuse; a type that is removed refuses data that was valid. `integer` is inside `number`, and 1.0 is an integer.",
  remedy: "Add the new type beside the old one, write it only when every reader knows it, and remove the old type when nothing writes it any more.",
  message: edited("type")
});

// src/formats/json-schema/rules/unevaluated-items.ts
var unevaluatedItems2 = keywordRule({
  name: "unevaluated-items",
  title: "Items that nothing else describes allowed or refused",
  why: "`unevaluatedItems` judges the items that no keyword beside it or in its branches has judged.",
  remedy: "Describe the items that writers emit before refusing the rest.",
  message: edited()
});

// src/formats/json-schema/rules/unevaluated-properties.ts
var unevaluatedProperties2 = keywordRule({
  name: "unevaluated-properties",
  title: "Names that nothing else describes allowed or refused",
  why: "`unevaluatedProperties` judges the names that no keyword beside it or in its branches has judged.",
  remedy: "Describe the names that writers emit before refusing the rest.",
  message: edited()
});

// src/formats/json-schema/rules/unique-items.ts
var uniqueItems = keywordRule({
  name: "unique-items",
  title: "Items must differ, or no longer must",
  why: "With `uniqueItems` an array with two equal items is refused.",
  remedy: "Remove duplicates at the writers before requiring it.",
  message: edited()
});

// src/formats/json-schema/rules/unknown-keyword.ts
var unknownKeyword = keywordRule({
  name: "unknown-keyword",
  title: "Keyword that the dialect does not know changed",
  why: "Validators ignore keywords that they do not know, so nothing is refused; a misspelt keyword is one of them.",
  remedy: "Check the spelling, and whether the dialect in `$schema` is the one that is meant.",
  message: edited()
});

// src/formats/json-schema/rules/vocabulary.ts
var vocabulary = keywordRule({
  name: "vocabulary",
  title: "Vocabularies of a meta-schema changed",
  why: "`$vocabulary` says which keywords a meta-schema requires of the validators that use it. It says nothing about instances of this schema; what it does to schemas written with this meta-schema is not looked at.",
  remedy: "Announce it to the authors of schemas that name this meta-schema in `$schema`: validators refuse a required vocabulary that they do not know.",
  message: edited()
});

// src/formats/json-schema/rules/write-only.ts
var writeOnly = keywordRule({
  name: "write-only",
  title: "writeOnly changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. Servers may stop returning the value.",
  remedy: "Tell readers that the value will be missing, or will appear.",
  message: edited()
});

// src/formats/json-schema/rules.ts
var rules = [
  type,
  enumeration2,
  constant,
  minimum,
  exclusiveMinimum,
  maximum,
  exclusiveMaximum,
  multipleOf2,
  minLength,
  maxLength,
  pattern,
  format2,
  prefixItems,
  items2,
  additionalItems,
  minItems,
  maxItems,
  uniqueItems,
  contains2,
  minContains,
  maxContains,
  unevaluatedItems2,
  property,
  required3,
  additionalProperties,
  patternProperties,
  propertyNames,
  minProperties,
  maxProperties,
  dependentRequired,
  dependentSchemas,
  unevaluatedProperties2,
  allOf,
  anyOf,
  oneOf,
  negation,
  condition,
  consequence,
  alternative,
  ref,
  dynamicReference2,
  definition,
  booleanSchema,
  dialect,
  id,
  anchor,
  dynamicAnchor,
  vocabulary,
  title,
  description,
  defaultValue,
  examples,
  comment,
  deprecated,
  readOnly,
  writeOnly,
  contentEncoding,
  contentMediaType,
  contentSchema,
  unknownKeyword
];

// src/formats/json-schema/json-schema.ts
var jsonSchema = defineFormat({
  id: "json-schema",
  rules,
  surfaces: () => ["instance"],
  identify(path, text) {
    try {
      const root = readJson(textOf(path, "head", text));
      const id2 = root.kind === "object" ? root.get("$id") ?? root.get("id") : void 0;
      return id2?.kind === "string" ? { key: id2.value } : void 0;
    } catch {
      return void 0;
    }
  },
  open: loadLibrary,
  references,
  faults(library, path) {
    const fault = library.faults.get(path);
    return fault ? [fault] : [];
  },
  notes: (library, path) => library.documents.get(path)?.notes ?? [],
  contract(library, path) {
    const document = library.documents.get(path);
    if (!document) throw new Error(`${path} was not loaded`);
    return { library, document };
  },
  contractId: ({ document }) => document.base === document.retrieved ? void 0 : document.base,
  canonical({ library, document }) {
    return canonicalText(library, { document, node: document.root, base: document.base });
  },
  // All is decided here: rules, which are asked before `judge`, answer with the engine's verdict on a difference, and
  // that takes the whole's verdict and the steps that the whole leaves.
  async match({ base, head, settings: { profile } }) {
    const pair2 = new Pair(base, head);
    const written = differencesBetween(base, head);
    const { verdict, remarks } = await judgeWhole(pair2, profile);
    const differences = await judgeDifferences(pair2, semanticsOf(profile), written, verdict);
    return { differences, verdict, remarks: [...advisoriesOn(rules, differences), ...remarks] };
  },
  remarks: ({ remarks }) => remarks,
  judge: ({ matched }) => matched.verdict,
  // An outcome fails by an instance that Ajv confirmed, and brings it along.
  prove: () => Promise.resolve(void 0),
  profile: (name, task) => name === "confluent" ? confluentVerdict(task) : void 0,
  replay: (reader, writer, written) => replayInstance(reader, writer, written)
});
export {
  jsonSchema
};
