/** What this is, what it does with your words, and what it cannot protect. */
import type { AppState } from '../../../shared/ipc/app-requests.ts';
import { SettingsGroup } from './settings-group.tsx';
import classes from './settings-page.module.css';

const parts: readonly { readonly what: string; readonly license: string }[] = [
  { what: 'Electron, React, Mantine, CodeMirror, lowdb', license: 'MIT' },
  { what: 'age encryption for TypeScript', license: 'BSD 3-Clause' },
  { what: 'SQLite for WebAssembly', license: 'Apache 2.0' },
  { what: 'Commissioner, Literata, Atkinson Hyperlegible Mono', license: 'SIL Open Font License 1.1' },
  { what: 'Tabler icons, zxcvbn, uqr', license: 'MIT' },
];

export function AboutSection({ state }: { readonly state: AppState }) {
  return (
    <>
      <SettingsGroup title="Cairn">
        <dl className={classes.facts}>
          <dt>Version</dt>
          <dd className="number">{state.version}</dd>
          <dt>Runtime</dt>
          <dd>
            Electron <span className="number">{state.electron}</span>
            {state.previewRuntime ? ', preview' : ''}
          </dd>
          <dt>License</dt>
          <dd>MIT</dd>
        </dl>
        {state.previewRuntime && (
          <p className={classes.text}>
            The preview runtime is an older Electron that no longer gets security fixes. It is good enough to look
            around. Keep your real journal for the released app.
          </p>
        )}
      </SettingsGroup>

      <SettingsGroup title="Your words">
        <ul className={classes.list}>
          <li>Cairn has no account, no server and no network connection. It sends nothing, counts nothing.</li>
          <li>
            The vault is encrypted with age, an open format. Its keys come from your passphrase or your recovery key.
          </li>
          <li>
            Preferences beside the vault hold its folder, the appearance and lock times. Nothing from the journal.
          </li>
        </ul>
      </SettingsGroup>

      <SettingsGroup title="What is not protected">
        <ul className={classes.list}>
          <li>
            While the vault is open, whoever sits at this computer can read it. So can a program that spies on it.
          </li>
          <li>Exports are plain files. Once written, they are as safe as the place you put them.</li>
          <li>
            That you keep a journal, how large it is and when you write shows in the files, though no word of it does.
          </li>
          <li>Old copies of the folder open with the passphrase they had then.</li>
          <li>If both keys are lost, the journal is lost. Nobody can open it for you.</li>
        </ul>
      </SettingsGroup>

      <SettingsGroup title="Made with">
        <dl className={classes.facts}>
          {parts.map(({ what, license }) => (
            <div key={what} style={{ display: 'contents' }}>
              <dt>{license}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </SettingsGroup>
    </>
  );
}
