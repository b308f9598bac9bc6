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
