/** The key skills of a plan: where each stands, where it should come to, and what would show the next level. */
import { lowerFirst } from '../../../shared/domain/first-letter.ts';
import { skillLevels } from '../../../shared/domain/skill-level.ts';
import type { RecordSummary } from '../../../shared/ipc/vault-requests.ts';
import type { PlannedSkill } from '../../../shared/skills/read-plan.ts';
import type { SkillRow } from '../../../shared/skills/skills-overview.ts';
import { StoneStack } from '../../components/stone-stack.tsx';
import { skillStones } from './skill-stones.ts';
import classes from './planned-skills.module.css';

interface PlannedSkillsProps {
  readonly skills: readonly PlannedSkill[];
  readonly rows: readonly SkillRow[];
  /** What the links of the plan lead to. */
  readonly titles: readonly Pick<RecordSummary, 'id' | 'title'>[];
}

type Standing = Pick<SkillRow, 'levels' | 'proven' | 'reached'>;

const nothingYet: Standing = { levels: Array(5).fill('missing'), proven: 0, reached: 0 };

export function PlannedSkills({ skills, rows, titles }: PlannedSkillsProps) {
  return (
    <ol className={classes.skills}>
      {skills.map((planned, index) => (
        <Skill
          key={index}
          planned={planned}
          name={titles.find(({ id }) => id === planned.skill)?.title ?? 'A skill that is not chosen yet'}
          standing={rows.find(({ id }) => id !== '' && id === planned.skill) ?? nothingYet}
        />
      ))}
    </ol>
  );
}

interface SkillProps {
  readonly planned: PlannedSkill;
  readonly name: string;
  readonly standing: Standing;
}

function Skill({ planned: { level, practice, shownBy }, name, standing }: SkillProps) {
  const { levels, proven } = standing;
  const next = level !== null && proven >= level ? undefined : skillLevels.find(({ value }) => value === proven + 1);
  const written = [
    ['Practised in', practice],
    ['Will show in', shownBy],
  ].filter(([, said]) => said !== '');
  return (
    <li className={classes.skill}>
      <span className={classes.stones}>
        <StoneStack stones={skillStones(levels, level ?? 0)} size={7} gap={2.5} width={46} />
      </span>
      <div>
        <h4 className={classes.name}>
          {name}
          {level === null ? null : (
            <span className={classes.levels} aria-hidden="true">
              {proven} → {level}
            </span>
          )}
        </h4>
        <p className="text-small text-secondary">{describe(standing, level)}</p>
        <dl className={classes.facts}>
          {written.map(([label, said]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className={classes.written}>{said}</dd>
            </div>
          ))}
          {next === undefined ? null : (
            <div>
              <dt>Next to prove</dt>
              <dd className="text-secondary">
                {`Level ${next.value}, ${next.label.toLowerCase()}: ${lowerFirst(next.sentence)}`}
              </dd>
            </div>
          )}
        </dl>
      </div>
    </li>
  );
}

function describe({ proven, reached }: Standing, level: number | null): string {
  const now = proven > 0 ? `Level ${proven} is proven` : 'Nothing is proven yet';
  const claimed = reached > proven ? `, ${reached} is claimed or stale` : '';
  if (level === null) return `${now}${claimed}. Which level is it to reach?`;
  return proven >= level ? `${now}: reached.` : `${now}${claimed}. ${level} is to be reached.`;
}
