/** Files that a Markdown text shows or links to, found inside the folder it came from. */

const markdownLink = /!?\[[^\]\n]*\]\(\s*<?([^)<>\n]+?)>?(?:\s+["'(][^)\n]*)?\s*\)/g;
const wikiEmbed = /!\[\[([^\]|#\n]+)[^\]\n]*\]\]/g;

/** Finds files by their paths, as notes write them. */
export interface FolderIndex {
  readonly paths: ReadonlySet<string>;
  /** File name → path, for `![[photo.png]]`, which says no folder. Absent where two files share a name. */
  readonly pathByName: ReadonlyMap<string, string>;
}

export function indexFolder(paths: readonly string[]): FolderIndex {
  const pathByName = new Map<string, string>();
  const shared = new Set<string>();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (pathByName.has(name)) shared.add(name);
    pathByName.set(name, path);
  }
  for (const name of shared) pathByName.delete(name);
  return { paths: new Set(paths), pathByName };
}

/** Paths of the folder that `body` refers to, each once, in order. Addresses and files outside are left alone. */
export function findReferences(body: string, ownPath: string, folder: FolderIndex): string[] {
  const found = new Set<string>();
  const own = ownPath.slice(0, ownPath.lastIndexOf('/') + 1);
  for (const match of body.matchAll(markdownLink)) {
    const target = decodeTarget(match[1] ?? '');
    if (target === null) continue;
    for (const path of [resolve(own + target), resolve(target)]) {
      if (path !== null && folder.paths.has(path)) {
        found.add(path);
        break;
      }
    }
  }
  for (const match of body.matchAll(wikiEmbed)) {
    const target = (match[1] ?? '').trim();
    const path = folder.paths.has(target) ? target : folder.pathByName.get(target.slice(target.lastIndexOf('/') + 1));
    if (path !== undefined) found.add(path);
  }
  return [...found];
}

function decodeTarget(target: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('#') || target.startsWith('/')) return null;
  try {
    return decodeURIComponent(target.replace(/#.*$/, ''));
  } catch {
    return target;
  }
}

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
