import { expect, it } from "@jest/globals";
import { openModel } from "../../../src/formats/protobuf/model/proto-model.js";
import { rivalOf } from "../../../src/formats/protobuf/decoding/oneof.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import { compareTexts, defaults } from "./comparing.js";

const count = 1500;
const members = Array.from({ length: count }, (_unused, i) => `int32 f${String(i)} = ${String(i + 2)};`);

async function messageOf(text: string) {
  const model = await openModel(memorySnapshot("base", { "a.proto": text }), ["a.proto"], () => defaults);
  return model.file("a.proto")?.messages[0]?.fields ?? [];
}

/** Each of n members against n others, and each of those against n members, is billions of steps here. */
it("no member of a large oneof has a rival in its own oneof", async () => {
  const text = `syntax = "proto3";\nmessage M {\noneof one {\n${members.join("\n")}\n}\nint32 other = 1;\n}`;
  const [readers, writers] = [await messageOf(text), await messageOf(text)];
  const rivals = readers.flatMap((reader, i) => {
    const writer = writers[i];
    return writer ? (["wire", "json"] as const).map((on) => rivalOf(reader, writer, on)) : [];
  });
  expect(rivals).toEqual(Array.from({ length: 2 * (count + 1) }));
});

it.each([
  ["numbers on the wire", "string x = 1; string y = 2;", { wire: "b", json: undefined }],
  ["names in JSON", "string a = 3; string b = 4;", { wire: undefined, json: "b" }],
])("members of a oneof are told by their %s", async (_, held, expected) => {
  const text = (fields: string) => `syntax = "proto3";\nmessage M { ${fields} }\n`;
  const [[reader], [writer]] = [
    await messageOf(text(`oneof one { ${held} }`)),
    await messageOf(text("string a = 1; string b = 2;")),
  ];
  const rival = (on: "wire" | "json") => reader && writer && rivalOf(reader, writer, on)?.name;
  expect({ wire: rival("wire"), json: rival("json") }).toEqual(expected);
});

/** What changed inside Place is told of Place, and not of each key that holds one. */
it("a JSON key that another field of the same type takes over reads that field's type as it is", async () => {
  const text = (home: string, code: string) =>
    `syntax = "proto3";\nmessage Rider { ${home} }\nmessage Place { ${code} zip = 1; }\n`;
  const { changes } = await compareTexts(
    text("Place home = 1;", "string"),
    text('reserved 1; Place main = 2 [json_name = "home"];', "bytes"),
  );
  const removal = changes.find(
    ({ element, edit }) => element.join(".") === "Rider.home" && edit === "removed",
  );
  expect(removal?.verdict.backward).not.toMatchObject({ because: expect.stringContaining("zip") as unknown });
  expect(changes.map(({ element }) => element.join("."))).toContain("Place.zip");
});
