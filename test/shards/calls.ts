import { readFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "../../src/commands/main.js";
import { temporaryFolder } from "../support/repository.js";

export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** One call of the program in this process. */
export async function call(cwd: string, ...argv: readonly string[]): Promise<Called> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await main(argv, {
    cwd,
    env: {},
    isTerminal: false,
    now: () => Date.UTC(2026, 0, 5, 12),
    zone: "Europe/Berlin",
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
  });
  return { code, out: out.join(""), err: err.join("") };
}

const formats = ["json", "markdown", "sarif", "junit", "github", "gitlab", "html"];

/** A call that reports in every format: its exit code, and what it prints, by format. */
export async function reports(cwd: string, ...argv: readonly string[]) {
  const folder = temporaryFolder();
  const outputs = formats.flatMap((format) => ["--output", `${format}=${join(folder, format)}`]);
  const { code, out, err } = await call(cwd, ...argv, ...outputs, "--verbose");
  const read = (format: string) => [format, readFileSync(join(folder, format), "utf8")] as const;
  if (code === 2) return { code, err };
  return { code, text: out, ...Object.fromEntries(formats.map(read)) };
}

/** The shards of a check, each called by itself. */
export async function shards(cwd: string, of: number, ...options: readonly string[]) {
  const folder = temporaryFolder();
  const files = Array.from({ length: of }, (_, i) => join(folder, `part-${String(i + 1)}.json`));
  const called: Called[] = [];
  for (const [i, file] of files.entries())
    called.push(
      await call(cwd, "check", "--shard", `${String(i + 1)}/${String(of)}`, "--output", file, ...options),
    );
  return { files, called };
}
