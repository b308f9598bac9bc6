import { describe, expect, it } from "@jest/globals";
import type { Files } from "./compare-texts.js";
import { compareFiles, enumeration, field, record } from "./compare-texts.js";

const text = (schema: unknown) => JSON.stringify(schema);
const unit = (symbols: string, name = "lab.Unit") => text(enumeration(name, symbols.split(" ")));
const reading = (type: unknown, ...more: readonly unknown[]) =>
  text(record("lab.Reading", [field("unit", type), ...more]));
const added = field("note", "string", { default: "" });

/** By path: the fault, or the outcomes of both directions and the cause. */
async function outcomes(base: Files, changes: Files): Promise<unknown> {
  const comparisons = await compareFiles(base, { ...base, ...changes });
  return Object.fromEntries(
    comparisons.map(({ pairing, faults, verdict, cause }) => [
      pairing.headPath ?? pairing.basePath,
      faults[0]?.message ?? [verdict.backward.outcome, verdict.forward.outcome, cause ?? []].flat().join(" "),
    ]),
  );
}

describe("a name means the nearest definition", () => {
  const releases = {
    "2023/unit.avsc": unit("a b"),
    "2023/reading.avsc": reading("Unit"),
    "2024/unit.avsc": unit("a b c"),
    "2024/reading.avsc": reading("Unit"),
  };

  it("in its own folder: version folders that use names again are judged", async () => {
    expect(await outcomes(releases, { "2024/reading.avsc": reading("Unit", added) })).toEqual({
      "2024/reading.avsc": "reads reads",
    });
    expect(await outcomes(releases, { "2024/unit.avsc": unit("a b c d") })).toEqual({
      "2024/unit.avsc": "reads rejects",
      "2024/reading.avsc": "reads rejects 2024/unit.avsc",
    });
  });

  it("in the nearest common folder, there before what stands deeper", async () => {
    const files = {
      "a/x/deep/reading.avsc": reading("Unit"),
      "a/x/types/unit.avsc": unit("a b"),
      "a/y/unit.avsc": unit("a b c"),
      "unit.avsc": unit("a b c d"),
    };
    expect(await outcomes(files, { "a/x/types/unit.avsc": unit("a"), "a/y/unit.avsc": unit("c") })).toEqual({
      "a/x/types/unit.avsc": "rejects reads",
      "a/y/unit.avsc": "rejects reads",
      "a/x/deep/reading.avsc": "rejects reads a/x/types/unit.avsc",
    });
    expect(await outcomes(files, { "a/x/unit.avsc": unit("b") })).toEqual({
      "a/x/unit.avsc": "reads reads",
      "a/x/deep/reading.avsc": "rejects reads a/x/unit.avsc",
    });
  });

  it("changes for those near it when two definitions change places", async () => {
    const swapped = { "2023/unit.avsc": unit("a b c"), "2024/unit.avsc": unit("a b") };
    expect(await outcomes(releases, swapped)).toEqual({
      "2023/unit.avsc": "reads rejects",
      "2024/unit.avsc": "rejects reads",
      "2023/reading.avsc": "reads rejects 2023/unit.avsc",
      "2024/reading.avsc": "rejects reads 2024/unit.avsc",
    });
  });

  it("is a fault where the nearest file does not parse, and once for each name", async () => {
    const twice = reading("Unit", field("other", ["null", "Unit"]));
    const files = { ...releases, "2024/unit.avsc": `${unit("a b c")}}`, "2024/reading.avsc": twice };
    const [first, ...others] = (
      await compareFiles(releases, { ...files, "2023/reading.avsc": reading("Unit", added) })
    ).filter(({ pairing }) => pairing.headPath?.endsWith("reading.avsc") === true);
    expect(first?.faults).toEqual([]);
    expect(others.flatMap(({ faults }) => faults.map(({ message }) => message))).toEqual([
      expect.stringMatching(
        /^lab.Unit has no definition that can be read \(2024\/unit.avsc may define it, and does/,
      ),
    ]);
  });

  it("is a fault where several are equally near, and differ in what they refer to", async () => {
    const sensor = text(record("lab.Sensor", [field("unit", "Unit")]));
    const files = {
      ...{ "p/unit.avsc": unit("a b"), "p/sensor.avsc": sensor },
      ...{ "q/unit.avsc": unit("a b c"), "q/sensor.avsc": sensor },
      "r/device.avsc": text(record("lab.Device", [field("sensor", "Sensor")])),
    };
    const device = text(record("lab.Device", [field("sensor", "Sensor"), added]));
    const edits = { "r/device.avsc": device, "q/unit.avsc": unit("a b c d") };
    expect(await outcomes(files, edits)).toMatchObject({
      "r/device.avsc": expect.stringContaining(
        "lab.Sensor is defined differently in p/sensor.avsc and q/sen",
      ),
    });
    const alike = { ...files, "q/unit.avsc": unit("a b") };
    expect(await outcomes(alike, { "r/device.avsc": device })).toEqual({ "r/device.avsc": "reads reads" });
  });

  it("may be one of several that differ, where none of them changes: the verdict is the same, and a note says so", async () => {
    const files = {
      "2023/unit.avsc": unit("a b"),
      "2024/unit.avsc": unit("a b c"),
      "api/reading.avsc": reading("Unit"),
    };
    const head = { ...files, "api/reading.avsc": reading("Unit", field("n", "int")) };
    const [comparison] = await compareFiles(files, head);
    expect(comparison?.verdict).toMatchObject({
      backward: { outcome: "rejects" },
      forward: { outcome: "reads" },
    });
    expect(comparison?.notes).toEqual([
      expect.stringContaining("lab.Unit may mean 2023/unit.avsc or 2024/unit.avsc, which differ"),
    ]);
    // A folder for the next version changes nothing, and no longer having the first neither.
    const next = { ...head, "2025/unit.avsc": unit("c") };
    expect((await compareFiles(files, next)).map(({ faults }) => faults)).toEqual([[], []]);
    const fewer = { "2024/unit.avsc": unit("a b c"), "api/reading.avsc": head["api/reading.avsc"] };
    expect((await compareFiles(files, fewer)).map(({ faults }) => faults)).toEqual([[], []]);
    expect(
      await outcomes(files, { "2023/unit.avsc": unit("a"), "api/reading.avsc": head["api/reading.avsc"] }),
    ).toEqual({
      "2023/unit.avsc": "rejects reads",
      "api/reading.avsc": expect.stringContaining("lab.Unit is defined differently"),
    });
  });
});

describe("a file's own definitions win", () => {
  const own = enumeration("Unit", ["x"], { namespace: "" });
  const files = {
    "reading.avsc": reading(own, field("other", "Unit"), field("id", "long")),
    "one.avsc": unit("a b"),
    "two.avsc": unit("a b c"),
  };
  const head = reading(own, field("other", "Unit"), field("id", "string"));

  it("also one without a namespace before a full name elsewhere, whatever the proposal touches", async () => {
    expect(await outcomes(files, { "reading.avsc": head })).toEqual({ "reading.avsc": "rejects rejects" });
    const touched = {
      "reading.avsc": head,
      "one.avsc": `${files["one.avsc"]} `,
      "two.avsc": unit("a b c d"),
    };
    expect(await outcomes(files, touched)).toMatchObject({ "reading.avsc": "rejects rejects" });
    const fewer = { "reading.avsc": files["reading.avsc"], "one.avsc": files["one.avsc"] };
    expect(await outcomes(fewer, { "one.avsc": unit("a b c d") })).toEqual({ "one.avsc": "reads rejects" });
  });
});

describe("copies of an inline type", () => {
  const holder = (name: string, symbols: string) =>
    text(record(`lab.${name}`, [field("unit", JSON.parse(unit(symbols)))]));
  const both = text(["lab.Left", "lab.Right"]);
  const files = {
    "left.avsc": holder("Left", "a b"),
    "right.avsc": holder("Right", "a b"),
    "both.avsc": both,
  };

  it("that drift apart are a fault of the file that refers to both, at the second reference", async () => {
    const comparisons = await compareFiles(files, { ...files, "right.avsc": holder("Right", "a b c") });
    expect(comparisons.map(({ pairing, faults }) => [pairing.headPath, faults])).toEqual([
      ["right.avsc", []],
      [
        "both.avsc",
        [
          {
            message: expect.stringContaining("lab.Unit is defined differently in left.avsc and right.avsc"),
            location: expect.objectContaining({ file: "both.avsc", line: 1, column: 13 }),
          },
        ],
      ],
    ]);
  });

  it("also through other files, and beside an own copy; equal copies are one", async () => {
    const chain = {
      ...files,
      "far.avsc": text(record("lab.Far", [field("left", "Left"), field("mine", JSON.parse(unit("a b")))])),
      "top.avsc": text(record("lab.Top", [field("far", ["null", "Far"])])),
    };
    expect(await outcomes(chain, { "top.avsc": `${chain["top.avsc"]} ` })).toEqual({
      "top.avsc": "reads reads",
    });
    const drifted = await outcomes(chain, { "left.avsc": holder("Left", "a") });
    expect(drifted).toMatchObject({
      "both.avsc": expect.stringContaining("lab.Unit is defined differently"),
      "far.avsc": expect.stringContaining("lab.Unit is defined differently"),
      "top.avsc": expect.stringContaining("lab.Unit is defined differently"),
    });
  });
});
