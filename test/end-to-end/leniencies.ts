import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { classOf } from "../../src/model/outcome.js";
import type { Mode } from "../../src/model/contract.js";
import { judged } from "../support/judged.js";
import { isolateGit, removeTemporary, repository } from "../support/repository.js";
import { runJson } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

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
    "outside-references": undefined,
    "outside-imports": undefined,
    "declared-open-enums": undefined,
    waivers: undefined,
    "landed-breaks": undefined,
    "report-mode": undefined,
    "skipped-files": undefined,
  };
const names: Readonly<Record<string, string>> = { json: "a.schema.json", proto: "a.proto", avsc: "a.avsc" };

interface Entry {
  readonly id: string;
  readonly path: string;
  /** What was released before base, where that matters. */
  readonly release: string;
  readonly base: string;
  readonly head: string;
  readonly class: string;
  readonly satisfied: boolean;
  /** Where the config is lenient: what it says, what is decided, and the line of it that decides so. */
  readonly config: string;
  readonly decision: string;
  readonly line: string;
}

function entryOf(section: string): Entry {
  const id = /^`([a-z-]+)`/.exec(section)?.[1] ?? "";
  const blocks = [...section.matchAll(/```(\w+) (release|base|head|config)\n([^]*?)```/g)];
  const textOf = (side: string) => blocks.find((block) => block[2] === side)?.[3] ?? "";
  const [, kind = "", satisfied = ""] = /Class: `(\w+)`\. Satisfied: `(\w+)`\./.exec(section) ?? [];
  const [, decision = "", line = ""] = /Decision: `(\w+)` because of `(.+)`\./.exec(section) ?? [];
  const path = names[blocks.find((block) => block[2] === "base")?.[1] ?? ""] ?? "";
  return {
    id,
    path,
    release: textOf("release"),
    base: textOf("base"),
    head: textOf("head"),
    class: kind,
    satisfied: satisfied === "true",
    config: textOf("config"),
    decision,
    line,
  };
}

const ledger = readFileSync("docs/leniencies.md", "utf8").split("\n## ").slice(1).map(entryOf);

it("the ledger names every leniency, once", () => {
  expect(ledger.map(({ id }) => id).sort()).toEqual(Object.keys(stricter).sort());
});

it.each(ledger.filter(({ config }) => config === ""))(
  "leniency $id is what the program does",
  async (entry) => {
    const { path, base, head } = entry;
    const { verdict, satisfied, faults } = await judged(path, base, head);
    expect([faults, classOf(verdict), satisfied]).toEqual([[], entry.class, entry.satisfied]);
    const settings = stricter[entry.id];
    if (settings) expect((await judged(path, base, head, settings)).satisfied).toBe(false);
  },
);

it.each(ledger.filter(({ config }) => config !== ""))(
  "leniency $id is what the config decides",
  async (entry) => {
    const { path, release, base, head, line } = entry;
    expect(entry.config).toContain(line);
    const decided = async (config: string) => {
      const repo = repository({ "contract-check.yaml": config, [path]: release === "" ? base : release });
      if (release !== "") {
        repo.git("tag", "v1.0.0");
        repo.commit({ [path]: base });
      }
      repo.write({ [path]: head });
      return (await runJson(repo.root)).json;
    };
    const without = await decided(strictText(entry.config, line));
    expect(["refused", "unverifiable", "waiting"]).toContain(without.decision?.status);
    const [fingerprint = "none"] = without.contracts.flatMap(({ changes }) =>
      changes.map((change) => change.fingerprint),
    );
    const { decision, contracts } = await decided(entry.config.replace("sha256:0", fingerprint));
    expect(decision?.status).toBe(entry.decision);
    expect(contracts.map((contract) => [contract.class, contract.satisfied])).toEqual(
      entry.class === "" ? [] : [[entry.class, entry.satisfied]],
    );
  },
);

/** The config without the line that is lenient, and without what stands below it; a promise is made a transitive one. */
function strictText(config: string, line: string): string {
  if (line.startsWith("compatibility:")) return config.replace(line, `${line}-transitive`);
  const lines = config.split("\n");
  const at = lines.findIndex((text) => text.trim() === line);
  const isBelow = (text: string) => text.startsWith(" ") && line.endsWith(":");
  const rest = lines.slice(at + 1);
  return [
    ...lines.slice(0, at),
    ...rest.slice(isBelow(rest[0] ?? "") ? rest.findIndex((text) => !isBelow(text)) : 0),
  ].join("\n");
}
