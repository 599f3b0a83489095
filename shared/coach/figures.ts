/** Finds what a reader takes for a quantity: "400+", "€1.2M", "a dozen", "doubled"; not "Python 3", "S3" or "in 2021". */
import { numberWords } from '../domain/number-words.ts';
import type { TextRange } from './text-range.ts';

const digits = /(?<![\p{L}\p{N}_.#/])(?<lead>[€$£¥~<>≈+-]*)\d[\d.,’']*(?<tail>[\p{L}%+]*)/gu;

/** What may stand directly behind a number and leave it one. */
const units =
  /^(?:[kKmMbBxX]|bn|mn|ms|h|hr|hrs|min|mins|sec|s|d|kb|mb|gb|tb|kB|KB|MB|GB|TB|PB|kg|km|pt|pts|pp|bps|rps|qps|fold)?[%+]*$/;

/** A number behind one of these counts nothing: it names a version, a place in an order or a standard. */
const namesAhead =
  /(?:^|[\s(])(?:version|v|level|phase|draft|step|stage|tier|type|class|grade|section|article|chapter|part|page|figure|table|room|floor|gate|platform|line|shift|no|nr|number|rfc|iso|iec|din|windows|python|php|java|angular|vue|react|node|rails|ruby|swift|kotlin|perl|web|html|css|http|tls|oauth|ipv|mysql|postgres|postgresql|dota|office|formula|route|area|accomplishment|project|module|week|day|year|quarter|gen|generation|top|covid)\.? $/i;

const notCounting = /^(?:24\/7|9-5|80\/20)/;

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const monthAhead = new RegExp(String.raw`(?:^|\s)(?:${months})[a-z]*\.? (?:\d{1,2},? )?$`, 'i');
const monthBehind = new RegExp(String.raw`^(?:st|nd|rd|th)? (?:${months})[a-z]*\b`, 'i');

const words = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[...numberWords.keys()].join('|')}|dozens?|hundreds?|thousands?|millions?|billions?|half|halv(?:ed|ing)|doubl(?:ed|ing)|tripl(?:ed|ing)|quadrupl(?:ed|ing)|twice|tenfold|twofold|threefold|a (?:third|quarter|fifth|tenth)|(?:hours|days|weeks|months) to (?:under |just |a few )?(?:seconds|minutes|hours|days|a day|an hour|a week))(?![\p{L}\p{N}])`,
  'giu',
);

/** "in 2021", "(2019-2023)": a year, unless something is counted by it ("2000 users"). */
function isYear(number: string, before: string, after: string): boolean {
  if (!/^(?:19|20)\d{2}$/.test(number)) return false;
  return !/^ \p{Ll}+s(?!\p{L})/u.test(after) || /\b(?:in|since|until|from|by|of) $/i.test(before);
}

/** In the order of the text. */
export function findFigures(text: string): TextRange[] {
  const found: TextRange[] = [];
  for (const match of text.matchAll(digits)) {
    const { lead = '', tail = '' } = match.groups ?? {};
    const from = match.index;
    const to = from + match[0].length;
    const before = text.slice(0, from);
    const after = text.slice(to);
    const number = match[0].slice(lead.length, match[0].length - tail.length).replace(/[.,’']+$/, '');
    if (!units.test(tail) || namesAhead.test(before) || notCounting.test(text.slice(from + lead.length))) continue;
    if (tail === '' && lead === '' && (isYear(number, before, after) || monthAhead.test(before))) continue;
    if (monthBehind.test(text.slice(from + lead.length + number.length))) continue;
    found.push([from, to]);
  }
  for (const match of text.matchAll(words)) found.push([match.index, match.index + match[0].length]);
  return found.sort((a, b) => a[0] - b[0]);
}
