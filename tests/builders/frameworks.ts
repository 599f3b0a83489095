/** Small frameworks of every format, by the name of its importer. */

export const onetHead = [
  ...['O*NET-SOC Code', 'Element ID', 'Element Name', 'Scale ID', 'Data Value', 'N', 'Standard Error'],
  ...['Lower CI Bound', 'Upper CI Bound', 'Recommend Suppress', 'Not Relevant', 'Date', 'Domain Source'],
].join('\t');
export const onetRow = (
  code: string,
  id: string,
  name: string,
  scale: string,
  value: string,
  suppress = 'N',
  irrelevant = 'N',
) => [code, id, name, scale, value, '8', '0.1', '3', '4', suppress, irrelevant, '08/2024', 'Analyst'].join('\t');

export const ladder = `# Planner

| Level | Senior | Position |
| :---: | :---: | :---: |
| 1 | No | [P1 - Planner 1](#p1---planner-1) |
| 12 | Yes | [P2 - Planner 2](#p2---planner-2) |

## P1 - Planner 1
* **Follows**: follows the slot rules
* **Sings**: on Fridays

## P2 - Planner 2
* **Changes:** changes the slot rules

## Other pages
* [**Introduction**](README.md)
`;
export const axes = '# Axes\n\n## Process\n\n1. **Follows**: keeps to it\n2. **Changes**: makes it better\n';

export const family = {
  name: 'Planning',
  summary: 'What planners do.',
  levels: [{ id: 'junior', name: 'Junior Planner' }, { id: 'lead' }],
  themes: [{ id: 'talk', name: 'Talking' }],
  competencies: [
    { level: 'junior', theme: 'talk', summary: 'Listens.', proficiency: 'Awareness' },
    { level: 'junior', theme: 'talk', summary: 'Asks.', proficiency: 'Working knowledge' },
    { level: 'lead', theme: 'rules', summary: 'Writes them.', proficiency: 'Beyond words' },
    { level: 'gone', theme: 'talk', summary: 'Nothing.', proficiency: 'Expert' },
  ],
};

export const frameworkFiles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'skills-framework-csv': {
    'own.csv': 'role,skill,level,description,importance\nLead,SQL,3,Asks,2\nLead,SQL,4,Builds,3\n',
  },
  onet: {
    'Skills.txt': [
      onetHead,
      onetRow('11-1', '2.B.1.d', 'Talks', 'IM', '4'),
      onetRow('11-1', '2.B.1.d', 'Talks', 'LV', '5'),
    ].join('\n'),
  },
  esco: { 'esco.csv': 'conceptType,conceptUri,skillType,preferredLabel,altLabels\nx,u:1,knowledge,rail law,"a\nb"\n' },
  'career-ladder-markdown': { 'Planner.md': ladder + axes },
  'competency-framework': { 'family.json': JSON.stringify(family) },
};
