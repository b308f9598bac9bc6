import { realpathSync } from "node:fs";
import { relative } from "node:path";
import { type ConfigPlan, configText, entryLines } from "../adoption/config-text.js";
import { withEntries } from "../adoption/merge.js";
import { type Grouped, groupsOf } from "../adoption/groups.js";
import { type Surroundings, surroundingsOf } from "../adoption/people.js";
import { fitsOf } from "../adoption/promises.js";
import { workflowText } from "../adoption/workflow-text.js";
import { overlaid } from "../audit/overlay.js";
import { codeownersLineFor } from "../globs/codeowners.js";
import { anyFileMatches } from "../globs/globs.js";
import { configPath, governanceFilesIn, nearMisses } from "../governance/policy/config-names.js";
import { readPolicy } from "../governance/governance.js";
import { worktreeSnapshot } from "../hosts/git/git.js";
import { commitOf } from "../hosts/git/repository.js";
import { governedScope } from "../line/governed-scope.js";
import { otherRules } from "../line/proposed-rules.js";
import type { Handle } from "../model/decision.js";
import type { Snapshot } from "../model/snapshot.js";
import { plural } from "../reports/words.js";
import { oneLine } from "../reports/escape.js";
import { version } from "../version.js";
import { type Asker, askerOf } from "./asker.js";
import { type Command, type Terminal, UsageError } from "./command.js";
import { writeAskedFiles } from "./file-writing.js";
import { handleOf } from "./handles.js";
import { lintsOf } from "./lint.js";

const workflowPath = ".github/workflows/contract-check.yml";

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
    const present = governanceFilesIn(side.entries);
    const misnamed = nearMisses.find((name) => side.entries.has(name));
    if (misnamed !== undefined && present.length === 0)
      throw new UsageError(
        `${misnamed} is not read by this name: rename it to ${configPath}, then run "contract-check lint"`,
      );
    const place: Place = { root, side, terminal };
    const asker = args.is("yes") || isDry ? undefined : askerOf();
    const files =
      present.length === 0
        ? await newFiles(place, asker).finally(() => asker?.close())
        : await moreFiles(place, present, args.is("merge")).finally(() => asker?.close());
    if (isDry) for (const { path, text } of files.write) terminal.out(`--- ${path}\n${text}\n`);
    else await writeAskedFiles(root, files.write, files.mayReplace);
    if (!isDry) for (const { path, about } of files.write) terminal.out(`wrote ${path}: ${about}\n`);
    for (const remark of files.remarks) terminal.out(`${oneLine(remark)}\n`);
    if (!isDry && files.write.length > 0) terminal.out(nextSteps(files, root, cwd));
    return 0;
  },
};

interface Place {
  readonly root: string;
  readonly side: Snapshot;
  readonly terminal: Terminal;
}

interface Files {
  readonly write: readonly { readonly path: string; readonly text: string; readonly about: string }[];
  /** The one file that is there already and is added to. */
  readonly mayReplace?: string;
  readonly branch: string;
  readonly remarks: readonly string[];
}

function nextSteps({ write, branch }: Files, root: string, cwd: string): string {
  const top = relative(realpathSync(root), realpathSync(cwd))
    .split(/[\\/]/)
    .filter(Boolean)
    .map(() => "../")
    .join("");
  const paths = write.map(({ path }) => `${top}${path}`).join(" ");
  return `next: contract-check lint && git add ${paths} && git commit -m "contract-check"
Commit this to ${branch}: nothing counts before. Then "contract-check audit" shows what the gate would have done so far.
`;
}

/** The config and the workflow of a repository that has none. */
async function newFiles({ side, terminal }: Place, asker: Asker | undefined): Promise<Files> {
  const { cwd } = terminal;
  const tip = await commitOf(cwd, "HEAD");
  const around = await surroundingsOf(cwd, tip);
  const scope = await governedScope(side, undefined);
  const grouped = await groupsOf(side, scope.skipped);
  const fits = await fitsOf(grouped.groups, { cwd, tip, scope });
  const isOwned = await ownedByCodeowners(side, grouped);
  const hasFit = [...fits.values()].some(({ proposed }) => proposed !== undefined);
  const answers = await ask(asker, { around, isOwned, hasFit, zone: terminal.zone });
  const formats = grouped.groups.map(({ format }) => ({ format }));
  const plan: ConfigPlan = {
    ...grouped,
    ...answers,
    fits,
    people: around.people,
    remarks: await otherRules(formats, side),
  };
  const about = `${plural(grouped.groups.length, "group")} of contracts, in report mode`;
  const config = { path: configPath, text: await unobjectionable(side, plan, terminal), about };
  const { workflow, remarks } = await workflowOf(side, around);
  return {
    write: [config, ...(workflow && answers.workflow ? [workflow] : [])],
    branch: around.branch || "the default branch",
    remarks,
  };
}

/** What is missing beside a config that is there: the contracts that it leaves out, and the workflow. */
async function moreFiles(
  { side, terminal }: Place,
  present: readonly string[],
  merges: boolean,
): Promise<Files> {
  const { cwd } = terminal;
  const tip = await commitOf(cwd, "HEAD");
  const around = await surroundingsOf(cwd, tip);
  const { workflow, remarks } = await workflowOf(side, around);
  const write = workflow ? [workflow] : [];
  const branch = around.branch || "the default branch";
  const kept = `${present.join(", ")}: left as it is${merges ? "" : "; --merge adds the contracts that it leaves out"}`;
  if (!merges || !side.entries.has(configPath)) return { write, branch, remarks: [kept, ...remarks] };
  const read = await readPolicy(side);
  if ("faults" in read)
    throw new UsageError(`${configPath} has faults: "contract-check lint" lists them; mend them first`);
  const { contracts } = read.policy;
  const scope = await governedScope(side, read.policy);
  const isNew = (path: string) =>
    !contracts.some(({ files, ignore }) => anyFileMatches([...files, ...ignore], path));
  const { groups } = await groupsOf(side, (path) =>
    isNew(path) ? scope.skipped(path) : "ignored by the config",
  );
  if (groups.length === 0)
    return { write, branch, remarks: [`${configPath} names every contract already`, ...remarks] };
  const fits = await fitsOf(groups, { cwd, tip, scope });
  const entries = groups.flatMap((group) => entryLines(group, { fits, promises: true }));
  await side.load([configPath]);
  const loaded = side.read(configPath);
  const text = "text" in loaded ? withEntries(loaded.text, entries) : undefined;
  const isSound =
    text !== undefined &&
    (await lintsOf(overlaid(side, new Map([[configPath, text]])), { now: terminal.now() })).every(
      ({ severity }) => severity !== "error",
    );
  if (text === undefined || !isSound)
    throw new UsageError(
      `the list under contracts: in ${configPath} cannot be added to as it is written; add by hand:\n${entries.join("\n")}`,
    );
  const config = { path: configPath, text, about: `${plural(groups.length, "entry", "entries")} added` };
  return { write: [config, ...write], mayReplace: configPath, branch, remarks };
}

/** The config that says most without lint having a word to say about it. */
async function unobjectionable(side: Snapshot, plan: ConfigPlan, terminal: Terminal): Promise<string> {
  const owner = plan.owner ?? plan.people[0]?.handle ?? "@owner";
  const simpler: readonly ConfigPlan[] = [
    plan,
    { ...plan, owner },
    { ...plan, owner, window: false, promises: false, people: [] },
    { ...plan, owner, groups: [], others: [], people: [] },
  ];
  for (const candidate of simpler) {
    const text = configText(candidate);
    const lints = await lintsOf(overlaid(side, new Map([[configPath, text]])), { now: terminal.now() });
    if (lints.length === 0) return text;
  }
  throw new Error("even the shortest config is objected to");
}

async function ownedByCodeowners(side: Snapshot, { groups }: Grouped): Promise<boolean> {
  const read = await readPolicy(side);
  const lines = "policy" in read ? read.policy.codeowners : [];
  const isOwned = (file: string) => (codeownersLineFor(lines, file)?.owners.length ?? 0) > 0;
  const files = groups.flatMap((group) => group.files);
  return files.length === 0 ? isOwned("contracts/new") : files.every(isOwned);
}

interface Answers extends Pick<ConfigPlan, "owner" | "promises" | "zone" | "window"> {
  readonly workflow: boolean;
}

interface Findings {
  readonly around: Surroundings;
  readonly isOwned: boolean;
  readonly hasFit: boolean;
  readonly zone: string;
}

/** At most five questions, each with its default; nobody to ask: the defaults. */
async function ask(asker: Asker | undefined, { around, isOwned, hasFit, zone }: Findings): Promise<Answers> {
  const owner = isOwned ? undefined : around.owner;
  const workflow = around.host !== "gitlab";
  if (!asker) return { owner, promises: true, zone, window: true, workflow };
  const name = owner === undefined ? "" : await asker.ask("Who owns contracts that nobody owns yet", owner);
  const promises = hasFit ? await asker.confirm("Declare the promises that the history fits", true) : true;
  const window = await asker.confirm("Write a weekly change window", true);
  const place = window ? await asker.ask("In which time zone", zone) : zone;
  const wantsWorkflow = await asker.confirm("Write the workflow for GitHub Actions", workflow);
  const handle: Handle | undefined = owner === undefined ? undefined : handleOf(name, "the owner");
  return { owner: handle, promises, zone: place, window, workflow: wantsWorkflow };
}

/** The workflow, unless one that names the Action is there. */
async function workflowOf(
  side: Snapshot,
  { host }: Surroundings,
): Promise<{ readonly workflow?: Files["write"][number]; readonly remarks: readonly string[] }> {
  const workflows = side.entries.containing(".github/workflows/").filter((path) => /\.ya?ml$/.test(path));
  await side.load(workflows);
  const own = workflows.find((path) => {
    const loaded = side.read(path);
    return path === workflowPath || ("text" in loaded && /uses:\s*\S*contract-check/.test(loaded.text));
  });
  if (own !== undefined) return { remarks: [`${own}: left as it is`] };
  if (host === "gitlab" || (host === undefined && side.entries.has(".gitlab-ci.yml")))
    return { remarks: ["this is a GitLab repository: docs/recipes.md has the job"] };
  const about = "the check on every pull request, and a sweep twice an hour";
  return { workflow: { path: workflowPath, text: workflowText(version), about }, remarks: [] };
}
