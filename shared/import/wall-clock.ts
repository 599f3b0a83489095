/** Moments as the writer's own clock showed them: ISO 8601 with an offset, so that day and hour stay the writer's. */

/** Minutes east of UTC of names that are no IANA zones, or that mean something else there. */
const offsetsByName: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  BST: 60,
  WEST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  HKT: 480,
  SGT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  EDT: -240,
  EST: -300,
  CDT: -300,
  CST: -360,
  MDT: -360,
  MST: -420,
  PDT: -420,
  PST: -480,
  AKDT: -480,
  AKST: -540,
  HST: -600,
};

const fixedOffset = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?([0-5]\d))?$/i;
/** No place on earth is further from UTC. */
const furthest = 18 * 60;

const formatters = new Map<string, Intl.DateTimeFormat | null>();

/** Zones come from files: a hostile one may name any number of them. */
const mostFormatters = 1000;

function formatterOf(zone: string): Intl.DateTimeFormat | null {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  let formatter: Intl.DateTimeFormat | null = null;
  try {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    // Not a zone; that is remembered like any other answer.
  }
  if (formatters.size >= mostFormatters) formatters.clear();
  formatters.set(zone, formatter);
  return formatter;
}

/** Minutes east of UTC in a zone (`Europe/Berlin`, `GMT+0530`, `CET`) at an instant; null for what is no zone. */
export function offsetOf(zone: string, milliseconds: number): number | null {
  const named = offsetsByName[zone.toUpperCase()];
  if (named !== undefined) return named;
  const fixed = fixedOffset.exec(zone);
  if (fixed !== null) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
    return minutes > furthest ? null : fixed[1] === '-' ? 0 - minutes : minutes;
  }
  const shown = formatterOf(zone)?.format(milliseconds);
  if (shown === undefined) return null;
  const parts = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(shown);
  const minutes = Number(parts?.[2] ?? 0) * 60 + Number(parts?.[3] ?? 0);
  return parts?.[1] === '-' ? 0 - minutes : minutes;
}

/**
 * The instant as a clock in `zone` shows it, or this computer's clock when `zone` is null. Null when the zone is unknown
 * or the year has not four digits.
 */
export function clockAt(milliseconds: number, zone: string | null): string | null {
  if (!Number.isFinite(milliseconds)) return null;
  const offset = zone === null ? offsetHere(new Date(milliseconds)) : offsetOf(zone, milliseconds);
  if (offset === null) return null;
  const shifted = new Date(milliseconds + offset * 60_000);
  if (Number.isNaN(shifted.getTime())) return null;
  const text = shifted.toISOString();
  return /^[1-9]\d{3}-/.test(text) ? `${text.slice(0, 19)}${formatOffset(offset)}` : null;
}

/**
 * A day (YYYY-MM-DD) and time (HH:MM:SS) that a clock showed, with the offset of `zone`; without a zone, or with one that
 * is unknown, with the offset of this computer. Day and time are never changed.
 */
export function clockOf(day: string, time: string, zone: string | null): string {
  const asUtc = Date.parse(`${day}T${time}Z`);
  const guess = zone === null ? null : offsetOf(zone, asUtc);
  // The offset holds at the instant that the clock shows, not at the same figures in UTC.
  const offset = zone === null || guess === null ? null : offsetOf(zone, asUtc - guess * 60_000);
  return `${day}T${time}${formatOffset(offset ?? offsetHere(new Date(`${day}T${time}`)))}`;
}

/** Historical offsets with seconds are rounded: ISO 8601 knows minutes only. */
function offsetHere(moment: Date): number {
  return Math.round(0 - moment.getTimezoneOffset());
}

function formatOffset(minutes: number): string {
  const two = (part: number) => String(Math.trunc(Math.abs(part))).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
