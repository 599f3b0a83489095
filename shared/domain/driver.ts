/** The six drivers of a career that achievements, skills and goals are sorted under. */
export const drivers = [
  { value: 'technical-competence', label: 'Technical competence' },
  { value: 'communication', label: 'Communication' },
  { value: 'leadership', label: 'Leadership' },
  { value: 'strategic-thinking', label: 'Strategic thinking' },
  { value: 'professional-network', label: 'Professional network' },
  { value: 'flexibility', label: 'Flexibility' },
] as const;
export type Driver = (typeof drivers)[number]['value'];
