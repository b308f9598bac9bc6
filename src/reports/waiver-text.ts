import type { Change } from "../model/change.js";
import type { WaiverDraft } from "../model/decision.js";
import { oneLine } from "./escape.js";

/** One item of `waivers:` in the config, as lines of YAML; a comment says which change it is. */
export function waiverLines(
  { fingerprint, approver, expires }: WaiverDraft,
  { path, change, reason }: { readonly path: string; readonly change: Change; readonly reason: string },
): readonly string[] {
  return [
    `  # ${oneLine(path)}: ${oneLine(change.message)} (${change.rule})`,
    `  - fingerprint: ${fingerprint}`,
    `    reason: ${JSON.stringify(reason)}`,
    `    approver: ${JSON.stringify(approver)}`,
    `    expires: ${expires}`,
  ];
}
