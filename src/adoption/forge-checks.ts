import { hour, type Instant, minute } from "../model/instant.js";
import { type ForgeQuestion, items, type Json, object, ruleFindings } from "./rule-checks.js";
import { bad, type Finding, good, untold } from "./finding.js";

const noCommit = "0".repeat(40);

/** What only the forge knows. Nothing is written: where a permission is tried, what it is tried on does not exist. */
export async function forgeChecks(question: ForgeQuestion): Promise<readonly Finding[]> {
  const { probe, slug } = question;
  const repository = await probe("GET", `/repos/${slug}`);
  if (repository.status !== 200)
    return [
      bad(
        "token",
        `the forge answered ${answer(repository.status)} about ${slug}`,
        "give a token that may read this repository (contents: read, metadata: read)",
      ),
    ];
  return [
    clockFinding(repository.date, question.now),
    defaultBranchFinding(question, object(repository.data)),
    await readsPulls(question),
    await writesStatuses(question),
    await writesComments(question),
    ...(await ruleFindings(question)),
    ...(await teamFindings(question)),
    ...(await sweepFindings(question)),
    ...(await statusFindings(question)),
  ];
}

function clockFinding(date: string | undefined, now: Instant): Finding {
  const apart = date === undefined ? NaN : Math.abs(Date.parse(date) - now);
  if (Number.isNaN(apart)) return untold("forge clock", "the forge does not say what time it is");
  return apart > 5 * minute
    ? bad(
        "forge clock",
        `this machine and the forge are ${String(Math.round(apart / minute))} minutes apart`,
        "set the clock: windows and freezes are asked about by it",
      )
    : good("forge clock", "the clock agrees with the forge");
}

function defaultBranchFinding({ branch }: ForgeQuestion, { default_branch: name }: Json): Finding {
  return name === branch
    ? good("default branch", `${branch} is the forge's default branch too`)
    : bad(
        "default branch",
        `the forge's default branch is ${String(name)}, and here ${branch} governs`,
        `run "git fetch origin && git remote set-head origin ${String(name)}", or name the branch with --governance-ref`,
      );
}

async function readsPulls({ probe, slug }: ForgeQuestion): Promise<Finding> {
  const { status } = await probe("GET", `/repos/${slug}/pulls?state=open&per_page=1`);
  return status === 200
    ? good("pull requests", "the token reads pull requests")
    : bad(
        "pull requests",
        `the token may not read pull requests (${answer(status)})`,
        "give it pull-requests: read",
      );
}

/** A status of a commit that does not exist: refused for the commit, or for the token. */
async function writesStatuses({ probe, slug, context }: ForgeQuestion): Promise<Finding> {
  const { status } = await probe("POST", `/repos/${slug}/statuses/${noCommit}`, {
    state: "pending",
    context,
  });
  return status === 422
    ? good("statuses", "the token may write the status")
    : bad(
        "statuses",
        `the token may not write commit statuses (${answer(status)})`,
        "give it \"statuses: write\"; a fork's and Dependabot's never have it",
      );
}

async function writesComments({ probe, slug }: ForgeQuestion): Promise<Finding> {
  const { status } = await probe("PATCH", `/repos/${slug}/issues/comments/0`, { body: "" });
  return status === 404 || status === 422
    ? good("comments", "the token may write comments")
    : bad(
        "comments",
        `the token may not write comments (${answer(status)})`,
        'give it "pull-requests: write", or set comment: false',
      );
}

/** Teams whose members only the forge knows. */
async function teamFindings({ probe, policy }: ForgeQuestion): Promise<readonly Finding[]> {
  const fetched = [...(policy?.teams.values() ?? [])].filter(({ github }) => github);
  const findings = fetched.map(async ({ handle }): Promise<Finding> => {
    const [organisation = "", team = ""] = handle.slice(1).split("/");
    const { status, data } = await probe("GET", `/orgs/${organisation}/teams/${team}/members?per_page=100`);
    if (status === 200 && Array.isArray(data) && data.length > 0)
      return good("team members", `${handle} has ${String(data.length)} members`);
    return status === 200
      ? bad("team members", `${handle} has no members: nobody can sign for it`, "add people to the team")
      : bad(
          "team members",
          `the members of ${handle} cannot be read (${answer(status)})`,
          'give the input team-token a token with "Members: read", or list them under teams:',
        );
  });
  return Promise.all(findings);
}

/** GitHub ends schedules in quiet repositories after 60 days, and drops runs in busy hours. */
async function sweepFindings({ probe, slug, sweeper, now }: ForgeQuestion): Promise<readonly Finding[]> {
  if (sweeper === undefined) return [];
  const { status, data } = await probe(
    "GET",
    `/repos/${slug}/actions/workflows/${encodeURIComponent(sweeper)}/runs?event=schedule&per_page=1`,
  );
  if (status !== 200)
    return [
      untold(
        "sweep",
        `whether the sweep runs is not known (${answer(status)}): the token needs actions: read`,
      ),
    ];
  const [run] = items(object(data).workflow_runs);
  const age = now - Date.parse(String(run?.created_at));
  return [
    age < 3 * hour
      ? good("sweep", "the last sweep is recent")
      : bad(
          "sweep",
          run === undefined
            ? "the sweep never ran on its schedule"
            : `the last sweep is ${String(Math.round(age / hour))} hours old`,
          `enable the workflow ${sweeper} on the forge: it ends schedules in quiet repositories`,
        ),
  ];
}

/** An open pull request without the status waits for ever where it is required. */
async function statusFindings({ probe, slug, branch, context }: ForgeQuestion): Promise<readonly Finding[]> {
  const pulls = items((await probe("GET", `/repos/${slug}/pulls?state=open&per_page=100`)).data).filter(
    ({ base }) => object(base).ref === branch,
  );
  const without: string[] = [];
  for (const { number, head } of pulls.slice(0, mostPulls)) {
    const { data } = await probe(
      "GET",
      `/repos/${slug}/commits/${String(object(head).sha)}/statuses?per_page=100`,
    );
    if (!items(data).some((status) => status.context === context)) without.push(`#${String(number)}`);
  }
  if (pulls.length === 0)
    return [untold("status", "no pull request is open: open one, and see the status come")];
  const others = pulls.length - mostPulls;
  const rest = others > 0 ? ` (${String(others)} more were not looked at)` : "";
  return [
    without.length === 0
      ? good("status", `open pull requests have the status${rest}`)
      : bad(
          "status",
          `${without.join(", ")} without the status ${context}${rest}`,
          "look at the runs of the workflow; a sweep (mode: sweep) sets what is missing",
        ),
  ];
}

const mostPulls = 20;

function answer(status: number): string {
  return status === 0 ? "no answer" : String(status);
}
