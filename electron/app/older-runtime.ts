/**
 * What the preview runtime's Node 18 lacks of the language that `shared/` is written in. Imported first by every
 * program of ours that runs in Electron or Node; on a current runtime it does nothing. The `lib` of `shared/` and
 * `electron/` allows exactly this much beyond ES2022, so whatever compiles there runs there.
 */
import { webcrypto } from 'node:crypto';

function fill(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

fill(globalThis, 'crypto', webcrypto);

fill(Array.prototype, 'toSorted', function toSorted<Item>(this: Item[], compare?: (a: Item, b: Item) => number) {
  return [...this].sort(compare);
});
fill(Array.prototype, 'toReversed', function toReversed<Item>(this: Item[]) {
  return [...this].reverse();
});
fill(Array.prototype, 'toSpliced', function toSpliced<Item>(this: Item[], ...args: [number, number, ...Item[]]) {
  const copy = [...this];
  copy.splice(...args);
  return copy;
});
fill(Array.prototype, 'with', function replaceAt<Item>(this: Item[], index: number, value: Item) {
  const place = index < 0 ? this.length + index : index;
  if (place < 0 || place >= this.length) throw new RangeError('Index out of range');
  const copy = [...this];
  copy[place] = value;
  return copy;
});

const loneSurrogate = /\p{Surrogate}/gu;
fill(String.prototype, 'isWellFormed', function isWellFormed(this: string) {
  return this.search(loneSurrogate) === -1;
});
fill(String.prototype, 'toWellFormed', function toWellFormed(this: string) {
  return this.replace(loneSurrogate, '\uFFFD');
});
