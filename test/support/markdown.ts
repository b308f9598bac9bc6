import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A code block of a page, with what the HTML comments before it say of it: `<!-- key: value -->`. */
export interface Block {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
  readonly directives: Readonly<Partial<Record<Directive, string>>>;
  /** Where the text stands in the page. */
  readonly start: number;
  readonly end: number;
}

/** What a comment may say of the block that follows it. */
export const directiveNames = [
  "scratch", // begins a new repository
  "now", // the clock stands at this instant from here on
  "zone", // the reader's time zone from here on
  "set-up", // commands that the reader is not shown
  "file", // the block is the content of this file
  "exit", // the exit code that the commands end with; otherwise 0
  "not run", // why the commands are not run
  "not output", // why no command prints the text
  "not validated", // why no schema describes the file
] as const;
export type Directive = (typeof directiveNames)[number];

const root = join(import.meta.dirname, "../..");

/** The pages that people read first: README.md and docs/. */
export const pages: readonly string[] = [
  "README.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

export function pageText(page: string): string {
  return readFileSync(join(root, page), "utf8").replaceAll("\r\n", "\n");
}

const parts = /<!--([^]*?)-->|^( *)```(\w*)([^\n]*)\n([^]*?)^\2```$/gm;

/** The blocks of a page, in order. @throws where a comment says what nobody reads. */
export function blocksOf(page: string): readonly Block[] {
  const text = pageText(page);
  const blocks: Block[] = [];
  let directives: Partial<Record<Directive, string>> = {};
  for (const part of text.matchAll(parts)) {
    const [, comment, , language = "", info = "", content = ""] = part;
    if (comment !== undefined) Object.assign(directives, directiveOf(comment.trim(), page));
    else {
      const start = part.index + part[0].indexOf("\n") + 1;
      const line = text.slice(0, part.index).split("\n").length;
      // `json base` and its like are blocks of the ledger of leniencies, which has a test of its own.
      if (info.trim() === "")
        blocks.push({ page, line, language, text: content, directives, start, end: start + content.length });
      directives = {};
    }
  }
  return blocks;
}

function directiveOf(comment: string, page: string): Partial<Record<Directive, string>> {
  if (/^\/?(?:example|excerpt|generated|prettier-ignore)/.test(comment)) return {};
  const name = directiveNames.find((key) => comment === key || comment.startsWith(`${key}:`));
  if (name === undefined) throw new Error(`${page}: nobody reads the comment <!-- ${comment} -->`);
  const value = comment.slice(name.length + 1).trim();
  if (name.startsWith("not ") && value.length < 10)
    throw new Error(`${page}: <!-- ${comment} --> gives no reason`);
  return { [name]: value };
}

/** The text of a page without its code. */
export function proseOf(page: string): string {
  return readFileSync(join(root, page), "utf8")
    .replace(/^( *)```[^]*?^\1```$/gm, "")
    .replace(/<!--[^]*?-->/g, "");
}

/** The anchor that GitHub gives to a heading. */
export function anchorOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, "")
    .replaceAll(" ", "-");
}

/** The anchors that GitHub gives to the headings of a page. */
export function anchorsOf(page: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ""] of proseOf(page).matchAll(/^#{1,6} (.*)$/gm)) {
    const slug = anchorOf(heading);
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${slug}-${String(count)}`;
    anchors.add(anchor);
  }
  return anchors;
}
