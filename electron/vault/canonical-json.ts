/** One text for one value: keys sorted by UTF-16 code unit, no spaces (after RFC 8785, which JSON.stringify else follows). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = value as Record<string, unknown>;
    const parts: string[] = [];
    for (const key of Object.keys(fields).sort()) {
      const field = fields[key];
      if (field !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(field)}`);
    }
    return `{${parts.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
