import type { Random } from "./random-schemas.js";

/** A schema as JSON. */
export type Json = string | number | null | Json[] | { [key: string]: Json };
export type Obj = Record<string, Json>;
export type Schemas = Readonly<Record<string, Json>>;

const spaces = ["n", "n", "m", ""];
const folders = ["", "v1/", "v2/", "v2/", "v1/old/", "lib/"];
const primitives = ["int", "long", "string", "bytes"];

/**
 * Two to six files that refer to each other's types: some types stand inline, some names are used again in other folders
 * (equal or not), some namespaces are null.
 */
export function randomFiles(rng: Random): Schemas {
  const files: Record<string, Json> = {};
  const count = 2 + rng.below(5);
  for (let place = 0; place < count; place += 1)
    files[`${rng.pick(folders)}f${String(place)}.avsc`] = randomRoot(rng, place);
  // A version folder is often a copy.
  for (const [path, schema] of Object.entries(files))
    if (path.startsWith("v1/f") && rng.chance(40))
      files[path.replace("v1/", "v2/")] = structuredClone(schema);
  return files;
}

function randomRoot(rng: Random, place: number): Json {
  const defined = new Set<string>();
  const rootSpace = rng.pick(spaces);
  const named = (kind: string, name: string, space: string, body: (space: string) => Obj): Json => {
    const own = rng.chance(60) ? space : rng.pick(spaces);
    const full = own === "" ? name : `${own}.${name}`;
    if (defined.has(full)) return full;
    defined.add(full);
    const alias = rng.chance(10)
      ? { aliases: [`${kind === "enum" ? "E" : "I"}${String(rng.below(3))}`] }
      : {};
    return { type: kind, name, ...(own !== space && { namespace: own }), ...alias, ...body(own) };
  };
  const type = (depth: number, space: string): Json => {
    const choice = rng.below(depth > 2 ? 7 : 14);
    if (choice < 4) return rng.pick(primitives);
    if (choice < 7) return reference(rng, space);
    if (choice < 9)
      return named("enum", `E${String(rng.below(2))}`, space, () => ({
        symbols: ["A", "B", "C"].slice(rng.below(2)),
      }));
    if (choice === 9) return { type: "array", items: type(depth + 1, space) };
    if (choice === 10) return { type: "map", values: type(depth + 1, space) };
    if (choice === 11) return ["null", type(depth + 1, space)].filter((branch) => !Array.isArray(branch));
    return named("record", `I${String(rng.below(2))}`, space, (own) => ({ fields: fields(depth + 1, own) }));
  };
  const fields = (depth: number, space: string): Json =>
    Array.from({ length: 1 + rng.below(3) }, (_unused, index) => ({
      name: `f${String(index)}`,
      type: type(depth, space),
    }));
  defined.add(rootSpace === "" ? `R${String(place % 4)}` : `${rootSpace}.R${String(place % 4)}`);
  return {
    type: "record",
    name: `R${String(place % 4)}`,
    ...(rootSpace !== "" && { namespace: rootSpace }),
    fields: fields(0, rootSpace),
  };
}

function reference(rng: Random, space: string): Json {
  const name = `${rng.pick(["R", "R", "E", "I"])}${String(rng.below(3))}`;
  const other = rng.pick(spaces);
  return other === space || other === "" ? name : `${other}.${name}`;
}

/** One edit of one file: a field, a symbol, a type, or a name with or without an alias. */
export function editOne(files: Schemas, rng: Random): Schemas {
  const path = rng.pick(Object.keys(files));
  const schema = structuredClone(files[path] ?? "int");
  const places = [...objectsIn(schema)].filter(({ fields, symbols }) => fields ?? symbols);
  const chosen = rng.pick(places);
  const { symbols, fields } = chosen;
  if (Array.isArray(symbols)) chosen.symbols = rng.chance(50) ? [...symbols, "Z"] : symbols.slice(0, -1);
  if (Array.isArray(fields)) {
    const kind = rng.below(6);
    const [first] = fields as Obj[];
    if (kind === 0) fields.push({ name: "more", type: "int", ...(rng.chance(50) && { default: 1 }) });
    else if (kind === 1) fields.pop();
    else if (kind === 2) fields.push({ name: "ref", type: ["null", reference(rng, "")], default: null });
    else if (kind === 3 && first) first.type = rng.pick(["long", "string", "double"]);
    else if (kind === 4 && first)
      Object.assign(first, { name: "renamed", ...(rng.chance(70) && { aliases: ["f0"] }) });
    else Object.assign(chosen, { name: "Renamed", ...(rng.chance(70) && { aliases: [chosen.name] }) });
  }
  return { ...files, [path]: schema };
}

function* objectsIn(json: Json): Iterable<Obj> {
  if (typeof json !== "object" || json === null) return;
  if (!Array.isArray(json)) yield json;
  for (const inner of Object.values(json)) yield* objectsIn(inner);
}
