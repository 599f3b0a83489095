/** The window's entry: guards first, then fonts and styles, then the app. */
import './app/trusted-types.ts';
import './app/schemas-without-eval.ts';
import '@fontsource-variable/commissioner/flar.css';
import '@fontsource-variable/literata/opsz.css';
import '@fontsource-variable/literata/opsz-italic.css';
import '@fontsource-variable/atkinson-hyperlegible-mono/wght.css';
import '@mantine/core/styles.layer.css';
import './theme/tokens.css';
import './theme/mantine-variables.css';
import './theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { loadAppState } from './lib/app-state.ts';

async function start(): Promise<void> {
  await loadAppState();
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no root element');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();
