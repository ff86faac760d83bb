import type { ReactNode } from 'react';
import { formatHost } from './formatHost.ts';
import styles from './OutsideLink.module.css';

interface Props {
  /** A checked address: http or https, and nobody’s password. */
  readonly href: string;
  /** More about where it leads, where the text does not say it. */
  readonly title?: string;
  /** What is to be said of the text before its host. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** The only way out of the page: it opens nothing of ours to the other side, and shows whose address it is. */
export function OutsideLink({ href, title, note, children }: Props) {
  const address = withoutPassage(href);
  return (
    <>
      <a
        href={href}
        rel="noopener noreferrer"
        {...(address !== href && { 'data-address': address })}
        {...(title !== undefined && { title })}
        className={styles.link}
      >
        {children}
      </a>
      {note} <span className={styles.host}>{formatHost(href)}</span>
    </>
  );
}

/** For paper: the words that a text fragment points to stand beside the link, and nobody would type them. */
function withoutPassage(href: string): string {
  return href.replace(/#?:~:.*$/, '');
}
