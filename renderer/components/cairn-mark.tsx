/** The mark: four stones, the top one alive. */
const stones = [
  'M6 92c-4-9 2-17 16-18 22-2 52-2 72 0 15 1 22 9 19 17-3 9-12 11-26 12-20 1-42 1-60 0-12-1-18-3-21-11z',
  'M20 63c-2-8 5-13 17-14 17-1 35-1 50 1 12 1 17 7 15 13-2 7-9 8-20 9-14 1-30 1-44 0-10-1-16-2-18-9z',
  'M32 39c-2-7 3-11 13-12 13-2 26-1 36 0 10 1 14 6 12 12-2 6-8 7-16 8-11 1-20 1-30 0-9-1-13-2-15-8z',
];
const topStone = 'M44 16c-1-6 4-10 11-11 9-1 15 0 21 2 7 2 9 7 7 11-2 5-7 6-13 7-7 1-12 1-18-1-5-1-7-3-8-8z';

interface CairnMarkProps {
  /** Width in pixels; the height follows. */
  readonly width: number;
  /** How many stones stand, from the ground up: fewer while something is being opened. */
  readonly standing?: 0 | 1 | 2 | 3 | 4;
  readonly className?: string | undefined;
}

export function CairnMark({ width, standing = 4, className }: CairnMarkProps) {
  return (
    <svg
      className={className}
      width={width}
      height={Math.round((width * 106) / 120)}
      viewBox="0 0 120 106"
      aria-hidden="true"
    >
      {stones.slice(0, standing).map((path) => (
        <path key={path} d={path} fill="var(--text-1)" />
      ))}
      {standing === 4 && <path d={topStone} fill="var(--accent)" />}
    </svg>
  );
}
