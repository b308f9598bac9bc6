import { digestOf } from "../../algorithms/digest.js";
import { byText } from "../../algorithms/order.js";
import { nameAfter, type Sides } from "../../model/change.js";
import { type Pairing, pathOf } from "../../model/contract.js";
import type { Judged } from "../../model/rule.js";

/**
 * Equal for the same change of the same element with the same harm, whatever else the proposal holds: waivers name it.
 * A waiver of a removal does not cover a removal that does more harm.
 */
export function fingerprint(judged: Judged, pairing: Pairing): string {
  const { rule, element, verdicts } = judged;
  const { base, head }: Sides<unknown> = judged.shapes;
  const harm = Object.entries(verdicts)
    .map(([surface, { backward, forward }]) => [surface, backward.outcome, forward.outcome])
    .sort(byText(([surface = ""]) => surface));
  return digestOf(
    JSON.stringify([
      rule.id,
      pairing.known ?? pathOf(pairing),
      // What is gone is known by the name that it had.
      judged.edit === "removed" ? element : nameAfter(element, pairing.knownNames ?? []),
      base ?? null,
      head ?? null,
      harm,
    ]),
  );
}
