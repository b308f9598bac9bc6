import type { Outcome, Surface } from "../../../model/outcome.js";
import { defineRule, type Rule, type RuleInfo } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import type { ProtoFile } from "../model/descriptor.js";
import { locate } from "../model/locate.js";
import type { Span } from "../syntax/ast.js";

interface FileRule extends RuleInfo {
  readonly surfaces: readonly Surface[];
  readonly fact: (file: ProtoFile) => unknown;
  readonly at: (file: ProtoFile) => Span | undefined;
  readonly reads: (reader: ProtoFile, writer: ProtoFile, on: Surface) => Outcome;
  readonly message: (base: ProtoFile, head: ProtoFile) => string;
}

/** A rule about one fact of the file itself; its element path is empty. */
export function defineFileRule({ fact, at, reads, message, ...info }: FileRule): Rule<Matched> {
  return defineRule<Matched, ProtoFile>({
    ...info,
    *differences({ base, head }) {
      if (JSON.stringify(fact(base)) === JSON.stringify(fact(head))) return;
      const span = at(head) ?? { start: 0, end: 0 };
      yield { element: [], location: locate(head, span), base, head };
    },
    reads(reader, writer, on) {
      if (!reader || !writer) throw new Error("a fact of a file has two sides");
      return reads(reader, writer, on);
    },
    message: ({ base, head }) => (base && head ? message(base, head) : ""),
    shape: fact,
  });
}
