import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "@jest/globals";
import { build } from "esbuild";
import { everything } from "./process-zone.js";

const here = dirname(fileURLToPath(import.meta.url));
const run = promisify(execFile);

/** Runs `everything` in processes of their own, each with its zone and locale; gives a digest of what each said. */
async function digests(environments: readonly NodeJS.ProcessEnv[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "process-zone-"));
  try {
    const outfile = join(folder, "everything.mjs");
    const source = `import { createHash } from "node:crypto";
      import { everything } from "./process-zone.ts";
      const offset = new Date(1767225600000).getTimezoneOffset();
      console.log(offset, createHash("sha256").update(await everything()).digest("hex"));`;
    const stdin = { contents: source, resolveDir: here, loader: "ts" as const };
    await build({
      stdin,
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      logLevel: "error",
      banner: {
        js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
      },
    });
    const outputs = await Promise.all(
      environments.map((env) => run(process.execPath, [outfile], { env: { ...process.env, ...env } })),
    );
    return outputs.map(({ stdout }) => stdout.trim());
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe("the process zone and locale", () => {
  it("change nothing", async () => {
    const expected = createHash("sha256")
      .update(await everything())
      .digest("hex");
    const outputs = await digests([
      { TZ: "America/New_York", LC_ALL: "en_US.UTF-8" },
      { TZ: "Asia/Kolkata", LC_ALL: "ar_EG.UTF-8" },
    ]);
    // The first number proves that the zone was really another one.
    expect(outputs).toEqual([`300 ${expected}`, `-330 ${expected}`]);
  }, 900_000);
});
