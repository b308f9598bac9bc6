import { realpathSync } from "node:fs";
import { relative } from "node:path";
import { allOf } from "../algorithms/words.js";
import { editorSchemaPath } from "../model/schema-files.js";
import { checkZone } from "../calendar/time/zones.js";
import { configPath, configFilesIn, nearMisses } from "../governance/policy/config-names.js";
import { worktreeSnapshot } from "../hosts/git/git.js";
import type { Handle } from "../model/decision.js";
import { oneLine } from "../reports/escape.js";
import { type Asker, askerOf } from "./asker.js";
import { type Command, UsageError } from "./command.js";
import { writeAskedFiles } from "./file-writing.js";
import { handleOf } from "./handles.js";
import { type Answers, type Files, type Findings, moreFiles, newFiles, type Place } from "./init-files.js";

export const command: Command = {
  name: "init",
  summary: "Writes a config in report mode and a workflow from what it finds here; overwrites nothing",
  options: {
    yes: { type: "boolean", short: "y", help: "ask nothing: take every default" },
    "dry-run": { type: "boolean", help: "print what would be written, and write nothing" },
    merge: { type: "boolean", help: "add the contracts that a config which is already here leaves out" },
  },
  example: "  contract-check init --yes --dry-run",
  async run(args, terminal) {
    const isDry = args.is("dry-run");
    if (!args.is("yes") && !isDry && terminal.canAsk !== true)
      throw new UsageError(
        "init asks in a terminal, and there is none: take the defaults with --yes, or look first with --dry-run",
      );
    const { cwd } = terminal;
    const { root, side } = await worktreeSnapshot(cwd);
    const present = configFilesIn(side.entries);
    const misnamed = nearMisses.find((name) => side.entries.has(name));
    if (misnamed !== undefined && present.length === 0)
      throw new UsageError(
        `${misnamed} is not read by this name: rename it to ${configPath}, then run "contract-check lint"`,
      );
    await side.load(present);
    const config = present.includes(configPath) ? side.read(configPath) : undefined;
    if (config && "fault" in config)
      throw new UsageError(
        `${configPath} is there and cannot be read: ${config.fault}: remove it, then ask again`,
      );
    const place: Place = { root, side, terminal };
    const asker = args.is("yes") || isDry ? undefined : askerOf();
    const files =
      present.length === 0
        ? await newFiles(place, (findings) => ask(asker, findings)).finally(() => asker?.close())
        : await moreFiles(place, present, args.is("merge")).finally(() => asker?.close());
    if (isDry)
      for (const { path, text, about } of files.write)
        terminal.out(`--- ${path}\n${path === editorSchemaPath ? about : text}\n`);
    else await writeAskedFiles(root, files.write, files.mayReplace);
    if (!isDry) for (const { path, about } of files.write) terminal.out(`wrote ${path}: ${about}\n`);
    for (const remark of files.remarks) terminal.out(`${oneLine(remark)}\n`);
    if (!isDry && files.write.length > 0) terminal.out(nextSteps(files, root, cwd));
    return 0;
  },
};

/** A branch that no command would find is named in what is to be called next. */
function nextSteps({ write, around }: Files, root: string, cwd: string): string {
  const { branch, isFound, hasOthers } = around;
  const top = relative(realpathSync(root), realpathSync(cwd))
    .split(/[\\/]/)
    .filter(Boolean)
    .map(() => "../")
    .join("");
  const paths = write.map(({ path }) => `${top}${path}`).join(" ");
  const governedBy = isFound ? "" : ` --governance-ref ${nameOf(around)}`;
  const isUnknown = !isFound && hasOthers && branch !== "";
  const where = isUnknown
    ? `Commit this, and bring it to the branch that governs: nothing counts before. Which one that is, nothing here records (${branch} is checked out).`
    : `Commit this to ${branch || "the default branch"}: nothing counts before.`;
  return `next: contract-check lint && git add ${paths} && git commit -m "contract-check"
${where} Then "contract-check audit${governedBy}" shows what the gate would have done so far.
${isFound ? "" : unfound(around)}`;
}

/**
 * A branch is not taken for the default one because it is alone: a proposal would judge itself. What git can be told depends on
 * what this clone knows of a remote; commands ask origin alone.
 */
function unfound(around: Files["around"]): string {
  const { remotes, fetched } = around;
  const [remote] = remotes;
  const name = nameOf(around);
  const situation =
    remote === undefined
      ? "there is no remote"
      : remotes.length === 1
        ? `the one here is called ${remote}`
        : `those here are called ${allOf(remotes)}`;
  const why = remote === "origin" ? "" : ` (commands ask the remote origin, and ${situation})`;
  const naming = remote === undefined ? "git remote add origin URL" : `git remote rename ${remote} origin`;
  const calls = [
    ...(remote === "origin" ? [] : [naming]),
    ...(fetched.length > 0 ? ["git fetch origin"] : [`git push origin ${name}`]),
    `git remote set-head origin ${fetched.length > 1 ? "--auto" : (fetched[0] ?? name)}`,
  ];
  // A server's HEAD may name a branch that it does not have.
  const otherwise =
    fetched.length > 1
      ? ` Where the server names no branch, --auto fails: name it in its place (fetched are ${allOf(fetched.slice(0, mostNamed))}).`
      : "";
  return `Nothing here records a default branch${why}: "contract-check --base ${name}" judges a change; after "${calls.join(" && ")}" no command needs to be told.${otherwise}
`;
}

const mostNamed = 10;

/** The branch in what is to be called next; a word in its place where several may be meant. */
function nameOf({ branch, hasOthers, isFound }: Files["around"]): string {
  return branch === "" || (hasOthers && !isFound) ? "BRANCH" : branch;
}

/** At most five questions, each with its default; nobody to ask: the defaults. */
async function ask(asker: Asker | undefined, { around, isOwned, hasFit, zone }: Findings): Promise<Answers> {
  const owner = isOwned ? undefined : around.owner;
  const workflow = around.host !== "gitlab";
  if (!asker) return { owner, promises: true, zone, window: true, workflow };
  const name = owner === undefined ? "" : await asker.ask("Who owns contracts that nobody owns yet", owner);
  const promises = hasFit ? await asker.confirm("Declare the promises that the history fits", true) : true;
  const window = await asker.confirm("Write a weekly change window", true);
  const place = window ? zoneOf(await asker.ask("In which time zone", zone)) : zone;
  const wantsWorkflow = await asker.confirm("Write the workflow for GitHub Actions", workflow);
  const handle: Handle | undefined = owner === undefined ? undefined : handleOf(name, "the owner");
  return { owner: handle, promises, zone: place, window, workflow: wantsWorkflow };
}

/** @throws UsageError for what is no zone of a place. */
function zoneOf(text: string): string {
  const check = checkZone(text);
  if ("message" in check) throw new UsageError(`${check.message} Nothing was written.`);
  return check.zone;
}
