/** How long finding a passphrase takes, in words a person can weigh. */

const guessesPerSecond = 1_000_000;
const secondsPerYear = 31_557_600;

/** "At a million guesses a second, finding it would take about 4 thousand years." Half of all guesses on average. */
export function describeGuessTime(bits: number): string {
  const years = 2 ** (bits - 1) / guessesPerSecond / secondsPerYear;
  return `At a million guesses a second, finding it would take ${spanOf(years)}.`;
}

function spanOf(years: number): string {
  if (years >= 1e9) return 'more than a billion years';
  if (years >= 1e6) return `about ${round(years / 1e6)} million years`;
  if (years >= 1e3) return `about ${round(years / 1e3)} thousand years`;
  if (years >= 2) return `about ${round(years)} years`;
  const days = years * 365.25;
  if (days >= 60) return `about ${round(days / 30.4)} months`;
  if (days >= 2) return `about ${round(days)} days`;
  return 'less than two days';
}

function round(count: number): string {
  const digits = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return String(Math.round(count / digits) * digits);
}
