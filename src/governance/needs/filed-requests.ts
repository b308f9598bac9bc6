import type { Handle } from "../../model/decision.js";
import { ownershipOf } from "../owners/owners.js";
import { entryFor, everywhere } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";
import type { FiledRequest } from "../requests/request.js";
import { isRequestFile, noRequests } from "../requests/request.js";
import { governanceTransition } from "../requests/transition.js";
import type { Context } from "./context.js";
import { governanceOwners } from "./governance-case.js";
import type { Case } from "./needs.js";

/**
 * Requests on the governed branch that a proposal edits or deletes: bookings hold room, emergencies owe reviews, layers
 * hold removals back. Whoever signs the change of which such a request is the plan has signed the edit as well.
 */
export function filedRequestCases(
  policy: Policy,
  { touched = [], booked = noRequests }: Context,
  changed: readonly Case[],
): readonly Case[] {
  if (!policy.configured) return [];
  const filedAs = (path: string) => booked.filed.find(({ file }) => file === path);
  const files = touched.filter(
    ({ path, base }) => base !== undefined && isRequestFile(path) && !isSigned(filedAs(path), changed),
  );
  return files.map((edited): Case => {
    const { path, head } = edited;
    const owners = concerned(policy, path, filedAs(path));
    const because = `${path} is ${head === undefined ? "deleted" : "edited"}, and the governed branch counts on it`;
    return {
      path,
      name: path,
      situation: "governance",
      because,
      level: "sign-off",
      class: "full",
      enforce: everywhere(policy),
      asks: [
        {
          code: "GV406",
          as: "one whom the filed request concerns",
          owners,
          count: 1,
          changes: [],
          because,
          ...(owners.length === 0 && { unowned: "refuse" as const }),
        },
      ],
      oncall: [],
      deputies: [],
      query: { contract: path, classes: [], regions: [], teams: [], owners: [], consumers: [] },
      transition: { ...governanceTransition([edited]), contract: path },
      frozen: [],
      notes: [],
      endsAt: [],
      textOnly: true,
    };
  });
}

/** Only who signs for all that the request was about on the governed branch: what it is about now, the proposal says. */
function isSigned(filed: FiledRequest | undefined, changed: readonly Case[]): boolean {
  if (!filed) return false;
  const signed = changed.filter(({ level, request }) => level !== "free" && request?.file === filed.file);
  const names = new Set(signed.flatMap(({ path, name }) => [path, name]));
  return filed.request.contracts.length > 0 && filed.request.contracts.every(({ id }) => names.has(id));
}

/** The owners of its contracts, and the governance owners. */
function concerned(policy: Policy, path: string, filed: FiledRequest | undefined): readonly Handle[] {
  const owners = (filed?.request.contracts ?? []).flatMap(({ id }) => {
    const entry = policy.contracts.find((one) => one.id === id) ?? entryFor(policy, id);
    return entry && entry.owners.length > 0 ? entry.owners : ownershipOf(policy, id).owners;
  });
  const all = [...owners, ...governanceOwners(policy, [path]).flat()];
  return [...new Map(all.map((owner) => [owner.toLowerCase(), owner])).values()];
}
