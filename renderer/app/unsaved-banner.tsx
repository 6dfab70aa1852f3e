import { Icon } from '../components/icon.tsx';
import { useApp, useWords } from '../store/use-app.ts';

/** Stands on every screen while something typed has not come through: it is kept, and tried again by itself. */
export function UnsavedBanner() {
  const stuck = useApp((state) => state.stuck);
  const words = useWords().record;
  if (!stuck) return null;
  return (
    <p className="unsaved-banner" role="alert">
      <Icon name="warning" /> {words.stuck}
    </p>
  );
}
