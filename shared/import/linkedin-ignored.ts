/** Files of a LinkedIn export that are never read, and why. */

const reasons: readonly (readonly [RegExp, string])[] = [
  [/messages$/, 'Messages are not read.'],
  [/^invitations$/, 'Invitations are not read.'],
  [
    /^(adtargeting|adsclicked|lanadsengagement|inferencesaboutyou)$/,
    'What advertisers are told about you is not read.',
  ],
  [
    /^(login(s|attempts)|securitychallenges|registration|accountstatushistory|privateidentityasset|verifications?|mobileapplications|whatsappphonenumbers)$/,
    'Sign-ins and data of your account are not read.',
  ],
  [/^receipts(v2)?$/, 'Receipts are not read.'],
  [/^(recommendationsgiven|endorsementgiveninfo)$/, 'What you wrote about others is not part of your record.'],
  [
    /^(imported)?contacts$/,
    'This is an address book that LinkedIn copied; bring people as a vCard or CSV file of their own.',
  ],
  [
    /^(shares|comments|reactions|likes|votes|richmedia|instantreposts|articles?|publishedarticles)$/,
    'Posts, comments and reactions are not read.',
  ],
  [
    /(follows|marketplace|jobalerts|savedjobs|jobapplications?|jobseekerpreferences|savedanswers|screeningquestionresponses)$|^(events|groups|groupposts|saveditems|searchqueries|savedjobs|onlinejobpostings|providers|providerengagements|engagements|opportunities)$/,
    'What you follow, save, search or apply for is not read.',
  ],
  [/^(learning|coachlearning)/, 'What you watched on LinkedIn Learning is not read.'],
  [/^testscores?$/, 'Cairn has no kind of record for test scores; add what matters by hand.'],
];

/** `name`: without folder and extension, lower case, letters and digits only. Null for files that are not on the list. */
export function whyIgnored(name: string): string | null {
  return reasons.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
