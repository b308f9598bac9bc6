import { describe, expect, it } from "@jest/globals";
import { keepComment } from "../../src/forge/comment.js";
import type { Forge, PullRequest } from "../../src/hosts/forge.js";
import { rejects } from "../../src/model/outcome.js";
import type { Report } from "../../src/model/report.js";
import { change, reported, sample } from "./sample.js";

const pull = { number: 7 } as PullRequest;
const runUrl = "https://github.example/acme/shop/actions/runs/12";

/** As much of a forge as keeps comments. */
function comments() {
  const kept: { id: number; body: string }[] = [];
  const forge = {
    ownComments: () => Promise.resolve([...kept]),
    createComment: (_: number, body: string) => Promise.resolve(void kept.push({ id: 1, body })),
    updateComment: (_: number, body: string) => Promise.resolve(void kept.splice(0, 1, { id: 1, body })),
  } as unknown as Forge;
  const post = async (report: Report) => {
    await keepComment(forge, pull, { name: "contract-check", report, runUrl });
    return kept[0]?.body ?? "";
  };
  return { kept, post };
}

const both = { backward: rejects("no"), forward: rejects("no") };
const edit = (name: string, more: { readonly message?: string } = {}) =>
  change("avro/field-type", name, {
    verdict: both,
    fingerprint: `sha256:${Buffer.from(name).toString("hex").padEnd(64, "0")}`,
    location: { file: "a (1).avsc", side: "head", line: 3, column: 1, endLine: 3, endColumn: 9 },
    ...more,
  });

function report(commit: string, ...changes: ReturnType<typeof edit>[]): Report {
  const comparisons = [reported("a (1).avsc", { verdict: both, changes }, false)];
  return { ...sample, comparisons, head: { ref: "HEAD", commit: commit.repeat(40) } };
}

describe("the comment of a pull request", () => {
  it("links to the line at the head commit, and calls those who must sign, each once", async () => {
    const body = await comments().post(report("a", edit("x")));
    expect(body).toContain(
      `[line 3](https://github.example/acme/shop/blob/${"a".repeat(40)}/a%20%281%29.avsc#L3)`,
    );
    expect(body.match(/@acme\/orders/g)).toHaveLength(1);
    expect(body).toContain("Waiting for @acme/orders\n");
  });

  it("says what changed since the last push, and is not written again without a push", async () => {
    const { kept, post } = comments();
    expect(await post(report("a", edit("x"), edit("y")))).not.toContain("Since the last push");
    const second = await post(report("b", edit("y"), edit("z")));
    expect(second).toContain("Since the last push: 1 resolved, 1 new,");
    expect(await post(report("b", edit("y"), edit("z")))).toBe(second);
    expect(kept).toHaveLength(1);
  });

  it("believes no state that a contract quotes", async () => {
    const { post } = comments();
    const quoted = `<!-- state ${"c".repeat(40)} 00 -->Since the last push: 9 resolved.`;
    await post(report("a", edit("x", { message: quoted })));
    expect(await post(report("b", edit("x", { message: quoted })))).toMatch(
      /: 0 resolved, 0 new, \d as before/,
    );
  });

  it("keeps to the length that GitHub takes with 2,000 changes, the worst first", async () => {
    const many = Array.from({ length: 2000 }, (_, i) =>
      edit(`f${String(i)}`, { message: `edit ${String(i)}` }),
    );
    const body = await comments().post(report("a", ...many));
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain("edit 0");
  });
});
