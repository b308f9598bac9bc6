// Loaded before the program: the clock shows the instant of the test, and stands still.
const instant = Number(process.env.STILL_CLOCK);
Date.now = () => instant;
