import type { Source } from '../story/story.ts';
import { OutsideLink } from './OutsideLink.tsx';
import styles from './SourceTitle.module.css';
import { laterWords } from './laterWords.ts';

interface Props {
  readonly source: Source;
  /** Where the title leads; undefined when the page must not be linked. */
  readonly href: string | undefined;
}

/** A headline as printed, or our description, marked as such: never one shown as the other. */
export function SourceTitle({ source, href }: Props) {
  const { title, titleBasis, language } = source;
  const basis = laterWords.evidence.titleBases[titleBasis];
  const text = (
    <span
      {...(titleBasis !== 'described' && { lang: language, dir: 'auto' })}
      className={styles.title}
      data-basis={titleBasis}
    >
      {title}
    </span>
  );
  const note = basis !== '' && <span className={styles.aside}> ({basis})</span>;
  if (href !== undefined) {
    return (
      <OutsideLink href={href} note={note}>
        {text}
      </OutsideLink>
    );
  }
  return (
    <>
      {text}
      {note}
      <span className={styles.aside}> {laterWords.evidence.notLinked}</span>
    </>
  );
}
