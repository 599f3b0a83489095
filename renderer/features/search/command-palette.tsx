/** Everything that can be done, by its name. */
import { useState } from 'react';
import { Picker } from './picker.tsx';
import classes from './picker.module.css';

export interface PaletteCommand {
  readonly label: string;
  /** "Ctrl Shift F"; '' for none. */
  readonly keys: string;
  readonly run: () => void;
}

interface CommandPaletteProps {
  readonly commands: readonly PaletteCommand[];
  readonly onClose: () => void;
}

export function CommandPalette({ commands, onClose }: CommandPaletteProps) {
  const [query, setQuery] = useState('');
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = commands.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
  return (
    <Picker
      label="What do you want to do?"
      query={query}
      onQuery={setQuery}
      empty="No command has that name."
      groups={[
        {
          label: '',
          items: matching.map((command) => ({
            key: `command-${command.label.replaceAll(' ', '-')}`,
            content: (
              <>
                <span className={classes.title}>{command.label}</span>
                {command.keys !== '' && <kbd>{command.keys}</kbd>}
              </>
            ),
            choose: command.run,
          })),
        },
      ]}
      onClose={onClose}
    />
  );
}
