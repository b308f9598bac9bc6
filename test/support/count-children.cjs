// Loaded into a program (--require): appends the arguments of each process that it starts to the file COUNT_CHILDREN.
const { ChildProcess } = require("node:child_process");
const { appendFileSync } = require("node:fs");

const { spawn } = ChildProcess.prototype;
ChildProcess.prototype.spawn = function (options) {
  appendFileSync(process.env.COUNT_CHILDREN, `${JSON.stringify(options.args)}\n`);
  return spawn.call(this, options);
};
