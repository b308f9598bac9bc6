import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Terminal } from "../../src/commands/command.js";
import { judgedOn, progressOn } from "../../src/commands/progress.js";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function watched(more: Partial<Terminal> = {}) {
  const lines: string[] = [];
  const terminal: Terminal = {
    cwd: ".",
    env: {},
    isTerminal: true,
    showsProgress: true,
    now: () => 0,
    zone: "UTC",
    out: () => undefined,
    err: (text) => void lines.push(text),
    ...more,
  };
  return { lines, progress: progressOn(terminal, "contracts") };
}

describe("progress", () => {
  it("is shown after half a second, with the rest of the time, and taken away at the end", () => {
    const { lines, progress } = watched();
    progress?.step(1, 10, "a.avsc");
    expect(lines).toEqual([]);
    jest.advanceTimersByTime(1000);
    progress?.step(2, 10, "b.avsc");
    progress?.step(3, 10, "c.avsc");
    expect(lines).toEqual(["\r\u001b[K2 of 10 contracts, 4 s left  b.avsc"]);
    progress?.end();
    expect(lines.at(-1)).toBe("\r\u001b[K");
  });

  it("leaves nothing to take away of a short run", () => {
    const { lines, progress } = watched();
    progress?.step(10, 10);
    progress?.end();
    expect(lines).toEqual([]);
  });

  it.each([
    ["standard error is no terminal", { showsProgress: false }],
    ["this is CI", { env: { CI: "true" } }],
  ])("is none where %s", (_, more) => {
    expect(watched(more).progress).toBeUndefined();
    expect(judgedOn(watched(more).progress)).toEqual({});
  });

  it("counts what depends on the changed contracts too, and shows names as they may be shown", () => {
    const { lines, progress } = watched();
    const { judged } = judgedOn(progress);
    jest.advanceTimersByTime(600);
    judged?.("a\u001b[31m.avsc", 1);
    jest.advanceTimersByTime(600);
    judged?.(`${"long/".repeat(50)}b.avsc`, 1);
    expect(lines[0]).toBe("\r\u001b[K1 of 1 contracts  a\\u001b[31m.avsc");
    expect(lines[1]).toMatch(/^\r\u001b\[K2 of 2 contracts {2}long\/.{54}…$/);
  });
});
