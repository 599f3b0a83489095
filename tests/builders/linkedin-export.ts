/** A whole LinkedIn export of a person who does not exist, with headers as in 2024. */
import type { FilesByPath } from './import-files.ts';

const positions = `Company Name,Title,Description,Location,Started On,Finished On
Halden Freight,Senior Network Planner,"I plan the Rotterdam network: • Cut empty running by a fifth • Led four planners, ""the slot team""",Rotterdam,Mar 2023,
Halden Freight,Network Planner,Built the slot model.,"Delfzijl, Netherlands",Jun 2020,Feb 2023
Nordport &amp; Sons,Analyst,"- Counted wagons
- Wrote the report
  that was read",Oslo,2018,2020
Halden Freight,Intern,,,2015,2016
`;

export const linkedInExport: FilesByPath = {
  'Profile.csv': `First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
Sarah,Lindgren,Berg,Kade 4,"Mar 3, 1990",Senior Network Planner,,Rail,3011,"Rotterdam, South Holland, Netherlands","[@sarahplans]","[PERSONAL:https://sarah.example,BLOG:https://notes.example/a]",
`,
  'Profile Summary.csv': `Profile Summary
"Plans rail freight.
Gives slots back."
`,
  'Positions.csv': positions,
  'Education.csv': `School Name,Start Date,End Date,Notes,Degree Name,Activities
Chalmers,2014,2016,With honours,MSc Supply Chain Management,Sailing club
`,
  'Certifications.csv': `Name,Url,Authority,Started On,Finished On,License Number
Timetable planning,https://nra.example/1,Nordic Rail Academy,Jan 2022,Feb 2024,TP-17
First aid,,Red Cross,,,
`,
  'Projects.csv': `Title,Description,Url,Started On,Finished On
Open slot data,A public table: • Updated weekly • Used by six ports,https://slots.example,Feb 2024,
`,
  'Honors.csv': `Title,Description,Issued On
Planner of the year,For the December timetable,Dec 2025
`,
  'Publications.csv': `Name,Published On,Description,Publisher,Url
Giving slots back,"May 4, 2025",On unused paths,Rail Freight Review,https://rfr.example/7
`,
  'Patents.csv': `Title,Description,Url,Issued On,Number
Slot exchange,A method,https://patents.example/9,2021,NO-9
`,
  'Organizations.csv': `Name,Description,Position,Started On,Finished On
Women in Rail,Mentoring,Board member,Jan 2021,
`,
  'Volunteering.csv': `Company Name,Role,Cause,Started On,Finished On,Description
Repair Café,Bench volunteer,Environment,Sep 2021,,Mends radios
`,
  'Skills.csv': `Name
Network planning
SQL
sql
`,
  'Languages.csv': `Name,Proficiency
Swedish,Native or bilingual proficiency
Dutch,
`,
  'Courses.csv': `Name,Number
Queueing theory,MA-301
`,
  'Causes You Care About.csv': `Supported Cause
Environment
`,
  'Recommendations_Received.csv': `First Name,Last Name,Company,Job Title,Text,Creation Date,Status
Jonas,Adeyemi,Halden Freight,Head of operations,"She plans what others
only schedule.","01/15/24, 10:23 PM",VISIBLE
Kim,Hidden,Elsewhere,Clerk,Not for show,"01/16/24, 10:23 PM",HIDDEN
`,
  'Endorsement_Received_Info.csv': `Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status
2023/06/18 14:24:54 UTC,SQL,Jonas,Adeyemi,www.linkedin.example/in/jonas,ACCEPTED
2023/06/18 14:24:55 UTC,SQL,Kim,Vos,www.linkedin.example/in/kim,ACCEPTED
2023/06/18 14:24:56 UTC,SQL,Lee,Vos,www.linkedin.example/in/lee,REJECTED
`,
  'Connections.csv': `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Marit,Vos,https://www.linkedin.example/in/marit,marit@halden.example,Halden Freight,Director,04 Jul 2023
Jonas,Adeyemi,https://www.linkedin.example/in/jonas,,Halden Freight,"Head, operations",13 Jun 2023
,,,,Nordport,,12 Jun 2023
Jonas,Adeyemi,https://www.linkedin.example/in/jonas,,Halden Freight,Head,12 Jun 2023
`,
  'Email Addresses.csv': `Email Address,Confirmed,Primary,Updated On
old@sarah.example,Yes,No,1/2/20
sarah.lindgren@example.org,Yes,Yes,1/2/24
`,
  'PhoneNumbers.csv': `Extension,Number,Type
+31,10 555 0142,Mobile
`,
  'messages.csv': 'CONVERSATION ID,FROM,TO,CONTENT\n1,A,B,secret\n',
  'Invitations.csv': 'From,To,Sent At,Message,Direction\nA,B,1/1/24,hi,OUTGOING\n',
  'Ad_Targeting.csv': 'Member Age,Company Names\n30,Halden\n',
  'Logins.csv': 'Login Date,IP Address\n2024,1.2.3.4\n',
  'Receipts_v2.csv': 'Transaction Made At,Amount\n2024,9\n',
  'Recommendations_Given.csv': 'First Name,Last Name,Text,Status\nA,B,Good,VISIBLE\n',
  'Company Follows.csv': 'Organization,Followed On\nX,2024\n',
  'Jobs/Saved Jobs.csv': 'Saved Date,Job Title\n2024,Planner\n',
  'Learning.csv': 'Content Title,Content Type\nExcel,COURSE\n',
  'Test_Scores.csv': 'Name,Score\nIELTS,8\n',
  'Something New.csv': 'Alpha,Beta\n1,2\n',
  'Rich Media/photo.jpg': Uint8Array.from([0xff, 0xd8, 0, 0]),
};

/** The same with many connections, for measuring. */
export function largeLinkedInExport(connections: number): FilesByPath {
  const rows = Array.from(
    { length: connections },
    (_, index) =>
      `Given${index},"Family, ${index}",https://www.linkedin.example/in/person-${index},,"Company ${index % 97}, Inc.",Role ${index % 31},0${1 + (index % 9)} Jul 2023\n`,
  );
  return { ...linkedInExport, 'Connections.csv': `${String(linkedInExport['Connections.csv'])}${rows.join('')}` };
}
