/**
 * The full-text index: SQLite FTS5 in memory. It keeps no text, only which words occur where; excerpts come from the
 * records themselves. Row numbers grow with the record's date, so that "newest first" is the order of the index and a
 * query may stop at the first hits instead of ranking a hundred thousand.
 */
import type { Database, PreparedStatement } from '@sqlite.org/sqlite-wasm';
import type { SearchableText } from './searchable-text.ts';
import type { Sqlite } from './load-sqlite.ts';
import { kindWord, matchExpression, prepareText } from './search-words.ts';

export interface IndexedRecord {
  readonly id: string;
  readonly revision: string;
  readonly kind: string;
  /** YYYY-MM-DD or less; decides the place among the others. */
  readonly date: string;
  readonly text: SearchableText;
}

/** Raised whenever the tables or the words in them change; an index of another version is built anew. */
const indexVersion = 1;

const options = `
    content = '', contentless_delete = 1, detail = 'column', prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 2'`;

/** Titles and tags have a table of their own: a prefix is looked up in all of a table, and theirs is small. */
const schema = `
  PRAGMA user_version = ${indexVersion};
  CREATE TABLE place (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision TEXT NOT NULL);
  CREATE VIRTUAL TABLE titles USING fts5(kind, written, ${options});
  CREATE VIRTUAL TABLE words USING fts5(kind, written, ${options});`;

/** Rows set aside for one day; a fuller day runs on into the next one's. */
const rowsPerDay = 65_536;

/** Where a record of this date stands among the others. Records that are put in ascending order cost the least. */
export function firstRowOf(date: string): number {
  const day = date.slice(0, 10);
  const time = Date.parse(day.length === 10 ? day : `${day}-01-01`.slice(0, 10));
  const days = Number.isNaN(time) ? 0 : Math.floor(time / 86_400_000);
  return Math.max(0, days + 720_000) * rowsPerDay + 1;
}

export class SearchIndex {
  readonly #sqlite: Sqlite;
  readonly #db: Database;
  readonly #statements = new Map<string, PreparedStatement>();

  /** An empty index, or the one that was exported; null when the bytes are of another version or damaged. */
  static open(sqlite: Sqlite, exported?: Uint8Array): SearchIndex | null {
    const db = new sqlite.oo1.DB(':memory:');
    try {
      if (exported === undefined) {
        db.exec(schema);
      } else {
        loadInto(sqlite, db, exported);
        if (db.selectValue('PRAGMA user_version') !== indexVersion) throw new Error('Another version');
      }
      return new SearchIndex(sqlite, db);
    } catch {
      db.close();
      return null;
    }
  }

  constructor(sqlite: Sqlite, db: Database) {
    this.#sqlite = sqlite;
    this.#db = db;
  }

  /** Many changes between `begin` and `commit` are an order of magnitude faster than one by one. */
  begin(): void {
    this.#db.exec('BEGIN');
  }

  commit(): void {
    this.#db.exec('COMMIT');
  }

  put(record: IndexedRecord): void {
    this.remove(record.id);
    const row = this.#freeRow(record.date);
    this.#run('INSERT INTO place (row, id, revision) VALUES (?, ?, ?)', [row, record.id, record.revision]);
    const { title, tags, body } = record.text;
    const kind = kindWord(record.kind);
    const short = prepareText(`${title}\n${tags}`);
    this.#run('INSERT INTO titles (rowid, kind, written) VALUES (?, ?, ?)', [row, kind, short]);
    const whole = `${short}\n${prepareText(body)}`;
    this.#run('INSERT INTO words (rowid, kind, written) VALUES (?, ?, ?)', [row, kind, whole]);
  }

  remove(id: string): void {
    const [row] = this.#column('SELECT row FROM place WHERE id = ?', [id]);
    if (row === undefined) return;
    this.#run('DELETE FROM titles WHERE rowid = ?', [row]);
    this.#run('DELETE FROM words WHERE rowid = ?', [row]);
    this.#run('DELETE FROM place WHERE row = ?', [row]);
  }

  /** Ids of records in which every word begins a word, newest first; `titles` holds tags too. */
  find(words: readonly string[], kind: string, where: 'words' | 'titles', limit: number): string[] {
    return this.#column(
      `SELECT place.id FROM (SELECT rowid FROM ${where} WHERE ${where} MATCH ? ORDER BY rowid DESC LIMIT ?) AS hit
       JOIN place ON place.row = hit.rowid ORDER BY hit.rowid DESC`,
      [matchExpression(words, kind), limit],
    ) as string[];
  }

  /** What is indexed, to compare with the vault. */
  revisions(): Map<string, string> {
    return new Map(this.#db.selectArrays('SELECT id, revision FROM place') as [string, string][]);
  }

  export(): Uint8Array {
    return this.#sqlite.capi.sqlite3_js_db_export(this.#db);
  }

  close(): void {
    for (const statement of this.#statements.values()) statement.finalize();
    this.#statements.clear();
    this.#db.close();
  }

  #freeRow(date: string): number {
    const first = firstRowOf(date);
    const [latest] = this.#column('SELECT max(row) FROM place WHERE row >= ? AND row < ?', [first, first + rowsPerDay]);
    let row = typeof latest === 'number' ? latest + 1 : first;
    if (row < first + rowsPerDay) return row;
    while (this.#column('SELECT row FROM place WHERE row = ?', [row]).length > 0) row += 1;
    return row;
  }

  #prepare(sql: string): PreparedStatement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const made = this.#db.prepare(sql);
    this.#statements.set(sql, made);
    return made;
  }

  #run(sql: string, values: readonly (string | number)[]): void {
    this.#prepare(sql).bind(values).stepReset();
  }

  #column(sql: string, values: readonly (string | number)[]): (string | number)[] {
    const statement = this.#prepare(sql).bind(values);
    const column: (string | number)[] = [];
    try {
      while (statement.step()) {
        const value = statement.get(0);
        if (typeof value === 'string' || typeof value === 'number') column.push(value);
      }
    } finally {
      statement.reset();
    }
    return column;
  }
}

function loadInto(sqlite: Sqlite, db: Database, bytes: Uint8Array): void {
  const { capi, wasm } = sqlite;
  const copy = wasm.allocFromTypedArray(bytes);
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
  const code = capi.sqlite3_deserialize(db, 'main', copy, bytes.length, bytes.length, flags);
  if (code !== capi.SQLITE_OK) throw new Error('Not an index');
}
