/** Both keys, from the moment they are made until they have been practised. */
export interface MadeKeys {
  readonly passphrase: string;
  readonly recoveryKey: string;
}
