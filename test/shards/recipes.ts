import { parse } from "yaml";
import { blocksOf } from "../support/markdown.js";

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly needs?: string | readonly string[];
        readonly if?: string;
        readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
        readonly steps: readonly Step[];
      }
    >
  >;
}
type Pipeline = Readonly<
  Record<string, { readonly parallel?: number; readonly script?: readonly string[]; readonly stage?: string }>
>;

function recipe(file: string): unknown {
  const block = blocksOf("docs/recipes.md").find(({ directives }) => directives.file === file);
  if (!block) throw new Error(`docs/recipes.md has no ${file}`);
  return parse(block.text);
}

export const workflow = () => recipe(".github/workflows/contract-check.yml") as Workflow;
export const pipeline = () => recipe(".gitlab-ci.yml") as Pipeline;

/** The command lines of a job, with what the runner puts in place of its expressions. */
export function commandsOf(
  { steps }: { readonly steps: readonly Step[] },
  shard?: number,
): readonly string[] {
  return steps.flatMap(({ run }) =>
    run === undefined ? [] : [run.replaceAll("${{ matrix.shard }}", String(shard ?? "none"))],
  );
}
