/** The smallest pieces of JSON text: white space, texts in quotes, numbers. Each function takes a place and gives the next. */
import { mendText } from '../mend-text.ts';

const escapes = new Set(['"', '\\', '/', 'b', 'f', 'n', 'r', 't']);
const isDigit = (code: number) => code >= 48 && code <= 57;

/** Thrown here and in the scanner, and caught there. */
export class FaultAt {
  readonly position: number;
  readonly kind: 'malformed' | 'dangerous';
  readonly detail: string;
  constructor(position: number, kind: FaultAt['kind'], detail: string) {
    this.position = position;
    this.kind = kind;
    this.detail = detail;
  }
}

/** 1e400 would become null, 12345678901234567890 another number, 1e-400 zero. */
export function surviveAsNumber(token: string): boolean {
  const value = Number(token);
  if (!Number.isFinite(value)) return false;
  if (value === 0) return !/[1-9]/.test(token.replace(/[eE].*$/s, ''));
  return !/^-?\d{16,}$/.test(token) || String(value) === token;
}

export function skipSpace(text: string, at: number): number {
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
    at += 1;
  }
}

export interface ScannedString {
  readonly end: number;
  /** Without a backslash. */
  readonly isPlain: boolean;
  readonly isWellFormed: boolean;
}

export function readString(text: string, start: number): ScannedString {
  let isPlain = true;
  let maybeSurrogate = false;
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      const end = at + 1;
      const value = maybeSurrogate ? (JSON.parse(text.slice(start, end)) as string) : '';
      const isWellFormed = mendText(value) === value;
      return { end, isPlain, isWellFormed };
    }
    if (code < 32) throw new FaultAt(at, 'malformed', 'a line break or control character inside a text in quotes');
    if (code >= 0xd800 && code <= 0xdfff) maybeSurrogate = true;
    if (code !== 92) continue;
    isPlain = false;
    at += 1;
    const escape = text.charAt(at);
    if (escape === 'u') {
      if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) {
        throw new FaultAt(at, 'malformed', 'four hex digits were expected after \\u');
      }
      if (/^[dD][89a-fA-F]/.test(text.slice(at + 1, at + 3))) maybeSurrogate = true;
      at += 4;
    } else if (!escapes.has(escape)) {
      throw new FaultAt(at, 'malformed', 'a backslash that starts no known escape');
    }
  }
  throw new FaultAt(text.length, 'malformed', 'the file ends inside a text in quotes');
}

/** The end of the number at `start`, or `start` when there is none. */
export function readNumber(text: string, start: number): number {
  const digits = (from: number) => {
    let to = from;
    while (isDigit(text.charCodeAt(to))) to += 1;
    return to;
  };
  let at = text.charAt(start) === '-' ? start + 1 : start;
  const whole = digits(at);
  if (whole === at) return start;
  if (text.charAt(at) === '0' && whole > at + 1) return start;
  at = whole;
  if (text.charAt(at) === '.') {
    const fraction = digits(at + 1);
    if (fraction === at + 1) return start;
    at = fraction;
  }
  if (/[eE]/.test(text.charAt(at))) {
    const sign = /[+-]/.test(text.charAt(at + 1)) ? 2 : 1;
    const exponent = digits(at + sign);
    if (exponent === at + sign) return start;
    at = exponent;
  }
  return at;
}
