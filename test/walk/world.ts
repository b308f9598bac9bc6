import { sshKey } from "../governance/ssh.js";
import type { Random } from "../support/random.js";
import type { Texts } from "./branch.js";

/** What a governed tip says, as the books of the walk keep it: never read back from a file by the program under test. */
export interface Rules {
  readonly owners: Readonly<Record<string, readonly string[]>>;
  readonly oncall: string;
  readonly priceOwner: string;
  readonly tillOwner: string;
  readonly governors: readonly string[];
  readonly frozen: boolean;
  readonly nightly: boolean;
  readonly quota: number;
  /** Its text is not a configuration. */
  readonly broken: boolean;
  readonly salt: number;
}

export const keys = { ann: sshKey("ed25519"), ben: sshKey("ed25519"), mal: sshKey("ed25519") };
export const people = ["ann", "abe", "ben", "bob", "pam", "tim", "oli", "gus", "gia", "eve", "mal"];

export const firstRules: Rules = {
  owners: { "mugs/": ["ann", "abe"], "jars/": ["ben", "bob"], "": ["ben", "bob"] },
  oncall: "oli",
  priceOwner: "pam",
  tillOwner: "tim",
  governors: ["gus", "gia"],
  frozen: false,
  nightly: false,
  quota: 1,
  broken: false,
  salt: 0,
};

export const config = "contract-check.yaml";
export const readers = "till/reads.avsc";
export const attributes = ".gitattributes";
export const contracts = ["mugs/mug.avsc", "jars/jar.avsc", "loose/spoon.avsc"] as const;

const team = (names: readonly string[]) => `[${names.join(", ")}]`;

export function configText(rules: Rules): string {
  if (rules.broken) return `version: 1\ncontracts:\n  - {files: [], ownr: ${String(rules.salt)}}\n`;
  const keysOf = (name: string) =>
    name in keys ? `, keys: ["${keys[name as keyof typeof keys].line}"]` : "";
  const freeze = `freezes:\n  - {id: stop, timezone: UTC, from: 2026-01-01T00:00, to: 2027-12-31T00:00}\n`;
  return `version: 1
# ${String(rules.salt)}
contracts:
  - {files: "mugs/*.avsc", owner: "@mugs", compatibility: full, oncall: "@${rules.oncall}", elements: [{path: "price", owner: "@${rules.priceOwner}"}]}
  - {files: "jars/*.avsc", owner: "@jars", oncall: "@${rules.oncall}"}
defaults: {owner: "@loose"}
consumers:
  - {id: till, owner: "@${rules.tillOwner}", reads: [{contract: mugs/mug.avsc, readerSchema: ${readers}}]}
windows:
  - {id: saturday, timezone: UTC, start: 2026-01-03T22:00, duration: PT4H, rrule: "FREQ=WEEKLY;BYDAY=SA${rules.nightly ? ",SU" : ""}"}
${rules.frozen ? freeze : ""}policy: {emergency: {maxPer30d: ${String(rules.quota)}, expires: P2D}}
teams: {"@mugs": ${team(rules.owners["mugs/"] ?? [])}, "@jars": ${team(rules.owners["jars/"] ?? [])}, "@loose": ${team(rules.owners[""] ?? [])}, "@governors": ${team(rules.governors)}}
people:
${people.map((name) => `  "@${name}": {emails: [${name}@example.com]${keysOf(name)}}`).join("\n")}
governance: {owner: "@governors"}
`;
}

/** A field of a contract: its type, and whether it has a default. */
export interface Field {
  readonly type: "int" | "string" | "boolean";
  readonly optional: boolean;
}
export type Fields = Readonly<Record<string, Field>>;

const values = { int: 0, string: "", boolean: false };

export function contractText(name: string, fields: Fields): string {
  const written = Object.entries(fields).map(([field, { type, optional }]) => {
    return { name: field, type, ...(optional && { default: values[type] }) };
  });
  return `${JSON.stringify({ type: "record", name, fields: written }, null, 1)}\n`;
}

export const fieldNames = ["id", "price", "size", "glaze"];

export function anyField(random: Random): Field {
  return { type: random.pick(["int", "string", "boolean"]), optional: random.chance(50) };
}

/** A small edit of a contract. */
export function editedFields(random: Random, fields: Fields): Fields {
  const name = random.pick(fieldNames);
  const without = Object.fromEntries(Object.entries(fields).filter(([field]) => field !== name));
  if (fields[name] && random.chance(40) && Object.keys(without).length > 0) return without;
  return { ...without, [name]: anyField(random) };
}

/** Whether a reader with the fields `reader` fails on what a writer with `writer` wrote: the rule, by the Avro specification. */
export function failsToRead(reader: Fields, writer: Fields): boolean {
  return Object.entries(reader).some(([name, field]) => {
    const written = writer[name];
    return written ? written.type !== field.type : !field.optional;
  });
}

export const price = { type: "int", optional: false } as const;
export const firstFields: Fields = { id: { type: "string", optional: false }, price };
export const firstReader: Fields = { price };

/** The first commit of the branch, and what the books know of its texts. */
export function firstTexts(): Texts {
  return {
    [config]: configText(firstRules),
    [readers]: contractText("Thing", firstReader),
    ...Object.fromEntries(contracts.map((path) => [path, contractText("Thing", firstFields)])),
    "README.md": "cups\n",
  };
}
