/** Words that say nothing about a role, in English and German: they never become a term and end a phrase. */

const grammar = `
a about above across after again against all along also although always am among an and another any are around as at away
back be because been before being below between both but by can cannot could did do does doing done down during each
either else enough etc even ever every few for from further get give given go goes had has have having he her here hers
him his how however i if in into is it its itself just keep let like made make makes many may me might mine more most
much must my near need needed needs neither never no nor not nothing now of off often on once one only onto or other
others our ours out over own part per please put rather s same see seen several shall she should since so some someone
something soon still such take than that the their theirs them themselves then there therefore these they thing things
this those through throughout thus to together too toward towards two under until up upon us use used using very via want
was we well were what whatever when where whether which while who whole whom whose why will with within without would yes
yet you your yours yourself
`;

const germanGrammar = `
ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beim
bereits bin bis bist bzw da dabei dadurch daher damit dann daran darauf darüber das dass davon dazu dein deine deinem
deinen deiner dem den denen denn der deren des dessen dich die dies diese diesem diesen dieser dieses dir doch dort du
durch eigene eigenen ein eine einem einen einer eines einige er es etwa etwas euch euer eure für gegen gern gerne hast
hat habe haben hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins ist ja jede jedem
jeden jeder jedes jedoch jetzt kann kannst kein keine keinem keinen keiner können man mehr mein meine mich mit möglich
muss müssen nach neben nicht nichts noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner selbst sich sie
sind so sobald sollte sollten sowie sowohl statt über um und uns unser unsere unserem unseren unserer unter usw viel viele
vom von vor war waren was weil welche welchem welchen welcher wenn wer werden wie wir wird wirst wo wollen worden wurde
wurden zu zum zur zwar zwischen
`;

/** What advertisements say whatever the role is: about applying, about the reader, about how good one should be. */
const advertisement = `
ability able achieve additional advantage apply applicant applicants application applications attitude attractive
background based become believe benefit benefits best bonus both bring build building candidate candidates career
careers challenging closely come company competitive contact contract create creating current daily deadline degree
deliver delivering demonstrated department desirable desired develop developing drive driving dynamic employee employees
employer employment ensure ensuring environment equal equivalent essential excellent exciting expect expected experience
experienced experiences familiar fast field find first flexible focus follow following found full good great grow growing
hand help helping high highly hire hiring holiday home hour hours hybrid ideal ideally important improve improving
include includes including independently interested interview job join key know knowledge lead leading level location
long look looking maintain maintaining manage managing member members minimum month monthly months motivated nice offer
offers office open opportunities opportunity part passion passionate pay pension people perform person place plus
position preferred previous proactive proficiency proficient profile proven provide providing qualification
qualifications qualified recruitment related relevant remote report reporting require required requirement requirements
responsibilities responsibility responsible right role roles salary seek seeking self send skill skilled skills
solid start starter strong success successful successfully support supporting task tasks team teams tell time title
track understand understanding vacancy valid value week weekly welcome will willing willingness work worked working world
write year years
abgeschlossene abgeschlossenes angebot anforderungen arbeit arbeiten arbeitest arbeitgeber arbeitsplatz aufgabe aufgaben
ausgeprägte ausschreibung befristet beginn benefits bereich berufserfahrung bewerben bewerber bewerberinnen bewerbung
bewerbungen bieten bringen bringst eigenständig eigenständige erfahrung erfahrungen erste ersten fähigkeit fähigkeiten
flexible flexibel freude freuen gehalt gesucht gute guten guter gutes hohe hohem hohen homeoffice idealerweise jahr jahre
jahren karriere kenntnis kenntnisse mehrere mehrjährige mindestens mitarbeit mitarbeiter mitarbeiterin mitarbeiterinnen
mitarbeitenden mitbringen monat monate neue neuen profil qualifikation qualifikationen rolle sehr sicher sichere sicheren
sorgst standort stelle stellen suchen tätigkeit tätigkeiten teilzeit team teams übernehmen übernimmst umgang unbefristet
unternehmen unterstützen unterstützt unterstützung urlaub verantwortung verfügst verständnis voraussetzung
voraussetzungen vollzeit vorteil vorzugsweise woche wochen wünschen wünschenswert zeit ziel ziele zusammen
`;

export const stopWords: ReadonlySet<string> = new Set(
  [grammar, germanGrammar, advertisement].flatMap((words) => words.trim().split(/\s+/)),
);
