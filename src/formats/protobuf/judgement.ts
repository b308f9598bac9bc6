import type { ContractSettings } from "../../model/contract.js";
import type { Outcome, Surface } from "../../model/outcome.js";
import { worst } from "../../model/outcome.js";
import type { Judged, Rule } from "../../model/rule.js";
import type { Matched, Pair, ProtoContract } from "./matching/matched.js";
import { matchContracts } from "./matching/match.js";
import { rules } from "./rules.js";

/** The rules, each asked once about one matching: the changes and both whole verdicts come from the same answers. */
export const askedOnce: readonly Rule<Matched>[] = rules.map((rule) => {
  const known = new WeakMap<Matched, readonly Judged[]>();
  return {
    ...rule,
    judge(matched) {
      let judged = known.get(matched);
      if (!judged) known.set(matched, (judged = [...rule.judge(matched)]));
      return judged;
    },
  };
});

interface Matching {
  readonly head: ProtoContract;
  readonly settings: ContractSettings;
  readonly matched: Matched;
}

const matchings = new WeakMap<ProtoContract, Matching>();

export function matchOnce(base: ProtoContract, head: ProtoContract, settings: ContractSettings): Matched {
  const known = matchings.get(base);
  if (known?.head === head && known.settings === settings) return known.matched;
  const matched = matchContracts(base, head, settings);
  matchings.set(base, { head, settings, matched });
  return matched;
}

/** The whole contract: the worst that any change does on a surface that counts. */
export function judgeWhole(
  reader: ProtoContract,
  writer: ProtoContract,
  settings: ContractSettings,
  surfaces: readonly Surface[],
): Outcome {
  const mirrored = matchings.get(reader);
  if (mirrored?.head === writer && mirrored.settings === settings && isMirrored(mirrored.matched))
    return worstOf(mirrored.matched, surfaces, "forward");
  return worstOf(matchOnce(writer, reader, settings), surfaces, "backward");
}

/** Without renamed and moved types both sides pair up alike, whichever comes first. */
function isMirrored({ messages, enums, services, arrived }: Matched): boolean {
  const isSame = ({ relation }: Pair<unknown>) => relation === "same";
  return arrived.length === 0 && messages.every(isSame) && enums.every(isSame) && services.every(isSame);
}

function worstOf(matched: Matched, surfaces: readonly Surface[], direction: "backward" | "forward"): Outcome {
  const outcomes: Outcome[] = [];
  for (const rule of askedOnce) {
    for (const { verdicts } of rule.judge(matched)) {
      for (const surface of surfaces) {
        const verdict = verdicts[surface];
        if (verdict) outcomes.push(verdict[direction]);
      }
    }
  }
  return worst(outcomes);
}
