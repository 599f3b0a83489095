/** Files that a Markdown text names, found inside the folder it came from. */

/** Finds files by their paths, as notes write them. */
export interface FolderIndex {
  readonly paths: ReadonlySet<string>;
  /** File name in small letters → paths, for `![[photo.png]]`, which says no folder. */
  readonly pathsByName: ReadonlyMap<string, readonly string[]>;
}

export function indexFolder(paths: readonly string[]): FolderIndex {
  const pathsByName = new Map<string, string[]>();
  for (const path of paths) {
    const name = nameOf(path);
    const known = pathsByName.get(name);
    if (known === undefined) pathsByName.set(name, [path]);
    else known.push(path);
  }
  return { paths: new Set(paths), pathsByName };
}

/**
 * The path of the folder that a link's target means: relative to the text itself, else to the folder as a whole. Null
 * for addresses, places in the text itself, and files that are not there.
 */
export function resolveTarget(target: string, ownPath: string, folder: FolderIndex): string | null {
  const plain = plainTarget(target);
  if (plain === null) return null;
  const own = ownPath.slice(0, ownPath.lastIndexOf('/') + 1);
  for (const path of [resolve(own + plain), resolve(plain)]) if (path !== null && folder.paths.has(path)) return path;
  return null;
}

/** The path that `![[target]]` means: any with this name, or this end, unless there are two. */
export function resolveEmbed(target: string, folder: FolderIndex): string | null {
  const plain = target.replace(/#.*$/, '').trim();
  if (folder.paths.has(plain)) return plain;
  const named = folder.pathsByName.get(nameOf(plain)) ?? [];
  const [only = null, other] =
    named.length === 1 ? named : named.filter((path) => `/${path}`.toLowerCase().endsWith(`/${plain.toLowerCase()}`));
  return other === undefined ? only : null;
}

/** A target as a path, without escapes and without the place in the file; null for addresses and mere places. */
export function plainTarget(target: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('#') || target.startsWith('//')) return null;
  const path = target.replace(/#.*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).toLowerCase();

/** Without `.` and `..`; null when the path leaves the folder. */
function resolve(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
