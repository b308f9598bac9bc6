import { allEnums, allExtensions, type ProtoFile } from "../model/descriptor.js";
import { optionNamed, optionText } from "../model/options.js";
import { fileOptionLanguages } from "../model/facts/generated-code.js";
import { fileOptionRules } from "./buf-rules.js";
import { type BufMessage, bufMessages } from "./buf-view.js";
import type { Report } from "./buf-report.js";

export function fileRules(base: ProtoFile, head: ProtoFile, report: Report): void {
  for (const name of fileOptionRules) {
    const unset = fileOptionLanguages[name]?.[1] ?? "";
    const from = optionText(base.options, name) ?? unset;
    const to = optionText(head.options, name) ?? unset;
    if (from === to) continue;
    report(
      `FILE_SAME_${name.toUpperCase()}`,
      `File option "${name}" changed from "${from}" to "${to}".`,
      head,
      optionNamed(head.options, name)?.at,
    );
  }
  const [from, to] = [syntaxOf(base), syntaxOf(head)];
  const syntax = `File syntax changed from "${from}" to "${to}".`;
  if (from !== to) report("FILE_SAME_SYNTAX", syntax, head, head.node.editionAt);
  const packages = `File package changed from "${base.package}" to "${head.package}".`;
  if (base.package !== head.package) report("FILE_SAME_PACKAGE", packages, head, head.node.packageAt);
  deletedFromFile(base, head, report);
}

function syntaxOf({ edition }: ProtoFile): string {
  return edition === "2023" || edition === "2024" ? "editions" : edition;
}

function deletedFromFile(base: ProtoFile, head: ProtoFile, report: Report): void {
  const headMessages = new Map(bufMessages(head).map((message) => [message.nested, message]));
  const names = (elements: Iterable<Parameters<typeof nestedOf>[0]>) => [...elements].map(nestedOf);
  const kinds = [
    ["message", bufMessages(base).map(({ nested }) => nested), [...headMessages.keys()]],
    ["enum", names(allEnums(base)), names(allEnums(head))],
    ["extension", names(allExtensions(base)), names(allExtensions(head))],
    ["service", names(base.services), names(head.services)],
  ] as const;
  for (const [kind, before, after] of kinds) {
    const left = new Set(after);
    for (const nested of before.filter((name) => !left.has(name))) {
      const message = `Previously present ${kind} "${nested}" was deleted from file.`;
      report(`${kind.toUpperCase()}_NO_DELETE`, message, head, enclosing(nested, headMessages)?.at);
    }
  }
}

export function nestedOf({ element }: { readonly element: readonly string[] }): string {
  return element.join(".");
}

/** The innermost message that is still there around something deleted. */
export function enclosing(nested: string, messages: ReadonlyMap<string, BufMessage>): BufMessage | undefined {
  const parts = nested.split(".");
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const message = messages.get(parts.slice(0, length).join("."));
    if (message) return message;
  }
  return undefined;
}
