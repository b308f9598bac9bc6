import type { ProtoFile } from "../model/descriptor.js";
import { allEnums, allExtensions } from "../model/descriptor.js";
import { optionNamed, optionText } from "../model/options.js";
import { fileOptionLanguages } from "../model/facts/generated-code.js";
import { fileOptionRules } from "./buf-rules.js";
import type { BufMessage } from "./buf-view.js";
import { bufMessages } from "./buf-view.js";
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
  if (syntaxOf(base) !== syntaxOf(head)) {
    report(
      "FILE_SAME_SYNTAX",
      `File syntax changed from "${syntaxOf(base)}" to "${syntaxOf(head)}".`,
      head,
      head.node.editionAt,
    );
  }
  if (base.package !== head.package) {
    report(
      "FILE_SAME_PACKAGE",
      `File package changed from "${base.package}" to "${head.package}".`,
      head,
      head.node.packageAt,
    );
  }
  deletedFromFile(base, head, report);
}

function syntaxOf({ edition }: ProtoFile): string {
  return edition === "2023" || edition === "2024" ? "editions" : edition;
}

function deletedFromFile(base: ProtoFile, head: ProtoFile, report: Report): void {
  const deletion = (kind: string, nested: string) =>
    `Previously present ${kind} "${nested}" was deleted from file.`;
  const headMessages = new Map(bufMessages(head).map((message) => [message.nested, message]));
  const around = (nested: string) => enclosing(nested, headMessages)?.at;
  for (const { nested } of bufMessages(base)) {
    if (!headMessages.has(nested))
      report("MESSAGE_NO_DELETE", deletion("message", nested), head, around(nested));
  }
  const headEnums = new Set([...allEnums(head)].map(nestedOf));
  for (const type of allEnums(base))
    if (!headEnums.has(nestedOf(type)))
      report("ENUM_NO_DELETE", deletion("enum", nestedOf(type)), head, around(nestedOf(type)));
  const headExtensions = new Set([...allExtensions(head)].map(nestedOf));
  for (const extension of allExtensions(base)) {
    if (!headExtensions.has(nestedOf(extension)))
      report(
        "EXTENSION_NO_DELETE",
        deletion("extension", nestedOf(extension)),
        head,
        around(nestedOf(extension)),
      );
  }
  const headServices = new Set(head.services.map(({ name }) => name));
  for (const { name } of base.services)
    if (!headServices.has(name)) report("SERVICE_NO_DELETE", deletion("service", name), head);
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
