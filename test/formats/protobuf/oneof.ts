import { expect, it } from "@jest/globals";
import { openModel } from "../../../src/formats/protobuf/model/proto-model.js";
import { rivalOf } from "../../../src/formats/protobuf/decoding/oneof.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import { defaults } from "./comparing.js";

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
