import { type ProfileAsked, systemOf } from "../../model/formats.js";
import { entryFor, settingOf } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";
import { type Lint, warning } from "./lint-finding.js";

/** One finding for each entry and each other profile: the file of the tool whose answers it wants says otherwise. */
export function profileLints(
  policy: Policy,
  contracts: readonly string[],
  profileAsked: ProfileAsked,
): readonly Lint[] {
  const lints = new Map<string, Lint>();
  for (const path of contracts) {
    const entry = entryFor(policy, path);
    const profile = settingOf(policy, entry, "profile");
    const asked = profile === undefined ? undefined : profileAsked(path);
    if (!profile || !asked || asked.profile === profile || systemOf(asked.profile) !== systemOf(profile))
      continue;
    const message = `${entry?.profile === undefined ? "defaults:" : entry.files.join(", ")} has profile: ${profile}, and ${asked.because}, which is ${asked.profile}`;
    if (!lints.has(message)) lints.set(message, warning("GV117", message, entry?.location));
  }
  return [...lints.values()];
}
