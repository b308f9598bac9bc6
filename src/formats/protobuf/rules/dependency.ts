import type { ElementPath } from "../../../model/change.js";
import { type Outcome, reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import { readDependency, whyUndecided } from "../decoding/dependency.js";
import { isSameType } from "../decoding/field.js";
import { isData } from "../decoding/reader-context.js";
import { breaksCode } from "../decoding/source.js";
import type { Matched } from "../matching/matched.js";
import {
  dependenciesOfCall,
  type Dependency,
  dependencyOfExtendee,
  dependencyOfField,
  isSameDependency,
} from "../model/dependency.js";
import type { Field, ProtoFile, Rpc } from "../model/descriptor.js";
import { mayBeSameName, typeName, withoutDot } from "../model/type-text.js";
import { locationOf } from "../rule-kinds/location.js";
import type { Span } from "../syntax/ast.js";

interface Use {
  readonly element: ElementPath;
  readonly file: ProtoFile;
  readonly at: Span;
  readonly role: string;
  /** The name of the type, whether it is another module's or not. */
  readonly name: string;
  readonly dependency: Dependency | undefined;
  /** For a type of a field. */
  readonly field?: Field;
  /** For an end of a method. */
  readonly called?: true;
}

export const dependency = defineRule<Matched, Use>({
  id: "protobuf/dependency",
  title: "A type of another module may have changed",
  why: "A type that this repository does not hold is known by its name, and by the commit and the digest that buf.lock pins of its module. Where the pin moves, where the text appears or goes, or where another import may declare the name, nothing here says whether the data still read.",
  remedy:
    "Put the file back where it was removed, or give contract-check the text of the dependency (an image with --image or protobuf.images, a folder with protobuf.include, or a copy in the repository). Otherwise have an owner look at what changed in it.",
  surfaces: ["wire", "json", "rpc", "source"],
  *differences(matched) {
    const done = new Set<string>();
    for (const { base, head } of uses(matched)) {
      const [before, after] = [base.dependency, head.dependency];
      if (isSameDependency(before, after) && writtenAs(before) === writtenAs(after)) continue;
      const key = JSON.stringify([before, after, base.field === undefined, base.called]);
      if (done.has(key)) continue;
      done.add(key);
      yield { ...locationOf({ base, head }), base, head };
    }
  },
  reads(reader, writer, on): Outcome {
    if (!reader || !writer || (on === "rpc" && !reader.called)) return reads;
    if (isData(on) && reader.field && writer.field)
      return readDependency(reader.field, writer.field, on) ?? reads;
    if (isSameDependency(reader.dependency, writer.dependency)) return reads;
    return on === "source" && !mayBeSameName(reader.name, writer.name)
      ? breaksCode(`${reader.role} is another type`)
      : whyUndecided(reader.dependency, writer.dependency);
  },
  message({ base, head }) {
    if (!base || !head) return "";
    const type = `${head.name}, ${head.role},`;
    if (base.name !== head.name)
      return `${head.role} changed from ${base.name} to ${head.name}, and ${declarerOf(head.dependency?.unheld ? head : base)}`;
    if (isSameDependency(base.dependency, head.dependency))
      return `${type} is written in another way, and is the same`;
    if (head.dependency?.unheld && !base.dependency) return `${type} is not held by this repository any more`;
    if (base.dependency?.unheld && !head.dependency)
      return `${type} was not held by this repository until now`;
    return `${type} is of another module and may have changed there`;
  },
  // An image or a folder from outside holds one text for both sides: it cannot say what a moved pin changed.
  advice: ({ base, head }) =>
    base?.dependency &&
    head?.dependency &&
    base.name === head.name &&
    !isSameDependency(base.dependency, head.dependency)
      ? "Keep a copy of the dependency in the repository (buf export MODULE -o FOLDER, and protobuf: {include: [FOLDER]} under defaults:), and renew it with the pin: then the texts are compared. An image is one text for both sides. Otherwise have an owner look at what changed in it."
      : undefined,
  shape: ({ dependency: type }) => type ?? null,
});

/** How a type is named, whatever is pinned of its module. */
function writtenAs(type: Dependency | undefined): string {
  return JSON.stringify({ ...type, pins: [] });
}

/** Who declares a type that the repository does not hold. */
function declarerOf({ name, dependency: type }: Use): string {
  const isNowhere = type?.unheld?.imports.length === 0;
  return isNowhere ? `nothing that it imports declares ${name}` : `another module declares ${name}`;
}

/** The fields of one type, the ends of methods and what extensions extend: the first user of each type stands for all. */
function* uses({ fields, extensions, rpcs, context }: Matched): Generator<{ base: Use; head: Use }> {
  for (const { base, head } of [...fields, ...extensions]) {
    if (!base || !head) continue;
    if (base.type.kind !== "scalar" && isSameType(base, head, context))
      yield { base: fieldUse(base), head: fieldUse(head) };
    if (base.extendeeName !== undefined && head.extendeeName !== undefined)
      yield { base: extendeeUse(base), head: extendeeUse(head) };
  }
  for (const { base, head } of rpcs) {
    if (!base || !head) continue;
    for (const end of ["request", "response"] as const)
      yield { base: callUse(base, end), head: callUse(head, end) };
  }
}

function fieldUse(field: Field): Use {
  const { name, element, file, at, type } = field;
  const role = `the type of field "${name}"`;
  return { element, file, at, role, name: typeName(type), dependency: dependencyOfField(field), field };
}

function extendeeUse(field: Field): Use {
  const { name, element, file, at, extendee, extendeeName = "" } = field;
  const role = `the message that extension "${name}" extends`;
  const extended = extendee?.fullName ?? withoutDot(extendeeName);
  return { element, file, at, role, name: extended, dependency: dependencyOfExtendee(field) };
}

function callUse(rpc: Rpc, end: "request" | "response"): Use {
  const { element, service, node } = rpc;
  return {
    element,
    file: service.file,
    at: node.at,
    role: `the ${end} of method "${node.name}"`,
    name: rpc[`${end}Name`],
    dependency: dependenciesOfCall(rpc)[end],
    called: true,
  };
}
