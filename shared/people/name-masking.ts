/** How a masked person is called; see `mask-names.ts`. */
export const nameMaskings = [
  { value: 'initials', label: 'Initials' },
  { value: 'pseudonyms', label: 'Pseudonyms' },
] as const;
export type NameMasking = (typeof nameMaskings)[number]['value'];
