import { Button } from '../ui/Button.tsx';
import { words } from '../ui/words.ts';
import { Bulletin } from './Bulletin.tsx';
import { useNewVersion } from './keepVersions.ts';

/** Offers a new version of the page once it is there, whole. */
export function NewVersion() {
  const take = useNewVersion();
  if (!take) return null;
  return (
    <Bulletin
      actions={
        <Button kind="pill" onPress={take}>
          {words.bulletins.takeVersion}
        </Button>
      }
    >
      {words.bulletins.newVersion}
    </Bulletin>
  );
}
