import { readFileSync } from "node:fs";
import { expect, it } from "@jest/globals";
import { classOf } from "../../src/model/outcome.js";
import type { Mode } from "../../src/model/contract.js";
import { judged } from "../support/judged.js";

/** What each entry would be without its leniency: the settings that take it away, and whether the example then fails. */
const stricter: Readonly<Record<string, { readonly mode?: Mode; readonly profile?: "strict" } | undefined>> =
  {
    "declared-names": { profile: "strict" },
    "widened-schemas": { mode: "full" },
    "undeclared-draft": undefined,
    "open-enum-values": { mode: "full" },
    "renamed-messages": undefined,
    "removed-fields": undefined,
    "dropped-oneof-members": undefined,
    "quoted-number-defaults": undefined,
    "lasting-flaws": undefined,
    "repaired-keywords": undefined,
  };
const names: Readonly<Record<string, string>> = { json: "a.schema.json", proto: "a.proto", avsc: "a.avsc" };

interface Entry {
  readonly id: string;
  readonly path: string;
  readonly base: string;
  readonly head: string;
  readonly class: string;
  readonly satisfied: boolean;
}

function entryOf(section: string): Entry {
  const id = /^`([a-z-]+)`/.exec(section)?.[1] ?? "";
  const blocks = [...section.matchAll(/```(\w+) (base|head)\n([^]*?)```/g)];
  const textOf = (side: string) => blocks.find((block) => block[2] === side)?.[3] ?? "";
  const [, kind = "", satisfied = ""] = /Class: `(\w+)`\. Satisfied: `(\w+)`\./.exec(section) ?? [];
  const path = names[blocks[0]?.[1] ?? ""] ?? "";
  return {
    id,
    path,
    base: textOf("base"),
    head: textOf("head"),
    class: kind,
    satisfied: satisfied === "true",
  };
}

const ledger = readFileSync("docs/leniencies.md", "utf8").split("\n## ").slice(1).map(entryOf);

it("the ledger names every leniency, once", () => {
  expect(ledger.map(({ id }) => id).sort()).toEqual(Object.keys(stricter).sort());
});

it.each(ledger)("leniency $id is what the program does", async (entry) => {
  const { path, base, head } = entry;
  const { verdict, satisfied, faults } = await judged(path, base, head);
  expect([faults, classOf(verdict), satisfied]).toEqual([[], entry.class, entry.satisfied]);
  const settings = stricter[entry.id];
  if (settings) expect((await judged(path, base, head, settings)).satisfied).toBe(false);
});
