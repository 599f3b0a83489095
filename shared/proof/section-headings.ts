/** The names of sections that parsers look for, as public guides to applicant tracking list them. */

export type SectionKind =
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'certifications'
  | 'projects'
  | 'volunteering'
  | 'awards'
  | 'publications'
  | 'languages'
  | 'interests'
  | 'references';

const names: Readonly<Record<SectionKind, readonly string[]>> = {
  summary: ['summary', 'professional summary', 'profile', 'about', 'about me', 'objective', 'career objective'],
  work: [
    'work experience',
    'professional experience',
    'experience',
    'employment',
    'employment history',
    'work history',
    'career history',
    'relevant experience',
  ],
  education: ['education', 'education and training', 'academic background', 'academic history', 'qualifications'],
  skills: ['skills', 'technical skills', 'key skills', 'core skills', 'core competencies', 'areas of expertise'],
  certifications: ['certifications', 'certificates', 'licenses and certifications', 'licences and certifications'],
  projects: ['projects', 'personal projects', 'selected projects', 'key projects'],
  volunteering: ['volunteer experience', 'volunteering', 'volunteer work', 'community involvement'],
  awards: ['awards', 'honors', 'honours', 'honors and awards', 'awards and honors', 'achievements', 'accomplishments'],
  publications: ['publications', 'selected publications', 'papers'],
  languages: ['languages', 'language skills'],
  interests: ['interests', 'hobbies', 'hobbies and interests'],
  references: ['references', 'recommendations'],
};

const kinds = new Map(
  Object.entries(names).flatMap(([kind, all]) => all.map((name) => [name, kind as SectionKind] as const)),
);

/** Null for a heading that parsers do not know. */
export function sectionKind(heading: string): SectionKind | null {
  const plain = heading
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return kinds.get(plain) ?? null;
}
