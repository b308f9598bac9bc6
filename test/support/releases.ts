import { type Files, repository } from "./repository.js";
import { runJson } from "./run.js";

/** Files of one state; null takes one away. */
export type State = Readonly<Record<string, string | null>>;

const config = (more: string, source: string) =>
  `version: 1
contracts:
  - files: boats/**
    owner: "@acme/boats"
    against: [${source}]
${more}teams:
  "@acme/boats": [noor]
`;

/** States of main, of which the first is released; then a proposal. */
export function line(
  [released, ...states]: readonly State[],
  proposed: State,
  more = "",
  source = '{tag: "v*"}',
) {
  const repo = repository({ "contract-check.yaml": config(more, source) });
  const put = (state: State) => {
    const gone = Object.keys(state).filter((path) => state[path] === null);
    if (gone.length > 0) repo.git("rm", "-q", ...gone);
    const files: Files = Object.fromEntries(
      Object.entries(state).filter((file): file is [string, string] => file[1] !== null),
    );
    repo.write(files);
  };
  put(released ?? {});
  repo.commit({});
  repo.git("tag", "v1.4.0");
  for (const state of states) {
    put(state);
    repo.commit({});
  }
  repo.git("checkout", "-q", "-b", "topic");
  put(proposed);
  return repo;
}

export async function judgedOf(repo: ReturnType<typeof line>, path: string) {
  const { json } = await runJson(repo.root);
  const contract = json.contracts.find((own) => own.path === path);
  const { status, class: kind, satisfied, against = [] } = contract ?? {};
  return [status, kind, satisfied, ...against.map(({ name, path: at }) => `${name} ${at}`)];
}

export const proto = (...messages: string[]) => `syntax = "proto3";\npackage acme;\n${messages.join("\n")}\n`;
