/** First run, locked or open? The gate is small; everything behind it loads while the passphrase is being typed. */
import { MantineProvider } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { disconnectVault, onAppEvent } from '../lib/api.ts';
import { useAppState } from '../lib/app-state.ts';
import { useColorScheme } from '../lib/use-color-scheme.ts';
import { UnlockScreen } from '../features/gate/unlock-screen.tsx';
import { theme } from '../theme/theme.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { PreviewStrip } from './preview-strip.tsx';
import classes from './app.module.css';

const loadOpenApp = () => import('./open-app.tsx');
const OpenApp = lazy(async () => ({ default: (await loadOpenApp()).OpenApp }));
const FirstRun = lazy(async () => ({ default: (await import('../features/gate/first-run.tsx')).FirstRun }));

type Stage = 'first-run' | 'unlock' | 'open';

export function App() {
  const state = useAppState();
  const scheme = useColorScheme(state?.preferences.appearance ?? 'system');
  // A vault that was created while the first run is still showing its keys does not end the first run: it says so itself.
  const [stage, setStage] = useState<Stage>(() => stageFor(state?.vault ?? null));

  useEffect(() => {
    const idle = requestIdleCallback(() => void loadOpenApp());
    return () => cancelIdleCallback(idle);
  }, []);
  useEffect(
    () =>
      onAppEvent((event) => {
        // Nothing to save at the gate, but a half-open vault has to go all the same.
        if (event.kind === 'about-to-lock' && stage !== 'open') disconnectVault();
      }),
    [stage],
  );

  if (state === null) return null;
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={scheme}
      withCssVariables={false}
      withGlobalClasses={false}
      deduplicateCssVariables={false}
    >
      <div className={classes.window}>
        {state.previewRuntime && <PreviewStrip />}
        <ErrorBoundary part="Cairn">
          <Suspense fallback={null}>
            {stage === 'first-run' && (
              <FirstRun state={state} onOpened={() => setStage('open')} onVaultChosen={() => setStage('unlock')} />
            )}
            {stage === 'unlock' && (
              <UnlockScreen
                key={state.vault?.path}
                state={state}
                onOpened={() => setStage('open')}
                onNewVault={() => setStage('first-run')}
              />
            )}
            {stage === 'open' && <OpenApp state={state} onLocked={() => setStage(stageFor(state.vault))} />}
          </Suspense>
        </ErrorBoundary>
      </div>
    </MantineProvider>
  );
}

/** A sample vault has no passphrase that anybody knows: once locked it is gone. */
function stageFor(vault: { readonly isSample: boolean } | null): Stage {
  return vault === null || vault.isSample ? 'first-run' : 'unlock';
}
