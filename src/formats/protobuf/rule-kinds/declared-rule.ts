import type { Outcome, Surface } from "../../../model/outcome.js";
import { defineRule, type Rule, type RuleInfo } from "../../../model/rule.js";
import type { Matched, Pair } from "../matching/matched.js";
import type { Enum, Message, Service } from "../model/descriptor.js";
import { locationOf } from "./location.js";

type Declared = Message | Enum | Service;

export interface DeclaredRule<T extends Declared> extends RuleInfo {
  readonly surfaces?: readonly Surface[];
  readonly pairs: (matched: Matched) => readonly Pair<T>[];
  readonly concerns: (pair: Pair<T>) => boolean;
  readonly reads: (reader: T | undefined, writer: T | undefined, on: Surface) => Outcome;
  readonly message: (pair: { readonly base: T | undefined; readonly head: T | undefined }) => string;
  readonly shape: (side: T) => unknown;
}

/** A rule about whole messages, enums or services. */
export function defineDeclaredRule<T extends Declared>(rule: DeclaredRule<T>): Rule<Matched> {
  const { pairs, concerns, surfaces, ...rest } = rule;
  return defineRule<Matched, T>({
    ...rest,
    surfaces: surfaces ?? ["wire", "json", "source"],
    *differences(matched) {
      for (const pair of pairs(matched)) {
        if (concerns(pair)) yield { ...locationOf<Declared>(pair), base: pair.base, head: pair.head };
      }
    },
  });
}
