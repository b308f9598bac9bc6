import { formatUtc } from "../../calendar/time/instants.js";
import type { Facts } from "../facts.js";
import type { Needs } from "../needs/needs.js";
import type { VerifiedSignOff } from "../sign-off-files/sign-off-file.js";
import { statementsOf } from "../sign-offs/statements.js";

type Good = Extract<VerifiedSignOff, { signOff: unknown }>;

/** Why a file with a good signature does not count for the present change; undefined where it does. */
export async function outdatedBecause(
  needs: Needs,
  facts: Facts,
  { file, signOff }: Good,
): Promise<string | undefined> {
  const { all, reasons } = await statementsOf(needs, facts);
  const statement = all.find(({ source }) => source === file);
  if (!statement)
    return reasons.find(({ location }) => location?.file === file)?.message ?? "the policy counts no files";
  const matter = needs.cases.find(({ path }) => path === signOff.contract);
  if (!matter) return `nothing needs a sign-off at ${signOff.contract} here`;
  const about = statement.about(matter);
  if (about.kind === "stale")
    return `since it was signed, something changed (${about.changed.join(", ")}): sign again with contract-check sign`;
  const { expires } = statement;
  return expires !== null && expires <= needs.now ? `it ran out ${formatUtc(expires)}` : undefined;
}
