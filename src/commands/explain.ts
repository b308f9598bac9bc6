import { readFile } from "node:fs/promises";
import { rulePage } from "../reports/rule-page.js";
import type { Command } from "./command.js";
import { UsageError } from "./command.js";
import { didYouMean } from "./nearest.js";
import { allRules } from "./rules.js";

export const command: Command = {
  name: "explain",
  summary: "Shows a rule's page: what happens to data, and how to make the change safely",
  operands: "RULE",
  options: {},
  example: "  contract-check explain avro/field-presence",
  async run(args, terminal) {
    const [wanted, ...more] = args.operands;
    if (wanted === undefined || more.length > 0)
      throw new UsageError("explain takes one rule: contract-check explain RULE");
    const rules = await allRules();
    const rule = rules.find(({ id }) => id === wanted) ?? rules.find(({ id }) => id.endsWith(`/${wanted}`));
    if (!rule) {
      const hint = didYouMean(
        wanted,
        rules.map(({ id }) => id),
      );
      throw new UsageError(`there is no rule "${wanted}"${hint} ("contract-check rules" lists them)`);
    }
    terminal.out((await writtenPages())[rule.id] ?? rulePage(rule, []));
    return 0;
  },
};

/** The pages with their examples, collected by the build beside the bundle; run from source there are none. */
async function writtenPages(): Promise<Record<string, string>> {
  try {
    return JSON.parse(await readFile(new URL("./pages.json", import.meta.url), "utf8")) as Record<
      string,
      string
    >;
  } catch {
    return {};
  }
}
