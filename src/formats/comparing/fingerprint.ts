import { createHash } from "node:crypto";
import type { Sides } from "../../model/change.js";
import type { Pairing } from "../../model/contract.js";
import { pathOf } from "../../model/contract.js";
import type { Judged } from "../../model/rule.js";

/**
 * The same for the same change of the same element that does the same to readers, whatever else is in the proposal:
 * waivers name it, and who waived a removal has not waived what makes it worse.
 */
export function fingerprint(judged: Judged, pairing: Pairing): string {
  const { rule, element, verdicts } = judged;
  const { base, head }: Sides<unknown> = judged.shapes;
  const harm = Object.entries(verdicts)
    .map(([surface, { backward, forward }]) => [surface, backward.outcome, forward.outcome])
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  return sha256(JSON.stringify([rule.id, pathOf(pairing), element, base ?? null, head ?? null, harm]));
}

export function sha256(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
