/** Ways to begin a map, or to add to one: the roles of the record, or a template. */
import { useState } from 'react';
import { Button, TextInput, UnstyledButton } from '@mantine/core';
import { mapTemplates } from '../../../shared/path/templates.ts';
import { callVault } from '../../lib/api.ts';
import { noteOutsideChange } from '../../lib/journal-store.ts';
import { isDone } from '../../lib/tell-failure.ts';
import classes from './start-map.module.css';

interface StartFormProps {
  /** What the field of work is called where the map has one already. */
  readonly usualField?: string;
  readonly onStarted?: () => void;
}

export function StartForm({ usualField = '', onStarted }: StartFormProps) {
  const [field, setField] = useState(usualField);
  /** From the roles of the record (`record`), or from the template of that value. */
  const start = async (from: string) => {
    const domains = { own: field.trim() || 'My field', new: 'The new field', venture: 'My company' };
    const started = await callVault('path:start', { from, domains });
    if (!isDone(started)) return;
    noteOutsideChange(started.value);
    onStarted?.();
  };
  return (
    <div className={classes.form}>
      <TextInput
        label="Your field of work"
        description="The name of your lane on the map."
        placeholder="Network planning"
        value={field}
        onChange={(event) => setField(event.currentTarget.value)}
      />
      <div className={classes.record}>
        <Button variant="filled" onClick={() => void start('record')}>
          Start from my record
        </Button>
        <p className="text-small text-secondary">
          The roles you held, with the months between them. Each starts one level above the one before; drag what is
          not.
        </p>
      </div>
      <h3>Or from a template</h3>
      <ul className={classes.templates}>
        {mapTemplates.map((template) => (
          <li key={template.value}>
            <UnstyledButton className={classes.template ?? ''} onClick={() => void start(template.value)}>
              <b>{template.label}</b>
              <span className="text-secondary">{template.sentence}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
