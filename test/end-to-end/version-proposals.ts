import { record } from "../support/records.js";
import { type Files, type Repository, repository } from "../support/repository.js";
import { runJson } from "../support/run.js";

/** A config with one entry; `more` is indented as its keys are. */
export const config = (files: string, more = "") =>
  `version: 1
contracts:
  - files: ${files}
    owner: "@acme/trips"
${more}teams:
  "@acme/trips": [noor]
`;
export const trip = (...fields: string[]) => record("acme.Trip", ["id:string", ...fields]);
export const plain = trip();
export const optional = trip("note:string=none");
export const breaking = trip("seats:int");

/** What is on main, then a proposal; a text of null removes the file. */
export function proposal(
  landed: Files,
  proposed: Readonly<Record<string, string | null>>,
  files: string,
  more = "",
): Repository {
  const repo = repository({ "contract-check.yaml": config(files, more), ...landed });
  repo.git("checkout", "-q", "-b", "topic");
  const gone = Object.keys(proposed).filter((path) => proposed[path] === null);
  if (gone.length > 0) repo.git("rm", "-q", ...gone);
  repo.write(
    Object.fromEntries(Object.entries(proposed).filter((file): file is [string, string] => file[1] !== null)),
  );
  return repo;
}

/** The path of each listed contract, with its class and the predecessors that it was judged against. */
export async function judged(repo: Repository, ...args: readonly string[]) {
  const { code, json, out } = await runJson(repo.root, "check", ...args);
  const contracts = json.contracts.map(({ path, status, class: kind, against }) =>
    [path, status, kind, ...(against ?? []).map(({ relation, name }) => `${relation} ${name}`)].join(" "),
  );
  return {
    code,
    contracts,
    codes: (json.decision?.requirements ?? []).flatMap(({ code: id }) => (id.startsWith("GV17") ? [id] : [])),
    out,
  };
}
