import { expect, it } from "@jest/globals";
import { compareFiles } from "./comparing.js";

const file = (messages: string) => `syntax = "proto3";\npackage p;\n${messages}\n`;

/** What changed in a message that moved is listed in the file that it left, in both directions. */
it("a message that moves and changes fails where it is listed", async () => {
  const comparisons = await compareFiles(
    { "from.proto": file("message M { int32 x = 1; }"), "to.proto": file("message N {}") },
    { "from.proto": file("message K {}"), "to.proto": file("message N {}\nmessage M { int64 x = 1; }") },
  );
  const seen = comparisons.map(({ pairing, verdict, changes }) => [
    pairing.headPath,
    verdict.backward.outcome,
    verdict.forward.outcome,
    changes.map(({ rule, effect }) => `${rule} ${effect}`),
  ]);
  expect(seen).toEqual([
    [
      "from.proto",
      "reads",
      "rejects",
      ["protobuf/message-presence alone", "protobuf/message-name alone", "protobuf/field-type alone"],
    ],
    ["to.proto", "reads", "reads", ["protobuf/message-name alone"]],
  ]);
});

const outcomes = async (...sides: Parameters<typeof compareFiles>) =>
  (await compareFiles(...sides)).map(({ pairing, verdict, changes }) => [
    pairing.headPath ?? `without ${pairing.basePath ?? ""}`,
    `${verdict.backward.outcome}/${verdict.forward.outcome}`,
    changes.map(({ rule }) => rule.replace("protobuf/", "")).join(),
  ]);

const parts = "message M { int32 x = 1; message In { bool b = 1; } }\nenum E { ZERO = 0; }";
const service = "service S { rpc Get(M) returns (M); }";

it("a file that is merged into another breaks nobody", async () => {
  expect(
    await outcomes(
      { "gone.proto": file(`${parts}\n${service}`), "kept.proto": file("message N {}") },
      { "kept.proto": file(`message N {}\n${parts}\n${service}`) },
    ),
  ).toEqual([
    ["without gone.proto", "reads/reads", "enum-name,message-name"],
    ["kept.proto", "reads/reads", "enum-name,message-name,service-presence"],
  ]);
});

it("a file that is split into new ones, with a change on the way, fails by that change", async () => {
  expect(
    await outcomes(
      { "gone.proto": file(parts) },
      {
        "e.proto": file("enum E { ZERO = 0; }"),
        "m.proto": file(parts.replace("int32", "sint32").split("\n")[0] ?? ""),
      },
    ),
  ).toEqual([
    ["e.proto", "reads/reads", ""],
    ["without gone.proto", "misreads/misreads", "enum-name,message-name,field-type"],
    ["m.proto", "reads/reads", ""],
  ]);
});

it("a file of which one type is gone was removed", async () => {
  expect(
    await outcomes(
      { "gone.proto": file(parts), "kept.proto": file("message N {}") },
      { "kept.proto": file("message N {}\nenum E { ZERO = 0; }") },
    ),
  ).toEqual([
    ["without gone.proto", "rejects/rejects", ""],
    ["kept.proto", "reads/reads", "enum-name"],
  ]);
});

it.each([
  ["a message", "message M { int32 x = 1; }", "message D { int32 x = 1; }", "message M { sint32 x = 1; }"],
  ["a closed enum", "enum M { A = 0; B = 1; }", "enum D { A = 0; B = 1; }", "enum M { A = 0; C = 1; }"],
])(
  "%s that moves and changes is not what looks like it in the file that it left",
  async (_name, own, decoy, changed) => {
    const start = 'syntax = "proto2";\npackage p;\n';
    const proto2 = (text: string) => start + text.replace(/(s?int32)/g, "optional $1");
    const user = `${start}import "from.proto";\nmessage User { optional M m = 1; }\n`;
    const comparisons = await compareFiles(
      { "from.proto": proto2(own), "to.proto": start, "user.proto": user },
      { "from.proto": proto2(decoy), "to.proto": proto2(changed), "user.proto": user.replace("from", "to") },
    );
    const from = comparisons.find(({ pairing }) => pairing.headPath === "from.proto");
    expect([from?.verdict.backward.outcome, from?.verdict.forward.outcome]).not.toContain("reads");
  },
);

it.each([["aa.proto"], ["zzz.proto"]])(
  "of two files that a message moved to, the one that changed counts: the copy is %s",
  async (copy) => {
    const keep = "message K { int32 a = 1; }";
    const base = { "a.proto": file(`message A { int32 a = 1; }\n${keep}`) };
    const head = {
      "a.proto": file(keep),
      [copy]: file("message A { int32 a = 1; }"),
      "zz.proto": file("message A { string a = 1; }"),
    };
    const all = await compareFiles(base, head);
    const left = all.find(({ pairing }) => pairing.headPath === "a.proto");
    expect(left?.verdict.backward.outcome).toBe("rejects");
  },
);

it.each([["aa.proto"], ["zzz.proto"]])(
  "a file whose message went into two files, of which one changed it, is removed: the copy is %s",
  async (copy) => {
    const base = { "a.proto": file("message A { int32 a = 1; }") };
    const head = {
      [copy]: file("message A { int32 a = 1; }\nmessage K {}"),
      "zz.proto": file("message A { string a = 1; }\nmessage L {}"),
    };
    const gone = (await compareFiles(base, head)).find(({ pairing }) => pairing.basePath === "a.proto");
    expect(gone?.verdict.backward.outcome).toBe("rejects");
  },
);
