/** The verbs that lines about work begin with, and their forms: what a rule needs to know which word is the deed. */

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Past form and -ing form of verbs that do not follow the rule. */
const irregular: ReadonlyMap<string, string> = new Map(
  Array.from(
    wordsOf(`
  ate/eating began/beginning bent/bending bet/betting bid/bidding bought/buying bound/binding broke/breaking
  brought/bringing built/building came/coming caught/catching chose/choosing cut/cutting dealt/dealing did/doing
  drew/drawing drove/driving fed/feeding fell/falling felt/feeling fought/fighting found/finding flew/flying
  forecast/forecasting froze/freezing gave/giving got/getting grew/growing had/having held/holding hid/hiding
  hit/hitting kept/keeping knew/knowing laid/laying led/leading left/leaving lent/lending let/letting lit/lighting
  lost/losing made/making meant/meaning met/meeting paid/paying put/putting ran/running rang/ringing read/reading
  rode/riding rose/rising said/saying sang/singing sat/sitting saw/seeing sent/sending set/setting shook/shaking
  shot/shooting shrank/shrinking shut/shutting sold/selling sought/seeking sped/speeding spent/spending
  split/splitting spoke/speaking sprang/springing spun/spinning stood/standing struck/striking sung/singing
  swept/sweeping taught/teaching thought/thinking threw/throwing told/telling took/taking went/going won/winning
  wove/weaving wrote/writing
`),
    (pair) => pair.split('/') as [string, string],
  ),
);

/** Participles after "was" that differ from the past form. */
const irregularParticiples = wordsOf(`
  begun broken chosen done drawn driven eaten fallen flown forbidden forgotten frozen given grown hidden known
  proven ridden risen run seen shaken shown shrunk spoken stolen sworn taken thrown worn woven written
`);

/** Look like a past form and are none. */
const noPast = wordsOf(`
  bed biped breed creed deed embed exceed feed greed heed hundred indeed kindred naked need outlet output outset
  proceed red sacred seed shed shred speed succeed supersede unprecedented weed wicked
`);

/** Present forms of verbs as lines begin with them. */
const bases = wordsOf(`
  accelerate achieve acquire act adapt add address administer adopt advance advise advocate align allocate allow
  amend analyse analyze answer apply appoint appraise approve arbitrate architect arrange assemble assess assign
  assist attain attend attract audit author automate balance begin bring broaden build calculate care carry
  catalogue champion change check clarify clean close coach code collaborate collect combine communicate compile
  complete compose compute conceive conduct configure consolidate construct consult contribute control convert
  convince coordinate correct cover create critique curate cut debug decide decrease define deliver demonstrate
  deploy describe design detect determine develop devise diagnose direct discover discuss dispatch distribute
  document double draft drive earn edit educate elevate eliminate enable encourage enforce engage engineer enhance
  enlarge ensure enter establish estimate evaluate examine execute expand expedite explain explore extend extract
  facilitate find fix forecast form formulate foster found fulfil fulfill gain gather generate give grow guide
  handle harmonise harmonize head help hire host identify illustrate implement improve include incorporate increase
  influence inform initiate innovate inspect inspire install instigate institute instruct integrate interpret
  interview introduce invent investigate join judge keep launch lead learn lecture leverage liaise lift load lower
  maintain make manage map market maximise maximize measure mediate mentor merge migrate minimise minimize model
  moderate modernise modernize modify monitor motivate move negotiate observe obtain offer onboard open operate
  optimise optimize orchestrate order organise organize originate outline overhaul oversee own package participate
  perform persuade pilot pioneer pitch place plan play port prepare prescribe present prevent prioritise prioritize
  process procure produce program project promote propose prototype prove provide provision publish purchase push
  raise reach rebuild recommend reconcile record recruit redesign reduce refactor refine reform refresh regulate
  reinforce release remodel remove renegotiate renew reorganise reorganize repair replace report represent research
  resolve respond restore restructure retain retire revamp review revise revitalise revitalize rewrite roll run save
  scale schedule scope screen script secure select sell serve set setup shape ship shorten simplify solve source
  spearhead specify speed sponsor staff standardise standardize start steer stimulate strategise strategize
  streamline strengthen structure study submit summarise summarize supervise supply support surpass survey
  synthesise synthesize tailor teach test track trade train transcribe transfer transform translate treat triple
  troubleshoot tune turn uncover undertake unify update upgrade use utilise utilize validate verify visit volunteer
  widen win work write
`);

/** Bases that begin a line as a noun at least as often: "Design lead", "Support for three teams". */
const nouns = wordsOf(`
  act address advance audit author balance care change check coach code control cover cut design direct document
  draft drive engineer estimate experience forecast form found guide head help host influence interview judge lead
  lecture load map market measure mentor model offer open order outline overhaul own package pilot pioneer pitch
  place plan play port present process produce program project prototype provision purchase push raise reach record
  reform refresh release repair report research review run scale schedule scope screen script sell set setup shape
  ship source speed sponsor staff start structure study supply support survey test trade train transfer treat update
  upgrade use visit volunteer win work
`);

/** `word` in lower case, without what only says "again" or "together". */
const stem = (word: string) => word.toLowerCase().replace(/^(?:re|co|pre|self|over|out|up|open|cross|fast|hand)-/, '');

/** "redrew" as "re" and "drew". */
const prefixed = /^(fore|mis|out|over|re|under|un|with)(.+)$/;

/** The -ing form of "drew" and of "redrew"; undefined for what follows the rule. */
function irregularGerund(lower: string): string | undefined {
  const known = irregular.get(lower);
  if (known !== undefined) return known;
  const [, prefix = '', rest = ''] = prefixed.exec(lower) ?? [];
  const plain = irregular.get(rest);
  return plain === undefined ? undefined : prefix + plain;
}

/** "led", "designed", "co-founded". */
export function isPastVerb(word: string): boolean {
  const own = stem(word);
  if (noPast.has(own)) return false;
  return irregularGerund(own) !== undefined || (own.length > 3 && own.endsWith('ed'));
}

/** "written" and "designed": what follows "was" in the passive. */
export function isParticiple(word: string): boolean {
  const own = stem(word);
  return irregularParticiples.has(own.replace(prefixed, '$2')) || irregularParticiples.has(own) || isPastVerb(own);
}

/** "design", "modernise": a verb as it stands in the present, or could stand. */
export function isBaseVerb(word: string): boolean {
  const own = stem(word);
  return bases.has(own) || /^\p{L}{4,}(?:ize|ify)$/u.test(own);
}

/** "designing", "modernising", "planning": made from a verb of the list by dropping, keeping or doubling a letter. */
export function isGerund(word: string): boolean {
  const own = stem(word);
  if (!/^\p{L}{2,}ing$/u.test(own)) return false;
  const rest = own.slice(0, -3);
  return isBaseVerb(rest) || isBaseVerb(`${rest}e`) || (rest.at(-1) === rest.at(-2) && isBaseVerb(rest.slice(0, -1)));
}

/** True for a base that is a noun as readily. */
export function isAlsoNoun(word: string): boolean {
  return nouns.has(stem(word));
}

/** "designed" to "designing", "led" to "leading"; null for what is no past form. */
export function gerundOf(word: string): string | null {
  const lower = word.toLowerCase();
  if (!isPastVerb(lower)) return null;
  const known = irregularGerund(lower);
  if (known !== undefined) return known;
  if (lower.endsWith('ied')) return `${lower.slice(0, -3)}ying`;
  // "agreed", "guaranteed": only the d was added.
  if (lower.endsWith('eed')) return `${lower.slice(0, -1)}ing`;
  return `${lower.slice(0, -2)}ing`;
}
