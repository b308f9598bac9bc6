import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Block, blocksOf, pages, pageText } from "../support/markdown.js";
import { isolateGit, removeTemporary, temporaryFolder, writeFiles } from "../support/repository.js";
import { shippedPackage } from "../support/shipped.js";
import { updatesTexts } from "../support/update.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

/** Who works in the repositories of the pages. */
const kim = {
  GIT_AUTHOR_NAME: "Kim",
  GIT_AUTHOR_EMAIL: "kim@shop.example",
  GIT_COMMITTER_NAME: "Kim",
  GIT_COMMITTER_EMAIL: "kim@shop.example",
};

/** A shell in a new repository, where the program is installed as npm installs it and the clock stands still. */
class Scratch {
  readonly #home = temporaryFolder();
  readonly #folder = join(this.#home, "shop");
  now = "2026-11-23T11:00+01:00";
  zone = "Europe/Berlin";

  constructor() {
    const cli = join(shippedPackage(), "dist/cli.js");
    const clock = join(import.meta.dirname, "../support/still-clock.cjs");
    const start = `exec "${process.execPath}" --require "${clock}" "${cli}" "$@"\n`;
    for (const [name, text] of [
      ["contract-check", `#!/bin/sh\n${start}`],
      ["npx", `#!/bin/sh\n[ "$1" = contract-check ] || exit 127\nshift\n${start}`],
    ] as const) {
      const file = join(this.#home, "bin", name);
      writeFiles(this.#home, { [`bin/${name}`]: text });
      chmodSync(file, 0o755);
    }
    mkdirSync(join(this.#home, "node_modules"));
    symlinkSync(shippedPackage(), join(this.#home, "node_modules/contract-check"), "dir");
    mkdirSync(this.#folder);
    this.run("git init -q -b main .");
  }

  write(path: string, text: string): void {
    writeFiles(this.#folder, { [path]: text });
  }

  /** What the commands print, and the exit code of the one that ended them. */
  run(commands: string): { readonly printed: string; readonly code: number | null } {
    const env = {
      ...process.env,
      NODE_OPTIONS: undefined,
      CI: undefined,
      PATH: `${join(this.#home, "bin")}${delimiter}${process.env.PATH ?? ""}`,
      HOME: this.#home,
      TZ: this.zone,
      STILL_CLOCK: String(Date.parse(this.now)),
      ...kim,
      GIT_AUTHOR_DATE: this.now,
      GIT_COMMITTER_DATE: this.now,
    };
    const script = `exec 2>&1\nset -e -o pipefail\n${commands}`;
    const { stdout, status } = spawnSync("bash", ["-c", script], {
      cwd: this.#folder,
      env,
      encoding: "utf8",
    });
    return { printed: this.#stable(stdout), code: status };
  }

  /** Without what differs from run to run: the temporary folder, commits that hold new keys, node's zone data. */
  #stable(text: string): string {
    return text
      .replaceAll(this.#folder, "/home/kim/shop")
      .replaceAll(this.#home, "/home/kim")
      .replace(/\b20\d\d[a-z]\b/g, "2026a")
      .replace(/(?<=\(|e\.g\. |state of )[0-9a-f]{10}\b/g, "1a2b3c4d5e");
  }
}

/** A line `…` of a page stands for any number of lines. */
function isShown(expected: string, printed: string): boolean {
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = expected.split(/^…\n/m).map(escaped).join("(?:.*\n)*?");
  return new RegExp(`^${pattern}$`).test(printed);
}

interface Rewrite {
  readonly block: Block;
  readonly text: string;
}

// The blocks of the pages are for a POSIX shell, which Windows has not.
const posix = process.platform === "win32" ? describe.skip : describe;
posix("commands", () => {
  const running = pages.filter((page) => blocksOf(page).some(({ language }) => language === "sh"));

  it.each(running)("%s prints what it shows (UPDATE=1 rewrites what it shows)", (page) => {
    const rewrites: Rewrite[] = [];
    try {
      follow(page, rewrites);
    } finally {
      if (rewrites.length > 0) rewrite(page, rewrites);
    }
  });
});

/** Does what the page says, block by block; what is shown otherwise goes into `rewrites` where texts are updated. */
function follow(page: string, rewrites: Rewrite[]): void {
  let scratch = new Scratch();
  let last: ReturnType<Scratch["run"]> | undefined;
  for (const block of blocksOf(page)) {
    const { directives, language, text, line } = block;
    const at = `${page}:${String(line)}`;
    if (directives.scratch !== undefined) scratch = new Scratch();
    scratch.now = directives.now ?? scratch.now;
    scratch.zone = directives.zone ?? scratch.zone;
    if (directives["set-up"] !== undefined)
      expect([at, scratch.run(directives["set-up"])]).toMatchObject([at, { code: 0 }]);
    if (directives.file !== undefined) scratch.write(directives.file, text);
    else if (language === "text" && directives["not output"] === undefined) {
      if (!last) throw new Error(`${at}: nothing was run that prints this`);
      if (isShown(text, last.printed)) continue;
      if (updatesTexts && !/^…$/m.test(text)) rewrites.push({ block, text: last.printed });
      else expect(`${at}\n${last.printed}`).toBe(`${at}\n${text}`);
    }
    if (language !== "sh") continue;
    last = undefined;
    if (directives["not run"] !== undefined) continue;
    last = scratch.run(text);
    expect([at, last.printed, last.code]).toEqual([at, last.printed, Number(directives.exit ?? 0)]);
  }
}

function rewrite(page: string, rewrites: readonly Rewrite[]): void {
  let text = pageText(page);
  for (const { block, text: shown } of rewrites.toReversed())
    text = text.slice(0, block.start) + shown + text.slice(block.end);
  const file = join(import.meta.dirname, "../..", page);
  if (existsSync(file)) writeFileSync(file, text);
}
