/** The records of one kind by their dates, kept in order change by change. */

interface Dated {
  readonly id: string;
  /** As the kind gives it: an ISO instant, YYYY[-MM[-DD]] or ''. */
  readonly date: string;
  readonly key: string;
}

/**
 * Orders by the day as it was written down, then by the instant: an entry of a late evening abroad stays on the day its
 * writer knows. A month comes before the days in it; what has no date comes first, since it was only just begun.
 */
function orderKey(date: string): string {
  if (!date.includes('T')) return `${date}|`;
  const instant = Math.max(0, Date.parse(date) || 0);
  return `${date.slice(0, 10)}|${String(instant).padStart(15, '0')}`;
}

/** Newest first; equal keys by id so that the order never depends on history. */
function compare(a: Dated, b: Dated): number {
  if (a.key !== b.key) return a.key > b.key ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Whether a date, or the month or year it stands for, touches an inclusive range; undated only in an open one. */
export function isWithin(date: string, from: string, to: string): boolean {
  if (from === '' && to === '') return true;
  if (date === '') return false;
  const day = date.slice(0, 10);
  const latest = day + '0000-99-99'.slice(day.length);
  return (from === '' || latest >= from) && (to === '' || day <= to + '0000-99-99'.slice(to.length));
}

export class DateIndex {
  readonly #byId = new Map<string, Dated>();
  #ordered: Dated[] = [];

  /** Replaces everything: one sort instead of many insertions. */
  fill(records: Iterable<readonly [id: string, date: string]>): void {
    this.#byId.clear();
    for (const [id, date] of records) this.#byId.set(id, { id, date, key: orderKey(date) });
    this.#ordered = [...this.#byId.values()].sort(compare);
  }

  put(id: string, date: string): void {
    const before = this.#byId.get(id);
    if (before?.date === date) return;
    this.remove(id);
    const dated = { id, date, key: orderKey(date) };
    this.#byId.set(id, dated);
    this.#ordered.splice(this.#place(dated), 0, dated);
  }

  remove(id: string): void {
    const before = this.#byId.get(id);
    if (before === undefined) return;
    this.#ordered.splice(this.#place(before), 1);
    this.#byId.delete(id);
  }

  get ordered(): readonly { readonly id: string; readonly date: string }[] {
    return this.#ordered;
  }

  /** Oldest first, which of days to come is the soonest; what is meant for no day comes last. */
  soonest(): readonly { readonly id: string; readonly date: string }[] {
    return [...this.#ordered].reverse();
  }

  #place(dated: Dated): number {
    let low = 0;
    let high = this.#ordered.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(this.#ordered[middle] as Dated, dated) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
