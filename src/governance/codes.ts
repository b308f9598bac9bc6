import { byText } from "../algorithms/order.js";
import { calendarCodes } from "../calendar/codes.js";
import { contractCodes } from "./codes/contracts.js";
import { fileCodes } from "./codes/files.js";
import type { CodePage } from "./codes/page.js";
import { requirements } from "./decision/requirements.js";

const rows = [...fileCodes, ...contractCodes];

const pages: readonly CodePage[] = [
  ...rows.map(([code, title, why, remedy]) => ({ code, title, why, remedy })),
  ...requirements.flatMap((requirement) => requirement.pages),
  ...Object.entries(calendarCodes).map(([code, page]) => ({ code, ...page })),
];

/** What `explain` knows, in the order of the codes: faults and reasons from the tables, and what is declared. */
export const governanceCodes: ReadonlyMap<string, CodePage> = new Map(
  pages.toSorted(byText(({ code }) => code)).map((page) => [page.code, page]),
);
