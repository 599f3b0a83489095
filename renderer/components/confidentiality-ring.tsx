/** Who may read it: a full disc, half of one or an open ring, always with the word. */
import classes from './confidentiality-ring.module.css';

type Confidentiality = 'private' | 'internal' | 'shareable';

const words = { private: 'Private', internal: 'Internal', shareable: 'Shareable' } as const;
/** The part of the disc that is closed to others, inside a circle of radius 5.2 around 6, 6. */
const closedParts: Readonly<Record<Confidentiality, string | null>> = {
  private: 'M6 .8a5.2 5.2 0 0 0 0 10.4a5.2 5.2 0 0 0 0-10.4z',
  internal: 'M6 .8a5.2 5.2 0 0 0 0 10.4z',
  shareable: null,
};

export function ConfidentialityRing({ level }: { readonly level: Confidentiality }) {
  const closedPart = closedParts[level];
  return (
    <span className={classes.root}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
        {closedPart !== null && <path d={closedPart} fill="currentColor" />}
      </svg>
      {words[level]}
    </span>
  );
}
