import { allOf } from "../algorithms/words.js";
import { codeownersLineFor } from "../globs/codeowners.js";
import { configPath, notYetGoverning } from "../governance/policy/config-names.js";
import { type Policy, readPolicy } from "../governance/governance.js";
import type { Lint } from "../governance/commands/lint-finding.js";
import { describeFault } from "../model/location.js";
import { day, type Instant } from "../model/instant.js";
import type { Entries } from "../model/entries.js";
import type { Snapshot } from "../model/snapshot.js";
import { bad, type Finding, good, untold } from "./finding.js";
import { workflowFindings, workflowsOf } from "./workflows.js";

/** The governed branch as a clone has it. */
export interface Clone {
  /** What people call the governed branch. */
  readonly branch: string;
  readonly tipSide: Snapshot;
  /** When the tip was committed. */
  readonly tipAt: Instant;
  readonly now: Instant;
  /** Undefined: whoever asks fetches what is needed. */
  readonly isShallow: boolean | undefined;
  /** Files beside the tip's that a config may lie among: those of the working tree. */
  readonly present: Entries;
  /** What lint says of the governed tip. */
  readonly lints: readonly Lint[];
}

/** What can be seen without a forge, and the policy where there is one. */
export async function cloneChecks(
  clone: Clone,
): Promise<{ readonly findings: readonly Finding[]; readonly policy: Policy | undefined }> {
  const { branch, tipSide, isShallow, now, tipAt } = clone;
  const read = await readPolicy(tipSide);
  const policy = "policy" in read && read.policy.configured ? read.policy : undefined;
  const hasTimes = policy?.calendar !== undefined;
  const findings = [
    good("base", `the governed branch is ${branch}`),
    isShallow
      ? bad(
          "history",
          "this clone is shallow: merge bases, reverts and -transitive promises may miss what they need",
          'run "git fetch --no-tags --unshallow origin" (the Action fetches what it needs)',
        )
      : isShallow === false
        ? good("history", "the whole history is here")
        : good("history", "the Action fetches what it needs of it"),
    now < tipAt - day
      ? bad(
          "clock",
          `this machine's clock says ${new Date(now).toISOString()}, and ${branch} is from ${new Date(tipAt).toISOString()}`,
          "set the clock: windows and freezes are asked about by it",
        )
      : good("clock", "the clock agrees with the history"),
    zoneData(now),
    ...configFindings(clone, read),
    ...(policy ? [...peopleFindings(clone, policy), governanceOwners(policy)] : []),
    ...workflowFindings(await workflowsOf(tipSide), { branch: branch.replace(/^origin\//, ""), hasTimes }),
  ];
  return { findings, policy };
}

function configFindings(
  { branch, present, tipSide }: Clone,
  read: Awaited<ReturnType<typeof readPolicy>>,
): readonly Finding[] {
  if ("faults" in read)
    return [
      bad(
        "config",
        `the config on ${branch} has faults: ${read.faults.map(describeFault).join("; ")}`,
        "a pull request that repairs it, and touches nothing else, is judged by the last config without faults",
      ),
    ];
  if (read.policy.configured)
    return [good("config", `${read.policy.files.join(", ")} on ${branch} has no faults`)];
  const lagging = tipSide.entries.has(configPath) ? undefined : notYetGoverning(present, branch);
  return [
    lagging === undefined
      ? bad(
          "config",
          `there is no ${configPath} on ${branch}, so nothing is enforced`,
          'run "contract-check init", and commit what it writes to that branch',
        )
      : bad("config", lagging, `merge it into ${branch}`),
  ];
}

/** What lint says of owners and teams; anything else that it says is one more line. */
function peopleFindings({ lints, branch }: Clone, policy: Policy): readonly Finding[] {
  const [first] = policy.files;
  const unseen = unseenTeams(policy);
  const of = (code: string) => lints.filter((lint) => lint.code === code);
  const [unowned] = of("GV110");
  const teams = of("GV112");
  const others = lints.filter(({ code }) => code !== "GV110" && code !== "GV112");
  return [
    unowned
      ? bad(
          "owners",
          unowned.message,
          `give it an owner: in ${first ?? configPath}, a line in CODEOWNERS, or a defaultOwner:`,
        )
      : good("owners", "every contract has an owner"),
    teams.length > 0
      ? bad("teams", teams.map(({ message }) => message).join("; "), "list at least two members under teams:")
      : unseen.length > 0
        ? untold("teams", `who is in ${allOf(unseen)} only the forge knows: the config does not list them`)
        : good("teams", "every team that the config lists has people who can sign for each other"),
    others.length > 0
      ? bad(
          "lint",
          `lint has ${String(others.length)} more to say of ${branch}, first: ${others[0]?.message ?? ""}`,
          'run "contract-check lint"',
        )
      : good("lint", "lint has nothing more to say"),
  ];
}

/** Teams that own something and that the config does not list; those that GitHub is asked about are told of elsewhere. */
function unseenTeams({ contracts, codeowners, defaultOwners, teams }: Policy): readonly string[] {
  const owners = [
    ...contracts.flatMap((entry) => [
      ...entry.owners,
      ...entry.elements.flatMap((element) => element.owners),
    ]),
    ...codeowners.flatMap((line) => line.owners),
    ...defaultOwners,
  ];
  const isUnseen = (handle: string) => handle.includes("/") && !teams.has(handle.toLowerCase());
  return [...new Set(owners)].filter(isUnseen).sort();
}

/** Whoever may edit what governs could switch the gate off. */
function governanceOwners({ governance, codeowners }: Policy): Finding {
  const isOwned = (path: string) => (codeownersLineFor(codeowners, path)?.owners.length ?? 0) > 0;
  const guarded = [configPath, ".github/workflows/contract-check.yml"];
  return governance.owners.length > 0 || guarded.every(isOwned)
    ? good("governance owners", "edits of the config and the workflow need their owners")
    : bad(
        "governance owners",
        "nobody is named for edits of the config and the workflow: the default owners sign for them, else whoever owns any contract",
        `name governance: {owner: "@…"} in ${configPath}`,
      );
}

/** Zone data as old as the machine would open windows at wrong hours: it comes out several times a year. */
function zoneData(now: Instant): Finding {
  const hour = (zone: string) =>
    new Intl.DateTimeFormat("en", { timeZone: zone, hour: "numeric", hourCycle: "h23" }).format(
      Date.UTC(2026, 6, 1, 12),
    );
  const isRight = hour("Europe/Berlin") === "14" && hour("America/New_York") === "08";
  if (!isRight)
    return bad(
      "zones",
      "this Node has no zone data: windows would open at wrong hours",
      "use a Node with full ICU, and leave NODE_ICU_DATA unset",
    );
  const { tz } = process.versions;
  const isOld = tz !== undefined && now - Date.UTC(Number(tz.slice(0, 4)), 0, 1) > 1000 * day;
  return isOld
    ? bad("zones", `the zone data of this Node is ${tz}`, "use a newer Node: zones have changed since")
    : good("zones", "the zone data is there");
}
