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

/** What a file says in its first lines, and then. */
const of = (lines: string, text: string) => `${lines}\n${text}\n`;
const [q, p3] = ["q", "p"].map((name) => `syntax = "proto3";\npackage ${name};`) as [string, string];
const p2 = 'syntax = "proto2";\npackage p;';
const holder = "message H { A o = 1; }";
const [int, text] = ["message A { int32 a = 1; }", "message A { string a = 1; }"];

it.each<[string, ...Parameters<typeof compareFiles>]>([
  [
    "a field holds a type of its own file now, which has another package, and the other file keeps its own",
    { "a.proto": of(q, `import "b.proto"; ${holder}`), "b.proto": of(q, int) },
    { "a.proto": of(p3, `${text} ${holder}`), "b.proto": of(q, int) },
  ],
  [
    "a field holds a type of its own file now, which has another package, and the other file lost its own",
    { "a.proto": of(q, `import "b.proto"; ${holder}`), "b.proto": of(q, `${int} message K {}`) },
    { "a.proto": of(p3, `${text} ${holder}`), "b.proto": of(q, "message K {}") },
  ],
  [
    "two new copies do not make another file's type of that name the same",
    { "a.proto": of(p3, `${int} ${holder}`), "c.proto": of(p3, text) },
    {
      "a.proto": of(p3, `import "c.proto"; ${holder}`),
      "b1.proto": of(p3, int.replace("}", "int32 y = 8; }")),
      "b2.proto": of(p3, int.replace("}", "int32 z = 9; }")),
      "c.proto": of(p3, text),
    },
  ],
  [
    "a field becomes an extension that two files declare",
    { "a.proto": of(p2, "message H { optional int32 e = 150; extensions 100 to 149; }") },
    {
      "a.proto": of(p2, "message H { extensions 100 to 200; }"),
      "b.proto": of(p2, 'import "a.proto"; extend H { optional int32 e = 150; }'),
      "c.proto": of(p2, 'import "a.proto"; extend H { optional string e = 150; }'),
    },
  ],
  [
    "of two files that lose and declare a type by turns, an old copy with the new content hides nothing",
    { "a.proto": of(p3, `${int} message L {}`), "aa.proto": of(p3, text) },
    {
      "a.proto": of(p3, "message L {} message B { int32 a = 1; }"),
      "aa.proto": of(p3, `${text} message Z {}`),
      "zz.proto": of(p3, text),
    },
  ],
])("%s", async (_name, base, head) => {
  const all = await compareFiles(base, head);
  const own = all.find(({ pairing }) => pairing.headPath === "a.proto");
  expect(own?.verdict.backward.outcome).not.toBe("reads");
});

it.each<[string, ...Parameters<typeof compareFiles>]>([
  [
    "a type moves as it is beside an old copy that differs",
    { "a.proto": of(p3, `${int} message L {}`), "old.proto": of(p3, text) },
    {
      "a.proto": of(p3, "message L {}"),
      "new.proto": of(p3, int),
      "old.proto": of(p3, `${text} message K {}`),
    },
  ],
  [
    "a service moves into many equal files",
    { "a.proto": of(p3, `${int} service S { rpc G(A) returns (A); }`) },
    {
      "a.proto": of(p3, int),
      ...Object.fromEntries(
        Array.from({ length: 25 }, (_, i) => [
          `v${String(i)}.proto`,
          of(p3, 'import "a.proto"; service S { rpc G(A) returns (A); }'),
        ]),
      ),
    },
  ],
])("%s: that breaks nobody", async (_name, base, head) => {
  const all = await compareFiles(base, head);
  const own = all.find(({ pairing }) => pairing.headPath === "a.proto");
  expect([own?.verdict.backward.outcome, own?.verdict.forward.outcome]).toEqual(["reads", "reads"]);
});

it("of more files than are compared, nobody can tell which one a type moved to", async () => {
  const copies = Array.from({ length: 25 }, (_, i): [string, string] => [
    `v${String(i)}.proto`,
    of(p3, int.replace("}", `int32 q = ${String(i + 2)}; }`)),
  ]);
  const all = await compareFiles(
    { "a.proto": of(p3, `${int} message L {}`) },
    { "a.proto": of(p3, "message L {}"), ...Object.fromEntries(copies) },
  );
  const own = all.find(({ pairing }) => pairing.headPath === "a.proto");
  expect(own?.verdict.backward).toMatchObject({
    outcome: "undecided",
    because: "more than 20 files declare p.A now, and not the same",
  });
});
