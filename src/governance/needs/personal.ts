import { type Change, type ElementPath, elementText } from "../../model/change.js";
import type { Comparison } from "../../model/contract.js";
import type { Reason } from "../../model/decision.js";
import { elementMatches } from "../../globs/globs.js";
import { entriesFor, settingOf } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";

/** Words of a name that mean personal data wherever they stand. */
const personalWords: ReadonlySet<string> = new Set(
  "email emails mail phone telephone mobile fax ssn passport iban bic birthday birthdate birth surname lastname firstname fullname gender salary cvv cvc pan password street postcode zipcode nationality religion".split(
    " ",
  ),
);
const pairs: ReadonlySet<string> = new Set(
  "first name,last name,full name,family name,given name,maiden name,zip code,post code,postal code,card number,account number,social security,tax id,ip address,home address,postal address,driver license".split(
    ",",
  ),
);

/** New elements with names of personal data and without a tag, if the policy uses tags. */
export function untaggedReasons(policy: Policy, comparison: Comparison): readonly Reason[] {
  if (!tagsAnything(policy)) return [];
  return comparison.changes
    .filter(
      ({ edit, element }) =>
        edit === "added" && looksPersonal(element) && !isTagged(policy, comparison, element),
    )
    .map((change) => reasonFor(change));
}

function reasonFor({ element, location }: Change): Reason {
  const name = elementText(element);
  const message = `${name} looks like personal data, and nothing tags it: add a line such as {path: ${JSON.stringify(element.slice(1).join(".") || name)}, tags: [pii]} under elements: of its contract on the governed branch`;
  return { code: "GV131", message, ...(location && { location }) };
}

function tagsAnything({ contracts, defaults }: Policy): boolean {
  const hasTags = (tags: readonly string[] | undefined) => (tags?.length ?? 0) > 0;
  return (
    hasTags(defaults.tags) ||
    contracts.some(({ tags, elements }) => hasTags(tags) || elements.some((element) => hasTags(element.tags)))
  );
}

function isTagged(policy: Policy, { pairing }: Comparison, element: ElementPath): boolean {
  return entriesFor(policy, pairing).some(
    (entry) =>
      (settingOf(policy, entry, "tags") ?? []).length > 0 ||
      (entry?.elements ?? []).some(
        ({ path, tags }) => (tags ?? []).length > 0 && elementMatches(path, element),
      ),
  );
}

function looksPersonal(element: ElementPath): boolean {
  const name = element.findLast((part) => /^\w/.test(part)) ?? "";
  if ((element.at(-1) ?? "").startsWith("#")) return false;
  const words = name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
  return words.some((word, i) => personalWords.has(word) || pairs.has(`${word} ${words[i + 1] ?? ""}`));
}
