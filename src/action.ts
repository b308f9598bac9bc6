import "./action/event-file.js";
import * as core from "@actions/core";
import { judgeEvent } from "./action/judge-event.js";
import { oneLine } from "./reports/escape.js";

judgeEvent({
  env: process.env,
  now: Date.now,
  input: core.getInput,
  secret: core.setSecret,
  info: core.info,
  warning: core.warning,
  error: core.error,
  write: (lines) => void process.stdout.write(lines),
  startGroup: core.startGroup,
  endGroup: core.endGroup,
  output: core.setOutput,
  async summarize(markdown) {
    await core.summary.addRaw(markdown).write();
  },
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    core.setFailed(
      `contract-check could not finish, so nothing was decided: ${oneLine(error instanceof Error ? error.message : String(error))}`,
    );
    if (core.isDebug() && error instanceof Error) core.info(error.stack ?? "");
    process.exitCode = 4;
  },
);
