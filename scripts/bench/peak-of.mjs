// Runs another program and says, as peak.mjs does of node, how much memory it held at most and what CPU it took (on Linux only).
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { clearInterval, setInterval } from "node:timers";
import "./peak.mjs";

const [, , program, ...args] = process.argv;
const child = spawn(program, args, { stdio: "ignore" });
let kibibytes = 0;
const look = setInterval(() => {
  try {
    // Grows only: what was missed between two looks at an end is little.
    kibibytes = Number(
      /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? kibibytes,
    );
  } catch {
    // it has ended
  }
}, 2);
child.on("close", () => {
  clearInterval(look);
  const { resourceUsage } = process;
  process.resourceUsage = () => ({ ...resourceUsage.call(process), maxRSS: kibibytes });
});
