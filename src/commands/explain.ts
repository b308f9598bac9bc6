import { readFile } from "node:fs/promises";
import { rulePage } from "../reports/rule-page.js";
import { type Command, type Terminal, UsageError } from "./command.js";
import { didYouMean } from "./nearest.js";
import { allRules } from "./rules.js";

export const command: Command = {
  name: "explain",
  summary: "Shows the page of a rule or of a governance code",
  operands: "RULE|CODE",
  options: {},
  example: "  contract-check explain avro/field-presence",
  async run(args, terminal) {
    const [name, ...more] = args.operands;
    if (name === undefined || more.length > 0)
      throw new UsageError("explain takes one rule or code: contract-check explain avro/field-presence");
    if (/^gv\d+$/i.test(name)) return explainCode(name.toUpperCase(), terminal);
    const rules = await allRules();
    const rule = rules.find(({ id }) => id === name) ?? rules.find(({ id }) => id.endsWith(`/${name}`));
    if (!rule) {
      const hint = didYouMean(
        name,
        rules.map(({ id }) => id),
      );
      throw new UsageError(`there is no rule "${name}"${hint} ("contract-check rules" lists them)`);
    }
    terminal.out((await writtenPages())[rule.id] ?? rulePage(rule, []));
    return 0;
  },
};

async function explainCode(code: string, terminal: Terminal): Promise<number> {
  const { governanceCodes } = await import("../governance/codes.js");
  const info = governanceCodes.get(code);
  if (!info) {
    throw new UsageError(`there is no code ${code}${didYouMean(code, governanceCodes.keys())}`);
  }
  terminal.out(`# ${info.title}\n\n\`${info.code}\`\n\n${info.why}\n\n**What to do.** ${info.remedy}\n`);
  return 0;
}

/** The pages with their examples, collected by the build beside the bundle; run from source there are none. */
async function writtenPages(): Promise<Record<string, string>> {
  try {
    return JSON.parse(await readFile(new URL("../pages.json", import.meta.url), "utf8")) as Record<
      string,
      string
    >;
  } catch {
    return {};
  }
}
