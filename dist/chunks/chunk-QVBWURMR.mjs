import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  yamlReader
} from "./chunk-EWTDZKV5.mjs";
import {
  readJson
} from "./chunk-OLUESPAT.mjs";
import {
  describe,
  duplicateMembers,
  plain
} from "./chunk-TTW7DEXE.mjs";
import {
  ReadError,
  excerpt
} from "./chunk-QHMO3ZZH.mjs";

// src/governance/files/fault.ts
function configFault(code, message, location) {
  return { code, message, ...location && { location } };
}

// src/governance/files/place.ts
function placeIn({ root, source }, steps) {
  const { start, end } = placeAt(root, steps);
  return source.locate(start, end);
}
function placeAt(root, steps) {
  let place = { start: root.start, end: root.start };
  let node = root;
  for (const step of steps) {
    if (node?.kind === "array") {
      node = node.items[Number(step)];
      if (node) place = firstMember(node);
    } else if (node?.kind === "object") {
      const member = node.member(String(step));
      node = member?.value;
      if (member)
        place = isScalar(member.value) && member.value.end > member.value.start ? member.value : member;
    }
  }
  return { start: place.start, end: place.end };
}
function firstMember(node) {
  return (node.kind === "object" ? node.members[0] : void 0) ?? node;
}
function isScalar({ kind }) {
  return kind !== "object" && kind !== "array";
}

// src/governance/files/nearest.ts
function nearest(written, candidates) {
  const wanted = written.slice(0, 80).toLowerCase();
  let best;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = edits(wanted, candidate.slice(0, 80).toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
function didYouMean(written, candidates) {
  const found = nearest(written, candidates);
  return found === void 0 ? "" : `: did you mean ${JSON.stringify(found)}?`;
}
function edits(a, b) {
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

// src/governance/files/schema-places.ts
function stepsOf(pointer) {
  return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function nodeAt(root, pointer) {
  let place = { node: root };
  for (const step of stepsOf(pointer)) {
    const { node } = place;
    if (node.kind === "array") {
      const item = node.items[Number(step)];
      if (!item) return place;
      place = { node: item };
    } else {
      const member = node.kind === "object" ? node.member(step) : void 0;
      if (!member) return place;
      place = { node: member.value, key: member };
    }
  }
  return place;
}
function schemasAt(root, steps) {
  let found = flat(root, root);
  for (const step of steps) {
    found = found.flatMap(({ properties, additionalProperties, items }) => {
      if (items && /^\d+$/.test(step)) return flat(root, items);
      const own = properties && Object.hasOwn(properties, step) ? properties[step] : void 0;
      return flat(root, own ?? (typeof additionalProperties === "object" ? additionalProperties : void 0));
    });
  }
  return found;
}
function flat(root, schema) {
  if (!schema) return [];
  const { $ref } = schema;
  const target = $ref === void 0 ? void 0 : root.definitions?.[$ref.slice($ref.lastIndexOf("/") + 1)];
  const parts = [...schema.allOf ?? [], schema.then, schema.else, target];
  return [schema, ...parts.flatMap((part) => flat(root, part))];
}
function expectedText(candidates) {
  return candidates.find((schema) => schema["x-expected"] !== void 0)?.["x-expected"];
}

// src/governance/files/schema-faults.ts
function faultOf(error, root, schema, source) {
  const { node, key } = nodeAt(root, error.instancePath);
  const candidates = schemasAt(schema, stepsOf(error.instancePath));
  const place = key && node.end === node.start ? key : node;
  const here = source.locate(place.start, Math.max(place.end, place.start));
  const where = lastName(error.instancePath);
  const { params } = error;
  switch (error.keyword) {
    case "additionalProperties": {
      const name = String(params.additionalProperty);
      const member = node.kind === "object" ? node.member(name) : void 0;
      const known = candidates.flatMap(({ properties }) => Object.keys(properties ?? {})).filter((one) => one !== "$schema");
      const hint = didYouMean(name, known) || `: expected one of ${known.join(", ")}`;
      return configFault(
        "GV002",
        `unknown key ${excerpt(name, 40)}${hint}`,
        member ? source.locate(member.start, member.end) : here
      );
    }
    case "propertyNames": {
      const name = String(params.propertyName);
      const member = node.kind === "object" ? node.member(name) : void 0;
      const expected = expectedText(candidates.flatMap(({ propertyNames }) => flat(schema, propertyNames))) ?? "another kind of name";
      return configFault(
        "GV003",
        `the key ${excerpt(name, 40)} does not fit here: expected ${expected}`,
        member ? source.locate(member.start, member.end) : here
      );
    }
    case "required": {
      const name = String(params.missingProperty);
      return configFault("GV004", `${where} needs the key ${JSON.stringify(name)}`, firstLine(node, source));
    }
    case "enum": {
      const allowed = (params.allowedValues ?? []).map(String);
      const written = node.kind === "string" ? didYouMean(node.value, allowed) : "";
      return configFault(
        "GV003",
        `${where} cannot be ${describe(node)}${written || `: expected one of ${allowed.join(", ")}`}`,
        here
      );
    }
    case "const":
      return configFault(
        "GV003",
        `${where} must be ${JSON.stringify(params.allowedValue)}, found ${describe(node)}`,
        here
      );
    case "type":
      return configFault(
        "GV003",
        `${where} must be ${typeNames(params.type)}, found ${describe(node)}`,
        here
      );
    case "pattern":
      if (error.propertyName !== void 0) return void 0;
      return configFault(
        "GV003",
        `${where} cannot be ${describe(node)}: expected ${expectedText(candidates) ?? "another form"}`,
        here
      );
    case "minItems":
    case "minProperties":
      return configFault("GV003", `${where} is empty: write at least one entry, or remove the key`, here);
    case "minimum":
      return configFault(
        "GV003",
        `${where} must be at least ${String(params.limit)}, found ${describe(node)}`,
        here
      );
    case "if":
      return void 0;
    default:
      return configFault("GV003", `${where} has a value that does not fit (${error.keyword})`, here);
  }
}
function typeNames(type) {
  const names = {
    string: "a string",
    array: "a list",
    object: "a map",
    integer: "a whole number",
    boolean: "true or false",
    null: "null"
  };
  const all = Array.isArray(type) ? type : String(type).split(",");
  return all.map((one) => names[one] ?? one).join(" or ");
}
function firstLine(node, source) {
  const first = node.kind === "object" ? node.members[0] : void 0;
  return first ? source.locate(first.start, first.end) : source.locate(node.start, node.start);
}
function lastName(pointer) {
  const steps = stepsOf(pointer);
  if (steps.length === 0) return "the file";
  return steps.map((step, i) => /^\d+$/.test(step) ? `[${step}]` : i === 0 ? step : `.${step}`).join("");
}

// src/governance/files/validate.ts
var mostFaults = 50;
var identifiers = {
  calendar: "calendar",
  config: "config",
  consumers: "consumers",
  contracts: "contracts",
  policy: "policy",
  "policy-cases": "policyCases",
  request: "request",
  "sign-off": "signOff",
  teams: "teams"
};
async function readGoverned(schema, source) {
  let root;
  try {
    root = source.file.endsWith(".json") ? readJson(source) : (await yamlReader())(source);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { faults: [configFault("GV001", error.message, error.location)] };
  }
  const value = plain(root);
  const faults = [...duplicates(root, source), ...await schemaFaults(schema, root, value, source)];
  return faults.length > 0 ? { faults: faults.slice(0, mostFaults) } : { source, root, value };
}
function* duplicates(node, source) {
  if (node.kind === "array") for (const item of node.items) yield* duplicates(item, source);
  if (node.kind !== "object") return;
  for (const { key, start, end } of duplicateMembers(node)) {
    const message = `the key ${excerpt(key)} is written twice here: keep one`;
    yield configFault("GV005", message, source.locate(start, end));
  }
  for (const { value } of node.members) yield* duplicates(value, source);
}
async function schemaFaults(schema, root, value, source) {
  const validators = await import("./validators.generated-D2NGDDQC.mjs");
  const validator = validators[identifiers[schema]];
  if (!validator) throw new Error(`no validator for ${schema}: run scripts/generate-validators.mjs`);
  if (validator(value)) return [];
  const { schemas } = await import("./schemas.generated-BDYTQIZ4.mjs");
  const errors = validator.errors ?? [];
  const seen = /* @__PURE__ */ new Set();
  return errors.slice(0, 500).flatMap((error) => {
    const found = faultOf(error, root, schemas[schema], source);
    const key = JSON.stringify(found?.location);
    if (!found || seen.has(key)) return [];
    seen.add(key);
    return [found];
  });
}

export {
  configFault,
  placeIn,
  didYouMean,
  readGoverned
};
