// Loaded before anything else: @actions/github reads the event file as it is loaded, and ends with a stack trace where
// the file is no JSON.
import { existsSync, readFileSync } from "node:fs";

const path = process.env.GITHUB_EVENT_PATH;
if (path !== undefined && existsSync(path)) {
  try {
    JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/[\r\n]+/g, " ") : "";
    console.log(
      `::error::contract-check could not finish, so nothing was decided: the event file is not JSON (${why})`,
    );
    process.exit(4);
  }
}
