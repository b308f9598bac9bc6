import type { ElementPath } from "../../../model/change.js";
import { type Outcome, reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import { isSameDependency, readDependency, whyUndecided } from "../decoding/dependency.js";
import { isSameType } from "../decoding/field.js";
import { isData } from "../decoding/reader-context.js";
import type { Matched } from "../matching/matched.js";
import { type Dependency, dependenciesOfCall, dependencyOfField } from "../model/dependency.js";
import type { Field, ProtoFile } from "../model/descriptor.js";
import { locationOf } from "../rule-kinds/location.js";
import type { Span } from "../syntax/ast.js";

interface Use {
  readonly element: ElementPath;
  readonly file: ProtoFile;
  readonly at: Span;
  readonly role: string;
  readonly dependency: Dependency | undefined;
  /** For a type of a field. */
  readonly field?: Field;
}

export const dependency = defineRule<Matched, Use>({
  id: "protobuf/dependency",
  title: "A type of another module may have changed",
  why: "A type that this repository does not hold is known by its name, and by the commit and the digest that buf.lock pins of its module. Where the pin moves, where the text appears or goes, or where another import may declare the name, nothing here says whether the data still read.",
  remedy:
    "Give contract-check the text of the dependency (an image with --image or protobuf.images, a folder with protobuf.include, or a copy in the repository), or have an owner look at what changed in it.",
  surfaces: ["wire", "json", "source"],
  *differences(matched) {
    const done = new Set<string>();
    for (const { base, head } of uses(matched)) {
      if (isSameDependency(base.dependency, head.dependency)) continue;
      const key = JSON.stringify([base.dependency, head.dependency]);
      if (done.has(key)) continue;
      done.add(key);
      yield { ...locationOf({ base, head }), base, head };
    }
  },
  reads(reader, writer, on): Outcome {
    if (!isData(on) || !reader || !writer) return reads;
    return reader.field && writer.field
      ? (readDependency(reader.field, writer.field, on) ?? reads)
      : whyUndecided(reader.dependency, writer.dependency);
  },
  message: ({ base, head }) =>
    `${head?.dependency?.name ?? base?.dependency?.name ?? ""}, ${head?.role ?? ""}, is of another module and may have changed there`,
  shape: ({ dependency: type }) => type ?? null,
});

/** The fields of one type, and the ends of methods: the first user of each type stands for all. */
function* uses({ fields, extensions, rpcs, context }: Matched): Generator<{ base: Use; head: Use }> {
  for (const { base, head } of [...fields, ...extensions]) {
    if (!base || !head || !isSameType(base, head, context)) continue;
    yield { base: fieldUse(base), head: fieldUse(head) };
  }
  for (const { base, head } of rpcs) {
    if (!base || !head) continue;
    const [before, after] = [dependenciesOfCall(base), dependenciesOfCall(head)];
    for (const end of ["request", "response"] as const) {
      const use = ({ element, service, node }: typeof base, type: Dependency | undefined): Use => ({
        element,
        file: service.file,
        at: node.at,
        role: `the ${end} of method "${node.name}"`,
        dependency: type,
      });
      if (before[end] || after[end]) yield { base: use(base, before[end]), head: use(head, after[end]) };
    }
  }
}

function fieldUse(field: Field): Use {
  const { name, element, file, at } = field;
  const type = dependencyOfField(field);
  return { element, file, at, role: `the type of field "${name}"`, dependency: type, field };
}
