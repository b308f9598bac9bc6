import { describe, expect, it } from "@jest/globals";
import { exactJson } from "../../../src/formats/avro/schema/definition-key.js";
import { readIdl } from "../../../src/formats/avro/text/idl.js";
import type { Comparison } from "../../../src/model/contract.js";
import { textOf } from "../../../src/source/text.js";
import { cases } from "../../support/cases.js";
import { compareFiles, type Files } from "./compare-texts.js";

/** An IDL text in JSON: a protocol, or a schema; undefined where it has no JSON form of one file. */
function jsonForm(idl: string): string | undefined {
  const { protocol, main, imports, types, flaws, namespace } = readIdl(textOf("a.avdl", "base", idl));
  if (imports.length > 0 || flaws.length > 0) return undefined;
  if (protocol) return exactJson(protocol);
  const [only, ...others] = types;
  if (!main || others.length > 0) return undefined;
  return only ? JSON.stringify({ namespace, ...(JSON.parse(exactJson(only)) as object) }) : exactJson(main);
}

/** What a report says of a comparison, but for where it stands in the text. */
function said({ verdict, changes, faults }: Comparison) {
  return {
    verdict,
    faults: faults.map(({ message }) => message),
    changes: changes
      .map(({ rule, element, edit, verdict: own }) => ({ rule, element, edit, own }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}

/** The pairs of both forms; undefined where one side is not one IDL file with a JSON form. */
export function bothForms(base: Files, head: Files): readonly (readonly [Files, Files])[] | undefined {
  const [before, after] = [base, head].map((files) => {
    const [[path, text] = ["", ""], ...others] = Object.entries(files);
    const json = path.endsWith(".avdl") && others.length === 0 ? jsonForm(text) : undefined;
    if (json === undefined) return undefined;
    return [{ "a.avdl": text }, { [json.includes('"protocol"') ? "a.avpr" : "a.avsc"]: json }] as const;
  });
  if (!before || !after) return undefined;
  return [
    [before[0], after[0]],
    [before[1], after[1]],
  ];
}

export async function expectTheSame(forms: readonly (readonly [Files, Files])[]): Promise<void> {
  const [one, other] = await Promise.all(forms.map(([base, head]) => compareFiles(base, head)));
  expect(other?.map(said)).toEqual(one?.map(said));
}

const pairs = cases
  .filter(({ format, expected }) => format === "avro" && expected.settings === undefined)
  .flatMap(({ rule, name, base, head }) => {
    const forms = bothForms(base, head);
    return forms ? [[`${rule}/${name}`, forms] as const] : [];
  });

describe("an IDL file and its JSON form get the same verdicts, witnesses and elements", () => {
  it.each(pairs)("%s", async (_title, forms) => {
    await expectTheSame(forms);
  });

  const protocol = (body: string) => `@namespace("n") protocol P { ${body} }`;
  it.each([
    ["a field", protocol("record A { int x; }"), protocol("record A { int x; string y; }")],
    [
      "a message",
      protocol("record A { int x; } A get(int n);"),
      protocol("record A { long x; } A get(string n);"),
    ],
    [
      "an error",
      protocol("error E { int x; } void f() throws E;"),
      protocol("error E { string x; } void f();"),
    ],
    [
      "a union",
      protocol("record A { union { null, int } x; }"),
      protocol("record A { union { null, string } x; }"),
    ],
    ["decimals", protocol("record A { decimal(4, 2) x; }"), protocol("record A { decimal(4, 3) x; }")],
    [
      "aliases",
      protocol("record A { int x; }"),
      protocol('@aliases(["n.A"]) record B { int @aliases(["x"]) y; }'),
    ],
    [
      "a schema",
      "namespace n; schema A; record A { int x; }",
      "namespace n; schema A; record A { string x; }",
    ],
    ["one way", protocol("void f();"), protocol("void f() oneway;")],
    [
      "order and docs",
      protocol("record A { /** d */ int x; }"),
      protocol('record A { @order("ignore") int x; }'),
    ],
  ])("%s", async (_title, before, after) => {
    const forms = bothForms({ "a.avdl": before }, { "a.avdl": after });
    expect(forms).toBeDefined();
    await expectTheSame(forms ?? []);
  });
});
