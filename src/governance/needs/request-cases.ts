import type { Handle } from "../../model/decision.js";
import { ownershipOf } from "../owners/owners.js";
import { entryFor, widestEnforcement } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";
import { type FiledRequest, isRequestFile, noRequests } from "../requests/request.js";
import { governanceTransition, type TouchedFile } from "../requests/transition.js";
import type { Context } from "./context.js";
import { governanceOwners } from "./governance-case.js";
import { type ContractCase, guardedContracts, type RequestCase } from "./needs.js";

/**
 * Requests on the governed branch that a proposal edits or deletes, because bookings hold room, emergencies owe reviews
 * and layers hold removals back; and new ones that book room for contracts that the proposal does not change. Signing
 * the change that the request belongs to also signs the request.
 */
export function requestCases(
  policy: Policy,
  { touched = [], booked = noRequests, proposed = noRequests }: Context,
  changed: readonly ContractCase[],
): readonly RequestCase[] {
  if (!policy.configured) return [];
  const filedAs = (path: string) => booked.filed.find(({ file }) => file === path);
  const bookedBy = ({ path, base }: TouchedFile) =>
    base === undefined
      ? proposed.filed.find(({ file, request }) => file === path && request.window)
      : undefined;
  const isUnmade = ({ path }: TouchedFile) => isEmergencyUnmade(filedAs(path), proposed.filed);
  const files = touched.filter(
    (file) =>
      isRequestFile(file.path) &&
      (file.base !== undefined
        ? isUnmade(file) || !isSigned(filedAs(file.path), changed)
        : bookedBy(file) && !isSigned(bookedBy(file), changed)),
  );
  return files.map((edited): RequestCase => {
    const { path, base, head } = edited;
    const booking = bookedBy(edited);
    const record = isUnmade(edited);
    const owners = record
      ? [...new Set(governanceOwners(policy, [path]).flat())]
      : concerned(policy, path, booking ?? filedAs(path));
    const edit = base === undefined ? "new" : head === undefined ? "deleted" : "edited";
    const why = record
      ? "the quota and the review of an emergency on record are counted by it"
      : booking
        ? `takes room in ${booking.request.window?.id ?? ""}`
        : "the governed branch counts on it";
    const because = `${path} is ${edit}, and ${why}`;
    return {
      kind: "request",
      path,
      name: path,
      because,
      level: "sign-off",
      enforce: widestEnforcement(policy),
      signOffs: [
        {
          kind: "filed-request",
          speaksFor: [{ kind: record ? "governance" : "filed-request" }],
          owners,
          count: 1,
          changes: [],
          because,
          ...(owners.length === 0 && { unowned: "refuse" as const }),
        },
      ],
      transition: { ...governanceTransition([edited]), contract: path },
    };
  });
}

/** Whether an emergency on record is deleted, or becomes another: only its review may be added, and what explains it. */
function isEmergencyUnmade(onRecord: FiledRequest | undefined, proposed: readonly FiledRequest[]): boolean {
  if (onRecord?.request.type !== "emergency") return false;
  const after = proposed.find(({ file }) => file === onRecord.file);
  return after === undefined || recordOf(after) !== recordOf(onRecord);
}

/** What counts of an emergency afterwards: which it was, until when, of what, and whether it was looked at. */
function recordOf({ request: { id, type, emergency, contracts } }: FiledRequest): string {
  return JSON.stringify([id, type, emergency, contracts.map((contract) => contract.id)]);
}

/** Whether the change is signed for everything that the *old* version of the request named: the new one is the proposal's word. */
function isSigned(filed: FiledRequest | undefined, changed: readonly ContractCase[]): boolean {
  if (!filed) return false;
  const signed = guardedContracts(changed).filter(({ request }) => request?.file === filed.file);
  const names = new Set(signed.flatMap(({ path, name }) => [path, name]));
  return filed.request.contracts.length > 0 && filed.request.contracts.every(({ id }) => names.has(id));
}

/** The owners of its contracts, and the governance owners. */
function concerned(policy: Policy, path: string, filed: FiledRequest | undefined): readonly Handle[] {
  const owners = (filed?.request.contracts ?? []).flatMap(({ id }) => {
    const entry = policy.contracts.find((contract) => contract.id === id) ?? entryFor(policy, id);
    return entry && entry.owners.length > 0 ? entry.owners : ownershipOf(policy, id).owners;
  });
  const all = [...owners, ...governanceOwners(policy, [path]).flat()];
  return [...new Map(all.map((owner) => [owner.toLowerCase(), owner])).values()];
}
