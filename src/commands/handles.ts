import type { Handle } from "../model/decision.js";
import { type Arguments, UsageError } from "./command.js";

/** As the governance files write it (definitions.json, handle). */
const pattern = /^@[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)?$/;

/** Whether this is a login or a team with its @, without anything invisible in it. */
function isHandle(text: string): text is Handle {
  return pattern.test(text);
}

/** @throws UsageError for what is no handle; `option` is named in it. */
export function handleOf(text: string, option: string): Handle {
  if (isHandle(text)) return text;
  const visible = text.replace(/[^\x21-\x7e]/g, "");
  const meant = visible.startsWith("@") ? visible : `@${visible}`;
  const hint = isHandle(meant) ? `: write it as ${meant}` : ": expected @login";
  throw new UsageError(`${option} ${JSON.stringify(text)} is no handle${hint}`);
}

/** The handle of an option; undefined where it is not given. @throws UsageError for what is no handle. */
export function handleOption(args: Arguments, name: string): Handle | undefined {
  const text = args.last(name);
  return text === undefined ? undefined : handleOf(text, `--${name}`);
}
