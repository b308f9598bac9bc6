import { formatIn } from "../contracts/discover.js";
import { ownersReport } from "../governance/commands/owners-report.js";
import { contradictionOn, type Policy, readPolicy } from "../governance/governance.js";
import { unnamed } from "../globs/ways.js";
import { governedScope } from "../line/governed-scope.js";
import type { Scope } from "../line/scope.js";
import { landedVersions } from "../line/predecessors/version-files.js";
import { openRepository } from "../hosts/git/repository.js";
import { commitSnapshot } from "../hosts/git/both-sides.js";
import { elementText } from "../model/change.js";
import { versioningOf } from "../model/version.js";
import type { Snapshot } from "../model/snapshot.js";
import { jsonText, oneLine } from "../reports/escape.js";
import { type Command, UsageError } from "./command.js";
import { oneOf } from "./arguments.js";
import { gatedOptions, localRequest, placeText, refuseConfig, warnOfLaggingConfig } from "./gated.js";
import { elementsIn } from "./elements-in.js";
import { findTip } from "./local.js";
import { didYouMean } from "./nearest.js";
import { isHere, rootedPath, similarPath } from "./rooted-paths.js";

/**
 * A path as seen from here, or else from the root of the repository.
 * @throws UsageError where neither the governed tip nor this folder has such a file.
 */
async function ownedPath(operand: string, tip: Snapshot, cwd: string): Promise<string> {
  const { root } = await openRepository(cwd);
  const path = rootedPath(root, cwd, operand);
  for (const candidate of [path, operand])
    if (tip.entries.has(candidate) || (await isHere(root, candidate))) return candidate;
  throw new UsageError(
    `there is no file or folder ${operand} on the governed branch, here or in the index${await similarPath(root, path)}`,
  );
}

/** Where the path says a version: how versions are counted there, and whether somebody said so. */
async function versionRemarks(path: string, tip: Snapshot, scope: Scope): Promise<readonly string[]> {
  const declared = scope.versionAt?.(path);
  if (!declared) return [];
  const landed = await landedVersions(declared, tip, scope);
  const inferred = versioningOf(landed.map(({ text }) => text));
  const counted = declared.versioning ?? inferred;
  if (!counted)
    return [
      `version: ${declared.version}; the ${String(landed.length)} versions here are not counted in one way: say versioning: in the entry`,
    ];
  const source = declared.versioning ? "as the entry says" : `inferred from ${String(landed.length)} of them`;
  return [`version: ${declared.version}; versions are counted as ${counted}, ${source}`];
}

/** What is odd about the question: the answer stands all the same. */
async function remarksOn(
  { path, element }: { readonly path: string; readonly element: string | undefined },
  tip: Snapshot,
  policy: Policy,
): Promise<readonly string[]> {
  if (!tip.entries.has(path)) return [];
  const scope = await governedScope(tip, policy);
  if (scope.declares?.(path) && (await formatIn(tip, scope, path)) === undefined)
    return ["GV018: no format recognises the file, so nobody can judge it (contract-check explain GV018)"];
  const contradiction = contradictionOn(policy, path)?.message;
  const remarks = [
    ...(contradiction === undefined ? [] : [`GV116: ${contradiction}`]),
    ...(await versionRemarks(path, tip, scope)),
  ];
  const contract = element === undefined ? undefined : await elementsIn(tip, scope, path);
  if (element === undefined || !contract || unnamed([element], contract.elements, contract).length === 0)
    return remarks;
  const names = contract.elements.flatMap((way) => [elementText(way), elementText(way.slice(1))]);
  return [
    ...remarks,
    `the contract on the governed branch has no element ${element}${didYouMean(element, names)}`,
  ];
}

export const command: Command = {
  name: "owners",
  summary: "Who owns this contract or element, and which line of which file says so",
  operands: "PATH [ELEMENT]",
  options: {
    ...gatedOptions,
    format: { type: "string", value: "FORMAT", help: "text or json (default: text)" },
  },
  example: "  contract-check owners contracts/orders/order_placed.avsc OrderPlaced.total.amount",
  async run(args, terminal) {
    const [operand, element, ...more] = args.operands;
    if (operand === undefined || more.length > 0)
      throw new UsageError(
        "owners takes a path and, if you like, an element: contract-check owners PATH [ELEMENT]",
      );
    const format = oneOf(args, "format", ["text", "json"], "text");
    const request = localRequest(args, terminal, terminal.now());
    const tip = await findTip(request.cwd, request);
    const side = await commitSnapshot(request.cwd, tip.commit);
    const read = await readPolicy(side, request.config);
    if ("faults" in read) return refuseConfig(read.faults, terminal);
    if (!read.policy.configured)
      await warnOfLaggingConfig(request, { entries: side.entries, name: tip.name }, terminal);
    const path = await ownedPath(operand, side, terminal.cwd);
    const report = ownersReport(read.policy, path, element?.split("."), terminal.now());
    if (format === "json") {
      terminal.out(jsonText(report));
      return 0;
    }
    const remarks = await remarksOn({ path, element }, side, read.policy);
    const people = report.owners.map(
      ({ handle, members, unverifiable }) =>
        `${handle}${unverifiable === undefined ? ` (${members.join(", ")})` : ` (${unverifiable})`}`,
    );
    const lines = [
      people.length === 0 ? "nobody" : people.join(" or "),
      `  ${placeText(report.location)}${report.because}`,
      ...report.below.map(
        (element) =>
          `  below, ${element.path}: ${element.owners.join(" or ")} (${placeText(element.location).replace(/: $/, "")})`,
      ),
      ...(report.mode === ""
        ? []
        : [`  promise: ${report.declared ? report.mode : `none (${report.mode} is expected)`}`]),
      ...remarks.map((remark) => `  ${remark}`),
    ];
    terminal.out(`${lines.map(oneLine).join("\n")}\n`);
    return report.owners.length === 0 ? 1 : 0;
  },
};
