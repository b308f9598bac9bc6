import { expect, it } from "@jest/globals";
import { scalars } from "../../../src/formats/protobuf/model/descriptor.js";
import { random } from "../../support/random.js";
import { holdModels } from "./holding-sets.js";
import type { EnumModel, FieldModel, MessageModel, TypeModel } from "./proto-text.js";
import type { SetModel } from "./random-sets.js";

const long = process.env.LONG === "1";

const enums: readonly EnumModel[] = [true, false].flatMap((closed) =>
  [1, 2].map((count): EnumModel => {
    const id = `${closed ? "Closed" : "Open"}${String(count)}`;
    const values = Array.from({ length: count }, (_, number) => ({
      name: `${id}_V${String(number)}`,
      number,
    }));
    return { id, name: id, closed, values, place: 0 };
  }),
);

const messages = ["Empty", "Full"].map((id): MessageModel => {
  const field = fieldOf({ kind: "scalar", scalar: "int32" }, "singular");
  return { id, name: id, fields: id === "Empty" ? [] : [field], place: 0 };
});

const types: readonly TypeModel[] = [
  ...scalars.map((scalar): TypeModel => ({ kind: "scalar", scalar })),
  ...enums.map(({ id }): TypeModel => ({ kind: "enum", id })),
  ...messages.map(({ id }): TypeModel => ({ kind: "message", id })),
  ...["StringValue", "Timestamp"].map((name): TypeModel => ({ kind: "known", name })),
];

/** Without LONG: what is an enum or a message on one side. */
const pairs = types.flatMap((from, at) =>
  types.slice(at + 1).flatMap((to) => (long || to.kind !== "scalar" ? [[from, to] as const] : [])),
);

function fieldOf(type: TypeModel, cardinality: FieldModel["cardinality"]): FieldModel {
  return { id: "f", name: "f", number: 2, presence: "explicit", cardinality, key: "string", type };
}

function setOf(type: TypeModel): SetModel {
  const file = { path: "a.proto", package: "p", syntax: "2023" } as const;
  const holder = { id: "M", name: "M", fields: [fieldOf(type, "map")], place: 0 };
  return {
    syntax: "2023",
    files: [file],
    messages: [...messages, holder],
    enums: [...enums],
    extensions: [],
    services: [],
  };
}

it("values of maps: every type against every other, both ways, in protobufjs and protobuf-es", async () => {
  let data = 0;
  for (const [index, [from, to]] of pairs.entries()) {
    const about = `${JSON.stringify(from)} and ${JSON.stringify(to)}`;
    const rng = random(index);
    const held = await holdModels([setOf(from), setOf(to)], { rng, replays: true, wide: false, about });
    data += held.data;
  }
  expect(data).toBeGreaterThan(0);
}, 600_000);
