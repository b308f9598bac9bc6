import type { ProfileFinding } from "../../../model/contract.js";
import type { ProtoContract } from "../matching/match.js";
import type { BufModule } from "../model/buf-config.js";
import { moduleOf } from "../model/buf-config.js";
import type { Enum, Field, ProtoFile, Service } from "../model/descriptor.js";
import { allEnums, allExtensions } from "../model/descriptor.js";
import { optionNamed, optionText } from "../model/options.js";
import type { ProtoModel } from "../model/proto-model.js";
import { fileOptionLanguages } from "../rules/file-options.js";
import type { Span } from "../syntax/ast.js";
import { enumRules, messageRules, serviceRules } from "./buf-elements.js";
import { fieldRules } from "./buf-fields.js";
import { bufCategories, fileOptionRules, rulesNamed } from "./buf-rules.js";
import type { BufMessage } from "./buf-view.js";
import { bufField, bufMessages } from "./buf-view.js";

/** Notes one finding; without a span it belongs to the file as a whole. */
export type Report = (id: string, message: string, file: ProtoFile | undefined, at?: Span) => void;

/**
 * What `buf breaking` 1.75 says about one file of base: the same rule ids in the same files. Elements are paired by
 * full name wherever they stand now, files by path.
 */
export function bufFindings(
  category: string,
  base: ProtoContract,
  head: ProtoContract | undefined,
  headModel: ProtoModel,
): readonly ProfileFinding[] {
  const rules = bufCategories[category] ?? new Set<string>();
  const module = moduleOf(headModel.modules, head?.file.path ?? base.file.path);
  const found = new Map<string, ProfileFinding>();
  const report: Report = (id, message, file, at) => {
    if (!isOn(id, rules, module) || isIgnored(id, module, base.file, file)) return;
    const location = file?.text.locate(at?.start ?? 0, at?.end ?? 0);
    found.set(`${id}\u0000${message}`, { id, message, ...(location && { location }) });
  };
  const samePath = head?.file.path === base.file.path;
  if (!samePath)
    report("FILE_NO_DELETE", `Previously present file "${base.file.path}" was deleted.`, undefined);
  if (head && samePath) fileRules(base.file, head.file, report);
  const view = viewOf(headModel, head?.file);
  elementRules(base.file, view, report);
  packageRules(base.file, samePath ? head.file : undefined, view, report);
  return [...found.values()].sort((a, b) => compare(a.id, b.id) || compare(a.message, b.message));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A profile chooses the category; buf.yaml may add single rules and take some away. */
function isOn(id: string, rules: ReadonlySet<string>, module: BufModule | undefined): boolean {
  if (module && [...module.except].some((name) => rulesNamed(name).has(id))) return false;
  return (
    rules.has(id) ||
    (module?.use.some((name) => !Object.hasOwn(bufCategories, name) && rulesNamed(name).has(id)) ?? false)
  );
}

const unstable = /^v\d+(?:p\d+)?(?:alpha|beta)\d*$|^v\d+test.*$/;

function isIgnored(
  id: string,
  module: BufModule | undefined,
  base: ProtoFile,
  file: ProtoFile | undefined,
): boolean {
  if (!module) return false;
  const paths = [base.path, ...(file ? [file.path] : [])];
  const under = (ignored: string) => paths.some((path) => path === ignored || path.startsWith(`${ignored}/`));
  if (module.ignore.some(under)) return true;
  if (
    Object.entries(module.ignoreOnly).some(
      ([name, ignored]) => rulesNamed(name).has(id) && ignored.some(under),
    )
  )
    return true;
  return (
    module.ignoreUnstablePackages &&
    [base, file].some((it) => it && unstable.test(it.package.split(".").at(-1) ?? ""))
  );
}

/** What head has, by full name and by package. */
interface View {
  readonly messages: ReadonlyMap<string, BufMessage>;
  readonly enums: ReadonlyMap<string, Enum>;
  readonly services: ReadonlyMap<string, Service>;
  /** By extended message and number. */
  readonly extensions: ReadonlyMap<string, Field>;
  readonly extensionNames: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
  readonly own: ProtoFile | undefined;
}

/** A view holds for the files that were loaded then: looking for dependents loads more. */
const views = new WeakMap<ProtoModel, { readonly files: number; readonly view: Omit<View, "own"> }>();

function viewOf(model: ProtoModel, own: ProtoFile | undefined): View {
  const loaded = model.loaded();
  let known = views.get(model);
  if (known?.files !== loaded.length)
    views.set(model, (known = { files: loaded.length, view: buildView(model, loaded) }));
  return { ...known.view, own };
}

function buildView(model: ProtoModel, loaded: readonly string[]): Omit<View, "own"> {
  const files = loaded.flatMap((path) => model.file(path) ?? []);
  const messages = new Map<string, BufMessage>();
  for (const message of files.flatMap(bufMessages))
    if (!messages.has(message.fullName)) messages.set(message.fullName, message);
  const extensions = files.flatMap((file) => [...allExtensions(file)]);
  return {
    messages,
    enums: new Map(files.flatMap((file) => [...allEnums(file)]).map((it) => [it.fullName, it])),
    services: new Map(files.flatMap(({ services }) => services).map((it) => [it.fullName, it])),
    extensions: new Map(extensions.map((field) => [extensionKey(field), field])),
    extensionNames: new Set(extensions.map(({ fullName }) => fullName)),
    packages: new Set(files.map((file) => file.package)),
  };
}

function extensionKey({ extendee, extendeeName, number }: Field): string {
  return `${extendee?.fullName ?? extendeeName ?? ""} ${String(number)}`;
}

function fileRules(base: ProtoFile, head: ProtoFile, report: Report): void {
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
  const said = (kind: string, nested: string) =>
    `Previously present ${kind} "${nested}" was deleted from file.`;
  const headMessages = new Map(bufMessages(head).map((message) => [message.nested, message]));
  const around = (nested: string) => enclosing(nested, headMessages)?.at;
  for (const { nested } of bufMessages(base)) {
    if (!headMessages.has(nested)) report("MESSAGE_NO_DELETE", said("message", nested), head, around(nested));
  }
  const headEnums = new Set([...allEnums(head)].map(nestedOf));
  for (const it of allEnums(base))
    if (!headEnums.has(nestedOf(it)))
      report("ENUM_NO_DELETE", said("enum", nestedOf(it)), head, around(nestedOf(it)));
  const headExtensions = new Set([...allExtensions(head)].map(nestedOf));
  for (const it of allExtensions(base)) {
    if (!headExtensions.has(nestedOf(it)))
      report("EXTENSION_NO_DELETE", said("extension", nestedOf(it)), head, around(nestedOf(it)));
  }
  const headServices = new Set(head.services.map(({ name }) => name));
  for (const { name } of base.services)
    if (!headServices.has(name)) report("SERVICE_NO_DELETE", said("service", name), head);
}

function nestedOf({ element }: { readonly element: readonly string[] }): string {
  return element.join(".");
}

/** The innermost message that is still there around something deleted. */
function enclosing(nested: string, messages: ReadonlyMap<string, BufMessage>): BufMessage | undefined {
  const parts = nested.split(".");
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const found = messages.get(parts.slice(0, length).join("."));
    if (found) return found;
  }
  return undefined;
}

/** Elements go with their full name, also into another file; the file of the pair comes first. */
function elementRules(base: ProtoFile, view: View, report: Report): void {
  const own = view.own;
  const ownMessages = new Map(own ? bufMessages(own).map((message) => [message.fullName, message]) : []);
  const ownEnums = new Map(own ? [...allEnums(own)].map((it) => [it.fullName, it]) : []);
  for (const message of bufMessages(base)) {
    const twin = ownMessages.get(message.fullName) ?? view.messages.get(message.fullName);
    if (!twin) continue;
    messageRules(message, twin, report);
    for (const field of message.fields) {
      const other = twin.fields.find(({ number }) => number === field.number);
      if (other) fieldRules(field, other, twin, report);
    }
  }
  for (const it of allEnums(base)) {
    const twin = ownEnums.get(it.fullName) ?? view.enums.get(it.fullName);
    if (twin) enumRules(it, twin, report);
  }
  for (const it of base.services) {
    const twin =
      own?.services.find(({ fullName }) => fullName === it.fullName) ?? view.services.get(it.fullName);
    if (twin) serviceRules(it, twin, report);
  }
  for (const it of allExtensions(base)) {
    const twin = view.extensions.get(extensionKey(it));
    if (twin) fieldRules(bufField(it), bufField(twin), undefined, report);
  }
}

function packageRules(base: ProtoFile, sameFile: ProtoFile | undefined, view: View, report: Report): void {
  if (!view.packages.has(base.package)) {
    report("PACKAGE_NO_DELETE", `Previously present package "${base.package}" was deleted.`, undefined);
    return;
  }
  // buf looks for a deleted element only where the package still has one of its kind.
  const left = (items: Iterable<{ readonly file: ProtoFile }>) =>
    [...items].some(({ file }) => file.package === base.package);
  const headMessages = new Map(
    sameFile ? bufMessages(sameFile).map((message) => [message.nested, message]) : [],
  );
  const gone = (id: string, kind: string, nested: string) => {
    report(
      id,
      `Previously present ${kind} "${nested}" was deleted from package "${base.package}".`,
      sameFile,
      enclosing(nested, headMessages)?.at,
    );
  };
  for (const message of left(view.messages.values()) ? bufMessages(base) : []) {
    if (!view.messages.has(message.fullName)) gone("PACKAGE_MESSAGE_NO_DELETE", "message", message.nested);
  }
  for (const it of left(view.enums.values()) ? allEnums(base) : [])
    if (!view.enums.has(it.fullName)) gone("PACKAGE_ENUM_NO_DELETE", "enum", nestedOf(it));
  for (const it of base.services)
    if (!view.services.has(it.fullName)) gone("PACKAGE_SERVICE_NO_DELETE", "service", it.name);
  for (const it of left(view.extensions.values()) ? allExtensions(base) : [])
    if (!view.extensionNames.has(it.fullName)) gone("PACKAGE_EXTENSION_NO_DELETE", "extension", nestedOf(it));
}
