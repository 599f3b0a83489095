/** Tar archives as Joplin writes them, and wrong ones. */
const block = 512;

export interface TarEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** '0' for a file. */
  readonly type?: string;
  /** Instead of the true size. */
  readonly size?: number;
  readonly linkName?: string;
}

const encode = (text: string) => new TextEncoder().encode(text);

export function makeTar(...entries: readonly TarEntry[]): Uint8Array {
  const parts = entries.flatMap((entry) => {
    const { content = '' } = entry;
    const bytes = typeof content === 'string' ? encode(content) : content;
    const padded = new Uint8Array(Math.ceil(bytes.length / block) * block);
    padded.set(bytes);
    return [makeHeader(entry, bytes.length), padded];
  });
  return joinBytes([...parts, new Uint8Array(2 * block)]);
}

/** A record that says something about the next entry: `path`, `size`, `mtime`. */
export function makePax(values: Readonly<Record<string, string>>): TarEntry {
  const records = Object.entries(values).map(([key, value]) => {
    const rest = ` ${key}=${value}\n`;
    const length = encode(rest).length;
    const digits = String(length + String(length).length).length;
    return `${length + digits}${rest}`;
  });
  return { name: 'PaxHeader', type: 'x', content: records.join('') };
}

function makeHeader({ name, type = '0', size, linkName = '' }: TarEntry, length: number): Uint8Array {
  const header = new Uint8Array(block);
  const put = (at: number, text: string) => header.set(encode(text), at);
  put(0, name);
  put(100, '0000644\0');
  put(124, `${(size ?? length).toString(8).padStart(11, '0')}\0`);
  put(136, `${(1_714_341_193).toString(8).padStart(11, '0')}\0`);
  put(148, ' '.repeat(8));
  put(156, type);
  put(157, linkName);
  put(257, 'ustar\0');
  put(263, '00');
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(148, `${sum.toString(8).padStart(6, '0')}\0 `);
  return header;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
