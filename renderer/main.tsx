import '@digdir/designsystemet-css/theme.css';
import '@digdir/designsystemet-css';
import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { NoDoor } from './app/no-door.tsx';
import { storedPreferences } from './app/stored-preferences.ts';
import { connectBridge } from './bridge/connect-bridge.ts';
import { workerThread } from './robustness/worker-thread.ts';
import { createAppStore } from './store/create-app-store.ts';
import { holdsBack } from './store/holds-back.ts';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
const root = createRoot(place);
const bridge = connectBridge(window);
if (bridge === null) {
  root.render(<NoDoor />);
} else {
  const store = createAppStore({
    bridge,
    preferences: storedPreferences(window.localStorage),
    beforeNextFrame: (work) => void requestAnimationFrame(work),
    thread: workerThread(),
  });
  window.addEventListener('pagehide', () => store.getState().leave());
  window.addEventListener('beforeunload', (event) => {
    // What was typed and cannot be saved now would be lost with the page: the browser asks first.
    const state = store.getState();
    if (holdsBack(state) || state.detailsHoldBack()) event.preventDefault();
  });
  void store.getState().start();
  root.render(
    <StrictMode>
      <App store={store} bridge={bridge} />
    </StrictMode>,
  );
}
