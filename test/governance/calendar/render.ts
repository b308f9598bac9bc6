import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { ledgerOf } from "../../../src/calendar/answers/capacity.js";
import { calendarFormats, renderCalendar } from "../../../src/calendar/renders/render.js";
import { calendarView } from "../../../src/calendar/answers/view.js";
import { calendarOf, queryOf, z } from "./build.js";
import { bookings, companyCalendar } from "./company.js";
import { updatesTexts } from "../../support/update.js";

const golden = join(dirname(fileURLToPath(import.meta.url)), "golden");
const asked = queryOf({ contract: "orders.order-placed", regions: ["eu"] });

/** Compares with a reviewed file; `UPDATE=1` writes it anew. */
function matchGolden(name: string, actual: string): void {
  const file = join(golden, `${name}.golden`);
  if (updatesTexts) {
    mkdirSync(golden, { recursive: true });
    writeFileSync(file, actual);
  }
  expect(actual).toBe(readFileSync(file, "utf8"));
}

describe("renderCalendar", () => {
  it.each(calendarFormats)("as %s", (format) => {
    const calendar = companyCalendar();
    const ledger = ledgerOf(calendar, bookings);
    const view = calendarView(calendar, { at: z("2026-11-22T15:00Z"), next: 5, query: asked, ledger });
    matchGolden(`company.${format}`, renderCalendar(view, format, { repository: "acme/contracts" }));
  });

  it("says everything in the reader's zone when there is one", () => {
    const view = calendarView(companyCalendar(), { at: z("2026-11-28T22:00Z"), next: 3, query: asked });
    matchGolden("reader-in-kolkata.text", renderCalendar(view, "text", { zone: "Asia/Kolkata" }));
  });

  it("shows faults first", () => {
    const calendar = calendarOf({
      windows: [
        {
          id: "w",
          timezone: "Europe/Berln",
          start: "2026-01-03T22:00",
          end: "02:00",
          location: { file: "contract-check.yaml", line: 8, column: 5 },
        },
      ],
    });
    const text = renderCalendar(calendarView(calendar, { at: z("2026-11-22T15:00Z"), next: 5 }), "text");
    expect(text).toContain(
      'contract-check.yaml:8:5: GV201 Window "w": The time zone "Europe/Berln" is unknown; did you mean Europe/Berlin?',
    );
    expect(text).toContain("no window opens within 400 days");
  });

  it("lets no text of the config become markup, a mention or a control sequence", () => {
    const evil = "</style><script>alert(1)</script> | @everyone \u001b[2J `x`";
    const calendar = calendarOf({
      windows: [
        {
          id: "w",
          timezone: "UTC",
          title: evil,
          start: "2026-11-28T22:00",
          end: "23:00",
          oncall: `@${evil}`,
        },
      ],
      freezes: [{ id: "f", timezone: "UTC", title: evil, from: "2026-11-23T00:00", to: "2026-11-24T00:00" }],
    });
    const view = calendarView(calendar, { at: z("2026-11-22T15:00Z"), next: 5 });
    for (const format of calendarFormats) expect(renderCalendar(view, format)).not.toContain("\u001b");
    expect(renderCalendar(view, "html")).not.toContain("<script>");
    expect(renderCalendar(view, "markdown")).not.toMatch(/<script>|@everyone| \| @/);
  });
});
