import { createHash } from "node:crypto";
import type { Sides } from "../../model/change.js";
import type { Pairing } from "../../model/contract.js";
import { pathOf } from "../../model/contract.js";
import type { Judged } from "../../model/rule.js";

/** The same for the same change of the same element, whatever else is in the proposal: waivers name it. */
export function fingerprint(judged: Judged, pairing: Pairing): string {
  const { base, head }: Sides<unknown> = judged.shapes;
  return sha256(
    JSON.stringify([judged.rule.id, pathOf(pairing), judged.element, base ?? null, head ?? null]),
  );
}

export function sha256(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
