import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  allRules
} from "./chunk-HF7DSUNM.js";
import {
  hurt,
  reasonOf
} from "./chunk-7FEU6FBQ.js";
import "./chunk-PSOBQU6S.js";
import {
  fails
} from "./chunk-CWGE2KQZ.js";
import "./chunk-ZK6ZCCRP.js";
import {
  UsageError,
  didYouMean
} from "./chunk-PL2K5IKI.js";
import "./chunk-M3OXMBXV.js";

// src/commands/explain.ts
import { readFile } from "node:fs/promises";

// src/reports/rule-page.ts
function rulePage(rule, examples) {
  const references = rule.references?.length ? `
Elsewhere: ${rule.references.join(", ")}.
` : "";
  return `# ${rule.title}

\`${rule.id}\`

${rule.why}

**What to do.** ${rule.remedy}
${references}
${examples.map(exampleSection).join("\n")}`;
}
function exampleSection({ title, files, verdict, message }) {
  const blocks = files.flatMap(({ path, base, head }) => [
    ...base === void 0 ? [] : [codeBlock(`base: ${path}`, path, base)],
    ...head === void 0 ? [] : [codeBlock(`head: ${path}`, path, head)]
  ]);
  return `## ${title}

${message}: **${hurt(verdict)}**.

${directionLine("New readers, old data", verdict.backward)}
${directionLine("Old readers, new data", verdict.forward)}

${blocks.join("\n")}`;
}
function directionLine(label, outcome) {
  const reason = reasonOf(outcome);
  const line = `- ${label}: ${outcome.outcome}${reason === void 0 ? "" : ` (${reason})`}`;
  if (!fails(outcome) || !outcome.witness) return line;
  const { written, observed, decoder } = outcome.witness;
  return `${line}
  - written: \`${JSON.stringify(written)}\`
  - ${decoder}: ${observed}`;
}
function codeBlock(label, path, text) {
  const language = path.endsWith(".proto") ? "proto" : path.endsWith(".avdl") ? "java" : path.endsWith("ml") ? "yaml" : "json";
  return `${label}

\`\`\`${language}
${text.trimEnd()}
\`\`\`
`;
}

// src/commands/explain.ts
var command = {
  name: "explain",
  summary: "Shows the page of a rule or of a governance code",
  operands: "RULE|CODE",
  options: {},
  example: "  contract-check explain avro/field-presence",
  async run(args, terminal) {
    const [wanted, ...more] = args.operands;
    if (wanted === void 0 || more.length > 0)
      throw new UsageError("explain takes one rule or code: contract-check explain avro/field-presence");
    if (/^gv\d+$/i.test(wanted)) return explainCode(wanted.toUpperCase(), terminal);
    const rules = await allRules();
    const rule = rules.find(({ id }) => id === wanted) ?? rules.find(({ id }) => id.endsWith(`/${wanted}`));
    if (!rule) {
      const hint = didYouMean(
        wanted,
        rules.map(({ id }) => id)
      );
      throw new UsageError(`there is no rule "${wanted}"${hint} ("contract-check rules" lists them)`);
    }
    terminal.out((await writtenPages())[rule.id] ?? rulePage(rule, []));
    return 0;
  }
};
async function explainCode(wanted, terminal) {
  const { governanceCodes } = await import("./codes-FN6QZCXW.js");
  const info = governanceCodes.get(wanted);
  if (!info) {
    throw new UsageError(`there is no code ${wanted}${didYouMean(wanted, governanceCodes.keys())}`);
  }
  terminal.out(`# ${info.title}

\`${info.code}\`

${info.why}

**What to do.** ${info.remedy}
`);
  return 0;
}
async function writtenPages() {
  try {
    return JSON.parse(await readFile(new URL("../pages.json", import.meta.url), "utf8"));
  } catch {
    return {};
  }
}
export {
  command
};
