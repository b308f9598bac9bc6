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
    ["without gone.proto", "reads/reads", "enum-name,message-name,service-presence"],
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

const extendable = "message Open { extensions 100 to 200; }";
const extension = (type: string) => `import "open.proto";\nextend Open { optional ${type} note = 100; }`;

/** What leaves a file, what a decoy declares in its place, and what the other file declares: the decoy breaks nobody. */
const decoys = {
  message: [
    "message A { int32 a = 1; }",
    "message A { int32 a = 1; int32 b = 2; }",
    "message A { string a = 1; }",
  ],
  "nested message": [
    "message A { message In { int32 a = 1; } }",
    "message A { message In { int32 a = 1; int32 b = 2; } }",
    "message A { message In { string a = 1; } }",
  ],
  enum: [
    "enum E { Z = 0; A = 1; }",
    "enum E { Z = 0; A = 1; option deprecated = true; }",
    "enum E { Z = 0; B = 1; }",
  ],
  service: [
    "service S { rpc Get(K) returns (K); }",
    "service S { rpc Get(K) returns (K); rpc Put(K) returns (K); }",
    "service S { rpc Put(K) returns (K); }",
  ],
  extension: [extension("int32"), extension("uint32"), extension("string")],
} as const;

const kinds = Object.keys(decoys) as (keyof typeof decoys)[];
it.each(kinds.flatMap((kind) => ["b.proto", "zz.proto"].map((path) => [kind, path] as const)))(
  "a decoy that breaks nobody hides no other file that a declaration may have moved to: %s, the decoy in %s",
  async (kind, path) => {
    const [own, decoy, changed] = decoys[kind];
    const proto2 = (text: string) =>
      `syntax = "proto2";\npackage p;\n${text.replace(/(?<![a-z] )(?=(u?int32|string) [a-z] =)/g, "optional ")}\n`;
    const keep = 'import "k.proto";';
    const rest = { "k.proto": proto2("message K {}"), "open.proto": proto2(extendable) };
    const base = { ...rest, "a.proto": proto2(`${keep}\n${own}\nmessage L {}`) };
    const head = {
      ...rest,
      "a.proto": proto2(`${keep}\nmessage L {}`),
      [path]: proto2(`${keep}\n${decoy}`),
      "m.proto": proto2(`${keep}\n${changed}`),
    };
    const outcomesOf = async (...sides: Parameters<typeof compareFiles>) => {
      const all = await compareFiles(...sides);
      const { verdict } = all.find(({ pairing }) => pairing.headPath === "a.proto") ?? {};
      return [verdict?.backward.outcome, verdict?.forward.outcome];
    };
    const seen = await outcomesOf(base, head);
    expect(seen.filter((outcome) => outcome !== "reads")).not.toEqual([]);
    const without = Object.fromEntries(Object.entries(head).filter(([name]) => name !== path));
    expect(await outcomesOf(base, without)).toEqual(seen);
  },
);

it("a service of a removed file is compared in each file that declares it now", async () => {
  const s = (rpcs: string) =>
    file(`message M {}\nservice S { ${rpcs} }`).replace("message M {}", 'import "m.proto";');
  const m = { "m.proto": file("message M {}") };
  const [get, put] = ["rpc Get(M) returns (M);", "rpc Put(M) returns (M);"];
  const all = await outcomes(
    { ...m, "gone.proto": s(get) },
    { ...m, "a.proto": `${s(get)}message X {}`, "b.proto": `${s(put)}message Y {}` },
  );
  expect(all.find(([path]) => path === "without gone.proto")).toEqual([
    "without gone.proto",
    "rejects/reads",
    "service-presence,service-presence,rpc-name",
  ]);
});
