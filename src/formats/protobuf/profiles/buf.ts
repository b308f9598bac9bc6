import { byCodeUnits } from "../../../algorithms/order.js";
import type { ProfileFinding } from "../../../model/contract.js";
import type { ProtoContract } from "../matching/matched.js";
import { type BufModule, isLeftOut, moduleOf } from "../model/buf-config.js";
import { allEnums, allExtensions, type ProtoFile } from "../model/descriptor.js";
import { locate } from "../model/locate.js";
import { isBundled, type ProtoModel } from "../model/proto-model.js";
import { messageAndFieldRules } from "./buf-elements.js";
import { enumRules } from "./buf-enums.js";
import { importRules } from "./buf-imports.js";
import { serviceRules } from "./buf-services.js";
import { fieldRules } from "./buf-fields.js";
import { enclosing, fileRules, nestedOf } from "./buf-files.js";
import { extensionKey, type View, viewOf } from "./buf-head.js";
import type { Report } from "./buf-report.js";
import { bufCategories, rulesNamed } from "./buf-rules.js";
import { bufField, bufMessages } from "./buf-view.js";

export interface BufFindings {
  readonly findings: readonly ProfileFinding[];
  /** How many of each rule the ignore keys of buf.yaml hide. */
  readonly ignored: ReadonlyMap<string, number>;
  /** The module leaves the file out (excludes, includes): buf does not read it. */
  readonly isLeftOut: boolean;
}

/**
 * What `buf breaking` 1.75 says about one file of base: the same rule ids in the same files. Elements are paired by
 * full name wherever they stand now, files by the path in their module.
 */
export function bufFindings(
  category: string,
  base: ProtoContract,
  head: ProtoContract | undefined,
  headModel: ProtoModel,
): BufFindings {
  const { modules } = headModel;
  // What buf did not read at base it compares with nothing; what it reads no longer is gone.
  if (isLeftOut(modules, base.file.path)) return { findings: [], ignored: new Map(), isLeftOut: true };
  if (head && isLeftOut(modules, head.file.path)) return bufFindings(category, base, undefined, headModel);
  const rules = bufCategories[category] ?? new Set<string>();
  const module = moduleOf(modules, head?.file.path ?? base.file.path);
  const findings = new Map<string, ProfileFinding>();
  const ignored = new Map<string, number>();
  const report: Report = (id, message, file, at) => {
    if (!isOn(id, rules, module)) return;
    if (isIgnored(id, module, base.file, file)) {
      ignored.set(id, (ignored.get(id) ?? 0) + 1);
      return;
    }
    const location = file && !isBundled(file) && locate(file, at ?? { start: 0, end: 0 });
    // Two messages of one name in two others say the same, each in its place.
    const key = JSON.stringify([id, message, file?.path, at?.start]);
    findings.set(key, { id, message, ...(location && { location }) });
  };
  const samePath = head?.file.importPath === base.file.importPath;
  if (!samePath)
    report("FILE_NO_DELETE", `Previously present file "${base.file.importPath}" was deleted.`, undefined);
  if (head && samePath) fileRules(base.file, head.file, report);
  const view = viewOf(headModel, head?.file);
  elementRules(base.file, view, report);
  if (head) importRules(base, head, report);
  packageRules(base.file, samePath ? head.file : undefined, view, report);
  const sorted = [...findings.values()].sort(
    (a, b) => byCodeUnits(a.id, b.id) || byCodeUnits(a.message, b.message),
  );
  return { findings: sorted, ignored, isLeftOut: false };
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
    [base, ...(file ? [file] : [])].some(({ package: name }) => unstable.test(name.split(".").at(-1) ?? ""))
  );
}

/** Elements go with their full name, also into another file; the file of the pair comes first. */
function elementRules(base: ProtoFile, view: View, report: Report): void {
  const own = view.own;
  const ownMessages = new Map(own ? bufMessages(own).map((message) => [message.fullName, message]) : []);
  const ownEnums = new Map(own ? allEnums(own).map((type) => [type.fullName, type]) : []);
  for (const message of bufMessages(base)) {
    const twin = ownMessages.get(message.fullName) ?? view.messages.get(message.fullName);
    if (!twin) continue;
    messageAndFieldRules(message, twin, report);
  }
  for (const type of allEnums(base)) {
    const twin = ownEnums.get(type.fullName) ?? view.enums.get(type.fullName);
    if (twin) enumRules(type, twin, report);
  }
  for (const service of base.services) {
    const twin =
      own?.services.find(({ fullName }) => fullName === service.fullName) ??
      view.services.get(service.fullName);
    if (twin) serviceRules(service, twin, report);
  }
  for (const extension of allExtensions(base)) {
    const twin = view.extensions.get(extensionKey(extension));
    if (twin) fieldRules(bufField(extension), bufField(twin), undefined, report);
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
  for (const type of left(view.enums.values()) ? allEnums(base) : [])
    if (!view.enums.has(type.fullName)) gone("PACKAGE_ENUM_NO_DELETE", "enum", nestedOf(type));
  for (const service of base.services)
    if (!view.services.has(service.fullName)) gone("PACKAGE_SERVICE_NO_DELETE", "service", service.name);
  for (const extension of left(view.extensions.values()) ? allExtensions(base) : [])
    if (!view.extensionNames.has(extension.fullName))
      gone("PACKAGE_EXTENSION_NO_DELETE", "extension", nestedOf(extension));
}
