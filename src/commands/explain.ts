import { brotliDecompressSync } from "node:zlib";
import { formats } from "../formats/registry.js";
import type { RuleInfo } from "../model/rule.js";
import { rulePage } from "../reports/rule-page.js";
import { type Command, type Terminal, UsageError } from "./command.js";
import { explainFinding, fingerprintStart } from "./explain-finding.js";
import { gatedOptions } from "./gated.js";
import { didYouMean } from "./nearest.js";
import { allRules } from "./rules.js";

export const command: Command = {
  name: "explain",
  summary:
    "Shows the page of a rule, of a governance code, of the rules that find what buf, Confluent or Avro name so, or one finding of the present difference",
  operands: "RULE|CODE|FINGERPRINT",
  options: {
    all: { type: "boolean", help: "show every example (otherwise two at most)" },
    ...gatedOptions,
  },
  example: "  contract-check explain avro/field-presence",
  async run(args, terminal) {
    const [name, ...more] = args.operands;
    if (name === undefined || more.length > 0)
      throw new UsageError("explain takes one rule or code: contract-check explain avro/field-presence");
    if (fingerprintStart.test(name)) return explainFinding(name, args, terminal);
    if (/^gv\d+$/i.test(name)) return explainCode(name.toUpperCase(), terminal);
    const rules = await allRules();
    const rule = rules.find(({ id }) => id === name) ?? rules.find(({ id }) => id.endsWith(`/${name}`));
    const others = rule ? [] : await rulesOfOthers(name, rules);
    if (others.length > 0) {
      terminal.out(`${name} is of another system. What it finds is told here by:\n\n`);
      for (const other of others) terminal.out(`${pageOf(other, args.is("all"))}\n`);
      return 0;
    }
    if (!rule && wholeFile.has(name)) {
      terminal.out(
        `${name} is of another system. A contract that goes is no change inside of one, so no rule has it: the report says "removed", its owners and consumers are asked, and a row with situation: removed under policy: rules: says what it needs. A contract that stands in another place now is "moved", and compared with what it was.\n`,
      );
      return 0;
    }
    if (!rule) {
      const hint = didYouMean(name, [
        ...rules.map(({ id }) => id),
        ...rules.flatMap(({ references = [] }) =>
          references.flatMap((reference) => [reference, reference.slice(reference.indexOf(":") + 1)]),
        ),
      ]);
      throw new UsageError(`there is no rule "${name}"${hint} ("contract-check rules" lists them)`);
    }
    terminal.out(pageOf(rule, args.is("all")));
    return 0;
  },
};

/** The rules that find what another system names so. */
async function rulesOfOthers(name: string, rules: readonly RuleInfo[]): Promise<readonly RuleInfo[]> {
  const ids = await Promise.all(formats.map(async ({ rulesNamed }) => (await rulesNamed?.(name)) ?? []));
  return rules.filter(({ id, references = [] }) => ids.flat().includes(id) || references.some(isNamed(name)));
}

/** Another system's id, with or without the name of the system: `buf:FIELD_SAME_TYPE`. */
function isNamed(name: string): (reference: string) => boolean {
  return (reference) => reference === name || reference.slice(reference.indexOf(":") + 1) === name;
}

/** What other systems report of a whole file. */
const wholeFile = new Set(["FILE_NO_DELETE", "buf:FILE_NO_DELETE"]);

/** Two cases show what a rule does; a page may have thirty. */
const mostExamples = 2;

function pageOf(rule: RuleInfo, all: boolean): string {
  const page = writtenPages()[rule.id] ?? rulePage(rule, []);
  const [head = "", ...examples] = page.split(/\n(?=## )/);
  const left = examples.length - mostExamples;
  if (all || left <= 0) return page;
  const rest = `${String(left)} more example${left === 1 ? "" : "s"}: contract-check explain ${rule.id} --all\n`;
  return [head, ...examples.slice(0, mostExamples), rest].join("\n");
}

async function explainCode(code: string, terminal: Terminal): Promise<number> {
  const { governanceCodes } = await import("../governance/codes.js");
  const info = governanceCodes.get(code);
  if (!info) {
    throw new UsageError(`there is no code ${code}${didYouMean(code, governanceCodes.keys())}`);
  }
  terminal.out(`# ${info.title}\n\n\`${info.code}\`\n\n${info.why}\n\n**What to do.** ${info.remedy}\n`);
  return 0;
}

declare const CONTRACT_CHECK_PAGES: string | undefined;

/** The pages with their examples, written in by the build (brotli, base64); run from source there are none. */
function writtenPages(): Record<string, string> {
  if (typeof CONTRACT_CHECK_PAGES !== "string") return {};
  const text = brotliDecompressSync(Buffer.from(CONTRACT_CHECK_PAGES, "base64")).toString();
  return JSON.parse(text) as Record<string, string>;
}
