import { join } from "node:path";
import { findOccurrence } from "../calendar/answers/occurrences.js";
import type { Policy } from "../governance/governance.js";
import { gate } from "../line/gate.js";
import { requestText } from "../governance/commands/request-text.js";
import { guardedContracts } from "../governance/needs/needs.js";
import { openRepository } from "../hosts/git/repository.js";
import { type Command, UsageError } from "./command.js";
import { writeAskedFile } from "./file-writing.js";
import { gatedOptions, instantOf, localRequest, refuseConfig } from "./gated.js";
import { handleOption } from "./handles.js";
import { localQuestion } from "./local.js";

export const command: Command = {
  name: "request",
  summary: "Writes a change-request file for the present difference, with everything computable filled in",
  options: {
    ...gatedOptions,
    as: { type: "string", value: "@LOGIN", help: "who requests it" },
    window: {
      type: "string",
      value: "ID@DATE",
      help: "the occurrence to book (default: the next one that fits)",
    },
    rationale: { type: "string", value: "TEXT", help: "why" },
    emergency: { type: "string", value: "INCIDENT", help: "an emergency request for this incident" },
    at: { type: "string", value: "INSTANT", help: "as if it were then" },
    print: { type: "boolean", help: "print it instead of writing the file" },
  },
  example: "  contract-check request --as @kim --window eu-weekend@2026-12-05",
  async run(args, terminal) {
    const question = await localQuestion(localRequest(args, terminal, instantOf(args, terminal, true)));
    const answer = await gate(question);
    if ("faults" in answer) return refuseConfig(answer.faults, terminal);
    const { needs, facts } = answer;
    if (question.sources.differing.length === 0)
      throw new UsageError("there is nothing to request: no file differs from the base");
    if (!needs || !facts) {
      const notes = [...answer.report.notes, "there is nothing to request"];
      throw new UsageError(`the governed branch has no configuration: ${notes.join("; ")}`);
    }
    if (guardedContracts(needs.cases).length === 0)
      throw new UsageError("there is nothing to request: no change here needs permission");
    const requester = handleOption(args, "as");
    const [window, rationale, emergency] = ["window", "rationale", "emergency"].map((name) =>
      args.last(name),
    );
    if (window !== undefined) requireOccurrence(window, needs.policy.calendar);
    const request = requestText(needs, facts, {
      ...(requester !== undefined && { requester }),
      ...(window !== undefined && { window }),
      ...(rationale !== undefined && { rationale }),
      ...(emergency !== undefined && { emergency }),
    });
    if (args.is("print")) {
      terminal.out(request.text);
      return 0;
    }
    const { root } = await openRepository(terminal.cwd);
    const file = join(root, request.file);
    await writeAskedFile(file, request.text, "wx");
    terminal.out(`${request.file}: fill in what is commented out, and commit it with the change\n`);
    return 0;
  },
};

/** @throws UsageError where no window of the governed branch has this occurrence. */
function requireOccurrence(window: string, calendar: Policy["calendar"]): void {
  const [, id, occurrence] = /^([^@]+)@(\d{4}-\d{2}-\d{2}\S*)$/.exec(window) ?? [];
  if (id === undefined || occurrence === undefined)
    throw new UsageError(
      `--window ${JSON.stringify(window)}: expected ID@DATE, for example eu-weekend@2026-12-05`,
    );
  if (!calendar) throw new UsageError(`--window ${window}: the governed branch has no calendar`);
  const search = findOccurrence(calendar, id, occurrence);
  if ("fault" in search)
    throw new UsageError(
      `--window ${window}: ${search.fault.message} ("contract-check calendar" lists them)`,
    );
}
