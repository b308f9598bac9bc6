import { fails, type Outcome, type Verdict } from "../model/outcome.js";
import type { RuleInfo } from "../model/rule.js";
import { datumText, hurt, reasonOf } from "./words.js";

/** One case of a rule, as its page shows it. */
export interface PageExample {
  readonly title: string;
  readonly files: readonly { readonly path: string; readonly base?: string; readonly head?: string }[];
  /** The verdict of the first change that the rule reports in this case. */
  readonly verdict: Verdict;
  readonly message: string;
}

/** A rule's documentation in markdown, written from its own declaration and its own cases. */
export function rulePage(rule: RuleInfo, examples: readonly PageExample[]): string {
  const references = rule.references?.length ? `\nElsewhere: ${rule.references.join(", ")}.\n` : "";
  return `# ${rule.title}

\`${rule.id}\`

${rule.why}

**What to do.** ${rule.remedy}
${references}
${examples.map(exampleSection).join("\n")}`;
}

function exampleSection({ title, files, verdict, message }: PageExample): string {
  const blocks = files.flatMap(({ path, base, head }) => [
    ...(base === undefined ? [] : [codeBlock(`base: ${path}`, path, base)]),
    ...(head === undefined ? [] : [codeBlock(`head: ${path}`, path, head)]),
  ]);
  return `## ${title}

${message}: **${hurt(verdict)}**.

${directionLine("New readers, old data", verdict.backward)}
${directionLine("Old readers, new data", verdict.forward)}

${blocks.join("\n")}`;
}

function directionLine(label: string, outcome: Outcome): string {
  const reason = reasonOf(outcome);
  const line = `- ${label}: ${outcome.outcome}${reason === undefined ? "" : ` (${reason})`}`;
  if (!fails(outcome) || !outcome.witness) return line;
  const { observed, decoder } = outcome.witness;
  return `${line}\n  - written: \`${datumText(outcome.witness)}\`\n  - ${decoder}: ${observed}`;
}

function codeBlock(label: string, path: string, text: string): string {
  const language = path.endsWith(".proto")
    ? "proto"
    : path.endsWith(".avdl")
      ? "java"
      : path.endsWith("ml")
        ? "yaml"
        : "json";
  return `${label}\n\n\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`;
}
