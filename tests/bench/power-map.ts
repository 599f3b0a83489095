/** All measures of a network as large as an organisation that one person can know. */
import { aroundMe } from '../../shared/power/around-me.ts';
import { layoutAround } from '../../shared/power/layout-around.ts';
import { measureNetwork } from '../../shared/power/measures.ts';
import { powerLayers, tieKinds, tieKindMeta } from '../../shared/domain/tie-kinds.ts';
import { type PowerNetwork, type PowerTie } from '../../shared/power/power-network.ts';
import { median, recordFigure } from './results.ts';
import { seededRandom } from './seeded-entries.ts';

const groups = 12;

/** Each person reports to somebody; four of five other ties stay in one of twelve groups. Ten kinds of decision. */
function manyPeople(people: number, ties: number): PowerNetwork {
  const random = seededRandom(37);
  const whole = (most: number) => Math.floor(random() * most);
  const lines = Array.from({ length: people - 1 }, (_, index): PowerTie => {
    const [from, to] = [`p${index + 1}`, `p${Math.floor(index / 6)}`];
    return { id: `line-${index}`, from, to, layer: 'formal', kind: 'reports-to', isMutual: false, weight: null };
  });
  const others = Array.from({ length: ties - lines.length }, (_, index): PowerTie => {
    const from = whole(people);
    const to = random() < 0.8 ? (from + groups * (1 + whole(people / groups - 1))) % people : whole(people);
    const kind = tieKinds[whole(tieKinds.length)]!.value;
    const { layer, isMutual } = tieKindMeta(kind);
    return { id: `tie-${index}`, from: `p${from}`, to: `p${to}`, layer, kind, isMutual, weight: 1 + whole(5) };
  });
  return {
    me: `p${people - 1}`,
    people: Array.from({ length: people }, (_, index) => ({
      id: `p${index}`,
      name: `Person ${index}`,
      department: `Department ${index % groups}`,
      seat: '',
    })),
    ties: [...lines, ...others],
    decisions: Array.from({ length: 10 }, (_, index) => ({
      id: `d${index}`,
      what: `Decision ${index}`,
      decides: [`p${whole(20)}`, `p${whole(20)}`],
      asked: [],
    })),
  };
}

export function measurePowerMap(people: number, ties: number): void {
  const network = manyPeople(people, ties);
  const times = Array.from({ length: 9 }, () => {
    const started = performance.now();
    measureNetwork(network);
    return performance.now() - started;
  });
  recordFigure(`powerMap.measuresMs.${people}x${ties}`, median(times), 150);
}

/** The rings around one person, as the window lays them out when somebody moves the slider. */
export function measurePowerLayout(people: number, ties: number): void {
  const network = manyPeople(people, ties);
  const reach = { me: network.me, layers: powerLayers.map(({ value }) => value), steps: null };
  const sizes = { box: { width: 44, height: 30 }, room: { width: 1_000, height: 700 } };
  const times = Array.from({ length: 9 }, () => {
    const started = performance.now();
    layoutAround(aroundMe(network, reach), sizes);
    return performance.now() - started;
  });
  recordFigure(`powerMap.layoutMs.${people}`, median(times), 800);
}
