import { Segmented } from '../components/segmented.tsx';
import { useApp, useWords } from '../store/use-app.ts';

/** Bokmål or nynorsk, light or dark. */
export function LookSwitches() {
  const words = useWords().app;
  const language = useApp((state) => state.language);
  const theme = useApp((state) => state.theme);
  const setLanguage = useApp((state) => state.setLanguage);
  const setTheme = useApp((state) => state.setTheme);
  return (
    <div className="look-switches">
      <Segmented
        label={words.language}
        value={language}
        onChange={setLanguage}
        options={[
          { value: 'nb', label: words.nb },
          { value: 'nn', label: words.nn },
        ]}
      />
      <Segmented
        label={words.theme}
        value={theme}
        onChange={setTheme}
        options={[
          { value: 'light', label: words.light, icon: 'sun' },
          { value: 'dark', label: words.dark, icon: 'moon' },
        ]}
      />
    </div>
  );
}
