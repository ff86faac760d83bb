import { useSyncExternalStore } from 'react';
import { Button } from '../ui/Button.tsx';
import { words } from '../ui/words.ts';
import { Bulletin } from './Bulletin.tsx';
import { laterPanels } from './panels.tsx';

/** Says that the panels below did not come: what the build wrote of them stays, and follows no filter. */
export function LostParts() {
  const lost = useSyncExternalStore(
    laterPanels.subscribe,
    () => laterPanels.lost,
    () => false,
  );
  if (!lost) return null;
  // That it is lost again, it tells by itself.
  const askAgain = () => void laterPanels.ask().catch(() => {});
  return (
    <Bulletin
      actions={
        <Button kind="pill" onPress={askAgain}>
          {words.fault.retry}
        </Button>
      }
    >
      {words.bulletins.lostParts}
    </Bulletin>
  );
}
