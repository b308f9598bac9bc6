import { sshKey } from "../governance/ssh.js";
import type { Files } from "../support/repository.js";

/** A small company: who owns, reads and governs what. Everything an attack does is an edit of this. */
export const dan = sshKey("ed25519");
export const eveKey = sshKey("ed25519");

export const milkFile = "dairy/milk.avsc";
export const configFile = "contract-check.yaml";

const record = (name: string, fields: readonly object[]) =>
  `${JSON.stringify({ type: "record", name, fields }, null, 1)}\n`;
const fat = { type: "record", name: "Fat", fields: [{ name: "percent", type: "int" }] };

/** The contract, with other fields where they are named. */
export function milk(fields: Partial<Readonly<Record<string, object>>> = {}): string {
  const all: Partial<Record<string, object>> = { litres: { type: "int" }, fat: { type: fat }, ...fields };
  const written = Object.entries(all).flatMap(([name, field]) => (field ? [{ name, ...field }] : []));
  return record("Milk", written);
}
export const broken = milk({ litres: { type: "string" } });
export const reader = (field: object) => record("Milk", [{ name: "litres", ...field }]);
export const egg = record("Egg", [{ name: "size", type: "int" }]);

export const config = `version: 1
contracts:
  - {files: "dairy/**", owner: "@dairy", oncall: "@otto", compatibility: full, elements: [{path: "fat.**", owner: "@labs"}]}
consumers:
  - {id: shop, owner: "@shop", reads: [{contract: dairy/milk.avsc, readerSchema: shop/reads.json}]}
windows:
  - {id: saturday, timezone: Europe/Berlin, start: 2026-01-03T22:00, duration: PT4H, rrule: FREQ=WEEKLY;BYDAY=SA}
policy: {emergency: {maxPer30d: 1, expires: P2D}}
defaults: {owner: "@dairy"}
teams: {"@dairy": [dan, dora], "@labs": [lou], "@shop": [sue]}
people:
${["eve", "dora", "lou", "sue", "otto", "gil", "ada"].map((name) => `  "@${name}": {emails: [${name}@example.com]}`).join("\n")}
  "@dan": {emails: [dan@example.com], keys: ["${dan.line}"]}
governance: {owner: "@gil"}
`;

export const company: Files = {
  [configFile]: config,
  [milkFile]: milk(),
  "loose/egg.avsc": egg,
  "shop/reads.json": reader({ type: "int" }),
};

/** Where `before` stands in the configuration `after` is written. */
export function edited(before: string, after: string, text: string = config): Files {
  if (!text.includes(before)) throw new Error(`the configuration does not say ${before}`);
  return { [configFile]: text.replace(before, after) };
}

export const change = (id: string, type: string, more: string, contract = milkFile) =>
  `version: 1\nid: ${id}\ntype: ${type}\ncontracts: [{id: ${contract}}]\nrationale: because\n${more}`;
export const requestFile = (id: string) => `governance/changes/${id}.yaml`;
export const emergency = (incident: string, expires: string) =>
  `emergency: {incident: ${incident}, expires: ${expires}}\n`;
export const booked = (occurrence: string) => `window: {id: saturday, occurrence: ${occurrence}}\n`;
