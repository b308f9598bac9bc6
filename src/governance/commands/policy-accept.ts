import type { Node } from "../../source/node.js";
import { textOf } from "../../source/text.js";
import type { PolicyCasesFile } from "../files/types.generated.js";
import { type ReadFile, readGoverned } from "../files/validate.js";
import type { CaseResult, PolicyTest } from "./policy-test.js";

/** What a case is decided as now, and where it says what it expects; cases may share the place by an alias. */
interface Edit extends CaseResult {
  readonly index: number;
  readonly place: Node | undefined;
}

/** The table with what was found in the place of what it expects, or the case that cannot be rewritten there. */
export async function acceptedTable({
  table,
  results,
}: PolicyTest): Promise<string | { readonly unwritable: CaseResult }> {
  const edits = editsOf(table, results);
  const text = await rewritten(table, edits);
  if (text !== undefined) return text;
  for (const edit of edits) {
    const sharing = edits.filter(({ place }) => place?.start === edit.place?.start);
    if ((await rewritten(table, sharing)) === undefined) return { unwritable: edit };
  }
  const [first] = edits;
  if (!first) throw new Error("a table without edits is read as something else");
  return { unwritable: first };
}

function editsOf({ root }: ReadFile<PolicyCasesFile>, results: readonly CaseResult[]): readonly Edit[] {
  const cases = root.kind === "object" ? root.get("cases") : undefined;
  const rows = cases?.kind === "array" ? cases.items : [];
  return results.flatMap((result, index) => {
    const row = rows[index];
    const place = row?.kind === "object" ? row.get("expect") : undefined;
    return result.expected === result.actual ? [] : [{ ...result, index, place }];
  });
}

/** The text with these edits; undefined where it is then read as anything but the table with these expectations. */
async function rewritten(
  { source, value }: ReadFile<PolicyCasesFile>,
  edits: readonly Edit[],
): Promise<string | undefined> {
  const byPlace = new Map(edits.map((edit) => [edit.place?.start ?? 0, edit]));
  const text = [...byPlace]
    .sort(([a], [b]) => b - a)
    .reduce((written, [, edit]) => {
      const { start, end } = edit.place ?? { start: 0, end: 0 };
      const place = source.text.slice(start, end).replace(edit.expected, edit.actual);
      return written.slice(0, start) + place + written.slice(end);
    }, source.text);
  const read = await readGoverned<PolicyCasesFile>("policy-cases", textOf(source.file, source.side, text));
  const actual = new Map(edits.map((edit) => [edit.index, edit.actual]));
  const cases = value.cases.map((row, i) => ({ ...row, expect: actual.get(i) ?? row.expect }));
  const isRight = !("faults" in read) && JSON.stringify(read.value) === JSON.stringify({ ...value, cases });
  return isRight ? text : undefined;
}
