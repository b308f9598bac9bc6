// Loaded into a measured process (--import): says at its end how much memory it held at most, and what CPU it and all
// the processes that it started took (those are known on Linux only), and how many it started.
import { ChildProcess } from "node:child_process";
import { readFileSync, writeSync } from "node:fs";

const ticksPerSecond = 100;

let processes = 0;
const { spawn } = ChildProcess.prototype;
ChildProcess.prototype.spawn = function (options) {
  processes += 1;
  return spawn.call(this, options);
};

process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpu = Math.round((userCPUTime + systemCPUTime) / 1000 + childrenCpu());
  writeSync(2, `\npeak-kib ${maxRSS} cpu-ms ${cpu} processes ${processes}\n`);
});

/** Milliseconds of the children that ended, by proc(5): fields 16 and 17 of /proc/self/stat. */
function childrenCpu() {
  try {
    const fields = readFileSync("/proc/self/stat", "utf8").split(") ")[1].split(" ");
    return ((Number(fields[13]) + Number(fields[14])) * 1000) / ticksPerSecond;
  } catch {
    return 0;
  }
}
