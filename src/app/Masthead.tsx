import { storyFileOf } from '../data/storyQuery.ts';
import { currentAddress, useStoryName } from '../data/useAddress.ts';
import { Choices } from '../ui/Choices.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { words } from '../ui/words.ts';
import styles from './Masthead.module.css';
import { THEMES, useTheme } from './useTheme.ts';

/** The name of the page, and what belongs to all of it. */
export function Masthead() {
  const [theme, setTheme] = useTheme();
  return (
    <header className={styles.masthead}>
      <p className={styles.wordmark}>
        Date<span className={styles.line}>line</span>
      </p>
      <p className={styles.tagline}>{words.tagline}</p>
      <div className={styles.tools}>
        <Choices
          label={words.theme.label}
          choices={THEMES.map((value) => ({ value, label: words.theme[value] }))}
          chosen={theme}
          onChoose={setTheme}
        />
        <a href={storyFileOf(useStoryName())} download className={styles.data}>
          {words.data}
        </a>
        <CopyButton label={words.share.full} text={currentAddress}>
          {words.share.label}
        </CopyButton>
      </div>
    </header>
  );
}
