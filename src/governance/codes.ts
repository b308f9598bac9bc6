import { calendarCodes } from "../calendar/codes.js";
import { contractCodes } from "./codes/contracts.js";
import { fileCodes } from "./codes/files.js";
import { peopleCodes } from "./codes/people.js";
import { timeCodes } from "./codes/time.js";

/** What `explain` says about a governance code. */
export interface CodeInfo {
  readonly code: string;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
}

const rows = [...fileCodes, ...contractCodes, ...timeCodes, ...peopleCodes];

/** Every code that governance can say, the calendar's included. */
export const governanceCodes: ReadonlyMap<string, CodeInfo> = new Map(
  [
    ...rows.map(([code, title, why, remedy]) => ({ code, title, why, remedy })),
    ...Object.entries(calendarCodes).map(([code, info]) => ({ code, ...info })),
  ]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((info) => [info.code, info]),
);
