import { describe, expect, it } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { cases, compare, loadFormat, settingsOf, summaries } from "./support/cases.js";

const update = process.env.UPDATE === "1";

describe.each([...new Set(cases.map(({ format }) => format))])("%s cases", (format) => {
  it.each(
    cases.filter((one) => one.format === format).map((one) => [`${one.rule}/${one.name}`, one] as const),
  )("%s", async (_name, one) => {
    const comparisons = await compare(await loadFormat(format), one.base, one.head, settingsOf(one));
    const { title, settings, noWitness } = one.expected;
    const found = {
      title,
      ...(settings && { settings }),
      ...(noWitness !== undefined && { noWitness }),
      ...summaries(comparisons),
    };
    const rules = comparisons.flatMap(({ changes }) => changes.map(({ rule }) => rule));
    expect(rules).toContain(`${format}/${one.rule}`);
    if (update) writeFileSync(join(one.folder, "expected.json"), `${JSON.stringify(found, null, 2)}\n`);
    else expect(found).toEqual(one.expected);
  });
});
