import { record } from "../support/records.js";
import { type Files, type Repository, repository } from "../support/repository.js";
import { type Random, random } from "../support/random.js";

/**
 * What a format's own tools refuse and both sides mostly have: whoever refers to such a file must find it settled, though
 * another machine judges it.
 */
const flaws = {
  money: '{"name": "flawed", "type": "int", "default": "none"}',
  kind: "message Flawed {\n  int32 a_b = 1;\n  int32 aB = 2;\n}\n",
  part: { type: ["string", "string"] },
};

/** Contracts of three formats that refer to each other, with all that may make one contract's answer depend on another. */
type Fields = readonly string[];

const config = `version: 1
contracts:
  - files: avro/**
    owner: "@acme/orders"
    compatibility: backward-transitive
  - files: trips/{version}/{name}.avsc
    owner: "@acme/trips"
  - files: proto/**
    owner: "@acme/proto"
    compatibility: full
    against: [base, {tag: "v*"}]
    elements:
      - {path: "**.f2", owner: "@acme/orders"}
  - files: json/**
    owner: "@acme/json"
    enforce: report
windows:
  - {id: weekend, timezone: Europe/Berlin, start: 2026-01-03T22:00, duration: PT4H, rrule: FREQ=WEEKLY;BYDAY=SA}
consumers:
  - {id: billing, owner: "@acme/billing", reads: [{contract: avro/order1.avsc, fields: [f1, f2]}]}
teams:
  "@acme/orders": [lena]
  "@acme/trips": [ida]
  "@acme/proto": [kim]
  "@acme/json": [max]
  "@acme/billing": [zoe]
`;

const names = ["f1", "f2", "f3", "f4", "f5"];
const types = {
  avro: ["string", "int", "long=0", "string=x", "double"],
  proto: ["string", "int32", "int64", "bool", "bytes"],
  json: ["string", "integer", "number", "boolean"],
};

function avro(name: string, fields: Fields): string {
  const own = fields.map((field) => (field === "f5" ? "f5:acme.Money" : field));
  return record(`acme.${name}`, own);
}

function fieldsOf(kind: keyof typeof types, dice: Random): Fields {
  return [...names.slice(0, 2 + dice.below(3)), ...(dice.chance(60) ? ["f5"] : [])]
    .filter(() => !dice.chance(12))
    .map((name) => (name === "f5" ? name : `${name}:${dice.pick(types[kind])}`));
}

const texts = {
  avro: (name: string, dice: Random) => avro(name, fieldsOf("avro", dice)),
  money: (dice: Random) =>
    record("acme.Money", ["amount:long", ...fieldsOf("avro", dice).filter((f) => f !== "f5")]).replace(
      /\n {2}\]/,
      dice.chance(80) ? `,\n    ${flaws.money}\n  ]` : "\n  ]",
    ),
  proto(name: string, dice: Random) {
    const lines = fieldsOf("proto", dice).map((field, i) => {
      const [own = "", type] = field.split(":");
      return `  ${type ?? "acme.Kind"} ${own} = ${String(dice.chance(10) ? 9 - i : i + 1)};`;
    });
    return `syntax = "proto3";\npackage acme;\nimport "proto/kind.proto";\nmessage ${name} {\n${lines.join("\n")}\n}\n`;
  },
  kind: (dice: Random) =>
    `syntax = "proto3";\npackage acme;\nenum Kind {\n  NONE = 0;\n${dice.chance(70) ? "  ONE = 1;\n" : ""}${dice.chance(40) ? "  TWO = 2;\n" : ""}}\n${dice.chance(80) ? flaws.kind : ""}`,
  json(id: string, dice: Random) {
    const properties: Record<string, object> = Object.fromEntries(
      fieldsOf("json", dice).map((field) => {
        const [own = "", type] = field.split(":");
        return [
          own,
          type === undefined
            ? { $ref: "part.schema.json" }
            : { type, ...(dice.chance(20) && { maxLength: dice.below(9) }) },
        ];
      }),
    );
    if (id.startsWith("part") && dice.chance(80)) properties.flawed = flaws.part;
    const required = Object.keys(properties).filter(() => dice.chance(40));
    return `${JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", $id: `https://acme.example/${id}`, type: "object", properties, required }, null, 2)}\n`;
  },
};

/** The places, each with a text as the dice want it. */
const places: Readonly<Record<string, (dice: Random) => string>> = {
  "avro/money.avsc": texts.money,
  ...Object.fromEntries(
    [1, 2, 3].map((i) => [
      `avro/order${String(i)}.avsc`,
      (dice: Random) => texts.avro(`Order${String(i)}`, dice),
    ]),
  ),
  ...Object.fromEntries(
    ["1.0.0", "1.1.0"].map((v) => [`trips/${v}/trip.avsc`, (dice: Random) => texts.avro("Trip", dice)]),
  ),
  "proto/kind.proto": texts.kind,
  ...Object.fromEntries(
    [1, 2, 3].map((i) => [`proto/m${String(i)}.proto`, (dice: Random) => texts.proto(`M${String(i)}`, dice)]),
  ),
  "json/part.schema.json": (dice: Random) => texts.json("part.schema.json", dice),
  ...Object.fromEntries(
    [1, 2, 3].map((i) => [
      `json/s${String(i)}.schema.json`,
      (dice: Random) => texts.json(`s${String(i)}.schema.json`, dice),
    ]),
  ),
};
const paths = Object.keys(places);

/** Three states of main, two of them released. */
export function landedRepository(...options: readonly string[]): Repository {
  const repo = repository({ "contract-check.yaml": config, "README.md": "# Contracts\n" }, ...options);
  for (const [i, seed] of [11, 22, 33].entries()) {
    const dice = random(seed);
    repo.commit(Object.fromEntries(paths.map((path) => [path, places[path]?.(dice) ?? ""])));
    if (i < 2) repo.git("tag", `v1.${String(i)}.0`);
  }
  return repo;
}

/** What a proposal does: files as they are written, and those that are taken away. */
export interface Edits {
  readonly written: Files;
  readonly removed: readonly string[];
}

export function editsOf(seed: number): Edits {
  const dice = random(seed);
  const written: Record<string, string> = {};
  const removed = new Set<string>();
  for (let count = 1 + dice.below(7); count > 0; count -= 1) {
    const path = dice.pick(paths);
    const text = places[path]?.(dice) ?? "";
    const what = dice.below(100);
    if (what < 60) written[path] = text;
    else if (what < 70) removed.add(path);
    else if (what < 80) {
      removed.add(path);
      written[path.replace("/", "/moved/")] = text;
    } else if (what < 87) written[path] = `${text.slice(0, -8)}@`;
    else if (what < 94)
      written[`trips/1.${String(2 + dice.below(3))}.0/trip.avsc`] = texts.avro("Trip", dice);
    else if (what < 97) written["README.md"] = "# More contracts\n";
    else written["contract-check.yaml"] = config.replace("[lena]", "[lena, ole]");
  }
  return { written, removed: [...removed].filter((path) => written[path] === undefined) };
}
