import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { governanceSchemas } from "../src/governance/files/schemas.generated.js";
import { compareTexts } from "../src/index.js";
import { reportSchema } from "../src/reports/schemas/report-schema.js";

const schemas = governanceSchemas();

type Schemas = Readonly<Record<string, unknown>>;

/** The schemas of an earlier version: of what it reads, and of what it writes. */
interface Published {
  readonly reads: Schemas;
  readonly writes: Schemas;
}

const folder = join(import.meta.dirname, "../fixtures/published");
const versions = readdirSync(folder).map((file): readonly [string, Published] => [
  file.replace(/\.json$/, ""),
  JSON.parse(readFileSync(join(folder, file), "utf8")) as Published,
]);

/** What of an earlier schema is broken by this one, by our own rules. */
async function broken(name: string, base: unknown, head: unknown, mode: "backward" | "forward") {
  const texts = { base: JSON.stringify(base), head: JSON.stringify(head) };
  const { comparisons } = await compareTexts({ path: `${name}.schema.json`, ...texts, mode });
  return comparisons.flatMap(({ satisfied, changes, faults }) =>
    satisfied
      ? []
      : [
          ...faults.map(({ message }) => message),
          ...changes
            .filter(({ verdict }) => verdict[mode].outcome !== "reads")
            .map(({ message, element }) => `${element.join(".")}: ${message}`),
        ],
  );
}

/** The same schema with one member more that must be there. */
function stricter(schema: unknown): unknown {
  const { required = [], ...rest } = schema as { readonly required?: readonly string[] };
  return { ...rest, required: [...required, "another"] };
}

describe.each(versions)("what version %s promised", (_version, { reads, writes }) => {
  it.each(Object.entries(reads))("the %s file that it took is taken", async (name, schema) => {
    const own = (schemas as Schemas)[name];
    expect(await broken(name, schema, own, "backward")).toEqual([]);
    expect(await broken(name, schema, stricter(own), "backward")).not.toEqual([]);
  });

  it("its readers understand this report", async () => {
    expect(await broken("report", writes.report, reportSchema(), "forward")).toEqual([]);
    expect(await broken("report", stricter(writes.report), reportSchema(), "forward")).not.toEqual([]);
  });
});
