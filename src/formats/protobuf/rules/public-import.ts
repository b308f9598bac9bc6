import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import type { ProtoFile } from "../model/descriptor.js";
import { locate } from "../model/locate.js";
import { isData } from "../decoding/reader-context.js";
import { breaksCode } from "../decoding/source.js";

export const publicImport = defineRule<Matched, string>({
  id: "protobuf/public-import",
  title: "Public import added or removed",
  why: "Whoever imports this file also sees what it imports publicly. Without it their files stop compiling, although no message changed.",
  remedy: "Keep the public import until every importer names the file itself.",
  surfaces: ["wire", "json", "source"],
  *differences({ base, head }) {
    const from = publicImports(base);
    const to = publicImports(head);
    for (const [path] of from)
      if (!to.has(path))
        yield { element: [], location: locate(head, { start: 0, end: 0 }), base: path, head: undefined };
    for (const [path, at] of to) {
      if (!from.has(path)) yield { element: [], location: locate(head, at), base: undefined, head: path };
    }
  },
  reads: (reader, _, on) =>
    isData(on) || reader !== undefined
      ? reads
      : breaksCode("files that rely on the public import do not compile"),
  message: ({ base, head }) =>
    `public import of "${head ?? base ?? ""}" was ${head === undefined ? "removed" : "added"}`,
  shape: (path) => path,
});

function publicImports({ imports }: ProtoFile) {
  return new Map(
    imports.filter(({ node }) => node.kind === "public").map(({ node }) => [node.path, node.at]),
  );
}
