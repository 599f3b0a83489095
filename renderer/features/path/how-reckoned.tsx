/** Whose figures these are, and on demand how they are added up. */
import { useState } from 'react';
import { TextButton } from '../../components/text-button.tsx';
import classes from './how-reckoned.module.css';

export function HowReckoned() {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={classes.root}>
      <p>
        Durations are your own estimates. Nobody has promised them.{' '}
        <TextButton size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          How this is reckoned
        </TextButton>
      </p>
      {isOpen && (
        <>
          <p>
            The fast, likely and slow months of each move become chances for every number of months, and the moves of a
            way are added up in all their combinations. The likely month is as probable before as after; one chance in
            ten lies before the first month that is named, one after the last.
          </p>
          <p>
            The three estimates are those of PERT (Malcolm, Roseboom, Clark and Fazar, 1959), spread as in its modified
            form (Vose, 2000). Moves are taken as independent. In truth one bad year delays them all, so very early and
            very late are both likelier than shown.
          </p>
        </>
      )}
    </div>
  );
}
