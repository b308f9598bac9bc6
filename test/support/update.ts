/** UPDATE=1 writes reviewed texts anew, and never a verdict; UPDATE=verdicts writes both, and prints what it changed. */
const wanted = process.env.UPDATE;
if (wanted !== undefined && !["", "1", "verdicts"].includes(wanted))
  throw new Error(`UPDATE=${wanted}: expected 1 (texts) or verdicts`);

export const updatesVerdicts = wanted === "verdicts";
export const updatesTexts = wanted === "1" || updatesVerdicts;
