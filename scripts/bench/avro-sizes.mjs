// Four large Avro schemas, each with a sparse change (one thing) and a dense one (every other thing).
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const record = (name, fields) => ({ type: "record", name, namespace: "bench", fields });
const field = (name, type) => ({ name, type });
const odd = (index) => index % 2 === 1;

const kinds = ["int", "string", "long", ["null", "string"], "double"];
const added = field("added", "string");

/** 5,000 fields; dense: 2,500 of them become another type. */
function wide(change) {
  const fields = times(5000, (index) => ({
    ...field(`field_${index}`, change === "dense" && odd(index) ? "boolean" : kinds[index % kinds.length]),
    doc: `Field ${index} of the record.`,
  }));
  return record("Wide", change === "sparse" ? [...fields, added] : fields);
}

/** A union of 300 records; dense: 150 of them gain a field that readers need. */
function union(change) {
  const gains = (index) => (change === "dense" && odd(index)) || (change === "sparse" && index === 150);
  const branch = (index) =>
    record(`Branch${index}`, [field("value", "int"), ...(gains(index) ? [added] : [])]);
  return record("Holder", [field("either", times(300, branch))]);
}

/** 200 records inside each other; sparse: the innermost changes, dense: every other gains a field. */
function nested(change) {
  const around = (inner, index) =>
    record(`Level${index}`, [field("inner", inner), ...(change === "dense" && odd(index) ? [added] : [])]);
  return times(200, (index) => index).reduce(around, change === "sparse" ? "string" : "int");
}

/** 100 types, each holding all 100; sparse: one of them gains a field, dense: fifty do. */
function mutual(change) {
  const gains = (index) => (change === "dense" && odd(index)) || (change === "sparse" && index === 77);
  const links = (index) =>
    times(100, (step) => field(`link_${step}`, ["null", `Type${(index * 7 + step) % 100}`]));
  return times(100, (index) => record(`Type${index}`, [...links(index), ...(gains(index) ? [added] : [])]));
}

const shapes = { "5,000 fields": wide, "300 branches": union, "200 levels": nested, "100 types": mutual };

/** @returns rows of { name, cwd, args } whose folder is made once for the same content. */
export function avroSizes() {
  return Object.entries(shapes).flatMap(([title, make]) => {
    return ["sparse", "dense"].map((change) => ({
      name: `Avro, ${title}, ${change}`,
      // A folder each: files beside the two would be read for what they refer to.
      cwd: folderOf(["base", change].map((side) => [side, JSON.stringify(make(side), null, 1)])),
      args: ["diff", "base.avsc", `${change}.avsc`],
    }));
  });
}

function folderOf(texts) {
  const version = createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 12);
  const folder = join(tmpdir(), `contract-check-bench-avro-${version}`);
  if (existsSync(folder)) return folder;
  const building = `${folder}.building`;
  mkdirSync(building, { recursive: true });
  for (const [change, text] of texts) writeFileSync(join(building, `${change}.avsc`), text);
  renameSync(building, folder);
  return folder;
}
