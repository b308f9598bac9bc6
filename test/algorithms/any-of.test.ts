import { afterAll, describe, expect, it } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { anyOf } from "../../src/algorithms/any-of.js";
import { random } from "../support/random.js";
import { temporaryFolder, removeTemporary, writeFiles } from "../support/repository.js";

afterAll(removeTemporary);

/** Signs that expressions are made of, words that begin with each other, letters beyond ASCII, halves of pairs that differ. */
const signs = "a b . * + ? ^ $ | ( ) [ ] { } \\ / - ' \" # é ß 𝒳 𝒴".split(" ");

function wordsOf(seed: number): { readonly words: readonly string[]; readonly texts: readonly string[] } {
  const dice = random(seed);
  const word = (most: number) =>
    Array.from({ length: 1 + dice.below(most) }, () => dice.pick(signs)).join("");
  const words = Array.from({ length: 1 + dice.below(40) }, () => word(5));
  return { words, texts: Array.from({ length: 60 }, () => word(9)) };
}

describe("an expression for many words", () => {
  it("matches where a text holds one of them, and nowhere else", () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const { words, texts } = wordsOf(seed);
      const expressions = anyOf(words).map((expression) => new RegExp(expression));
      for (const text of texts)
        expect([text, expressions.some((expression) => expression.test(text))]).toEqual([
          text,
          words.some((word) => text.includes(word)),
        ]);
    }
  });

  it("looks for the beginning of a word that no expression can hold", () => {
    for (const letter of ["a", "é", "𝒳"]) {
      const word = letter.repeat(400_000);
      const [expression = "", ...others] = anyOf([word]);
      expect([others, expression.length < 10_000, new RegExp(expression).test(word)]).toEqual([
        [],
        true,
        true,
      ]);
    }
  });

  it.each(["-P", "-E"])("git grep %s finds what JavaScript finds", (dialect) => {
    for (let seed = 1000; seed < 1010; seed += 1) {
      const { words, texts } = wordsOf(seed);
      const root = temporaryFolder();
      writeFiles(root, Object.fromEntries(texts.map((text, i) => [`${String(i)}.txt`, text])));
      const args = ["grep", "--no-index", "-l", "--text", dialect, "-f", "-", "--", "."];
      const input = `${anyOf(words).join("\n")}\n`;
      const { stdout, stderr } = spawnSync("git", args, { cwd: root, encoding: "utf8", input });
      if (stderr.includes("Perl-compatible")) return; // this git was built without them
      const expected = texts.flatMap((text, i) =>
        words.some((word) => text.includes(word)) ? [`${String(i)}.txt`] : [],
      );
      expect(stderr).toBe("");
      expect(stdout.split("\n").filter(Boolean).sort()).toEqual(expected.sort());
    }
  });

  it("stays small and quick for very many", () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `orders/event_${String(i * 7)}.proto"`);
    const expressions = anyOf(words);
    expect(Math.max(...expressions.map(({ length }) => length))).toBeLessThan(30_000);
    const tests = expressions.map((expression) => new RegExp(expression));
    const text = `${"orders/event_x.proto".repeat(5000)}orders/event_14.proto"`;
    const started = process.cpuUsage();
    expect(tests.some((test) => test.test(text))).toBe(true);
    expect(process.cpuUsage(started).user).toBeLessThan(5_000_000);
  });

  it("of no word matches nothing, and of an empty one everything", () => {
    expect(anyOf([])).toEqual([]);
    expect(anyOf(["", "a"])).toEqual([""]);
  });
});
