/** A record named in a row: its title, and a sentence about it. */
interface RecordLineProps {
  readonly title: string;
  /** '' for none. */
  readonly about: string;
}

export function RecordLine({ title, about }: RecordLineProps) {
  return (
    <>
      <b>{title}</b>
      {about !== '' && <div className="text-small text-secondary">{about}</div>}
    </>
  );
}
