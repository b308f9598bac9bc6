import type { ProfileName } from "../../../src/model/formats.js";
import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cases } from "../../support/cases.js";
import type { Files } from "./comparing.js";
import { compareFiles } from "./comparing.js";

/** Written by scripts/buf-oracle.mjs: what buf 1.75.0 said, as "file RULE" lines. */
interface Recording {
  readonly buf: string;
  readonly pairs: readonly {
    readonly name: string;
    /** Absent for the cases of the rules, which are read from their folders. */
    readonly base?: Files;
    readonly head?: Files;
    readonly answers: Readonly<Partial<Record<ProfileName, readonly string[]>>>;
  }[];
}

const recording = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../fixtures/protobuf/buf-recorded.json"), "utf8"),
) as Recording;

describe("the buf profiles report what buf 1.75.0 reported", () => {
  it.each(recording.pairs.map((pair) => [pair.name, pair] as const))("%s", async (name, pair) => {
    const one = cases.find(
      (candidate) => candidate.format === "protobuf" && `${candidate.rule}/${candidate.name}` === name,
    );
    const base = pair.base ?? one?.base;
    const head = pair.head ?? one?.head;
    if (!base || !head) throw new Error(`no files for ${name}: run scripts/buf-oracle.mjs again`);
    // A buf.yaml names its own category: only the profile of that category is comparable.
    const comparable = Object.entries(pair.answers).filter(
      ([profile]) => !("buf.yaml" in head) || profile === "buf-file",
    );
    const answers: [string, readonly string[]][] = [];
    for (const [profile] of comparable) {
      const comparisons = await compareFiles(base, head, { profile: profile as ProfileName });
      const faults = comparisons.flatMap((comparison) => comparison.faults.map(({ message }) => message));
      const findings = comparisons.flatMap((comparison) => comparison.profile?.findings ?? []);
      const found = findings.map(({ id, location }) => `${location?.file ?? ""} ${id}`);
      answers.push([profile, [...faults, ...[...new Set(found)].sort()]]);
    }
    expect(answers).toEqual(comparable);
  });

  it("asks about at least 40 kinds of change", () => {
    expect(recording.pairs.length).toBeGreaterThan(40);
  });
});
