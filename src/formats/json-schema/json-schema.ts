import type { Format } from "../../model/format.js";
import type { Outcome } from "../../model/outcome.js";
import { reads, rejects } from "../../model/outcome.js";
import { textOf } from "../../source/text.js";
import { readJson } from "../../source/json.js";
import { defineFormat } from "../define-format.js";
import { canonicalText } from "./canonical.js";
import type { Library } from "./documents.js";
import { loadLibrary } from "./documents.js";
import type { Contract } from "./pair.js";
import { pairOf, readingOf } from "./pair.js";
import { patternsOf } from "./engine/patterns.js";
import { validatorOf } from "./validator.js";

export const jsonSchema: Format = defineFormat<Library, Contract, undefined>({
  id: "json-schema",
  rules: [],
  profiles: ["default", "declared", "strict", "confluent"],
  surfaces: () => ["instance"],
  identify(path, text) {
    try {
      const root = readJson(textOf(path, "head", text));
      const id = root.kind === "object" ? (root.get("$id") ?? root.get("id")) : undefined;
      return id?.kind === "string" ? { key: id.value } : undefined;
    } catch {
      return undefined;
    }
  },
  open: loadLibrary,
  affected: () => Promise.resolve([]),
  faults: (library, path) => {
    const fault = library.faults.get(path);
    return fault ? [fault] : [];
  },
  notes: (library, path) => library.documents.get(path)?.notes ?? [],
  contract(library, path) {
    const document = library.documents.get(path);
    if (!document) throw new Error(`${path} was not loaded`);
    return { library, document };
  },
  contractId: ({ document }) => (document.base === document.retrieved ? undefined : document.base),
  canonical: ({ library, document }) =>
    canonicalText(library, { document, node: document.root, base: document.base }),
  match: () => undefined,
  async judge(reader, writer): Promise<Outcome> {
    const pair = pairOf(writer, reader);
    return readingOf(pair.theory, pair.head, pair.base);
  },
  prove: () => Promise.resolve(undefined),
  async replay(reader, writer, written) {
    const patterns = patternsOf();
    const wrote = (await validatorOf(writer.library, writer.document, patterns)).validate(written);
    const judge = await validatorOf(reader.library, reader.document, patterns);
    const read = judge.validate(written);
    if ("fault" in wrote || !wrote.valid)
      throw new Error(`the writer may not write this: ${"fault" in wrote ? wrote.fault : wrote.error}`);
    if ("fault" in read) throw new Error(read.fault);
    const observed = read.valid ? "valid" : read.error;
    return {
      outcome: read.valid ? reads.outcome : rejects(observed).outcome,
      witness: { written, observed, decoder: judge.name },
    };
  },
});
