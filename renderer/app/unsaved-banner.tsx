import { Icon } from '../components/icon.tsx';
import { useApp, useWords } from '../store/use-app.ts';

/** Stands on every screen while something typed has not come through: it is kept, and tried again by itself. */
export function UnsavedBanner() {
  const stuck = useApp((state) => state.stuck);
  const words = useWords().record;
  return (
    <div className="unsaved-banner" role="alert">
      {stuck && (
        <p>
          <Icon name="warning" /> {words.stuck}
        </p>
      )}
    </div>
  );
}
