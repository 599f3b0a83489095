/** The skill that is picked: what the target asks for, what proves it and can be linked to it, how its gap is counted. */
import { Button } from '@mantine/core';
import type { SkillRow, Target } from '../../../shared/skills/skills-overview.ts';
import { joinClasses } from '../../components/join-classes.ts';
import { TextButton } from '../../components/text-button.tsx';
import { openRecord } from '../../lib/open-record.ts';
import { makeRecord } from '../../records/make-record.ts';
import { EvidenceSection } from './evidence-section.tsx';
import { skillKind } from './skill-fields.ts';
import classes from './panels.module.css';

interface SkillPanelProps {
  readonly row: SkillRow;
  readonly target: Target;
}

export function SkillPanel({ row, target }: SkillPanelProps) {
  const formulas = row.asked.map((one) => one.formula).filter((formula) => formula !== '');
  return (
    <section aria-labelledby="skill-title">
      <div className={classes.head}>
        <h2 id="skill-title">{row.name}</h2>
        {row.id === '' ? null : (
          <TextButton size="small" onClick={() => openRecord({ kind: skillKind.name, id: row.id })}>
            Open
          </TextButton>
        )}
      </div>
      <p className="text-secondary">{describeStanding(row, target)}</p>
      {row.id === '' ? (
        <Button
          className={classes.write ?? ''}
          size="xs"
          onClick={() => void makeRecord(skillKind.name, { name: row.name })}
        >
          Write this skill down
        </Button>
      ) : (
        <EvidenceSection key={row.id} id={row.id} evidence={row.evidence} toRate={row.toRate} />
      )}
      {formulas.length === 0 ? null : (
        <>
          <h3 className={classes.formulasTitle}>How the gap is counted</h3>
          <ul className={joinClasses(classes.formulas, 'text-small text-secondary')}>
            {formulas.map((formula) => (
              <li key={formula}>{formula}</li>
            ))}
            {formulas.length > 1 ? <li>Together {Math.round(row.gap * 10) / 10}</li> : null}
          </ul>
        </>
      )}
    </section>
  );
}

function describeStanding({ proven, reached, asked }: SkillRow, target: Target): string {
  const has =
    proven > 0
      ? `Level ${proven} is proven.`
      : reached > 0
        ? `Level ${reached} rests on your word or on old evidence.`
        : 'Nothing shows it yet.';
  const level = asked.find((one) => one.target === target.id)?.level;
  return `${has} ${target.title} ${level === undefined ? 'does not ask for it' : `asks for ${level}`}.`;
}
