/**
 * Two years of Sarah's journal. `latest` and `yearAgo` lie on fixed days before the day the sample is opened; `longer`
 * and `lines` are spread over the two years before it, oldest first, so that the story keeps its order.
 */
export interface SampleEntry {
  readonly title?: string;
  readonly body: string;
  readonly tags?: readonly string[];
  readonly mood?: number;
  readonly energy?: number;
  readonly people?: readonly string[];
}

/** Days before today, with the time of writing. */
export const latest: readonly (SampleEntry & { readonly daysAgo: number; readonly time: string })[] = [
  {
    daysAgo: 0,
    time: '09:12',
    title: 'They want the model, not the slides',
    tags: ['slot-model', 'board'],
    mood: 7,
    energy: 6,
    people: ['Jonas', 'Marit', 'Bram'],
    body: `Jonas stopped me at the coffee machine at eight. He does not want the deck. He wants the model itself on the screen next Thursday, with the September data, and he wants me to drive it, not Marit. I said yes before I had thought about it, which is new.

September closed at 18.1 % empty running, against 23.4 % in January. Nine months, sixty-two trains a week, four of us. Finance confirmed €412,000 for the year, if the December timetable holds.

What worries me is Bram. Architecture has to sign before the second depot gets it. I promised him the data-lineage page by Tuesday, and that page is the whole argument. If he signs, the rest is logistics.

Marit was quiet when I told her. Pleased, I think, and also counting. She has carried this to the board for three quarters. I want her name on the first page.

Question for Friday: am I asking for the lead role, or am I waiting to be asked?`,
  },
  {
    daysAgo: 1,
    time: '18:40',
    title: 'Noor’s first plan on her own',
    tags: ['mentoring'],
    mood: 8,
    energy: 5,
    people: ['Noor'],
    body: 'She found the Moerdijk conflict before I did, and told the depot herself. I only read along.\n\nFour months instead of nine. I promised her the slot-model walkthrough after her first planning week.',
  },
  {
    daysAgo: 2,
    time: '21:05',
    title: '18.1',
    tags: ['slot-model'],
    mood: 9,
    energy: 7,
    body: 'Fleet report is out. I read the line four times and then went for a walk.',
  },
  {
    daysAgo: 3,
    time: '17:55',
    title: 'Bram, again',
    mood: 4,
    energy: 4,
    people: ['Bram', 'Helene'],
    body: '“A spreadsheet with ambitions.” In writing this time, with Helene in copy.\n\nHe is not wrong that nobody can trace the inputs. He is wrong that it cannot be done.',
  },
  {
    daysAgo: 6,
    time: '20:15',
    title: 'What I would want in a lead role',
    tags: ['reflection'],
    mood: 6,
    energy: 5,
    body: `Not the title first. The right to say no to a train nobody needs.

- a team I may hire one person for
- one list, one owner
- a Friday without meetings`,
  },
  {
    daysAgo: 9,
    time: '08:30',
    title: 'Before the board date',
    tags: ['board'],
    mood: 5,
    energy: 6,
    people: ['Marit'],
    body: 'Marit wants three numbers and no method. I want them to move one slot themselves. We agreed on both: three numbers on paper, the model on the screen.',
  },
];

export const yearAgo: SampleEntry & { readonly time: string } = {
  time: '17:20',
  tags: ['slot-model'],
  mood: 4,
  energy: 5,
  body: 'Asked for the timetable data again. Third time. If nobody gives it to me I will build the export myself.',
};

export const longer: readonly SampleEntry[] = [
  {
    title: 'Two truths about the same train',
    tags: ['slot-model'],
    mood: 4,
    energy: 6,
    body: 'Depot one says the 41022 runs Tuesdays. Depot two says it has not run since spring. Both showed me their list. Both lists are correct by their own rules.\n\nSomebody should own one list. I keep saying somebody.',
  },
  {
    title: 'Counting double bookings',
    tags: ['slot-model'],
    mood: 6,
    energy: 7,
    body: 'Counted October by hand: 31 double bookings. Priced each at the path charge alone. Even so it pays for a person.\n\nMarit asked for a full year. That is four evenings.',
  },
  {
    title: 'Marit reads the paper',
    tags: ['board'],
    mood: 7,
    energy: 5,
    people: ['Marit'],
    body: 'She read it standing up, twice. “Take out every adjective and I will carry it.” I took out eleven.',
  },
  {
    title: 'The board said pilot',
    tags: ['board', 'slot-model'],
    mood: 9,
    energy: 8,
    people: ['Marit'],
    body: 'They paid for a pilot: €180,000, one depot, until summer. Marit did not look at me while she said it, and then she did.',
  },
  {
    title: 'Winter timetable',
    mood: 5,
    energy: 3,
    body: 'Fourteen hours. Twenty-nine conflicts left, from 64 last year. I should be pleased and I am only tired.',
  },
  {
    title: 'Noor starts',
    tags: ['mentoring'],
    mood: 7,
    energy: 6,
    people: ['Noor'],
    body: 'She asked why the night trains wait at Kijfhoek and nobody in the room knew. I like her already.\n\nThursdays at four: one hour, one real conflict.',
  },
  {
    title: 'What I learned from the roster talks',
    tags: ['reflection'],
    mood: 6,
    energy: 5,
    body: 'People do not oppose the roster. They oppose hearing about it last. Six evenings taught me more than the course.',
  },
  {
    title: 'An article',
    tags: ['writing'],
    mood: 6,
    energy: 6,
    body: 'The editor of Rail Freight Review wants two thousand words without a single customer name. Started with the sentence “Slots are booked a year ahead and never given back.”',
  },
  {
    title: 'First Monday list',
    tags: ['slot-model'],
    mood: 7,
    energy: 7,
    body: 'Eight slots offered, five taken. One planner wrote “finally”. One wrote nothing and took two.',
  },
  {
    title: 'Bram asks where the data comes from',
    tags: ['slot-model'],
    mood: 4,
    energy: 5,
    people: ['Bram'],
    body: 'Fair question, asked unfairly, in front of nine people. I did not have the answer on one page. I will have.',
  },
  {
    title: 'Venlo',
    mood: 3,
    energy: 4,
    people: ['Luc'],
    body: 'Three parties, one path, two hours. I asked each what they would do with an empty Tuesday. It turned out only one of them had a train.',
  },
  {
    title: 'Lunch talk number five',
    mood: 8,
    energy: 7,
    body: 'Tomasz showed how wagons get lost. Twenty-two people ate standing. Nobody looked at a phone.',
  },
  {
    title: 'Is this pace all right?',
    tags: ['wellbeing', 'reflection'],
    mood: 4,
    energy: 2,
    body: 'If the last two months repeated, I could do it until September. Then something would break, and it would be sleep.\n\nNo mails after eight. No trains on Sunday. Tell Marit.',
  },
  {
    title: 'Told Marit',
    tags: ['wellbeing'],
    mood: 6,
    energy: 4,
    people: ['Marit'],
    body: 'She said she had been waiting for one of us to say it first. The Sunday phone goes round from now on, seven people, one Sunday each.',
  },
  {
    title: 'Timing the log',
    mood: 6,
    energy: 6,
    body: 'Timed six dispatchers. Forty minutes for one disruption, three forms, the same eleven facts. I drew one form on the train home.',
  },
  {
    title: 'One form',
    mood: 8,
    energy: 7,
    body: 'Five minutes. Measured with the same six people. Erik said it is the first form he has seen get shorter.',
  },
  {
    title: 'Water',
    mood: 5,
    energy: 6,
    body: 'The dike road closed at four. Nineteen trains to plan again, by hand, tonight. I know these nineteen trains by name.',
  },
  {
    title: 'Rode the first one through',
    mood: 9,
    energy: 3,
    body: 'No train was cancelled. I stood in the cab at Moerdijk at five in the morning and the driver gave me half of his sandwich.',
  },
  {
    title: 'Planner of the year',
    mood: 7,
    energy: 6,
    people: ['Jonas'],
    body: 'A glass thing and a handshake. Jonas said “Sarah plans what others only schedule.” I wrote it down because I will not believe it in March.',
  },
  {
    title: 'The price of an empty kilometre',
    tags: ['slot-model'],
    mood: 7,
    energy: 6,
    body: 'Three weeks with finance, one number: €3.10. Nobody can argue about feelings any more, only about the number.',
  },
  {
    title: 'Pilot review',
    tags: ['slot-model', 'board'],
    mood: 7,
    energy: 6,
    body: 'Empty running 23.4 % in January. Everybody nodded, as if they had known. I have the figure now, before anything changed. That is the point.',
  },
  {
    title: 'Slot round takes eleven days',
    tags: ['slot-model'],
    mood: 5,
    energy: 6,
    body: 'Wrote down every step of a round. Two of the sign-offs are read by nobody; I asked. Checking comes last, where it costs most.',
  },
  {
    title: 'Six days',
    tags: ['slot-model'],
    mood: 8,
    energy: 6,
    body: 'The round took six days instead of 11. The depot answered on Thursday, for the same week, and did not notice that this had never happened before.',
  },
  {
    title: 'Anke',
    tags: ['mentoring'],
    mood: 7,
    energy: 6,
    people: ['Anke'],
    body: 'Second mentoring hour. She asked what I would stop doing. I had a list of what to start. I promised to send her the answer before next time.',
  },
  {
    title: 'Second depot, first visit',
    tags: ['slot-model'],
    mood: 5,
    energy: 6,
    people: ['Noor'],
    body: 'They will not use a list they cannot recompute. Good. Neither would I.',
  },
  {
    title: 'Six mornings',
    tags: ['slot-model'],
    mood: 8,
    energy: 5,
    body: 'Trained 14 people in six mornings, with their own trains as exercises. On the last morning they corrected me, twice.',
  },
  {
    title: 'No slides',
    tags: ['board'],
    mood: 8,
    energy: 7,
    people: ['Helene'],
    body: 'Let the board move a slot themselves. Helene moved one, saw the depot answer, and asked for December.',
  },
  {
    title: 'Marit is away',
    tags: ['lead'],
    mood: 6,
    energy: 6,
    body: 'Three weeks, no deputy named. So I chaired the Monday meeting and signed the plan, and wrote down each exception for her.',
  },
  {
    title: 'Three weeks later',
    tags: ['lead'],
    mood: 8,
    energy: 6,
    people: ['Marit'],
    body: 'She changed none of the decisions. She read all of my exceptions and put one into the rules.',
  },
  {
    title: 'What kind of lead',
    tags: ['lead', 'reflection'],
    mood: 6,
    energy: 5,
    body: 'I liked signing. I did not like being asked about holidays. Both are the job.',
  },
  {
    title: 'A call from Utrecht',
    tags: ['decision'],
    mood: 6,
    energy: 7,
    body: 'A recruiter, a real one, who had read the article. Network lead, nine planners. I said I would think until spring. I did not say no.',
  },
  {
    title: 'Stay or go, first list',
    tags: ['decision', 'reflection'],
    mood: 5,
    energy: 5,
    body: '**Stay:** the model is mine, the people, Marit.\n\n**Go:** nobody here has been made lead in four years.\n\nI stay, sixty per cent sure, if the role is posted by autumn. Ask again in October.',
  },
  {
    title: 'The lead role on paper',
    tags: ['lead'],
    mood: 7,
    energy: 6,
    people: ['Jonas'],
    body: 'Jonas asked what the role should say. Not whether. What.',
  },
  {
    title: 'Tomasz leaves a message',
    mood: 7,
    energy: 5,
    people: ['Tomasz'],
    body: 'The fleet data is clean from June onwards. He did it on a Saturday and did not mention it.',
  },
  {
    title: 'One page',
    tags: ['slot-model'],
    mood: 6,
    energy: 6,
    people: ['Bram'],
    body: 'Started the data-lineage page. Nine sources, each with an owner and a time. Two owners did not know they were owners.',
  },
];

export const lines: readonly string[] = [
  'New badge, old desk. The window still looks onto track nine.',
  'Read the works calendar until it stopped making sense, then a bit further.',
  'Asked dispatch what they need from us. Answer: to be told.',
  'Bad night, good meeting.',
  'Luc returned my call after two weeks and had already solved it.',
  'Wrote to all nine operators about the free paths. Three answers before lunch.',
  'Somebody printed the slot list and hung it in the canteen.',
  'Home at five. Cooked. Nothing to report, on purpose.',
  'The query runs in four seconds. The morning it replaces took six hours a week.',
  'Noor caught a wrong weekday in my plan. Thanked her in the meeting.',
  'Marit said “we” about the model today. Then she said “Sarah”.',
  'Sailing. No signal between Harlingen and Terschelling, which is the point.',
  'Helene asked a question I could answer in one number.',
  'Forgot the agenda for Anke again. Write it the evening before.',
  'Two depots, one mistake, both apologised. Progress.',
  'The crane at Maasvlakte stood still for three hours. Turnaround 190 minutes, as in the old days.',
  'I said no to a train nobody needs. Nobody missed it.',
  'Repair café: two lamps, one radio, one story about a harbour.',
  'Erik wants the form for the night shift as well.',
  'Kijfhoek is quiet on Sundays. I should be too.',
  'Read my notes from two years ago. Same problem, better words.',
  'Tomasz found six more wagons. Fifty-two are back in service.',
  'A customer asked for “the planner with the list”.',
  'Meeting moved three times. Went for a walk instead, thought better.',
  'First frost. Brake tests take twice as long; put it into the plan.',
  'Bram was helpful today. Noting it, to be fair.',
  'Wrote the handover on one page. It fits if I leave out the excuses.',
  'Sixty-two trains a week and I can name every one that runs empty.',
  'Lunch talk: how insurance sees a derailment. Forty people.',
  'The second depot sent a correction in our own format.',
  'Slept eight hours. Found the error in ten minutes.',
  'Jonas forwarded the article with one word: “Good.”',
  'Talked to a planner in Duisburg about border paths. 14 conflicts a month became five.',
  'Said in public that I do not know. Three people relaxed.',
  'Budget round. Numbers without people in them.',
  'Anke: “You describe the work as if somebody else had done it.”',
  'Filled a slot at noon that was free at nine.',
  'The data arrived. Seven columns, two of them true.',
  'Helped Noor write a mail that says one thing.',
  'Rain, roof, coffee, plan.',
  'Works council liked the roster draft. I had brought cake. Both may be related.',
  'Pulled the report myself. It took longer and I know what is in it now.',
  'Marit back from leave, brown and calm. Told her everything in nine minutes.',
  'One year since the flood week. The culvert has a name now.',
  'Ordered the bigger screen for the depot. They had been squinting politely.',
];
