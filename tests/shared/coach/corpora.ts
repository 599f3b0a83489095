/** Lists of achievements as strangers write them: highlights of resumes, bullets of brag documents. Only where they lie. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CoachContext } from '../../../shared/coach/rule.ts';

export interface Bullet {
  readonly text: string;
  readonly context: CoachContext;
}

/** Beside the project's folder; absent on most machines. */
const folder = path.resolve(import.meta.dirname, '../../../../shared/corpora');

export const haveCorpora = ['brag', 'jsonresume'].every((name) => existsSync(path.join(folder, name)));

/** They say how to write a brag document; they are none. */
const guides = /templates|README/;

const filesOf = (name: string, extension: string) =>
  readdirSync(path.join(folder, name), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension) && !guides.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, name, file), 'utf8'));

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return null;
  }
}

/** Every object with a list of highlights, wherever an older schema keeps it. */
function findHighlights(value: unknown): Bullet[] {
  if (Array.isArray(value)) return value.flatMap(findHighlights);
  if (value === null || typeof value !== 'object') return [];
  const { highlights, endDate } = value as { highlights?: unknown; endDate?: unknown };
  const lines = Array.isArray(highlights) ? highlights.filter((line) => typeof line === 'string') : [];
  const isOver = typeof endDate === 'string' && /\d/.test(endDate);
  return [
    ...lines.map((text) => ({ text, context: { isOver, others: lines.filter((line) => line !== text) } })),
    ...Object.values(value).flatMap(findHighlights),
  ];
}

function findBullets(markdown: string): Bullet[] {
  const lines = Array.from(markdown.matchAll(/^\s*[-*] +(?!\[)(.*\S)/gm), ([, text = '']) => text);
  return lines.map((text) => ({ text, context: { isOver: true, others: lines.filter((line) => line !== text) } }));
}

/** Each line once, however many files repeat it. */
export function readBullets(): readonly Bullet[] {
  const all = [
    ...filesOf('jsonresume', '.json').flatMap((text) => findHighlights(parse(text))),
    ...filesOf('brag', '.md').flatMap(findBullets),
  ];
  return [...new Map(all.map((bullet) => [bullet.text, bullet])).values()];
}
