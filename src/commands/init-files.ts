import { catalogueFiles } from "../adoption/catalogue-files.js";
import { casesPath, casesText } from "../adoption/cases-text.js";
import { type ConfigPlan, configText, entryLines } from "../adoption/config-text.js";
import { type Grouped, groupsOf } from "../adoption/groups.js";
import { withVersions } from "../adoption/layouts.js";
import { withEntries } from "../adoption/merge.js";
import { type Surroundings, surroundingsOf } from "../adoption/people.js";
import { withProfiles } from "../adoption/profiles.js";
import { fitsOf } from "../adoption/promises.js";
import { registered } from "../adoption/registrations.js";
import { workflowText } from "../adoption/workflow-text.js";
import { overlaid } from "../audit/overlay.js";
import { codeownersLineFor } from "../globs/codeowners.js";
import { anyFileMatches } from "../globs/globs.js";
import { configPath } from "../governance/policy/config-names.js";
import { readPolicy } from "../governance/governance.js";
import { commitOf } from "../hosts/git/repository.js";
import { governedScope } from "../line/governed-scope.js";
import { profilesAsked } from "../line/proposed-rules.js";
import type { Instant } from "../model/instant.js";
import { editorSchemaPath } from "../model/schema-files.js";
import { pageAddress } from "../model/pages.js";
import type { Snapshot } from "../model/snapshot.js";
import { plural } from "../reports/words.js";
import { version } from "../version.js";
import { type Terminal, UsageError } from "./command.js";
import { lintsOf } from "./lint.js";
import { allSchemas } from "./schema.js";

const workflowPath = ".github/workflows/contract-check.yml";

export interface Place {
  readonly root: string;
  readonly side: Snapshot;
  readonly terminal: Terminal;
}

/** What is to be written, and what to say. */
export interface Files {
  readonly write: readonly { readonly path: string; readonly text: string; readonly about: string }[];
  /** The one file that is there already and is added to. */
  readonly mayReplace?: string;
  readonly around: Pick<Surroundings, "branch" | "isFound" | "remotes" | "fetched" | "hasOthers">;
  readonly remarks: readonly string[];
}

export interface Answers extends Pick<ConfigPlan, "owner" | "promises" | "zone" | "window"> {
  readonly workflow: boolean;
}

export interface Findings {
  readonly around: Surroundings;
  readonly isOwned: boolean;
  readonly hasFit: boolean;
  readonly zone: string;
}

export type Ask = (findings: Findings) => Promise<Answers>;

/** The config and the workflow of a repository that has none. */
export async function newFiles({ side, terminal }: Place, ask: Ask): Promise<Files> {
  const { cwd } = terminal;
  const tip = await commitOf(cwd, "HEAD");
  const around = await surroundingsOf(cwd, tip);
  const scope = await governedScope(side, undefined);
  const unversioned = await groupsOf(side, scope.skipped);
  const profiled = withProfiles(withVersions(unversioned.groups), await profilesAsked(side));
  const plain: Grouped = { ...unversioned, groups: profiled.groups };
  const { groups, remarks: registries } = await registered(side, plain.groups);
  const grouped: Grouped = { ...plain, groups: [...plain.groups, ...groups] };
  const fits = await fitsOf(grouped.groups, { cwd, tip, scope });
  const isOwned = await ownedByCodeowners(side, grouped);
  const hasFit = [...fits.values()].some(({ proposed }) => proposed !== undefined);
  const answers = await ask({ around, isOwned, hasFit, zone: terminal.zone });
  const plan: ConfigPlan = {
    ...grouped,
    ...answers,
    fits,
    people: around.people,
    imports: await catalogueFiles(side),
    remarks: [...registries, ...profiled.remarks],
  };
  const config = await unobjectionable(side, plan, { unversioned, now: terminal.now() });
  const { workflow, remarks } = await workflowOf(side, around);
  return {
    write: [
      ...config.filter(({ path }) => !side.entries.has(path)),
      ...(workflow && answers.workflow ? [workflow] : []),
    ],
    around,
    remarks: [...notCounted(unversioned), ...remarks],
  };
}

/** More folders than these are not listed. */
const mostLeft = 5;

/** What looks like a contract and is taken for somebody else's: where that is wrong, nobody would be told otherwise. */
function notCounted({ left }: Grouped): readonly string[] {
  if (left.length === 0) return [];
  const more = left.length - mostLeft;
  const places = [...left.slice(0, mostLeft), ...(more > 0 ? [`${String(more)} more`] : [])].join(", ");
  return [
    `not counted: ${places}; if these are contracts of yours, name them under contracts: and nowhere under ignore:`,
  ];
}

/** What is missing beside a config that is there: the contracts that it leaves out, and the workflow. */
export async function moreFiles(
  { side, terminal }: Place,
  present: readonly string[],
  merges: boolean,
): Promise<Files> {
  const { cwd } = terminal;
  const tip = await commitOf(cwd, "HEAD");
  const around = await surroundingsOf(cwd, tip);
  const { workflow, remarks } = await workflowOf(side, around);
  const write = workflow ? [workflow] : [];
  const read = await readPolicy(side);
  if (!merges) {
    const next =
      "faults" in read
        ? 'it has faults, which "contract-check lint" lists: mend them first'
        : "--merge adds the contracts that it leaves out";
    return { write, around, remarks: [`${present.join(", ")}: left as it is; ${next}`, ...remarks] };
  }
  if ("faults" in read)
    throw new UsageError(
      `${present.join(", ")} has faults: "contract-check lint" lists them; mend them first`,
    );
  const { contracts } = read.policy;
  const list = listOf(present);
  const scope = await governedScope(side, read.policy);
  const isNew = (path: string) =>
    !contracts.some(({ files, ignore }) => anyFileMatches([...files, ...ignore], path));
  const missing = await groupsOf(side, (path) =>
    isNew(path) ? scope.skipped(path) : "ignored by the config",
  );
  const profiled = withProfiles(withVersions(missing.groups), await profilesAsked(side));
  const { groups } = profiled;
  if (groups.length === 0)
    return { write, around, remarks: [`${list} names every contract already`, ...remarks] };
  const fits = await fitsOf(groups, { cwd, tip, scope });
  const entries = groups.flatMap((group) => entryLines(group, { fits, promises: true }));
  const text = withEntries(await listText(side, list), entries);
  const isSound =
    text !== undefined &&
    (await lintsOf(overlaid(side, new Map([[list, text]])), { now: terminal.now() })).every(
      ({ severity }) => severity !== "error",
    );
  if (text === undefined || !isSound)
    throw new UsageError(
      `the list under contracts: in ${list} cannot be added to as it is written; add by hand:\n${entries.join("\n")}`,
    );
  const config = { path: list, text, about: `${plural(groups.length, "entry", "entries")} added` };
  return { write: [config, ...write], mayReplace: list, around, remarks: [...profiled.remarks, ...remarks] };
}

/** Where contracts are listed: a config in several files keeps them in one of its own. */
function listOf(present: readonly string[]): string {
  return present.includes(configPath) && !present.includes(splitContracts) ? configPath : splitContracts;
}
const splitContracts = "governance/contracts.yaml";

async function listText(side: Snapshot, list: string): Promise<string> {
  if (!side.entries.has(list)) return "version: 1\n";
  await side.load([list]);
  const loaded = side.read(list);
  return "text" in loaded ? loaded.text : "";
}

/** The config that says most without lint having a word to say about it, and what belongs to it. */
async function unobjectionable(
  side: Snapshot,
  plan: ConfigPlan,
  { unversioned, now }: { readonly unversioned: Grouped; readonly now: Instant },
): Promise<Files["write"]> {
  const owner = plan.owner ?? plan.people[0]?.handle ?? "@owner";
  const imports = new Map<string, readonly string[]>();
  const simpler: readonly ConfigPlan[] = [
    plan,
    { ...plan, owner },
    { ...plan, owner, imports },
    { ...plan, ...unversioned, owner, imports },
    { ...plan, ...unversioned, owner, imports, window: false, promises: false, people: [] },
    { ...plan, owner, imports, groups: [], others: [], people: [] },
  ];
  const schema = `${JSON.stringify((await allSchemas()).config)}\n`;
  for (const candidate of simpler) {
    const { groups } = candidate;
    const text = configText(candidate);
    const written = new Map([[configPath, text]]);
    const read = await readPolicy(overlaid(side, written));
    if ("faults" in read) continue;
    const cases = await casesText(groups, read.policy, now);
    for (const [path, content] of [
      [editorSchemaPath, schema],
      [casesPath, cases],
    ] as const)
      if (content !== undefined) written.set(path, content);
    if ((await lintsOf(overlaid(side, written), { now })).length > 0) continue;
    const gist =
      groups.length === 0 ? "no contract was found yet" : `${plural(groups.length, "group")} of contracts`;
    const abouts: Readonly<Record<string, string>> = {
      [configPath]: `${gist}, in report mode`,
      [editorSchemaPath]: 'what editors complete the config by: "contract-check schema config"',
      [casesPath]: "changes, and what the config decides of them",
    };
    return [...written].map(([path, content]) => ({ path, text: content, about: abouts[path] ?? "" }));
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
    return { remarks: [`this is a GitLab repository: ${pageAddress("docs/recipes.md")} has the job`] };
  const about = "the check on every pull request, and a sweep twice an hour";
  return { workflow: { path: workflowPath, text: workflowText(version), about }, remarks: [] };
}
