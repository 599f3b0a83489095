/** The recovery key as it is to be kept: for a camera, for the eye, in groups of five. */
import { recoveryKeyGroups } from './recovery-key-text.ts';
import { QrCode } from './qr-code.tsx';
import classes from './recovery-key-card.module.css';

interface RecoveryKeyCardProps {
  readonly recoveryKey: string;
  readonly vaultName: string;
  /** "8 October 2026". */
  readonly day: string;
}

export function RecoveryKeyCard({ recoveryKey, vaultName, day }: RecoveryKeyCardProps) {
  const { prefix, groups } = recoveryKeyGroups(recoveryKey);
  return (
    <div className={classes.card}>
      <div className={classes.head}>
        <QrCode text={recoveryKey} label="Recovery key as QR code" size={132} />
        <div className={classes.about}>
          <b>Cairn recovery key</b>
          <br />
          {vaultName}
          <br />
          {day}
          <p>Opens this vault with Cairn, or with any age tool.</p>
        </div>
      </div>
      <div className={classes.key}>
        <span className="text-muted">{prefix}</span>
        <div className={classes.groups}>
          {groups.map((group, index) => (
            <span key={index}>{group}</span>
          ))}
        </div>
      </div>
    </div>
  );
}
