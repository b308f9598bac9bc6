// What is measured: one row per call of the bundle, with what it may cost at most (times `node -e 0`, and MiB).
import { join } from "node:path";
import { avroSizes } from "./avro-sizes.mjs";
import { benchRepository, protobufRepository } from "./repository.mjs";

/** @returns rows of { name, args, cwd, exit, runs?, atMost?: { ratio?, milliseconds?, mebibytes? } } */
export function rows() {
  const folder = benchRepository();
  const five = { ratio: 2.5, mebibytes: 75 };
  return [
    { name: "nothing changed", cwd: join(folder, "same"), args: [], exit: 0, atMost: { ratio: 1.6 } },
    { name: "five Avro changed", cwd: join(folder, "five-avro"), args: [], exit: 0, atMost: five },
    { name: "five Protobuf changed", cwd: join(folder, "five-protobuf"), args: [], exit: 0, atMost: five },
    {
      name: "87 of 1,077 Protobuf",
      cwd: join(protobufRepository(), "changed"),
      args: [],
      exit: 1,
      atMost: { milliseconds: 5000, mebibytes: 300 },
    },
    {
      name: "five JSON Schema changed",
      cwd: join(folder, "five-json-schema"),
      args: [],
      exit: 0,
      atMost: five,
    },
    ...avroSizes().map((row) => ({
      ...row,
      exit: 1,
      runs: 5,
      atMost: { milliseconds: 1000, mebibytes: 200 },
    })),
  ];
}
